/** What a cell carries besides content and look; kept in Univer's `custom` field, so it moves with the cell. */
export interface CellMarks {
  /** Left out: as the sheet says (`lockedByDefault`). */
  readonly locked?: boolean;
  readonly link?: CellLink;
}

export interface CellLink {
  /** `'Số liệu'!A5`; null for a link out of the workbook. */
  readonly reference: string | null;
  /** Web address; null for a link inside the workbook. */
  readonly address: string | null;
  readonly tip: string | null;
}
