import type { FileRefusalCode } from '../../workbook/FileRefusal';
import type { RefusalContext } from './RefusalWords';

/** What someone opens for work of their own and what is no form that a unit sent. */
export type OwnFile = 'planBook' | 'targets' | 'roster' | 'scoring' | 'register' | 'cityWorkbook' | 'workbook';

/** What befalls files that were sent, or is told in the same words. */
type OfForms = 'NESTED_TOO_DEEP' | 'TIMEOUT' | 'OUT_OF_MEMORY' | 'TOO_MANY_FILES' | 'READER_FAILED';
export type OwnFileCode = Exclude<FileRefusalCode, OfForms>;

/** Why such a file cannot be used, and the way out: nobody is asked to send a form. */
export interface OwnFileWords {
  /** What is to be chosen, in a sentence. */
  readonly wanted: Readonly<Record<OwnFile, string>>;
  /** @param wanted one of the above */
  readonly refusals: Readonly<Record<OwnFileCode, (context: RefusalContext, wanted: string) => string>>;
}
