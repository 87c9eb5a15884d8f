/** Why the bytes of a file were not read as a workbook. The words for each code are in `core/words`. */
export interface FileRefusal {
  readonly code: FileRefusalCode;
  /**
   * What the words need, e.g. a limit; numbers in the unit that the code's comment names. `of` says whose fault it is where
   * that makes the way out another one: `container` for a zip or mail that holds forms, `mail` for a mail.
   */
  readonly params: Readonly<Record<string, string | number>>;
}

export type FileRefusalCode =
  /**
   * The bytes could not be had; `reason` as the system says it, or where a file lies that a mail only names (`of` mail) or
   * that the file is nothing but a link to (`of` link, empty where it names no address). `of` denied: it may not be read;
   * gone: it is not there, or a link to it is broken; folder: a link to a folder; device: a pipe or the like; name: its
   * name in an old encoding is like another one.
   */
  | 'UNREADABLE_FILE'
  /** No bytes at all. */
  | 'EMPTY_FILE'
  /** `limit` bytes. */
  | 'TOO_LARGE'
  /**
   * Some other kind of file; `kind` says which, if it is known (`pdf`, `document`, `slides`, `image`, `iWork`, `archive`,
   * `otherArchive`, `mail`, `otherSheet`, `mailStore`, `database`, `notebook`, `calendar`, `parts` of one, `unknown`).
   */
  | 'NOT_A_WORKBOOK'
  /** Excel 97-2003. */
  | 'LEGACY_XLS'
  /** Locked with a password. */
  | 'ENCRYPTED'
  /** Locked by rights management (IRM): only the people that the sender named can open it. */
  | 'RIGHTS_MANAGED'
  | 'XLSB'
  | 'ODS'
  | 'CSV_OR_TEXT'
  /** A web page or an old XML spreadsheet that only bears the name of a workbook. */
  | 'WEB_PAGE'
  /**
   * The packing is incomplete or contradicts itself; `part` names where, if it is known. `of` mail: a piece of one; volume: of a
   * divided archive; several: more than one in one file, of which programs take different ones.
   */
  | 'ZIP_DAMAGED'
  /** `part` is packed in a way other than the usual one (LZMA, bzip2 …). */
  | 'ZIP_PACKING'
  /** It would unpack to more than is sensible; `limit` bytes. */
  | 'ZIP_BOMB'
  /** `limit` parts. */
  | 'TOO_MANY_ENTRIES'
  /** Zips and mails stand in each other more than `limit` deep. */
  | 'NESTED_TOO_DEEP'
  /** `part` that the workbook refers to is not in it. */
  | 'PART_MISSING'
  /** `part` is not well-formed or contradicts itself. */
  | 'XML_DAMAGED'
  /** `part` has a document type or entities of its own, which no workbook needs. */
  | 'XML_FORBIDDEN'
  /** `part` is nested deeper than `limit`. */
  | 'XML_TOO_DEEP'
  /** More than `limit` cells hold something. */
  | 'TOO_MANY_CELLS'
  /** A cell holds more than `limit` characters. */
  | 'TEXT_TOO_LONG'
  /** Reading took more than `seconds`. */
  | 'TIMEOUT'
  /** Reading took more memory than there is. */
  | 'OUT_OF_MEMORY'
  /** Not looked at: `limit` files were already read. */
  | 'TOO_MANY_FILES'
  /** The reader itself failed; a fault of this program, not of the file. */
  | 'READER_FAILED';
