import type { Catalogue } from '../../../catalogue/Catalogue';
import { findIndicator } from '../../../catalogue/findIndicator';
import type { FormDifferences, SaidFigure } from '../../../compilation/model/FormDifferences';
import { baseName } from '../../../kernel/baseName';
import { STATE_SIGNS } from '../../../numbers/cellState';
import { formatShort } from '../../../words/formatShort';
import type { Words } from '../../../words/shape/Words';
import { shortText } from '../../../words/shortText';
import { labelIn } from '../parts/labelIn';

/** Which figures of two forms differ, a sentence: the first few with both numbers, and how many more there are. */
export function describeDifferences(differences: FormDifferences, catalogue: Catalogue, words: Words): string {
  const own = words.campaign.conflicts;
  const { file, figures, count } = differences;
  if (count === 0) return own.sameFigures(baseName(file));
  const named = figures.map(({ indicator: id, inForce, other }) => {
    const indicator = findIndicator(catalogue, id);
    const figure = indicator === undefined ? id : `${labelIn(words, indicator)} (${id})`;
    return own.differingFigure(figure, saidText(inForce, words), saidText(other, words));
  });
  const rest = count - figures.length;
  const listed = [...named, ...(rest > 0 ? [own.moreFigures(rest)] : [])].join('; ');
  return own.differingFigures(baseName(file), listed);
}

function saidText({ state, value, numerator, denominator, raw }: SaidFigure, words: Words): string {
  const number = (each: number): string => formatShort(each, words.language);
  if (numerator !== null && denominator !== null) return `${number(numerator)}/${number(denominator)}`;
  if (value !== null) return number(value);
  if (state === 'unreadable') return `“${shortText(raw ?? '')}”`;
  return state === 'number' || state === 'blank' ? words.campaign.conflicts.blank : STATE_SIGNS[state];
}
