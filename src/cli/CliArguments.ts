import type { parseArgs } from 'node:util';

/** Options of all commands; which command takes which stands in `runChitieu`. */
export const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  read: { type: 'string' },
  new: { type: 'boolean' },
  from: { type: 'string' },
  check: { type: 'string' },
  seed: { type: 'string' },
  unit: { type: 'string' },
  all: { type: 'boolean' },
  'own-rows': { type: 'boolean' },
  'all-rows': { type: 'boolean' },
  period: { type: 'string' },
  plan: { type: 'string' },
  out: { type: 'string' },
  report: { type: 'string' },
  data: { type: 'string' },
  into: { type: 'string' },
  previous: { type: 'string' },
  word: { type: 'string' },
  reminders: { type: 'string' },
  replies: { type: 'string' },
  received: { type: 'string' },
  'as-of': { type: 'string' },
  scoring: { type: 'string' },
  close: { type: 'string' },
  'without-names': { type: 'boolean' },
  roster: { type: 'string' },
  limit: { type: 'string', multiple: true },
  lang: { type: 'string' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What a command line says, by option. */
export type CliArguments = Readonly<ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values']> & {
  readonly paths: readonly string[];
};
