import { IDENTITY_SHEET } from '../../form/contract/identitySheet';
import { keyedValues } from '../../workbook/keyedValues';
import type { RawWorkbook } from '../../workbook/RawWorkbook';
import { joinText } from '../../kernel/splitText';
import type { Stamp, StampFound, StampVersion } from './Stamp';
import { readJustified } from './readJustified';
import { STAMP_COUNTS, STAMP_PIECES, STAMP_PREFIX, STAMP_VERSION_KEY } from './stampKeys';

/**
 * The stamp that a workbook carries, from its custom document properties or, where a program dropped or damaged them,
 * from the hidden sheet. `unreadable` if there are only remains of one, null if there is none.
 */
export function stampOf(workbook: RawWorkbook): StampFound {
  const hidden = keyedValues(workbook, IDENTITY_SHEET, (key) => key.startsWith(STAMP_PREFIX));
  const found = [workbook.properties, hidden].map(readStamp);
  return found.find((each) => each !== 'unreadable' && each !== null) ?? found.find((each) => each !== null) ?? null;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

function readStamp(values: ReadonlyMap<string, string>): StampFound {
  const text = (key: string): string => (values.get(STAMP_PREFIX + key) ?? '').trim();
  if (![...values.keys()].some((key) => key.startsWith(STAMP_PREFIX))) return null;

  const [plan, unit, period] = [text('plan'), text('unit'), text('period')];
  const [catalogue, rules, time, sha256] = [text('catalogue'), text('rules'), text('time'), text('sha256')];
  const counts = {
    error: countOf(text(STAMP_COUNTS.error)),
    warning: countOf(text(STAMP_COUNTS.warning)),
    information: countOf(text(STAMP_COUNTS.information)),
  };
  const whole = (key: string): string | null =>
    joinText((number) => values.get(`${STAMP_PREFIX}${key}.${number}`)?.trim());
  const figures = figuresOf(whole(STAMP_PIECES.figures));
  const kept = readJustified(whole(STAMP_PIECES.kept) ?? '');

  const version = versionOf(values.get(STAMP_VERSION_KEY)?.trim() ?? '');
  const { error, warning, information } = counts;
  const isWhole = [plan, unit, period, catalogue, rules].every((part) => part !== '');
  if (!isWhole || !isTime(time) || !/^[0-9a-f]{64}$/.test(sha256)) return 'unreadable';
  if (
    version === null ||
    error === null ||
    warning === null ||
    information === null ||
    figures === null ||
    kept === null
  ) {
    return 'unreadable';
  }
  const found = { error, warning, information };
  return { version, plan, unit, period, catalogue, rules, time, sha256, counts: found, figures, kept };
}

/** Null for one of a later program, whose way of writing a form down is not known here. */
function versionOf(text: string): StampVersion | null {
  if (text === '' || text === '1') return 1;
  return text === '2' ? 2 : null;
}

function isTime(text: string): boolean {
  return TIME.test(text) && !Number.isNaN(Date.parse(text));
}

function countOf(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

function figuresOf(text: string | null): Stamp['figures'] | null {
  if (text === null) return null;
  const figures = new Map<string, string>();
  for (const figure of text === '' ? [] : text.split(';')) {
    const [, code, hash] = /^([^=;]+)=([0-9a-f]{8})$/.exec(figure) ?? [];
    if (code === undefined || hash === undefined) return null;
    figures.set(code, hash);
  }
  return figures;
}
