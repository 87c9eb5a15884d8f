import { planHashes } from '../../core/planbook/rows/planHashes';
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
import { changesOf } from '../../core/form/read/changesOf';
import type { ReceivedFile } from '../../core/compilation/model/ReceivedFile';
import type { CliArguments } from '../CliArguments';
import { UsageError } from '../UsageError';

type FileStatus = 'ok' | 'warnings' | 'errors' | 'refused';

/** Files that are read before what was found in them is printed: enough for one thread to be worth its start. */
const PORTION = 50;

/**
 * `validate FILE… [--json | --jsonl]`: reads and checks each form and says what was found, file by file: as lines, as
 * one JSON text, or as one JSON text a line and file.
 */
export async function validateCommand(args: CliArguments, context: CliContext): Promise<ExitCode> {
  const { words, catalogues, roster, limits, progress } = context;
  const files = findFiles(args.paths, words);
  if (files.length === 0) throw new UsageError(words.cli.nothingToRead(args.paths.join(', ')));
  if (args.json === true && args.jsonl === true) throw new UsageError(words.cli.jsonOrJsonl);
  const { start, show, end } = printerFor(args, context);
  const receiving = {
    context: { catalogues, roster, carried: { hashes: planHashes(catalogues), takeUnknown: true } },
    limits,
    progress,
  };
  let bad = false;
  start();
  for await (const readings of receivePaths(files, receiving, PORTION)) {
    for (const reading of readings) {
      const checked = checkReading(reading, context);
      bad ||= checked.status === 'errors' || checked.status === 'refused';
      show(checked);
    }
    await context.printed();
  }
  end();
  return bad ? EXIT.findings : EXIT.fine;
}

interface Printer {
  readonly start: () => void;
  readonly show: (checked: CheckedFile) => void;
  readonly end: () => void;
}

function printerFor(args: CliArguments, context: CliContext): Printer {
  const { print } = context;
  const nothing = (): void => undefined;
  if (args.json !== true) {
    const show = (checked: CheckedFile): void => {
      if (args.jsonl === true) print(inOneLine(JSON.stringify(checked)));
      else printFile(checked, context);
    };
    return { start: nothing, show, end: nothing };
  }
  // A comma is only known to be needed when there is a next file.
  let former: string | null = null;
  return {
    start: () => {
      print('{\n  "files": [');
    },
    show: (checked) => {
      if (former !== null) print(`${former},`);
      former = JSON.stringify(checked, null, 2).replace(/^/gm, '    ');
    },
    end: () => {
      if (former !== null) print(former);
      print('  ]\n}');
    },
  };
}

/** Letters at which some programs end a line, though JSON lets them stand, as their codes. */
const inOneLine = (json: string): string =>
  json.replace(/[\u0085\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A file as the JSON output shows it. */
function checkReading(
  { file, sha256, notes: unread, result, carried }: ReceivedFile,
  { words, catalogues, roster: known }: CliContext,
) {
  if (!result.ok) {
    const { code, params } = result.refusal;
    const message = describeRefusal(code, params, words);
    const refusal = { code, severity: 'error' as const, indicator: null, sheet: null, cell: null, message, params };
    return {
      file,
      sha256,
      unit: null,
      period: null,
      status: 'refused' as FileStatus,
      values: [],
      changes: [],
      findings: [refusal],
    };
  }
  const { submission } = result;
  const own = catalogues.find(({ plan }) => plan.id === submission.identity.plan);
  const catalogue = own ?? carried?.catalogue ?? catalogues[0];
  const roster = own === undefined && carried !== undefined ? carried.roster : known;
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
    changes: changesOf(submission, catalogue).map(({ id, lastYear, change }) => ({ id, lastYear, change })),
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
