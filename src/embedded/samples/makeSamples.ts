import type { Catalogue, Indicator } from '../../core/catalogue/Catalogue';
import type { ReportingUnit, Roster } from '../../core/catalogue/Roster';
import { indicatorsOf } from '../../core/catalogue/indicatorsOf';
import { roleOf } from '../../core/catalogue/roleOf';
import { fillPlan } from '../../core/plan/fillPlan';
import type { CellValue } from '../../core/plan/SheetPlan';
import { entryName, remarkName } from '../../core/template/cellNames';
import { formFileName } from '../../core/template/formFileName';
import { formPlan } from '../../core/template/formPlan';
import type { Words } from '../../core/words/Words';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import { SeededRandom } from './SeededRandom';
import { sampleFaults } from './sampleFaults';

/** A made-up submission as a file. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Made-up submissions for trying the program: every lead body and most of the local units, the same at each call,
 * some with faults that happen in practice. Each says in its notes and in its file name that it is made up.
 * @param onProgress told after each file how many are done
 */
export async function makeSamples(
  source: { readonly catalogue: Catalogue; readonly roster: Roster; readonly words: Words },
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<readonly SampleFile[]> {
  const { catalogue, roster, words } = source;
  const random = new SeededRandom(56);
  const senders = roster.units.filter((unit) => isSender(unit, catalogue, random));
  const faults = sampleFaults(catalogue);
  const files: SampleFile[] = [];
  for (const [i, unit] of senders.entries()) {
    const period = String(catalogue.plan.year);
    const empty = formPlan({ catalogue, roster, unit, period, words });
    const filled = fillPlan(empty, figuresOf(unit, catalogue, senders.length, random, words));
    const plan = faults.get(i)?.(filled) ?? filled;
    const name = `${words.samples.filePrefix}_${formFileName(catalogue.plan.id, period, unit.code)}`;
    files.push({ name, bytes: writeWorkbook(plan) });
    onProgress(i + 1, senders.length);
    await pause();
  }
  return files;
}

/** Lead bodies always, local units mostly: some stay silent, so that there is someone to urge. */
function isSender(unit: ReportingUnit, catalogue: Catalogue, random: SeededRandom): boolean {
  const roles = indicatorsOf(catalogue).map((indicator) => roleOf(unit, indicator));
  if (roles.includes('lead')) return true;
  return roles.includes('reports') && random.next() < 0.85;
}

function figuresOf(
  unit: ReportingUnit,
  catalogue: Catalogue,
  senders: number,
  random: SeededRandom,
  words: Words,
): ReadonlyMap<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const indicator of indicatorsOf(catalogue)) {
    const role = roleOf(unit, indicator);
    if (role === 'outside' || role === 'compares') continue;
    const share = role === 'lead' ? 1 : 1 / senders;
    for (const [part, value] of partsOf(indicator, share, random)) values.set(entryName(indicator.id, part), value);
    values.set(entryName(indicator.id, 'plan'), rounded(goalOf(indicator, share), indicator));
    values.set(remarkName(indicator.id, 'status'), words.dataStatus.estimated);
    values.set(remarkName(indicator.id, 'source'), words.samples.source);
    values.set(remarkName(indicator.id, 'note'), words.samples.note);
  }
  return values;
}

type Parts = readonly (readonly ['value' | 'numerator' | 'denominator', number])[];

/** Figures near the target: some above, some below. */
function partsOf(indicator: Indicator, share: number, random: SeededRandom): Parts {
  const { method } = indicator;
  if (method.kind === 'ratio') {
    const denominator = Math.round(share * 1_000_000 * random.between(0.6, 1.4));
    const part = Math.min(1, (goalOf(indicator, share) / method.scale) * random.between(0.96, 1.03));
    return [
      ['numerator', Math.round(denominator * part)],
      ['denominator', denominator],
    ];
  }
  return [['value', rounded(goalOf(indicator, share) * random.between(0.97, 1.02), indicator)]];
}

/** What a unit aims at: the city's rate, or its share of the city's amount. */
function goalOf({ method, target, hardRange }: Indicator, share: number): number {
  const goal = 'value' in target ? target.value : (target.min + target.max) / 2;
  const isRate = method.kind === 'ratio' || hardRange.max !== null || hardRange.min !== 0;
  return isRate ? goal : goal * share;
}

function rounded(value: number, { wholeNumber }: Indicator): number {
  return wholeNumber ? Math.max(1, Math.round(value)) : Math.round(value * 1000) / 1000;
}

/** Lets the page draw and answer between two files. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
