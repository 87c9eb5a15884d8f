import { consolidate } from '../../core/consolidation/consolidate';
import type { ReceivedFile } from '../../core/consolidation/ReceivedFile';
import { cityPlan } from '../../core/report/cityPlan';
import type { CityReport } from '../../core/report/CityReport';
import { reportJson } from '../../core/report/reportJson';
import { isError } from '../../core/validation/isError';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import { choosePlan } from '../choosePlan';
import type { CliContext } from '../CliContext';
import { deflateNatively } from '../deflateNatively';
import { EXIT, type ExitCode } from '../ExitCode';
import { findFiles } from '../findFiles';
import { receivePath } from '../receivePath';
import type { CliArguments } from '../runChitieu';
import { UsageError } from '../UsageError';
import { writeOutput } from '../writeOutput';

/** `compile PATH… --out FILE.xlsx [--report FILE.json]`: the city workbook from files and folders of forms. */
export async function compileCommand(args: CliArguments, context: CliContext): Promise<ExitCode> {
  const { words, catalogues, roster } = context;
  const { catalogue, period } = choosePlan(args, context);
  if (args.out === undefined || args.paths.length === 0) throw new UsageError(words.cli.usage);
  const paths = await findFiles(args.paths, words);
  if (paths.length === 0) throw new UsageError(words.cli.nothingToRead);
  const files: ReceivedFile[] = [];
  for (const [i, path] of paths.entries()) {
    files.push(...(await receivePath(path, { catalogues, roster })));
    context.progress(i + 1, paths.length);
  }
  const report = consolidate({ catalogue, roster, period, files });
  await writeOutput(args.out, writeWorkbook(cityPlan(report, catalogue, roster, words), deflateNatively), words);
  if (args.report !== undefined) {
    const json = reportJson(report, catalogue, roster, words);
    await writeOutput(args.report, `${JSON.stringify(json, null, 2)}\n`, words);
  }
  summarise(report, args.out, context);
  const bad = report.refused.length > 0 || report.findings.some(({ finding }) => isError(finding));
  return bad ? EXIT.findings : EXIT.fine;
}

function summarise(report: CityReport, out: string, { words, print }: CliContext): void {
  const received = report.ledger.filter(({ status }) => status !== 'notSent').length;
  const withValue = report.figures.filter(({ value }) => value !== null).length;
  print(
    words.cli.compiled(out, received, report.ledger.length, withValue, report.figures.length, report.refused.length),
  );
}
