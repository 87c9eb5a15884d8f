/** Formats that are read by another library, which is loaded only when such a file comes. */
export type OtherFormat = 'LEGACY_XLS' | 'XLSB' | 'ODS';
