/** The add-in's own version and those of the libraries that matter, put in by the build. */
declare const __VERSION__: string;

/** The address the build gives the solver's WebAssembly. */
declare module "highs/runtime?url" {
  const address: string;
  export default address;
}
