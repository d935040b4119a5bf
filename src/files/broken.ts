/** The bytes do not hold what their format promises. Caught inside this room, where the file and the part are known. */
export class Broken extends Error {}
