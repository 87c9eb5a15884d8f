import { isPeriod } from '../catalogue/Period';
import type { FileRefusal } from '../workbook/FileRefusal';
import type { OwnFile, OwnFileCode } from './shape/OwnFileWords';
import type { Words } from './shape/Words';
import { formatShort } from './formatShort';
import type { RefusalCode, RefusalContext } from './shape/RefusalWords';
import { shortText } from './shortText';

const MISSING = '…';
/** The reader keeps three hundred letters of one. */
const LONGEST_ADDRESS = 320;

/** Why a file was not used, and the way out. A code without words of its own is told as a failure of the reader. */
export function describeRefusal(code: string, params: Readonly<Record<string, string | number>>, words: Words): string {
  const known = isKnown(code, words) ? code : 'READER_FAILED';
  return words.refusals[known](contextOf(params, words));
}

/**
 * Why a file that someone opens for work of their own, which is no form, was not used. The way out is for them: there is
 * nothing to be sent.
 */
export function describeOwnFile({ code, params }: FileRefusal, wanted: OwnFile, words: Words): string {
  const { refusals } = words.ownFiles;
  return isOwn(code, words)
    ? refusals[code](contextOf(params, words), words.ownFiles.wanted[wanted])
    : describeRefusal(code, params, words);
}

function contextOf(params: FileRefusal['params'], words: Words): RefusalContext {
  const text = (name: string): string => shortText(String(params[name] ?? MISSING));
  /** Our own names of units, which are never shortened. */
  const optional = (name: string): string => String(params[name] ?? '');
  const number = (name: string, unit: number): string => {
    const value = Number(params[name]);
    return Number.isFinite(value) ? formatShort(value / unit, words.language) : text(name);
  };
  const period = (name: string): string =>
    isAnyPeriod(String(params[name])) ? words.period(String(params[name])) : text(name);
  return {
    text,
    address: (name) => shortText(String(params[name] ?? MISSING), LONGEST_ADDRESS),
    period,
    count: (name) => number(name, 1),
    candidates: {
      byName: optional('byName'),
      byOldName: optional('byOldName'),
      byOldCode: optional('byOldCode'),
      byFileName: optional('byFileName'),
    },
    megabytes: (name) => number(name, 1e6),
  };
}

function isAnyPeriod(text: string): boolean {
  return isPeriod(text, Number(text.slice(0, 4)));
}

function isKnown(code: string, words: Words): code is RefusalCode {
  return Object.hasOwn(words.refusals, code);
}

function isOwn(code: string, words: Words): code is OwnFileCode {
  return Object.hasOwn(words.ownFiles.refusals, code);
}
