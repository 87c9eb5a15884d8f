import { tidyTables } from '../../campaign/tidy/tidyTables';
import type { Campaign } from '../../compilation/model/Campaign';
import type { Words } from '../../words/shape/Words';
import { csvText } from './csvText';
import { dataPackage } from './dataPackage';
import { sdmxCsv } from './sdmxCsv';
import { sdmxStructure } from './sdmxStructure';
import { wordsFor } from '../../words/wordsFor';

/** A campaign as files for other programs, by name: tidy tables with their descriptor, and the same as SDMX. */
export function openDataFiles(campaign: Campaign, given: Words): ReadonlyMap<string, string> {
  const words = wordsFor(given, campaign.catalogue);
  const tables = tidyTables(campaign);
  const texts = tables.map(csvText);
  const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ...tables.map(({ name }, i): [string, string] => [`${name}.csv`, texts[i] ?? '']),
    ['datapackage.json', json(dataPackage(campaign, tables, texts, words))],
    ['sdmx.csv', sdmxCsv(campaign)],
    ['sdmx-structure.json', json(sdmxStructure(campaign, words))],
  ]);
}
