import { conformanceCases } from '../../src/excel/selftest/conformanceCases';
import { REQUIREMENT_VERSION } from '../../src/excel/requirements';
import { officeMembers, programOf, versionOf } from './officeMembers';

const SELF_TEST = 'src/excel/selftest/';
const program = programOf('src/excel', 'src/commands');
const used = officeMembers(
  program,
  (file) => (file.startsWith('src/excel/') || file.startsWith('src/commands/')) && !file.startsWith(SELF_TEST),
);
const tried = officeMembers(program, (file) => file.startsWith(`${SELF_TEST}cases/`));

test('nothing that is used needs a newer Excel than the manifest asks for', () => {
  expect(used.size).toBeGreaterThan(150);
  // By name, by taking apart, and by a name given to `load`.
  expect(used.get('AutoFilter.apply')).toBe('ExcelApi 1.9');
  expect(used.get('Workbook.names')).toBe('ExcelApi 1.1');
  expect(used.get('Range.columnCount')).toBe('ExcelApi 1.1');
  const limit = versionOf(`ExcelApi ${REQUIREMENT_VERSION}`);
  for (const members of [used, tried]) {
    expect([...members].filter(([, set]) => !(versionOf(set) <= limit))).toEqual([]);
  }
});

test('each member of Excel’s interface that is used is tried by a conformance case', () => {
  expect([...used.keys()].filter((member) => !tried.has(member))).toEqual([]);
});

test('each case says what is called, what is answered and where that is said', () => {
  expect(new Set(conformanceCases.map(({ id }) => id)).size).toBe(conformanceCases.length);
  for (const { call, source } of conformanceCases) {
    expect(call).not.toBe('');
    expect(source).toMatch(
      /^https:\/\/((learn|support)\.microsoft\.com\/\S+|github\.com\/OfficeDev\/office-js\/issues\/\d+)$/,
    );
  }
});
