/** How the records of a zip begin (APPNOTE 4.3). */
export const ZIP_RECORD = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
/** Bytes of each without what is of varying length behind it: name, further fields, comment. */
export const ZIP_LENGTH = { local: 30, central: 46, end: 22 } as const;
