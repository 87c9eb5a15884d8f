import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { messageOf } from '../core/kernel/messageOf';
import type { Catalogue } from '../core/catalogue/Catalogue';
import { checkCatalogue } from '../core/catalogue/checkCatalogue';
import { checkOldUnits } from '../core/catalogue/checkOldUnits';
import { checkRoster } from '../core/catalogue/checkRoster';
import type { OldUnits } from '../core/catalogue/OldUnits';
import type { Roster } from '../core/catalogue/Roster';
import type { SeedProblem } from '../core/catalogue/SeedProblem';

/** Why a seed file must not be built in: `path` is a JSON pointer into it, empty for the file as a whole. */
export interface SeedFileProblem {
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

interface Seed<T> {
  readonly file: string;
  readonly value: T;
}

/**
 * Checks seed files together: each by the JSON Schema that it names in `$schema`, then for what a schema can't see.
 * A plan or list of old units is checked against the roster that it names, which must be one of the files.
 */
export function checkSeeds(files: readonly string[]): readonly SeedFileProblem[] {
  const problems: SeedFileProblem[] = [];
  const plans: Seed<Catalogue>[] = [];
  const rosters: Seed<Roster>[] = [];
  const oldUnits: Seed<OldUnits>[] = [];

  for (const file of files) {
    try {
      const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
      const schema = resolve(dirname(file), schemaNamedBy(value));
      const found = problemsOfShape(schema, value).map((problem) => ({ file, ...problem }));
      problems.push(...found);
      if (found.length > 0) continue;
      const kind = basename(schema);
      if (kind === 'plan.schema.json') plans.push({ file, value: value as Catalogue });
      else if (kind === 'units.schema.json') rosters.push({ file, value: value as Roster });
      else if (kind === 'old-units.schema.json') oldUnits.push({ file, value: value as OldUnits });
      else problems.push({ file, path: '/$schema', reason: `no check is known for ${kind}` });
    } catch (error) {
      problems.push({ file, path: '', reason: messageOf(error) });
    }
  }

  const report = (file: string, found: readonly SeedProblem[]) => {
    problems.push(
      ...found.map(({ path, code, params }) => ({ file, path, reason: `${code} ${JSON.stringify(params)}` })),
    );
  };
  const withRoster = (file: string, path: string, id: string, check: (roster: Roster) => readonly SeedProblem[]) => {
    const roster = rosters.find(({ value }) => value.id === id);
    if (roster) report(file, check(roster.value));
    else problems.push({ file, path, reason: `no sound roster with the id ${id} among the checked files` });
  };
  for (const { file, value } of rosters) report(file, checkRoster(value));
  for (const { file, value } of plans) {
    withRoster(file, '/plan/roster', value.plan.roster, (roster) => checkCatalogue(value, roster));
  }
  for (const { file, value } of oldUnits) {
    withRoster(file, '/roster', value.roster, (roster) => checkOldUnits(value, roster));
  }
  return problems;
}

/** Throws if the value names none. */
function schemaNamedBy(value: unknown): string {
  const named = typeof value === 'object' && value !== null && '$schema' in value ? value.$schema : undefined;
  if (typeof named !== 'string') throw new Error('names no schema in $schema');
  return named;
}

function problemsOfShape(schemaFile: string, value: unknown): readonly Omit<SeedFileProblem, 'file'>[] {
  const ajv = new Ajv({ allErrors: true, discriminator: true, allowUnionTypes: true });
  addFormats(ajv);
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
  if (ajv.validate(schema, value)) return [];
  return (ajv.errors ?? []).map(({ instancePath, message, params }) => ({
    path: instancePath,
    reason: `${message ?? 'is not valid'} ${JSON.stringify(params)}`,
  }));
}
