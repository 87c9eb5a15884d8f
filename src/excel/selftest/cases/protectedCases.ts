import type { Answer, ConformanceCase, Scratch } from '../ConformanceCase';
import { method, property } from '../sources';
import { scratchName } from '../scratchNames';

const SHEET = 'https://support.microsoft.com/office/protect-a-worksheet-3179efdb-1285-4d49-a9c3-f4ca36276de6';
const WORKBOOK = 'https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517';
const VALIDATION =
  'https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249';
const DELETING = 'https://learn.microsoft.com/office/vba/api/excel.protection.allowdeletingrows';
const RENAMING = 'https://github.com/OfficeDev/office-js/issues/325';

type Act = (sheet: Excel.Worksheet) => void;
type Option = Exclude<keyof Excel.WorksheetProtectionOptions, 'selectionMode'>;

/** All that a protected sheet can be told to allow. */
const EVERYTHING: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowDeleteColumns: true,
  allowDeleteRows: true,
  allowEditObjects: true,
  allowEditScenarios: true,
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertColumns: true,
  allowInsertHyperlinks: true,
  allowInsertRows: true,
  allowPivotTables: true,
  allowSort: true,
};

/** An act on a sheet protected with these options; cells of column B are unlocked, rows and columns from 5 on too. */
function protectedCase(
  id: string,
  call: string,
  source: string,
  options: Excel.WorksheetProtectionOptions,
  act: Act,
  outcome: { readonly answer: Answer } | { readonly code: string },
  before: Act = () => undefined,
): ConformanceCase {
  const allowed = Object.keys(options);
  const said = allowed.length > 5 ? 'all options' : allowed.join(', ') || 'no option';
  return {
    id: `protected.${id}`,
    call: `${call} on a sheet protected with ${said}`,
    source,
    ...outcome,
    run: async ({ context, sheet }: Scratch) => {
      for (const unlocked of ['B:B', 'E:F', '5:6']) sheet.getRange(unlocked).format.protection.locked = false;
      before(sheet);
      sheet.protection.protect(options);
      await context.sync();
      act(sheet);
      await context.sync();
      return 'done';
    },
  };
}

const REFUSED = { code: 'AccessDenied' };
const DONE = { answer: 'done' };

/** What one option allows: refused with all others, done with it alone. */
function optionCases(
  option: Option,
  acts: readonly (readonly [id: string, call: string, act: Act, before?: Act])[],
  source = SHEET,
): readonly ConformanceCase[] {
  return acts.flatMap(([id, call, act, before]) => [
    protectedCase(`${id}.without`, call, source, { ...EVERYTHING, [option]: false }, act, REFUSED, before),
    protectedCase(`${id}.with`, call, source, { [option]: true }, act, DONE, before),
  ]);
}

/** What no option allows. */
function neverCases(
  source: string,
  acts: readonly (readonly [id: string, call: string, act: Act, before?: Act])[],
): readonly ConformanceCase[] {
  return acts.map(([id, call, act, before]) => protectedCase(id, call, source, EVERYTHING, act, REFUSED, before));
}

/** What a protected sheet leaves free. */
function freeCases(
  source: string,
  acts: readonly (readonly [id: string, call: string, act: Act])[],
): readonly ConformanceCase[] {
  return acts.map(([id, call, act]) => protectedCase(id, call, source, {}, act, DONE));
}

/** An act in a workbook whose structure is protected; the protection is taken away again whatever happens. */
function structureCase(id: string, call: string, act: (scratch: Scratch) => void): ConformanceCase {
  return {
    id: `structure.${id}`,
    call: `${call} in a workbook whose structure is protected`,
    source: WORKBOOK,
    code: 'AccessDenied',
    run: async (scratch) => {
      const { context } = scratch;
      context.workbook.protection.protect();
      await context.sync();
      try {
        act(scratch);
        await context.sync();
        return 'done';
      } finally {
        context.workbook.protection.unprotect();
        await context.sync();
      }
    },
  };
}

const addChart: Act = (sheet) => {
  sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')).name = 'chart';
};
const setRule: Act = (sheet) => {
  sheet.getRange('B2').dataValidation.rule = { custom: { formula: '=B2>0' } };
};

/** What protection of a sheet asks of each kind of change, and protection of the workbook's structure. */
export const protectedCases: readonly ConformanceCase[] = [
  protectedCase(
    'formulas.locked',
    'formulas of a locked cell',
    SHEET,
    EVERYTHING,
    (s) => (s.getRange('A1').formulas = [['=1']]),
    REFUSED,
  ),
  protectedCase(
    'formulas.unlocked',
    'formulas of an unlocked cell',
    SHEET,
    {},
    (s) => (s.getRange('B1').formulas = [['=1']]),
    DONE,
  ),
  protectedCase(
    'values.partlyLocked',
    'values of a locked and an unlocked cell',
    SHEET,
    EVERYTHING,
    (s) => (s.getRange('A1:B1').values = [[1, 2]]),
    REFUSED,
  ),
  protectedCase(
    'clear.locked',
    'clear("Contents") of a locked cell',
    SHEET,
    EVERYTHING,
    (s) => {
      s.getRange('A1').clear('Contents');
    },
    REFUSED,
  ),
  protectedCase(
    'clear.unlocked',
    'clear("Contents") of an unlocked cell',
    SHEET,
    {},
    (s) => {
      s.getRange('B1').clear('Contents');
    },
    DONE,
  ),
  ...optionCases('allowFormatCells', [
    ['font', 'format.font.bold', (s) => (s.getRange('B1').format.font.bold = true)],
    ['alignment', 'format.horizontalAlignment', (s) => (s.getRange('B1').format.horizontalAlignment = 'Center')],
    ['border', 'format.borders', (s) => (s.getRange('B1').format.borders.getItem('EdgeTop').style = 'Continuous')],
    ['fill.color', 'format.fill.color of an unlocked cell', (s) => (s.getRange('B1').format.fill.color = '#FF0000')],
    [
      'fill.clear',
      'format.fill.clear()',
      (s) => {
        s.getRange('B1').format.fill.clear();
      },
    ],
    ['numberFormat.cell', 'numberFormat', (s) => (s.getRange('B1').numberFormat = [['0.0']])],
    [
      'clear.formats',
      'clear("Formats")',
      (s) => {
        s.getRange('B1').clear('Formats');
      },
    ],
    [
      'conditionalFormats.add',
      'conditionalFormats.add',
      (s) => (s.getRange('B1').conditionalFormats.add('Custom').custom.rule.formula = '=B1>0'),
    ],
    [
      'conditionalFormats.clearAll',
      'conditionalFormats.clearAll()',
      (s) => {
        s.getRange('B1').conditionalFormats.clearAll();
      },
    ],
  ]),
  ...optionCases('allowFormatColumns', [
    ['columnWidth.any', 'columnWidth', (s) => (s.getRange('B:B').format.columnWidth = 90)],
    ['columnHidden', 'columnHidden', (s) => (s.getRange('B:B').columnHidden = true)],
    [
      'autofitColumns',
      'autofitColumns()',
      (s) => {
        s.getRange('B:B').format.autofitColumns();
      },
    ],
  ]),
  ...optionCases('allowFormatRows', [
    ['rowHeight', 'rowHeight', (s) => (s.getRange('2:2').format.rowHeight = 30)],
    ['rowHidden', 'rowHidden', (s) => (s.getRange('2:2').rowHidden = true)],
    [
      'autofitRows',
      'autofitRows()',
      (s) => {
        s.getRange('2:2').format.autofitRows();
      },
    ],
  ]),
  ...optionCases('allowInsertRows', [
    ['insertRows', 'insert("Down") of whole rows', (s) => void s.getRange('2:3').insert('Down')],
  ]),
  ...optionCases('allowInsertColumns', [
    ['insertColumns', 'insert("Right") of whole columns', (s) => void s.getRange('B:C').insert('Right')],
  ]),
  ...optionCases(
    'allowDeleteRows',
    [
      [
        'deleteRows',
        'delete("Up") of rows without locked cells',
        (s) => {
          s.getRange('5:6').delete('Up');
        },
      ],
    ],
    DELETING,
  ),
  ...optionCases(
    'allowDeleteColumns',
    [
      [
        'deleteColumns',
        'delete("Left") of columns without locked cells',
        (s) => {
          s.getRange('E:F').delete('Left');
        },
      ],
    ],
    DELETING,
  ),
  protectedCase(
    'deleteRows.locked',
    'delete("Up") of rows with locked cells',
    DELETING,
    EVERYTHING,
    (s) => {
      s.getRange('2:3').delete('Up');
    },
    REFUSED,
  ),
  ...optionCases('allowInsertHyperlinks', [
    [
      'hyperlink.unlocked',
      'hyperlink of an unlocked cell',
      (s) => (s.getRange('B1').hyperlink = { documentReference: 'B2' }),
    ],
  ]),
  ...optionCases('allowEditObjects', [
    ['charts.add', 'charts.add', addChart],
    ['chart.title', 'title.text of a chart', (s) => (s.charts.getItem('chart').title.text = 'x'), addChart],
    [
      'chart.delete',
      'delete() of a chart',
      (s) => {
        s.charts.getItem('chart').delete();
      },
      addChart,
    ],
    [
      'comments.add',
      'comments.add',
      (s) => {
        s.comments.add(s.getRange('B1'), 'x');
      },
    ],
  ]),
  ...neverCases(SHEET, [
    [
      'merge.any',
      'merge()',
      (s) => {
        s.getRange('B1:B2').merge();
      },
    ],
    [
      'unmerge',
      'unmerge()',
      (s) => {
        s.getRange('B1:B2').unmerge();
      },
      (s) => {
        s.getRange('B1:B2').merge();
      },
    ],
    ['insertCells', 'insert("Down") of some cells', (s) => void s.getRange('B1:B2').insert('Down')],
    [
      'deleteCells',
      'delete("Up") of some cells',
      (s) => {
        s.getRange('B1:B2').delete('Up');
      },
    ],
    [
      'filter.any',
      'autoFilter.apply',
      (s) => {
        s.autoFilter.apply('A1:B2');
      },
    ],
    [
      'filter.remove',
      'autoFilter.remove()',
      (s) => {
        s.autoFilter.remove();
      },
      (s) => {
        s.autoFilter.apply('A1:B2');
      },
    ],
    ['unlock', 'format.protection.locked', (s) => (s.getRange('A1').format.protection.locked = false)],
  ]),
  ...neverCases(VALIDATION, [
    ['validation.rule', 'dataValidation.rule', setRule],
    [
      'validation.prompt',
      'dataValidation.prompt',
      (s) => (s.getRange('B2').dataValidation.prompt = { title: 'a', message: 'b', showPrompt: true }),
      setRule,
    ],
    [
      'validation.clear',
      'dataValidation.clear()',
      (s) => {
        s.getRange('B2').dataValidation.clear();
      },
      setRule,
    ],
  ]),
  ...freeCases(RENAMING, [['sheet.name', 'sheet.name', (s) => (s.name = scratchName('renamed'))]]),
  ...freeCases(SHEET, [
    ['sheet.visibility', 'sheet.visibility', (s) => (s.visibility = 'Hidden')],
    [
      'freezePanes',
      'freezePanes.freezeRows',
      (s) => {
        s.freezePanes.freezeRows(1);
      },
    ],
    ['gridlines', 'showGridlines', (s) => (s.showGridlines = false)],
    [
      'select',
      'range.select()',
      (s) => {
        s.activate();
        s.getRange('A1').select();
      },
    ],
  ]),
  structureCase('add', 'worksheets.add', ({ context }) => {
    context.workbook.worksheets.add(scratchName('more'));
  }),
  structureCase('name', 'sheet.name', ({ sheet }) => {
    sheet.name = scratchName('renamed');
  }),
  structureCase('position', 'sheet.position', ({ sheet }) => {
    sheet.position = 0;
  }),
  structureCase('visibility', 'sheet.visibility', ({ sheet }) => {
    sheet.visibility = 'Hidden';
  }),
  structureCase('delete', 'sheet.delete()', ({ sheet }) => {
    sheet.delete();
  }),
  {
    id: 'structure.protected',
    call: 'workbook.protection.protect(), then protected, then unprotect()',
    source: method('WorkbookProtection', 'protect'),
    answer: [true, false],
    run: async ({ context }) => {
      const { protection } = context.workbook;
      protection.protect();
      protection.load('protected');
      await context.sync();
      const after = protection.protected;
      protection.unprotect();
      protection.load('protected');
      await context.sync();
      return [after, protection.protected];
    },
  },
  {
    id: 'structure.password',
    call: 'workbook.protection.unprotect() of a workbook protected with a password',
    source: method('WorkbookProtection', 'unprotect'),
    code: 'AccessDenied',
    run: async ({ context }) => {
      const { protection } = context.workbook;
      protection.protect('mật khẩu');
      await context.sync();
      try {
        protection.unprotect();
        await context.sync();
        return null;
      } finally {
        protection.unprotect('mật khẩu');
        await context.sync();
      }
    },
  },
  {
    id: 'structure.values',
    call: 'range.values in a workbook whose structure is protected',
    source: property('WorkbookProtection', 'protected'),
    answer: [[7]],
    run: async ({ context, sheet }) => {
      const { protection } = context.workbook;
      protection.protect();
      const range = sheet.getRange('A1');
      range.values = [[7]];
      range.load('values');
      protection.unprotect();
      await context.sync();
      return range.values as readonly (readonly number[])[];
    },
  },
];
