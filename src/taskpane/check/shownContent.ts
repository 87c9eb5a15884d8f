import type { Correction } from '../../core/validation/Finding';
import { formatShort } from '../../core/words/formatShort';
import { shortText } from '../../core/words/shortText';
import type { Words } from '../../core/words/shape/Words';

/** A cell's content as it is shown to a reader. */
export function shownContent(content: Correction['from'], words: Words): string {
  if (content === null || content === '') return words.pane.check.blank;
  return typeof content === 'number' ? formatShort(content, words.language) : shortText(String(content));
}

/** What a correction makes of a cell, before and after. */
export function shownChange({ cell, from, to, formula }: Correction, words: Words): string {
  const { check } = words.pane;
  const after = formula === undefined ? shownContent(to, words) : `=${shortText(formula)}`;
  return check.changed(cell, shownContent(from, words), after);
}
