import type { Campaign } from '../../core/compilation/model/Campaign';
import { campaignSettings, compileInSteps, type CampaignInput } from '../../core/campaign/compileCampaign';
import { sheetsOfTables } from '../../core/city/contract/parts/sheetsOfTables';
import { drawCity } from '../../core/city/draw/drawCity';
import { formerSheets } from '../../core/workbook/formerSheets';
import { sheetsOfNames } from '../../core/workbook/sheetsOfNames';
import type { Words } from '../../core/words/shape/Words';
import type { DrawOutcome, WorkbookPort } from '../../excel/WorkbookPort';
import { inSteps } from '../../site/inSteps';
import { Pace } from '../../site/Pace';
import type { WritingProgress } from './compileJob';

export interface WriteCityOptions {
  /** The workbook in front is the city workbook that is compiled on. */
  readonly isKept: boolean;
  /** What the input has come to already, for the view; null if it has not been compiled. */
  readonly compiled: Campaign | null;
  /** The user has agreed that sheets which are in the way are replaced. */
  readonly replace: boolean;
  readonly words: Words;
  /** All words of the other language, in which the workbook that is kept may be. */
  readonly otherWords: () => Promise<Words>;
  readonly onProgress: (progress: WritingProgress) => void;
  readonly signal: AbortSignal;
}

export interface WritingOutcome {
  readonly outcome: DrawOutcome;
  readonly campaign: Campaign;
  readonly activeSheet: string;
}

/** Shares of the whole that the steps end at. */
const READ = 0.25;
const COMPILED = 0.4;

/**
 * Compiles into the workbook in front. A workbook that is kept is read anew before: what the officer has written on it
 * since counts, and stays.
 */
export async function writeCity(
  port: WorkbookPort,
  input: CampaignInput,
  { isKept, compiled, replace, words, otherWords, onProgress, signal }: WriteCityOptions,
): Promise<WritingOutcome> {
  const tell = (step: WritingProgress['step'], share: number): void => {
    onProgress({ step, share });
  };
  tell(isKept ? 'reading' : 'compiling', 0);
  const read = (done: number, total: number): void => {
    tell('reading', (READ * done) / total);
  };
  const workbook = isKept ? await port.readSheets('all', { onProgress: read, signal }) : null;
  tell('compiling', READ);
  await letPageDraw(signal);
  const fresh = isKept
    ? campaignSettings(workbook, input.catalogue, input.importedRoster ?? input.roster, input.period)
    : null;
  const campaign =
    compiled !== null && !isKept
      ? compiled
      : await inSteps(
          compileInSteps({ ...input, kept: workbook, ...(fresh === null ? {} : { settings: fresh }) }),
          signal,
        );
  await letPageDraw(signal);
  const whole = await inSteps(drawCity(campaign, words), signal);
  const { sheet } = words.openData;
  // Other programs read the open data from a file; in Excel they only weigh, unless they stand there and would be old.
  const isThere = workbook?.sheets.some(({ name }) => name === sheet) ?? false;
  const drawn = isThere ? whole : { ...whole, sheets: whole.sheets.filter(({ name }) => name !== sheet) };
  // What is kept in the other language is replaced all the same: nothing may stand there twice.
  const isOther = workbook !== null && !workbook.sheets.some(({ name }) => name === words.city.sheets.summary);
  const other = isOther ? await inSteps(drawCity(campaign, await otherWords()), signal) : null;
  // So is a sheet that was given another name.
  const present = workbook === null ? [] : [...sheetsOfNames(workbook, drawn), ...sheetsOfTables(workbook, drawn)];
  tell('drawing', COMPILED);
  await letPageDraw(signal);
  const outcome = await port.draw(drawn, {
    replace: isKept || replace,
    former: formerSheets(drawn, other, present),
    onProgress: (done, total) => {
      tell('drawing', COMPILED + ((1 - COMPILED) * done) / total);
    },
    signal,
  });
  return { outcome, campaign, activeSheet: drawn.activeSheet };
}

/** Lets the page draw and answer, as a press on *Dừng*. */
async function letPageDraw(signal: AbortSignal): Promise<void> {
  await new Pace().rest();
  signal.throwIfAborted();
}
