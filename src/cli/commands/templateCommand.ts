import path from 'node:path';
import { findUnit } from '../../core/catalogue/findUnit';
import type { ReportingUnit } from '../../core/catalogue/Roster';
import { formFileName } from '../../core/form/contract/formFileName';
import { issueForms } from '../../core/form/draw/issueForms';
import type { Words } from '../../core/words/shape/Words';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import { loadKept } from '../compile/loadKept';
import { withKeptPlan } from '../compile/withKeptPlan';
import { choosePlan } from '../choosePlan';
import type { CliContext } from '../CliContext';
import { packNatively } from '../packNatively';
import { EXIT, type ExitCode } from '../ExitCode';
import type { CliArguments } from '../CliArguments';
import { UsageError } from '../UsageError';
import { writeOutput } from '../writeOutput';
import { makeFolder } from '../makeFolder';
import { wrongCall } from '../wrongCall';

/**
 * `template --unit CODE --out FILE` writes one form, `template --all --out DIR` one for each unit of the roster; with
 * `--into CITY.xlsx` as its settings say: decisions, deadlines, units, which rows are shown. What is still open is said.
 */
export async function templateCommand(args: CliArguments, known: CliContext): Promise<ExitCode> {
  const { words } = known;
  const city = args.into === undefined ? null : await loadKept(args.into, known);
  const context = args.plan === undefined ? withKeptPlan(city, known) : known;
  const { catalogue: plan, period } = choosePlan(
    { plan: args.plan ?? city?.plan, period: args.period ?? city?.period },
    context,
  );
  if ((args.unit === undefined) === (args.all !== true)) throw wrongCall(words.cli.formOrForms, 'template', words);
  if (args.out === undefined) throw wrongCall(words.cli.missing('--out'), 'template', words);
  const forms = issueForms({
    plan,
    roster: context.roster,
    period,
    city: city?.workbook ?? null,
    ownRows: rowsChosen(args, words),
    words,
  });
  const write = (unit: ReportingUnit, file: string): Promise<void> =>
    writeOutput(file, writeWorkbook(forms.draw(unit), packNatively), words);
  const unit = args.unit === undefined ? null : findUnit(forms.roster, args.unit);
  if (unit === undefined) throw new UsageError(words.cli.unknownUnit(args.unit ?? ''));
  if (unit === null) await makeFolder(args.out, words);
  if (forms.undecided.length > 0) context.complain(words.cli.openDecisions(forms.undecided));
  if (unit !== null) {
    await write(unit, args.out);
    context.print(args.out);
    return EXIT.fine;
  }
  for (const [i, each] of forms.units.entries()) {
    await write(each, path.join(args.out, formFileName(plan.plan.id, period, each.code)));
    context.progress(i + 1, forms.units.length);
  }
  context.print(words.cli.wroteForms(forms.units.length, args.out));
  return EXIT.fine;
}

/** Null where nothing is said: then the settings hold. */
function rowsChosen(args: CliArguments, words: Words): boolean | null {
  const [own, all] = [args['own-rows'] === true, args['all-rows'] === true];
  if (own && all) throw wrongCall(words.cli.rowsBoth, 'template', words);
  return own || all ? own : null;
}
