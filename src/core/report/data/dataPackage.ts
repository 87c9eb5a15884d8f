import { sha256Hex } from '../../kernel/sha256Hex';
import { TIDY_FIELDS, type TidyField, type TidyFieldName } from '../../campaign/tidy/tidyFields';
import type { TidyTable } from '../../campaign/tidy/TidyTable';
import type { Campaign } from '../../compilation/model/Campaign';
import type { Words } from '../../words/shape/Words';

/**
 * The descriptor of the tables as a Tabular Data Package (Frictionless Standards, specs.frictionlessdata.io, version 1).
 * @param texts the tables as CSV, in the same order
 */
export function dataPackage(
  { report, catalogue }: Campaign,
  tables: readonly TidyTable[],
  texts: readonly string[],
  words: Words,
): object {
  const own = words.openData;
  return {
    profile: 'tabular-data-package',
    name: `${report.plan}-${report.period}`.toLowerCase(),
    title: `${words.city.summaryTitle(catalogue.form.title)} – ${words.period(report.period)}`,
    description: own.description,
    version: catalogue.plan.version,
    resources: tables.map((table, i) => {
      const text = texts[i] ?? '';
      return {
        profile: 'tabular-data-resource',
        name: table.name,
        path: `${table.name}.csv`,
        title: own.tables[table.name],
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: new TextEncoder().encode(text).length,
        hash: `sha256:${sha256Hex(text)}`,
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: table.fields.map((name) => fieldOf(name, table, words)),
          missingValues: [''],
          primaryKey: table.key,
          ...(table.references.length === 0
            ? {}
            : {
                foreignKeys: table.references.map(({ field, table: resource }) => ({
                  fields: field,
                  reference: { resource, fields: field },
                })),
              }),
        },
      };
    }),
  };
}

function fieldOf(name: TidyFieldName, { key }: TidyTable, { openData }: Words): object {
  const { type, pattern, enum: allowed }: TidyField = TIDY_FIELDS[name];
  const description = openData.descriptions[name];
  const constraints = {
    ...(key.includes(name) ? { required: true } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(allowed === undefined ? {} : { enum: allowed }),
  };
  return {
    name,
    type,
    title: openData.fields[name],
    ...(description === undefined ? {} : { description }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
