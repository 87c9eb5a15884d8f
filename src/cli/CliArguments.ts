/** What a command line says, by option; which command takes which option stands in `runChitieu`. */
export interface CliArguments {
  readonly paths: readonly string[];
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly read?: string;
  readonly new?: boolean;
  readonly from?: string;
  readonly check?: string;
  readonly seed?: string;
  readonly unit?: string;
  readonly all?: boolean;
  readonly 'own-rows'?: boolean;
  readonly 'all-rows'?: boolean;
  readonly period?: string;
  readonly plan?: string;
  readonly out?: string;
  readonly report?: string;
  readonly data?: string;
  readonly roster?: string;
  readonly into?: string;
  readonly previous?: string;
  readonly word?: string;
  readonly reminders?: string;
  readonly replies?: string;
  readonly received?: string;
  readonly 'as-of'?: string;
  readonly scoring?: string;
  readonly close?: string;
  readonly 'without-names'?: boolean;
}
