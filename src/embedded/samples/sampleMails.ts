import type { Catalogue } from '../../core/catalogue/Catalogue';
import type { ReportingUnit, Roster } from '../../core/catalogue/Roster';
import { indicatorsOf } from '../../core/catalogue/indicatorsOf';
import { roleOf } from '../../core/catalogue/roleOf';
import { fillCells } from '../../core/workbook/fillCells';
import { formFileName } from '../../core/form/contract/formFileName';
import { carryAnswers } from '../../core/form/draw/questions/carryAnswers';
import { formWorkbook } from '../../core/form/draw/formWorkbook';
import type { Words } from '../../core/words/shape/Words';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import { sampleAnswers } from './sampleAnswers';
import { SeededRandom } from './SeededRandom';
import { sampleFaults } from './sampleFaults';
import { sampleFigures } from './sampleFigures';
import type { SampleFile } from './SampleFile';
import type { SampleUnits } from './SampleUnits';

/** Made-up mails in the order in which they came, and units of the first ones of which there is something to say. */
export interface SampleMails {
  readonly first: readonly SampleFile[];
  readonly later: readonly SampleFile[];
  readonly units: SampleUnits;
}

/** How many senders' mails came first. */
const FIRST = 12;
/** Their places among the senders. */
const LATE = 2;
const RETURNED = 4;
const SENT_AGAIN = 6;

/**
 * Made-up submissions for trying the program: every lead body and most of the local units, the same at each call,
 * some with faults that happen in practice, and one that was sent again with other figures. Each says in its notes and
 * in its file name that it is made up.
 * @param onProgress told after each form how many are done
 */
export async function sampleMails(
  source: { readonly catalogue: Catalogue; readonly roster: Roster; readonly words: Words },
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<SampleMails> {
  const { catalogue, roster, words } = source;
  const random = new SeededRandom(56);
  const senders = roster.units.filter((unit) => isSender(unit, catalogue, random));
  // Of their own, so that the figures of a plan without questions are the same.
  const ofAnswers = new SeededRandom(5);
  const faults = sampleFaults(catalogue);
  const files: SampleFile[] = [];
  const again: SampleFile[] = [];
  for (const [i, unit] of senders.entries()) {
    const period = String(catalogue.plan.year);
    const empty = formWorkbook({ catalogue, roster, unit, period, words });
    const figures = fillCells(empty, sampleFigures(unit, catalogue, senders.length, random, words));
    const filled = carryAnswers(figures, sampleAnswers(unit, catalogue, ofAnswers, words));
    const drawn = faults.get(i)?.(filled) ?? filled;
    const name = `${words.samples.filePrefix}_${formFileName(catalogue.plan.id, period, unit.code)}`;
    files.push({ name, bytes: writeWorkbook(drawn) });
    if (i === SENT_AGAIN) {
      const others = sampleFigures(unit, catalogue, senders.length, new SeededRandom(57), words);
      again.push({ name: sentAgain(name), bytes: writeWorkbook(fillCells(filled, others)) });
    }
    onProgress(i + 1, senders.length);
    await pause();
  }
  const unitAt = (place: number): string => senders[place]?.code ?? '';
  return {
    first: files.slice(0, FIRST),
    later: [...again, ...files.slice(FIRST)],
    units: { late: unitAt(LATE), returned: unitAt(RETURNED) },
  };
}

/** Lead bodies always, local units mostly: some stay silent, so that there is someone to urge. */
function isSender(unit: ReportingUnit, catalogue: Catalogue, random: SeededRandom): boolean {
  const roles = indicatorsOf(catalogue).map((indicator) => roleOf(unit, indicator));
  if (roles.includes('lead')) return true;
  return roles.includes('reports') && random.next() < 0.85;
}

/** With a name that says that it came a second time, as mail programs do. */
function sentAgain(name: string): string {
  return name.replace(/\.xlsx$/, ' (2).xlsx');
}

/** Lets the page draw and answer between two files. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
