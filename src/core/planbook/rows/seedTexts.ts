import type { Catalogue } from '../../catalogue/Catalogue';
import type { Roster } from '../../catalogue/Roster';

/** A plan as the text of a seed file. */
export function planSeedText(catalogue: Catalogue): string {
  return `${JSON.stringify({ $schema: '../schema/plan.schema.json', ...catalogue }, null, 2)}\n`;
}

/** Units as the text of a seed file, a line each. */
export function unitsSeedText({ id, title, kinds, expectedCount, units }: Roster): string {
  const head = JSON.stringify({ $schema: '../schema/units.schema.json', id, title, kinds, expectedCount }, null, 2);
  const lines = units.map(({ code, name, kind, cluster, confirmed, email, officialName }) => {
    const fields = Object.entries({
      ...{ code, name, kind, cluster, confirmed, email },
      ...(officialName === undefined ? {} : { officialName }),
    });
    return `    {${fields.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')}}`;
  });
  return `${head.slice(0, -2)},\n  "units": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
