import type { EntryPart } from '../../form/contract/EntryPart';
import type { JustifiedFinding } from './JustifiedFinding';

/** Reads what `justifiedText` wrote; null if the text is anything else. */
export function readJustified(text: string): readonly JustifiedFinding[] | null {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(rows)) return null;
  const kept = rows.map(keptOf);
  return kept.every((each) => each !== null) ? kept : null;
}

function keptOf(row: unknown): JustifiedFinding | null {
  if (!Array.isArray(row)) return null;
  const [code, indicator, part, about, note] = row as unknown[];
  if (typeof code !== 'string' || typeof about !== 'string' || typeof note !== 'string') return null;
  if (indicator !== null && typeof indicator !== 'string') return null;
  return part === null || isPart(part) ? { code, indicator, part, about, note } : null;
}

const PARTS: readonly unknown[] = [
  'value',
  'numerator',
  'denominator',
  'plan',
  'lastYear',
] satisfies readonly EntryPart[];

function isPart(value: unknown): value is EntryPart {
  return PARTS.includes(value);
}
