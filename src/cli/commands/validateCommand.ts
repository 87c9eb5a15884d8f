import { noteFindings } from '../../core/compilation/admit/noteFindings';
import { isError } from '../../core/validation/isError';
import { notesOf } from '../../core/stamp/notesOf';
import { validateReceived } from '../../core/stamp/validateReceived';
import type { Finding } from '../../core/validation/Finding';
import { describeFinding } from '../../core/words/describeFinding';
import { describeRefusal } from '../../core/words/describeRefusal';
import { answersJson } from '../../core/report/answersJson';
import type { CliContext } from '../CliContext';
import { EXIT, type ExitCode } from '../ExitCode';
import { findFiles } from '../findFiles';
import { receivePaths } from '../receivePaths';
import type { ReceivedFile } from '../../core/compilation/model/ReceivedFile';
import type { CliArguments } from '../CliArguments';
import { UsageError } from '../UsageError';

type FileStatus = 'ok' | 'warnings' | 'errors' | 'refused';

/** `validate FILE… [--json]`: reads and checks each form and says what was found. */
export async function validateCommand(args: CliArguments, context: CliContext): Promise<ExitCode> {
  const { words, catalogues, roster } = context;
  const files = await findFiles(args.paths, words);
  if (files.length === 0) throw new UsageError(words.cli.nothingToRead);
  const readings = await receivePaths(files, { catalogues, roster }, context.limits, context.progress);
  const checked = readings.map((reading) => checkReading(reading, context));
  if (args.json === true) context.print(JSON.stringify({ files: checked }, null, 2));
  else for (const result of checked) printFile(result, context);
  const bad = checked.some(({ status }) => status === 'errors' || status === 'refused');
  return bad ? EXIT.findings : EXIT.fine;
}

/** A file as the JSON output shows it. */
function checkReading(
  { file, sha256, notes: unread, result }: ReceivedFile,
  { words, catalogues, roster }: CliContext,
) {
  if (!result.ok) {
    const { code, params } = result.refusal;
    const message = describeRefusal(code, params, words);
    const refusal = { code, severity: 'error' as const, indicator: null, sheet: null, cell: null, message, params };
    return { file, sha256, unit: null, period: null, status: 'refused' as FileStatus, values: [], findings: [refusal] };
  }
  const { submission } = result;
  const catalogue = catalogues.find(({ plan }) => plan.id === submission.identity.plan) ?? catalogues[0];
  const findings = [...noteFindings(unread), ...validateReceived(submission, catalogue, roster)];
  const notes = notesOf(submission, findings);
  return {
    file,
    sha256,
    unit: submission.identity.unit,
    period: submission.identity.period,
    status: statusOf(findings),
    values: submission.entries.map(({ indicator, part, cell, raw, value, state }) => ({
      id: indicator,
      part,
      sheet: submission.sheet,
      cell,
      raw,
      value,
      state,
    })),
    ...answersJson(submission.answers),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      indicator: finding.indicator,
      sheet: finding.sheet,
      cell: finding.cell,
      message: describeFinding(finding, catalogue, roster, words),
      params: finding.params,
      // The reason that the unit gave for keeping a warning.
      ...(notes.has(finding) ? { note: notes.get(finding) } : {}),
    })),
  };
}

function statusOf(findings: readonly Finding[]): FileStatus {
  if (findings.some(isError)) return 'errors';
  return findings.some(({ severity }) => severity === 'warning') ? 'warnings' : 'ok';
}

interface CheckedFile {
  readonly file: string;
  readonly unit: string | null;
  readonly status: FileStatus;
  readonly findings: readonly {
    readonly severity: Finding['severity'];
    readonly cell: string | null;
    readonly message: string;
    readonly note?: string | undefined;
  }[];
}

function printFile(checked: CheckedFile, { print, words }: CliContext): void {
  print(`${checked.file}: ${words.cli.fileStatus[checked.status]}`);
  for (const { severity, cell, message, note } of checked.findings) {
    print(
      `  ${words.severities[severity]}${cell === null ? '' : ` [${cell}]`}: ${message}${note === undefined ? '' : ` ${words.sending.report.note}: ${note}`}`,
    );
  }
}
