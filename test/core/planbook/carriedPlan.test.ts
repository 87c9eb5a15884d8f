import { strFromU8, unzipSync } from 'fflate';
import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import type { Catalogue } from '../../../src/core/catalogue/Catalogue';
import { CARRIED_KEYS } from '../../../src/core/form/contract/identitySheet';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { knownWith } from '../../../src/core/planbook/carried/knownWith';
import { readCarriedPlan, unpackPlan } from '../../../src/core/planbook/carried/readCarriedPlan';
import { carriedPlan } from '../../../src/core/planbook/rows/carriedPlan';
import { planHashes } from '../../../src/core/planbook/rows/planHashes';
import { vi } from '../../../src/core/words/vi/vi';
import type { DrawnWorkbook } from '../../../src/core/workbook/DrawnWorkbook';
import { inflateAnywhere } from '../../../src/xlsx/read/InflateAtOnce';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { receiveFile } from '../../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { firstCampaign } from '../../support/firstCampaign';
import { PLAN, ROSTER } from '../../support/madeUp';
import { filledForm, rawWorkbookOf } from '../../support/rawForm';

const [PLAN_56] = bundledCatalogues;
const FIRST_PIECE = `${CARRIED_KEYS.text}1`;

/** A workbook whose hidden sheet has another text under a key, or none. */
function withHidden(drawn: DrawnWorkbook, key: string, change: (text: string) => string | null): DrawnWorkbook {
  return {
    ...drawn,
    sheets: drawn.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ cells, ...row }) => ({
        ...row,
        cells: cells.map((cell, i) =>
          cell && i === 1 && cells[0]?.value === key ? { ...cell, value: change(String(cell.value)) } : cell,
        ),
      })),
    })),
  };
}

async function received(drawn: DrawnWorkbook, catalogues: readonly Catalogue[]) {
  const carried = { hashes: planHashes(catalogues), takeUnknown: true };
  const context = { catalogues, roster: bundledRoster, carried };
  const [file] = await receiveFile({ name: 'form.xlsx', content: writeWorkbook(drawn) }, context);
  return file!;
}

test.each([
  ['one letter changed', (text: string) => text.replace('năm 2026', 'năm 2027')],
  ['the end of a piece lost', (text: string) => text.slice(0, -20)],
  ['a piece emptied', () => null],
])(
  'a form whose carried plan does not fit its hash is told so and read by the plan that is known: %s',
  async (_, change) => {
    const file = await received(withHidden(filledForm('HP-TK', { CT_1_1: 13.5 }), FIRST_PIECE, change), [PLAN_56]);
    expect(file.notes).toEqual([{ code: 'PLAN_DAMAGED' }]);
    const campaign = firstCampaign({ catalogue: PLAN_56, roster: bundledRoster, period: '2026', files: [file] });
    const warned = campaign.report.findings.filter(({ finding }) => finding.code === 'PLAN_DAMAGED');
    expect(warned).toMatchObject([{ finding: { severity: 'warning' } }]);
    expect(campaign.report.figures.find(({ indicator }) => indicator === '1.1')?.value).toBe(13.5);
  },
);

test('a form as it was issued carries its plan whole', async () => {
  expect((await received(filledForm('HP-TK'), [PLAN_56])).notes ?? []).toEqual([]);
});

test('a form of an unknown plan that is damaged is refused for that, not for being of another plan', async () => {
  const drawn = formWorkbook({ catalogue: PLAN, roster: ROSTER, unit: ROSTER.units[0]!, period: '2031', words: vi });
  const damaged = withHidden(drawn, FIRST_PIECE, (text) => text.replace('năm 2031', 'năm 2032'));
  expect((await received(damaged, [PLAN_56])).result).toEqual({
    ok: false,
    refusal: { code: 'CARRIED_PLAN_DAMAGED', params: { plan: 'kh-07-2031' } },
  });
  // Whoever knows the plan reads it all the same.
  expect((await received(damaged, [PLAN])).result).toMatchObject({ ok: true });
});

test('an unknown plan that is damaged brings nothing in', () => {
  const drawn = formWorkbook({ catalogue: PLAN, roster: ROSTER, unit: ROSTER.units[0]!, period: '2031', words: vi });
  const context = {
    catalogues: [PLAN_56],
    roster: bundledRoster,
    carried: { hashes: planHashes([PLAN_56]), takeUnknown: true },
  };
  expect(knownWith(rawWorkbookOf(drawn), context).carried?.catalogue.plan.id).toBe('kh-07-2031');
  const damaged = withHidden(drawn, FIRST_PIECE, (text) => text.replace('năm 2031', 'năm 2032'));
  expect(knownWith(rawWorkbookOf(damaged), context)).toMatchObject({
    carried: null,
    notes: [{ code: 'PLAN_DAMAGED' }],
  });
});

test('the city workbook carries office and open questions for the next compilation, a form does not', () => {
  const carriedBy = (keys: Readonly<Record<string, string>>) =>
    unpackPlan(
      readCarriedPlan({
        sheets: [
          {
            name: '_chitieu',
            visibility: 'veryHidden',
            cells: Object.entries(keys).flatMap(([key, value], i) =>
              [key, value].map((text, c) => ({
                row: i + 1,
                column: c + 1,
                kind: 'text' as const,
                value: text,
                formula: null,
                format: null,
              })),
            ),
          },
        ],
        names: [],
        properties: new Map(),
        modified: null,
        date1904: false,
      })!,
    )!.catalogue;
  const city = carriedBy(carriedPlan(PLAN_56, bundledRoster, null));
  expect(city.plan.office?.symbol).toBe('BC-SNV');
  expect(city.openQuestions?.map(({ id, choices }) => `${id} ${String(choices.length)}`)).toEqual([
    'mau-so-15.1 2',
    'mau-so-16.1 2',
    'mau-so-19 2',
    'mau-so-20.1 2',
    'pho-bien-21-22 2',
  ]);
  const form = carriedBy(carriedPlan(PLAN_56, bundledRoster, bundledRoster.units[0]!));
  expect(form.plan.office).toBeUndefined();
  expect(form.openQuestions).toBeUndefined();
  expect(form.unitsOfMeasure.filter(({ unsaid }) => unsaid).map(({ name }) => name)).toEqual(['chỉ số']);
});

/** The parts of a file that had to be unpacked, by their sizes. */
function unpacked(bytes: Uint8Array): readonly number[] {
  const sizes: number[] = [];
  const read = readWorkbook(bytes, {}, (packed, size, crc) => {
    sizes.push(size);
    return inflateAnywhere(packed, size, crc);
  });
  expect(read.ok).toBe(true);
  return sizes;
}

test('forms of one plan share the part with their texts to the byte, and what is in it is read once', () => {
  const [one, other] = ['10525', '10546'].map((unit, i) =>
    writeWorkbook(filledForm(unit, { CT_5_1: 80 + i, NG_5_1: `nguồn ${String(i)}`, GC_5_1: 'x' })),
  );
  const texts = [one, other].map((bytes) => unzipSync(bytes!)['xl/sharedStrings.xml']!);
  expect(strFromU8(texts[0]!)).toContain('chitieu.plan.text.1');
  expect(texts[0]).toEqual(texts[1]);
  unpacked(one!);
  expect(unpacked(other!)).not.toContain(texts[0]!.length);
  const read = readWorkbook(other!);
  const carried = readCarriedPlan(read.ok ? read.workbook : rawWorkbookOf(filledForm('10525')));
  expect(carried).toMatchObject({ fits: true });
  expect(carried?.unit).toContain('10546');
});

test('a form of before has its own unit among those that the plan names', () => {
  const codesOf = (units: string, unit: string): readonly string[] =>
    unpackPlan({ text, units, unit, office: '', lastYear: '' })!.roster.units.map(({ code }) => code);
  const { units, unit, text } = readCarriedPlan(rawWorkbookOf(filledForm('10525')))!;
  type Table = readonly (readonly string[])[];
  const common = JSON.parse(units) as { readonly units: Table };
  const own = JSON.parse(unit) as { readonly units: Table };
  const [columns, ...rows] = common.units;
  const ownRow = columns!.map((column) => own.units[1]![own.units[0]!.indexOf(column)] ?? null);
  const before = JSON.stringify({ ...common, units: [columns, ownRow, ...rows] });
  const leads = codesOf(units, '');
  expect(leads).not.toContain('10525');
  expect(codesOf(units, unit)).toEqual([...leads, '10525']);
  expect(codesOf(before, '')).toEqual(['10525', ...leads]);
});
