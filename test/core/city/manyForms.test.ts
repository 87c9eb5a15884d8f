import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import { readConflicts } from '../../../src/core/city/contract/conflicts/readConflicts';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { vi } from '../../../src/core/words/vi/vi';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';
import { savedAndOpened } from '../../support/savedAndOpened';
import { typeInto } from '../../support/typeInto';

/** More than all names together can stand in one cell. */
const COUNT = 3000;

const name = (i: number): string => `Bieu mau ban gui lan ${String(i).padStart(4, '0')} ${'y'.repeat(60)}.xlsx`;

/** The unit's form is sent again and again, each time with one more. */
const forms: readonly ReceivedFile[] = Array.from({ length: COUNT }, (_, i) =>
  form(
    'L01',
    { '2.1': 1000 + i },
    {
      file: `thu/${name(i)}`,
      sha256: String(i).padStart(16, '0').padEnd(64, '0'),
      modified: new Date(Date.UTC(2031, 10, 1) + i * 60_000).toISOString(),
    },
  ),
);

const kept = (campaign: Campaign): RawWorkbook => savedAndOpened(cityWorkbook(campaign, vi));

const compile = (files: readonly ReceivedFile[], workbook: RawWorkbook | null): Campaign =>
  compileCampaign({ catalogue: PLAN, roster: ROSTER, period: PERIOD, files, kept: workbook, asOf: '2031-12-01' });

const usedOf = ({ report }: Campaign): string | null => report.receipts.find(({ unit }) => unit === 'L01')!.file;

describe('a unit with 3,000 versions of its form', () => {
  const first = compile(forms, null);
  const workbook = kept(first);

  test('compiles; the last one counts, and lists in cells end with how many more there are', () => {
    expect(usedOf(first)).toBe(`thu/${name(COUNT - 1)}`);
    const texts = workbook.sheets.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
    expect(texts.filter((text) => /… và \d+ mục khác$/.test(text))).toHaveLength(2);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(32_767);
  });

  test('its conflict is read back with the choice in force and the first of the others', () => {
    const row = readConflicts(workbook).find(({ conflict }) => conflict.id === 'severalForms:L01')!;
    expect(row.conflict.choices.map(({ id }) => id)).toContain(row.conflict.applied);
    expect(row.conflict.choices.length + row.conflict.more!).toBe(COUNT);
  });

  test('a form that is not listed can be chosen by its name', () => {
    const chosen = typeInto(workbook, 'conflicts', ['id', 'severalForms:L01'], 'decision', name(7));
    expect(usedOf(compile(forms, chosen))).toBe(`thu/${name(7)}`);
  });
});

test('a text that does not fit into its cell is cut, and that is said on Lỗi', () => {
  const campaign = compile([], null);
  const notes = new Map([['L01', { ...campaign.tracking.units[0]!.notes, note: 'x'.repeat(40_000) }]]);
  const units = campaign.tracking.units.map((unit) => ({ ...unit, notes: notes.get(unit.unit) ?? unit.notes }));
  const drawn = cityWorkbook({ ...campaign, tracking: { ...campaign.tracking, units } }, vi);
  const errors = drawn.sheets.find((sheet) => sheet.name === 'Lỗi')!.rows.flatMap(({ cells }) => cells);
  expect(errors.map((cell) => cell?.value)).toContain('TEXT_CUT');
  expect(() => writeWorkbook(drawn)).not.toThrow();
});
