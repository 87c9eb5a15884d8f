import { dayOfText } from '../../core/numbers/dayOfText';
import path from 'node:path';
import { NEEDS } from '../../core/compilation/model/needs';
import { remind } from '../../core/mail/remind';
import { replies } from '../../core/mail/replies';
import type { Campaign } from '../../core/compilation/model/Campaign';
import { applySettings } from '../../core/campaign/settings/applySettings';
import { campaignNotices } from '../../core/city/draw/summary/campaignNotices';
import { campaignSettings, compileCampaign } from '../../core/campaign/compileCampaign';
import { dayInVietNam } from '../../core/kernel/dayInVietNam';
import type { ReceivedFile } from '../../core/compilation/model/ReceivedFile';
import { cityWorkbook } from '../../core/city/draw/cityWorkbook';
import { openDataFiles } from '../../core/report/data/openDataFiles';
import { questionsJson } from '../../core/report/questionsJson';
import { reportJson } from '../../core/report/reportJson';
import { wordReport } from '../../core/report/wordReport';
import { planRevision, type RevisedFigure } from '../../core/planbook/carried/planRevision';
import { planHashes } from '../../core/planbook/rows/planHashes';
import type { ReadingContext } from '../../core/form/read/readSubmission';
import { isError } from '../../core/validation/isError';
import { describeRefusal } from '../../core/words/describeRefusal';
import { revisionLines } from '../../core/words/revisionLines';
import { writeInPieces } from '../../xlsx/writeWorkbook';
import { choosePlan } from '../choosePlan';
import type { CliContext } from '../CliContext';
import { loadKept, type KeptCity } from '../compile/loadKept';
import { loadEarlierPeriod } from '../compile/loadEarlierPeriod';
import { loadRegister } from '../compile/loadRegister';
import { loadScoring } from '../compile/loadScoring';
import { withKeptPlan } from '../compile/withKeptPlan';
import { writeLetters } from '../compile/writeLetters';
import { packNatively } from '../packNatively';
import { EXIT, type ExitCode } from '../ExitCode';
import { findFiles } from '../findFiles';
import { shortNames } from '../shortNames';
import { INSIDE } from '../../xlsx/receiveFile';
import { receiveTogether } from '../receiveTogether';
import type { CliArguments } from '../CliArguments';
import { UsageError } from '../UsageError';
import { writeOutput } from '../writeOutput';
import { makeFolder } from '../makeFolder';
import { wrongCall } from '../wrongCall';

/**
 * `compile PATH… --out FILE.xlsx`: the city workbook from files and folders of forms, a first one or, with `--into`, the
 * next state of one that the officer keeps, also without a new form: what was decided in it may be all that is new; with
 * `--previous` beside an earlier period; and the report as JSON and as a Word document, open data, and mail drafts.
 */
export async function compileCommand(args: CliArguments, context: CliContext): Promise<ExitCode> {
  const { words } = context;
  const { out } = args;
  if (args.paths.length === 0 && args.into === undefined)
    throw wrongCall(words.cli.nothingToRead(''), 'compile', words);
  if (out === undefined) throw wrongCall(words.cli.missing('--out'), 'compile', words);
  if (args.close?.trim() === '') throw new UsageError(words.cli.closingByNobody);
  const { campaign, revision } = await compileOn(args, context);
  const { report } = campaign;
  await writeOutput(out, writeInPieces(cityWorkbook(campaign, words), packNatively), words);
  if (args.report !== undefined) {
    const json = { ...reportJson(campaign, words), ...questionsJson(campaign) };
    await writeOutput(args.report, `${JSON.stringify(json, null, 2)}\n`, words);
  }
  if (args.data !== undefined) {
    await makeFolder(args.data, words);
    for (const [name, text] of openDataFiles(campaign, words)) {
      await writeOutput(path.join(args.data, name), text, words);
    }
  }
  if (args.word !== undefined) {
    const { writeWord } = await import('../../docx/writeWord');
    await writeOutput(args.word, await writeWord(wordReport(campaign, words)), words);
  }
  if (revision.length > 0) [words.cli.revised, ...revisionLines(revision, words)].forEach(context.complain);
  const notices = campaignNotices(campaign, words);
  for (const { unit, sheet, cell, message } of notices) {
    const place = `${sheet === null ? '' : `${sheet} `}${cell === null ? '' : `[${cell}] `}`;
    context.complain(`${place}${unit === null ? '' : `${unit}: `}${message}`);
  }
  summarise(campaign, out, context);
  sayClosing(campaign, context);
  if (args.reminders !== undefined) {
    const units = campaign.tracking.units.map(({ unit }) => unit);
    await writeLetters(remind({ units, needs: NEEDS, by: 'unit' }, campaign, words), args.reminders, context);
  }
  if (args.replies !== undefined) await writeLetters(replies(campaign, words), args.replies, context);
  const bad =
    report.refused.length > 0 || report.findings.some(({ finding }) => isError(finding)) || notices.some(isError);
  return bad ? EXIT.findings : EXIT.fine;
}

/** The campaign, and what its plan changes. The kept workbook is behind it: none of its cells is there any more. */
async function compileOn(
  args: CliArguments,
  context: CliContext,
): Promise<{ readonly campaign: Campaign; readonly revision: readonly RevisedFigure[] }> {
  const kept = args.into === undefined ? null : await loadKept(args.into, context);
  const campaign = await compile(args, kept, args.plan === undefined ? withKeptPlan(kept, context) : context);
  return { campaign, revision: kept === null ? [] : planRevision(kept.workbook, campaign.issued) };
}

async function compile(args: CliArguments, kept: KeptCity | null, context: CliContext): Promise<Campaign> {
  const { words, catalogues } = context;
  const { catalogue, period } = choosePlan(
    { plan: args.plan ?? kept?.plan, period: args.period ?? kept?.period },
    context,
  );
  if (kept !== null && (kept.plan !== catalogue.plan.id || kept.period !== period)) {
    throw new UsageError(words.cli.otherCompilation(args.into ?? '', kept.plan ?? '', kept.period ?? ''));
  }
  const asOf = args['as-of'] === undefined ? dayInVietNam(Date.now()) : dayOf(args['as-of'], context);
  const scoring = args.scoring === undefined ? null : await loadScoring(args.scoring, catalogue, context);
  const earlierPeriod =
    args.previous === undefined ? null : await loadEarlierPeriod(args.previous, catalogue, period, context);
  const workbook = kept?.workbook ?? null;
  // A list of units given beside the workbook that is kept takes the place of the one in it.
  const importedRoster = args.roster !== undefined && workbook !== null ? context.roster : null;
  const settings = campaignSettings(workbook, catalogue, context.roster, period);
  const applied = applySettings(catalogue, {
    ...settings.settings,
    roster: importedRoster ?? settings.settings.roster,
  });
  const letters =
    args.received === undefined ? [] : await loadRegister(args.received, applied.roster, workbook, context);
  const known = catalogues.map((each) => (each.plan.id === catalogue.plan.id ? applied.catalogue : each));
  const carried = { hashes: planHashes([catalogue]), takeUnknown: false };
  const files = await receiveAll(args, { catalogues: known, roster: applied.roster, carried }, context);
  return compileCampaign({
    catalogue,
    roster: context.roster,
    period,
    files,
    kept: workbook,
    settings,
    asOf,
    decisions: [
      ...letters,
      ...(args.close === undefined ? [] : [{ about: 'closing' as const, by: args.close.trim() }]),
    ],
    withoutPersonal: args['without-names'] === true,
    ...(scoring === null ? {} : { scoring }),
    ...(earlierPeriod === null ? {} : { earlierPeriod }),
    ...(importedRoster === null ? {} : { importedRoster }),
  });
}

/** Every form among the paths; the city workbooks that are compiled with and the result are none, wherever they lie. */
async function receiveAll(
  args: CliArguments,
  known: ReadingContext,
  { words, limits, progress, complain }: CliContext,
): Promise<readonly ReceivedFile[]> {
  const cities = [args.previous, ...(args.into === undefined ? [] : [args.into, args.out])];
  const own = new Set(cities.flatMap((file) => (file === undefined ? [] : [path.resolve(file)])));
  const paths = findFiles(args.paths, words).filter((file) => !own.has(path.resolve(file)));
  if (paths.length === 0) {
    const places = args.paths.join(', ');
    if (args.into === undefined) throw new UsageError(words.cli.nothingToRead(places));
    if (places !== '') complain(words.cli.nothingNew(places));
    return [];
  }
  const names = shortNames(args.paths, paths);
  const received = await receiveTogether(paths, { context: known, limits, progress });
  return received.map((each) => ({ ...each, file: withShortName(each.file, names) }));
}

/** A form in a mail or an archive is called after it, ` › ` and its own name. */
function withShortName(file: string, names: ReadonlyMap<string, string>): string {
  const [outer = file, ...inner] = file.split(INSIDE);
  return [names.get(outer) ?? outer, ...inner].join(INSIDE);
}

function dayOf(text: string, { words }: CliContext): string {
  const day = dayOfText(text);
  if (day === null) throw new UsageError(words.cli.notADate(text));
  return day;
}

/** The last closing, and how many figures differ from it. */
function sayClosing({ revisions }: Campaign, { words, print }: CliContext): void {
  const last = revisions.at(-1);
  if (last === undefined) return;
  const { number, closedAt, by, hash } = last.since;
  const day = words.date(closedAt);
  print(words.cli.closed(number, day, by, hash));
  if (last.figures.length > 0) print(words.cli.revisedSince(number, day, last.figures.length));
}

/** So many units are named on one line of the terminal. */
const MOST_NAMES = 20;

function summarise({ report, tracking }: Campaign, out: string, { words, print, complain }: CliContext): void {
  const { results, empty, expected } = tracking.total;
  const withValue = report.figures.filter(({ value }) => value !== null).length;
  print(words.cli.compiled(out, results, expected, withValue, report.figures.length, report.refused.length));
  for (const { file, code, params } of report.refused.slice(0, MOST_NAMES))
    complain(words.cli.refused(file, describeRefusal(code, params, words)));
  if (report.refused.length > MOST_NAMES) complain(words.cli.refusedMore(report.refused.length - MOST_NAMES));
  if (empty > 0) {
    const names = tracking.units.filter(({ result }) => result.state === 'empty').map(({ name }) => name);
    print(words.cli.blankForms(names.slice(0, MOST_NAMES), Math.max(0, empty - MOST_NAMES)));
  }
}
