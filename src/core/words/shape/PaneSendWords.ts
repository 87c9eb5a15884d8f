/** What *Chuẩn bị nộp* says. It is loaded with that view, not with the pane. */
export interface PaneSendWords {
  readonly title: string;
  readonly back: string;
  readonly preparing: string;
  /** The form does not say which plan, unit or period it is for. */
  readonly noIdentity: string;
  readonly stamped: (time: string) => string;
  readonly code: (code: string) => string;
  readonly answered: (answered: string, all: string) => string;
  readonly counts: (errors: number, warnings: number, kept: number) => string;
  readonly withErrors: string;
  /** Warnings that were neither mended nor kept with a note. */
  readonly openWarnings: (count: string) => string;
  readonly changed: string;

  readonly fileTitle: string;
  readonly fileText: string;
  readonly saveFile: string;
  /** The primary button, step by step. */
  readonly nextFile: string;
  readonly nextMail: string;
  readonly fileLastResort: string;
  /** The file is the open workbook's own, as Excel gives it. */
  readonly copyOwn: string;
  readonly copyOwnText: string;
  /** The file was written anew from the plan. */
  readonly copyAnew: string;
  readonly copyAnewText: string;
  /** Sheets of the workbook that are not in the file, and how to send them. */
  readonly copyMissing: (sheets: string) => string;

  readonly mailTitle: string;
  readonly mailText: string;
  readonly receivers: string;
  readonly receiversHint: string;
  readonly notAddresses: (texts: string) => string;
  readonly saveMail: string;
  readonly showMail: string;
  readonly subject: string;
  readonly copySubject: string;
  readonly copyText: string;

  readonly reportTitle: string;
  readonly reportText: string;
  readonly saveReport: string;
  readonly saveReportData: string;
}
