import type { CliContext } from '../CliContext';
import { EXIT, type ExitCode } from '../ExitCode';
import type { CliArguments } from '../CliArguments';

/** `units [--json]`: the roster, one unit a line (code, kind, name, separated by tabs) or as JSON. */
export function unitsCommand(args: CliArguments, { roster, print }: CliContext): Promise<ExitCode> {
  if (args.json === true) print(JSON.stringify(roster.units, null, 2));
  else for (const unit of roster.units) print([unit.code, unit.kind, unit.name].join('\t'));
  return Promise.resolve(EXIT.fine);
}
