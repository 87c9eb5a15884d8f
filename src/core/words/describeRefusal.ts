import { isPeriod } from '../catalogue/Period';
import type { Words } from './shape/Words';
import { formatShort } from './formatShort';
import type { RefusalCode } from './shape/RefusalWords';
import { shortText } from './shortText';

const MISSING = '…';

/** Why a file was not used, and the way out. A code without words of its own is told as a failure of the reader. */
export function describeRefusal(code: string, params: Readonly<Record<string, string | number>>, words: Words): string {
  const known = isKnown(code, words) ? code : 'READER_FAILED';
  const text = (name: string): string => shortText(String(params[name] ?? MISSING));
  /** Our own names of units, which are never shortened. */
  const optional = (name: string): string => String(params[name] ?? '');
  const number = (name: string, unit: number): string => {
    const value = Number(params[name]);
    return Number.isFinite(value) ? formatShort(value / unit, words.language) : text(name);
  };
  const period = (name: string): string =>
    isAnyPeriod(String(params[name])) ? words.period(String(params[name])) : text(name);
  return words.refusals[known]({
    text,
    period,
    count: (name) => number(name, 1),
    candidates: {
      byName: optional('byName'),
      byOldName: optional('byOldName'),
      byOldCode: optional('byOldCode'),
      byFileName: optional('byFileName'),
    },
    megabytes: (name) => number(name, 1e6),
  });
}

function isAnyPeriod(text: string): boolean {
  return isPeriod(text, Number(text.slice(0, 4)));
}

function isKnown(code: string, words: Words): code is RefusalCode {
  return Object.hasOwn(words.refusals, code);
}
