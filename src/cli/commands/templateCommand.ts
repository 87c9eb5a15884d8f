import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { catalogueOfPeriod } from '../../core/catalogue/catalogueOfPeriod';
import { findUnit } from '../../core/catalogue/findUnit';
import type { ReportingUnit } from '../../core/catalogue/Roster';
import { formFileName } from '../../core/form/contract/formFileName';
import { selfScoreRules } from '../../core/form/draw/scores/selfScoreRules';
import { formWorkbook } from '../../core/form/draw/formWorkbook';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import { campaignSettings } from '../../core/campaign/compileCampaign';
import { applySettings } from '../../core/campaign/settings/applySettings';
import { openDecisions } from '../../core/campaign/settings/openDecisions';
import { loadKept } from '../compile/loadKept';
import { choosePlan } from '../choosePlan';
import type { CliContext } from '../CliContext';
import { deflateNatively } from '../deflateNatively';
import { EXIT, type ExitCode } from '../ExitCode';
import type { CliArguments } from '../CliArguments';
import { UsageError } from '../UsageError';
import { writeOutput } from '../writeOutput';

/**
 * `template --unit CODE --out FILE` writes one form, `template --all --out DIR` one for each unit of the roster; with
 * `--into CITY.xlsx` as its settings say: decisions, deadlines, units. What is still open is said.
 */
export async function templateCommand(args: CliArguments, context: CliContext): Promise<ExitCode> {
  const { words } = context;
  const city = args.into === undefined ? null : await loadKept(args.into, context);
  const { catalogue: plan, period } = choosePlan(
    { plan: args.plan ?? city?.plan, period: args.period ?? city?.period },
    context,
  );
  const { settings } = campaignSettings(city?.workbook ?? null, plan, context.roster, period);
  const { catalogue, roster } = applySettings(catalogueOfPeriod(plan, period), settings);
  if (args.out === undefined || (args.unit === undefined) === (args.all !== true)) {
    throw new UsageError(words.cli.usage);
  }
  const write = async (unit: ReportingUnit, file: string): Promise<void> => {
    await writeOutput(
      file,
      writeWorkbook(
        formWorkbook({
          catalogue,
          issued: plan,
          roster,
          unit,
          period,
          words,
          ownRows: args['own-rows'] === true,
          selfScores: selfScoreRules(settings.scoring, catalogue, words),
        }),
        deflateNatively,
      ),
      words,
    );
  };
  const open = openDecisions(plan, settings);
  const questions = open.questions.map(({ question, questionEn }) => (words.language === 'en' ? questionEn : question));
  if (open.issuingDocument) questions.push(words.campaign.settings.office.issuingDocument);
  if (questions.length > 0) context.complain(words.cli.openDecisions(questions));
  if (args.unit !== undefined) {
    const unit = findUnit(roster, args.unit);
    if (!unit) throw new UsageError(words.cli.unknownUnit(args.unit));
    await write(unit, args.out);
    context.print(args.out);
    return EXIT.fine;
  }
  await mkdir(args.out, { recursive: true });
  for (const [i, unit] of roster.units.entries()) {
    await write(unit, path.join(args.out, formFileName(catalogue.plan.id, period, unit.code)));
    context.progress(i + 1, roster.units.length);
  }
  context.print(words.cli.wroteForms(roster.units.length, args.out));
  return EXIT.fine;
}
