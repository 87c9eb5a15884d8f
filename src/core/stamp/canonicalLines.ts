import { withoutFloatNoise } from '../kernel/withoutFloatNoise';
import type { Entry, Remark, Submission } from '../form/read/Submission';
import type { EntryPart } from '../form/contract/EntryPart';

/** What a form says in one place, written so that the same content always gives the same text. */
export interface CanonicalLine {
  /** `5.1` the value, `15.1.TU` and `15.1.MAU` numerator and denominator, `5.1.KH` own plan, `5.1.GC` remarks. */
  readonly code: string;
  readonly indicator: string;
  readonly text: string;
}

/**
 * One line for each input cell (`5.1|number|194935.654`) and for the remarks of each indicator
 * (`5.1.GC|official|source|note`), sorted by code. Numbers stand in the row's unit of measure, with Excel's 15 digits
 * in the shortest spelling; what could not be read stands as it is. Where the cells are does not show.
 *
 * The percent of a ratio follows from its parts, and programs round it differently: while its formula is there the
 * line says just that.
 */
export function canonicalLines({ entries, remarks }: Submission): readonly CanonicalLine[] {
  const ratios = new Set(entries.filter(({ part }) => part === 'numerator').map(({ indicator }) => indicator));
  const lines = [...entries.map((entry) => entryLine(entry, ratios.has(entry.indicator))), ...remarks.map(remarkLine)];
  return lines.sort((a, b) => (a.code < b.code ? -1 : 1));
}

const SUFFIX: Readonly<Record<EntryPart, string>> = { value: '', numerator: '.TU', denominator: '.MAU', plan: '.KH' };

function entryLine(entry: Entry, isRatio: boolean): CanonicalLine {
  const { indicator, part, state, formula } = entry;
  const code = indicator + SUFFIX[part];
  const computed = isRatio && part === 'value' && formula !== null;
  return { code, indicator, text: computed ? `${code}|computed` : `${code}|${state}|${contentOf(entry)}` };
}

function contentOf({ state, value, raw, error, formula, uncached }: Entry): string {
  if (state === 'number') return value === null ? '' : numberText(value);
  if (state !== 'unreadable') return '';
  if (uncached) return escape(`=${formula ?? ''}`);
  return escape(error ?? String(raw ?? ''));
}

/** `-0` is 0: no sheet tells them apart. */
function numberText(value: number): string {
  return String(withoutFloatNoise(value) + 0);
}

function remarkLine({ indicator, status, statusText, source, note }: Remark): CanonicalLine {
  const code = `${indicator}.GC`;
  return { code, indicator, text: [code, status ?? escape(statusText), escape(source), escape(note)].join('|') };
}

/** Keeps the separators of lines and fields for themselves. */
function escape(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replace(/\r\n?/g, '\n')
    .replace(/[\\|\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`));
}
