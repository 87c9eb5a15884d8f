import path from 'node:path';
import { bundledCatalogues } from '../../core/catalogue/bundledCatalogues';
import { planWorkbook } from '../../core/planbook/draw/planWorkbook';
import { readPlanBook } from '../../core/planbook/read/readPlanBook';
import { planSeedText, unitsSeedText } from '../../core/planbook/rows/seedTexts';
import { describePlanBookProblem } from '../../core/words/describePlanBookProblem';
import type { PlanReading } from '../../core/planning/PlanReading';
import { readTargetText } from '../../core/words/readTargetText';
import type { Words } from '../../core/words/shape/Words';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import { packNatively } from '../packNatively';
import { loadPlanBook } from '../loadPlanBook';
import { problemLines } from '../plan/problemLines';
import { newPlanBook } from '../plan/newPlanBook';
import { readPlanList } from '../plan/readPlanList';
import { writeOutput } from '../writeOutput';
import type { CliContext } from '../CliContext';
import { EXIT, type ExitCode } from '../ExitCode';
import { readPlanInput } from '../readInput';
import type { CliArguments } from '../CliArguments';
import { makeFolder } from '../makeFolder';
import { wrongCall } from '../wrongCall';

/**
 * What makes and checks plans: `--new` writes a *Sổ kế hoạch*, `--check` says what is wrong in one, `--seed` writes it as
 * seed files, and `--read` reads a list of targets. One of them at a time.
 */
export async function planCommand(args: CliArguments, context: CliContext): Promise<ExitCode> {
  const { words } = context;
  const asked = [args.new, args.check, args.seed, args.read].filter((each) => each !== undefined);
  if (asked.length !== 1) throw wrongCall(words.cli.whatWithPlan, 'plan', words);
  if (args.read !== undefined) return readCommand(args.read, args, context);
  if (args.check !== undefined) return checkCommand(args.check, args, context);
  if (args.out === undefined) throw wrongCall(words.cli.missing('--out'), 'plan', words);
  if (args.seed !== undefined) return seedCommand(args.seed, args.out, context);
  // What the office has decided of the plan is kept in the city workbook: the plan's own workbook says the plan as it is.
  const rows = await newPlanBook(args.from, { ...context, catalogues: bundledCatalogues });
  await writeOutput(args.out, writeWorkbook(planWorkbook(rows, words), packNatively), words);
  context.print(args.out);
  return EXIT.fine;
}

/** Every finding with its cell, its code and the way out; an error keeps the plan from being issued. */
async function checkCommand(file: string, args: CliArguments, context: CliContext): Promise<ExitCode> {
  const { words, print } = context;
  const { plan, problems } = readPlanBook(await readPlanInput(file, context));
  if (args.json === true) {
    const described = problems.map((problem) => ({ ...problem, message: describePlanBookProblem(problem, words) }));
    print(JSON.stringify({ file, sound: plan !== null, problems: described }, null, 2));
  } else {
    for (const line of problemLines(problems, words)) print(line);
    print(plan === null ? words.cli.planNotSound(file) : words.cli.planSound(file));
  }
  return plan === null ? EXIT.findings : EXIT.fine;
}

/** The plan and its units as seed files, where the project keeps them: `plans/` and `units/`. */
async function seedCommand(file: string, folder: string, { words, print }: CliContext): Promise<ExitCode> {
  const { catalogue, roster } = await loadPlanBook(file, words);
  const files = [
    [path.join(folder, 'plans'), `${catalogue.plan.id}.json`, planSeedText(catalogue)],
    [path.join(folder, 'units'), `${roster.id}.json`, unitsSeedText(roster)],
  ] as const;
  for (const [below, name, text] of files) {
    await makeFolder(below, words);
    await writeOutput(path.join(below, name), text, words);
    print(path.join(below, name));
  }
  return EXIT.fine;
}

/**
 * `plan --read FILE [--json]`: what a list of targets says, as offices have it: the text of a plan, rows copied from
 * Excel, or an annex. `--json` gives `{groups, asked, passedOver}`.
 */
async function readCommand(file: string, args: CliArguments, context: CliContext): Promise<ExitCode> {
  const { words, print } = context;
  const reading = await readPlanList(file, context);
  if (args.json === true) print(JSON.stringify(reading, null, 2));
  else for (const line of linesOf(reading, words)) print(line);
  return EXIT.fine;
}

/** One line a figure: number, name, target; then what is asked and what was passed over. */
function linesOf({ groups, asked, passedOver }: PlanReading, words: Words): readonly string[] {
  const own = words.cli.planReading;
  const figures = groups.flatMap(({ number, indicators }) =>
    indicators.map((figure, i) => [`${number}.${i + 1}`, figure.label, readTargetText(figure, words)].join('\t')),
  );
  const questions = asked.map((question) =>
    [`? ${question.group}.${question.figure}`, question.label, own.questions[question.code]].join('\t'),
  );
  const left = passedOver.map(({ text, code }) => `- ${own.passedOver[code]}\t${text}`);
  return [...figures, ...questions, ...left, own.summary(figures.length, asked.length, passedOver.length)];
}
