import type { Words } from '../../core/words/shape/Words';

/** A text that is put in words when it is shown, so that it follows the language of the pane. */
export type Worded = (words: Words) => string;
