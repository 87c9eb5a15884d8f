import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { consolidate } from '../support/consolidate';
import type { ReceivedFile } from '../../src/core/compilation/model/ReceivedFile';
import type { FigureLine, RefusedFile } from '../../src/core/compilation/model/CityReport';
import { receiveFile } from '../../src/xlsx/receiveFile';
import type { Figures, Outcome } from './CorpusFile';

const [catalogue] = bundledCatalogues;
const SIGNS = { none: '-', notCollected: '…', unreadable: '?' } as const;

/** Takes a file the whole way into a city report, as pane and terminal do, and tells what came of it. */
export async function outcomesOf(name: string, content: Uint8Array): Promise<Outcome[]> {
  const context = { catalogues: bundledCatalogues, roster: bundledRoster };
  return (await receiveFile({ name, content }, context)).map(outcomeOf);
}

function outcomeOf(received: ReceivedFile): Outcome {
  const report = consolidate({ catalogue, roster: bundledRoster, period: '2026', files: [received] });
  const [refused] = report.refused;
  if (refused !== undefined) return refusalOf(refused);
  return { reads: figuresOf(report.lines), says: report.findings.map(({ finding }) => finding.code) };
}

function refusalOf({ code, params }: RefusedFile): Outcome {
  const texts = ['byName', 'byOldName', 'byOldCode', 'byFileName'].map((key) => String(params[key] ?? ''));
  const codes = texts.flatMap((text) => [...text.matchAll(/\(([\w-]+)\)/g)].map(([, unit]) => unit ?? ''));
  return codes.length === 0 ? { refuses: code } : { proposes: codes, code };
}

function figuresOf(lines: readonly FigureLine[]): Figures {
  const figures: Record<string, number | string> = {};
  for (const { indicator, state, value, reason, note, lastYear } of lines) {
    if (lastYear !== null) figures[`${indicator} last year`] = lastYear;
    if (note !== '') figures[`${indicator} note`] = note;
    if (state === 'blank' || state === 'outOfScope') continue;
    if (state !== 'number') figures[indicator] = SIGNS[state];
    else figures[indicator] = value === null || reason === 'error' ? '!' : value;
  }
  return figures;
}
