/** The add-in's own version and those of the libraries that matter, put in by the build. */
declare const __VERSION__: string;
