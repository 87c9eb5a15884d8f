import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { parseCellAddress } from '../../../src/core/kernel/parseCellAddress';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import type { Entry, Submission } from '../../../src/core/form/read/Submission';
import type { EntryPart } from '../../../src/core/form/contract/EntryPart';
import type { RawCell, RawSheet, RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import { formRows } from '../../../src/core/form/contract/formRows';
import { filledForm, rawWorkbookOf } from '../../support/rawForm';

const context = { catalogues: bundledCatalogues, roster: bundledRoster };

const FIGURES = {
  CT_18_1: 61,
  CT_15_1_TU: 7800,
  CT_15_1_MAU: 20000,
  CT_21_1: '-',
  CT_16_1_TU: '…',
  CT_5_2: '84,2',
  KH_18_1: 60,
  TT_18_1: 'ước tính',
  NG_18_1: 'Sở Xây dựng, 30/11/2026',
  GC_18_1: 'đợt 2',
};

function read(workbook: RawWorkbook): Submission {
  const result = readSubmission(workbook, context);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.submission;
}

function entry(submission: Submission, indicator: string, part: EntryPart = 'value'): Entry {
  return submission.entries.find((candidate) => candidate.indicator === indicator && candidate.part === part)!;
}

const form = (): RawWorkbook => rawWorkbookOf(filledForm('10525', FIGURES));

/** The same workbook with another first sheet (the form). */
function withForm(workbook: RawWorkbook, change: (sheet: RawSheet) => RawSheet): RawWorkbook {
  const [first, ...others] = workbook.sheets;
  return { ...workbook, sheets: [change(first!), ...others] };
}

const withCells = (workbook: RawWorkbook, change: (cell: RawCell) => RawCell | null): RawWorkbook =>
  withForm(workbook, (sheet) => ({ ...sheet, cells: sheet.cells.map(change).filter((cell) => cell !== null) }));

const PREVIOUS: Readonly<Record<string, string>> = { F: 'E', G: 'F', H: 'G', I: 'H', J: 'I', K: 'J', L: 'K', M: 'L' };

/** Picks the cell of the column *Mã số* that holds a code. */
function codeCell(code: string): (cell: RawCell) => RawCell | null {
  return (cell) => (cell.column === 3 && cell.value === code ? cell : null);
}

/** Everything of a submission that must not depend on where cells stand. */
function figures(submission: Submission): unknown {
  return submission.entries.map(({ indicator, part, raw, state, value }) => ({ indicator, part, raw, state, value }));
}

describe('a form that was filled as intended', () => {
  const submission = read(form());

  test('says whose it is', () => {
    expect(submission.identity).toEqual({
      plan: 'kh-56-2026',
      unit: '10525',
      period: '2026',
      template: '2',
      unitName: 'Phường Hải Dương',
    });
    expect(submission.damage).toEqual([]);
  });

  test.each([
    ['18.1', 'value', 'number', 61],
    ['18.1', 'plan', 'number', 60],
    ['15.1', 'numerator', 'number', 7800],
    ['15.1', 'denominator', 'number', 20000],
    ['21.1', 'value', 'none', null],
    ['16.1', 'numerator', 'notCollected', null],
    ['16.1', 'denominator', 'blank', null],
    ['1.1', 'value', 'outOfScope', null],
    ['5.2', 'value', 'number', 84.2],
  ] as const)('%s %s is %s', (indicator, part, state, value) => {
    expect(entry(submission, indicator, part)).toMatchObject({ state, value });
  });

  test('keeps what stands beside a figure', () => {
    const remark = submission.remarks.find(({ indicator }) => indicator === '18.1');
    expect(remark).toMatchObject({ status: 'estimated', source: 'Sở Xây dựng, 30/11/2026', note: 'đợt 2' });
  });
});

describe('identity is a code, never a caption or a position', () => {
  const expected = figures(read(form()));

  test('a renamed sheet, lost properties: the hidden sheet still says whose it is', () => {
    const renamed = withForm(form(), (sheet) => ({ ...sheet, name: 'Sheet1' }));
    const submission = read({ ...renamed, names: [], properties: new Map() });
    expect(submission.identity).toMatchObject({ plan: 'kh-56-2026', unit: '10525' });
    expect(figures(submission)).toEqual(expected);
  });

  test('without its names and without its hidden sheet the codes lead to the cells, and the unit is not guessed', () => {
    const workbook = form();
    const visible = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
    const submission = read({ ...workbook, sheets: visible, names: [], properties: new Map() });
    expect(submission.identity).toMatchObject({ plan: null, unit: null, unitName: 'Phường Hải Dương' });
    expect(submission.entries.map(({ value }) => value)).toEqual(read(form()).entries.map(({ value }) => value));
  });

  test('rows inserted above and a column inserted at the left, names gone', () => {
    const moved = withCells(form(), (cell) => ({ ...cell, row: cell.row + 3, column: cell.column + 1 }));
    expect(figures(read({ ...moved, names: [] }))).toEqual(expected);
  });

  test('the code column deleted: names lead to the cells', () => {
    const stripped = withCells(form(), (cell) => (cell.column === 3 && cell.row > 9 ? null : cell));
    expect(figures(read(stripped))).toEqual(expected);
  });

  test.each([1, 2])('%i columns put in at the left by a library: the letters decide over the names', (count) => {
    const moved = withCells(form(), (cell) => ({ ...cell, column: cell.column + count }));
    const submission = read(moved);
    expect(figures(submission)).toEqual(expected);
    expect(entry(submission, '18.1')).toMatchObject({ value: 61, cell: count === 1 ? 'H41' : 'I41' });
    expect(submission.damage).toContainEqual({
      kind: 'nameAndCodeDiffer',
      indicator: '18.1',
      part: 'value',
      cell: count === 1 ? 'H41' : 'I41',
      named: 'G41',
    });
  });

  test('the column of the own plan deleted, its names led to the target: there is no plan', () => {
    const without = withCells(form(), (cell) => {
      if (cell.column === 6) return null;
      return cell.column < 6 ? cell : { ...cell, column: cell.column - 1 };
    });
    const names = form().names.map((name) => ({
      ...name,
      refersTo: name.refersTo.replace(/\$([F-M])\$/g, (_, letter: string) => `$${PREVIOUS[letter]!}$`),
    }));
    const { entries, damage } = read({ ...without, names });
    expect(entries.filter(({ part, state }) => part === 'plan' && state !== 'blank')).toEqual([]);
    expect(entry({ entries } as Submission, '18.1')).toMatchObject({ value: 61, cell: 'F41' });
    expect(damage.filter(({ kind }) => kind === 'nameAndCodeDiffer')).toEqual([]);
  });

  test('a row deleted, its names led to the one above: what stands beside that one’s result is none of its own', () => {
    const rows = withCells(form(), (cell) => {
      if (cell.row === 19) return null;
      const moved = cell.row < 19 ? cell : { ...cell, row: cell.row - 1 };
      return moved;
    });
    const withPlan = withCells(rows, (cell) =>
      cell.row === 18 && (cell.column === 6 || cell.column === 12)
        ? { ...cell, kind: 'number', value: 1100.5, formula: null }
        : cell,
    );
    const names = form().names.map((name) => ({
      ...name,
      refersTo: name.refersTo.replace(
        /\$(\d+)$/,
        (_, row: string) => `$${String(Number(row) - (Number(row) > 18 ? 1 : 0))}`,
      ),
    }));
    const { entries, damage } = read({ ...withPlan, names });
    const said = entries.filter(({ indicator, part }) => indicator === '5.2' && part !== 'value');
    expect(said.filter(({ value }) => value !== null)).toEqual([]);
    expect(damage).toContainEqual({
      kind: 'codeChanged',
      indicator: '5.2',
      part: 'value',
      cell: 'C18',
      found: '5.1',
      expected: '5.2',
      isOther: true,
    });
  });

  test.each([
    ['own plan', 'plan', 6, 'F', 'KH'],
    ['figure of last year', 'lastYear', 12, 'L', 'CK'],
  ] as const)(
    'cells put into the column of the %s alone: names went along, and it is reported',
    (_, part, column, letter, prefix) => {
      const withFigure = withCells(form(), (cell) =>
        cell.row === 41 && cell.column === column ? { ...cell, kind: 'number', value: 52.5, formula: null } : cell,
      );
      const shifted = withCells(withFigure, (cell) =>
        cell.column === column && cell.row >= 41 && cell.row < 57 ? { ...cell, row: cell.row + 1 } : cell,
      );
      const names = form().names.map((name) => ({
        ...name,
        refersTo: name.refersTo.replace(new RegExp(`\\$${letter}\\$(\\d+)$`), (whole, row: string) =>
          name.name.startsWith(prefix) && Number(row) >= 41 ? `$${letter}$${String(Number(row) + 1)}` : whole,
        ),
      }));
      const { damage } = read({ ...shifted, names });
      expect(damage).toContainEqual({
        kind: 'nameAndCodeDiffer',
        indicator: '18.1',
        part,
        cell: `${letter}41`,
        named: `${letter}42`,
      });
      expect(damage.filter(({ indicator }) => indicator === '5.1')).toEqual([]);
    },
  );

  test('two rows sorted into each other’s place: the code decides, and the disagreement is reported', () => {
    const rowOf = (name: string): number => {
      const reference = form().names.find((candidate) => candidate.name === name)!.refersTo;
      return parseCellAddress(reference.split('!')[1]!)!.row;
    };
    const [a, b] = [rowOf('CT_18_1'), rowOf('CT_21_1')];
    const swapped = withCells(form(), (cell) => {
      if (cell.row === a) return { ...cell, row: b };
      return cell.row === b ? { ...cell, row: a } : cell;
    });
    const submission = read(swapped);
    expect(entry(submission, '18.1')).toMatchObject({ value: 61, cell: `G${b}` });
    expect(entry(submission, '21.1')).toMatchObject({ state: 'none' });
    expect(submission.damage).toContainEqual(
      expect.objectContaining({ kind: 'nameAndCodeDiffer', indicator: '18.1', part: 'value' }),
    );
  });

  test.each([
    ['no letters above the columns', (): boolean => true],
    ['no letter above the codes', (column: number): boolean => column === 3],
    ['no letter above the own plan', (column: number): boolean => column === 6],
  ])('%s: rows that were sorted are still known by their codes', (_, isErased) => {
    const [a, b] = [41, 51];
    const swapped = withCells(form(), (cell) => {
      if (cell.row === 7 && isErased(cell.column)) return null;
      if (cell.row === a) return { ...cell, row: b };
      return cell.row === b ? { ...cell, row: a } : cell;
    });
    const submission = read(swapped);
    expect(entry(submission, '18.1')).toMatchObject({ value: 61, cell: 'G51' });
    expect(entry(submission, '21.1')).toMatchObject({ state: 'none', cell: 'G41' });
    const plans = submission.entries.filter(({ part }) => part === 'plan');
    expect(plans.find(({ indicator }) => indicator === '18.1')).toMatchObject({ value: 60, cell: 'F51' });
    const remark = submission.remarks.find(({ indicator }) => indicator === '18.1');
    expect(remark).toMatchObject({ status: 'estimated', source: 'Sở Xây dựng, 30/11/2026', note: 'đợt 2' });
    expect(submission.damage).toContainEqual({
      kind: 'nameAndCodeDiffer',
      indicator: '18.1',
      part: 'value',
      cell: 'G51',
      named: 'G41',
    });
  });
});

describe('damage is seen', () => {
  test('a changed unit of measure and a formula typed over', () => {
    const changed = withCells(form(), (cell) => {
      if (cell.column === 4 && cell.value === 'căn') return { ...cell, value: 'nghìn căn' };
      return cell.formula?.includes('*100') && cell.column === 7
        ? { ...cell, kind: 'number', value: 39, formula: null }
        : cell;
    });
    const { damage } = read(changed);
    expect(damage).toContainEqual(
      expect.objectContaining({ kind: 'unitOfMeasureChanged', indicator: '18.1', found: 'nghìn căn', expected: 'căn' }),
    );
    expect(damage.filter(({ kind }) => kind === 'formulaReplaced')).toHaveLength(7);
  });

  test('an erased code, where the name still leads to the figure', () => {
    const cell = codeCell('18.1');
    const submission = read(withCells(form(), (each) => (each === cell(each) ? null : each)));
    expect(entry(submission, '18.1')).toMatchObject({ value: 61 });
    expect(submission.damage).toEqual([
      {
        kind: 'codeChanged',
        indicator: '18.1',
        part: 'value',
        cell: 'C41',
        found: null,
        expected: '18.1',
        isOther: false,
      },
    ]);
  });

  test('the code of another row', () => {
    const cell = codeCell('18.1');
    const submission = read(withCells(form(), (each) => (each === cell(each) ? { ...each, value: '21.1' } : each)));
    expect(entry(submission, '18.1')).toMatchObject({ value: 61 });
    expect(submission.damage.map(({ kind, indicator }) => [kind, indicator])).toEqual([
      ['codeChanged', '18.1'],
      ['codeDuplicate', '21.1'],
    ]);
    expect(submission.damage[0]).toMatchObject({ found: '21.1', isOther: true });
  });

  test('all codes erased: each is known by the letter above the column', () => {
    const erased = withCells(form(), (each) => (each.column === 3 && each.row > 9 ? null : each));
    const { damage } = read(erased);
    const rows = formRows(bundledCatalogues[0]);
    expect(damage.filter(({ kind }) => kind === 'codeChanged')).toHaveLength(rows.length - 2);
    expect(damage[0]).toMatchObject({ cell: 'C10', found: null });
  });

  test('the percentage of the target typed over', () => {
    const { cells } = form().sheets[0]!;
    const over = withCells(form(), (each) =>
      each.row === 41 && each.column === 8 ? { ...each, kind: 'number', value: 100, formula: null } : each,
    );
    expect(cells.find(({ row, column }) => row === 41 && column === 8)?.formula).toBe(
      'IF(AND(ISNUMBER(G41),ISNUMBER(F41)),IF(F41>0,G41/F41*100,""),"")',
    );
    expect(read(over).damage).toEqual([
      {
        kind: 'percentReplaced',
        indicator: '18.1',
        cell: 'H41',
        found: 100,
        formula: 'IF(AND(ISNUMBER(G41),ISNUMBER(F41)),IF(F41>0,G41/F41*100,""),"")',
      },
    ]);
  });

  test('formulas that have lost the cells they computed from', () => {
    const lost = withCells(form(), (each) =>
      (each.row === 34 && each.column === 7) || (each.row === 41 && each.column === 8)
        ? { ...each, kind: 'error', value: '#REF!', formula: 'IF(ISNUMBER(#REF!),1,"")' }
        : each,
    );
    expect(read(lost).damage.map(({ kind, indicator }) => [kind, indicator])).toEqual([
      ['formulaReplaced', '15.1'],
      ['percentReplaced', '18.1'],
    ]);
  });

  test('what stands in a cell of the template is kept as stored, so that its correction finds it', () => {
    const changed = withCells(form(), (each) => (each.value === 'căn' ? { ...each, value: ' ca\u0306n hộ ' } : each));
    expect(read(changed).damage).toMatchObject([{ kind: 'unitOfMeasureChanged', found: ' ca\u0306n hộ ' }]);
  });

  test('validation that is gone is noticed, if the list of statuses is there to be given back', () => {
    const validations = [{ cell: 'G41', kind: 'none', formula: null } as const];
    const seen = withForm(form(), (sheet) => ({ ...sheet, validations }));
    expect(read(seen).unvalidated).toEqual(['G41']);
    expect(read({ ...seen, sheets: seen.sheets.slice(0, 1) }).unvalidated).toBeUndefined();
    expect(read(form()).unvalidated).toBeUndefined();
  });

  test('a row deleted', () => {
    const workbook = form();
    const kept = withCells(workbook, (cell) => (cell.value === '18.1' ? null : cell));
    const names = workbook.names.filter(({ name }) => !name.endsWith('_18_1'));
    const submission = read({ ...kept, names });
    expect(entry(submission, '18.1')).toMatchObject({ cell: null, state: 'blank' });
    expect(submission.damage).toContainEqual({ kind: 'rowMissing', indicator: '18.1', part: 'value' });
  });

  test('error cells, booleans and formulas without a result are never a number', () => {
    const changed = withCells(form(), (cell) => {
      if (cell.value === 61) return { ...cell, kind: 'error', value: '#DIV/0!' };
      if (cell.value === 7800) return { ...cell, kind: 'uncached', value: null, formula: 'SUM(A1:A3)' };
      return cell.value === 20000 ? { ...cell, kind: 'boolean', value: true } : cell;
    });
    const submission = read(changed);
    expect(entry(submission, '18.1')).toMatchObject({ state: 'unreadable', error: '#DIV/0!', value: null });
    expect(entry(submission, '15.1', 'numerator')).toMatchObject({ state: 'unreadable', uncached: true, value: null });
    expect(entry(submission, '15.1', 'denominator')).toMatchObject({ state: 'unreadable', value: null });
  });
});

describe('what is not one form of a known plan is refused with its reason', () => {
  test.each([
    [
      'another plan',
      (): RawWorkbook => ({ ...form(), properties: new Map([['chitieu.plan', 'kh-57-2030']]) }),
      'OTHER_PLAN',
    ],
    [
      'a city workbook',
      (): RawWorkbook => ({ ...form(), properties: new Map([['chitieu.kind', 'city']]) }),
      'CITY_WORKBOOK',
    ],
    ['no form', (): RawWorkbook => ({ ...form(), sheets: [], properties: new Map() }), 'NO_FORM'],
    [
      'the form twice',
      (): RawWorkbook => ({ ...form(), sheets: [...form().sheets, { ...form().sheets[0]!, name: 'Bản sao' }] }),
      'SEVERAL_FORMS',
    ],
  ])('%s', (_, workbook, code) => {
    const result = readSubmission(workbook(), context);
    expect(result.ok ? 'read' : result.refusal.code).toBe(code);
  });
});

test.each([
  ['ước tính'.normalize('NFD'), 'estimated'],
  ['Sơ\u00a0bộ ', 'preliminary'],
  ['chÝnh thøc', 'official'],
  ['chính thức rồi', null],
])('the status %j is %s', (typed, status) => {
  const workbook = rawWorkbookOf(filledForm('10525', { ...FIGURES, TT_18_1: typed }));
  expect(read(workbook).remarks.find(({ indicator }) => indicator === '18.1')?.status).toBe(status);
});

test('text in an old encoding is named beside what it says, as stored', () => {
  const workbook = rawWorkbookOf(filledForm('10525', { NG_18_1: ' Së X©y dùng ', GC_18_1: 'đợt 2' }));
  expect(read(workbook).remarks.flatMap(({ legacy }) => legacy ?? [])).toEqual([
    { field: 'source', cell: 'J41', raw: ' Së X©y dùng ', encoding: 'tcvn3', decoded: ' Sở Xây dựng ' },
  ]);
});

test('a date in a workbook that counts from 1904 is named as it shows', () => {
  const dated = withCells(form(), (cell) =>
    cell.value === 61 ? { ...cell, value: 46_089, format: 'd/m/yyyy' } : cell,
  );
  const shown = (workbook: RawWorkbook): string => {
    const findings = validateSubmission(read(workbook), context.catalogues[0], context.roster);
    return findings.flatMap((each) => (each.code === 'DATE_CELL' ? [each.params.text] : [])).join();
  };
  expect(shown(dated)).toBe('08/03/2026');
  expect(shown({ ...dated, date1904: true })).toBe('09/03/2030');
});
