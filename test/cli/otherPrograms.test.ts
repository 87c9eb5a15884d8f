import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeWith } from '../support/describeWith';
import { fillWith } from '../support/fillWith';
import { namedResults, readJson, recalculate } from '../support/recalculate';
import { runCli } from './runCli';

/** Figures typed into forms by another program; the expected city figures below are worked out by hand. */
const FILLED: Readonly<
  Record<'openpyxl' | 'libreoffice', Readonly<Record<string, Readonly<Record<string, string | number>>>>>
> = {
  openpyxl: {
    'HP-TK': { CT_1_1: 13.2, CT_1_2: 15.4, CT_1_3: 11, CT_1_4: 2.1, CT_1_5: 10.9, CT_6_1: '363.000,5' },
    '10525': { CT_18_1: 61, CT_15_1_TU: 7800, CT_15_1_MAU: 20000, CT_21_1: '-' },
  },
  libreoffice: {
    '10888': { CT_18_1: 39, CT_15_1_TU: 3000, CT_15_1_MAU: 10000, CT_19_2_TU: 950, CT_19_2_MAU: 1000 },
    '11914': { CT_18_1: '…', CT_15_1_TU: 450, CT_15_1_MAU: 1500, CT_13_1: '1.250' },
  },
};

interface Figure {
  readonly id: string;
  readonly value: number | null;
  readonly result: string;
  readonly contributors: number;
  readonly expected: number;
}

describeWith(['soffice', 'openpyxl', 'uno'], 'forms filled by openpyxl and by LibreOffice', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'others-'));
  const received = path.join(folder, 'received');
  const city = path.join(folder, 'city.xlsx');
  let figures: ReadonlyMap<string, Figure>;
  let report: { readonly ledger: readonly { unit: string; status: string; file: string | null }[] };

  beforeAll(() => {
    mkdirSync(received);
    for (const program of ['openpyxl', 'libreoffice'] as const) {
      const jobs = Object.entries(FILLED[program]).map(([unit, values]) => {
        const empty = path.join(folder, `${unit}.xlsx`);
        const made = runCli('template', '--unit', unit, '--out', empty);
        if (made.exitCode !== 0) throw new Error(made.err);
        return { in: empty, out: path.join(received, `${program}-${unit}.xlsx`), values };
      });
      fillWith(program, jobs);
    }
    const done = runCli('compile', received, '--out', city, '--report', path.join(folder, 'city.json'));
    // Some required figures are blank in these forms.
    expect(done.exitCode).toBe(1);
    const read = readJson(path.join(folder, 'city.json')) as typeof report & { figures: Figure[] };
    report = read;
    figures = new Map(read.figures.map((figure) => [figure.id, figure]));
  });

  test.each([
    // Lead body.
    ['1.1', 13.2, 'met', 1, 1],
    ['1.2', 15.4, 'exceeded', 1, 1],
    ['1.5', 10.9, 'notMet', 1, 1],
    ['6.1', 363000.5, 'exceeded', 1, 1],
    // 61 + 39; the special zone has not collected its figure.
    ['18.1', 100, 'insufficient', 2, 114],
    // (7800 + 3000 + 450) ÷ (20000 + 10000 + 1500) × 100
    ['15.1', 35.714285714285715, 'insufficient', 3, 114],
    ['19.2', 95, 'insufficient', 1, 69],
    // A commune's figure for comparison never becomes the city's.
    ['13.1', null, 'noData', 0, 1],
  ])('the city figure %s is %p', (id, value, result, contributors, expected) => {
    const figure = figures.get(id);
    if (value === null) expect(figure?.value).toBeNull();
    else expect(figure?.value).toBeCloseTo(value, 9);
    expect(figure).toMatchObject({ result, contributors, expected });
  });

  test('every sender is in the ledger with its file', () => {
    const sent = report.ledger.filter(({ status }) => status !== 'notSent').map(({ unit }) => unit);
    expect(sent.sort()).toEqual(['10525', '10888', '11914', 'HP-TK']);
  });

  test('LibreOffice recalculates the city workbook to the same figures', () => {
    const results = namedResults(recalculate(city), 'TH_');
    expect(Object.keys(results)).toHaveLength(36);
    for (const figure of figures.values()) {
      const shown = results[`TH_${figure.id.replaceAll('.', '_')}`];
      if (figure.value === null) expect([figure.id, shown ?? '']).toEqual([figure.id, '']);
      else expect(shown).toBeCloseTo(figure.value, 9);
    }
  });
});
