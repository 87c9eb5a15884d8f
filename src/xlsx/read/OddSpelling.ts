/** A part is written as the standard allows and nobody does: it is to be read again by `plainXml`. */
export class OddSpelling extends Error {}
