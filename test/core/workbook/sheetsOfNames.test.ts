import { sheetsOfNames } from '../../../src/core/workbook/sheetsOfNames';
import { filledForm, rawWorkbookOf } from '../../support/rawForm';

test('a sheet is known by where most of its defined names lead, so one into which a single cell was moved is none', () => {
  const drawn = filledForm('10525', {});
  const raw = rawWorkbookOf(drawn);
  const own = { name: 'Tính toán', visibility: 'visible' as const, cells: [] };
  const moved = raw.names.map((name) =>
    name.name === 'CT_18_1' ? { name: 'CT_18_1', refersTo: "'Tính toán'!$B$2" } : name,
  );
  const found = sheetsOfNames({ ...raw, sheets: [...raw.sheets, own], names: moved }, drawn);
  expect(found).toEqual(['Biểu chỉ tiêu', 'Biểu phong trào', 'Biểu điển hình, khen thưởng']);
});

test('a name that leads nowhere, or to a sheet that is not there, says nothing', () => {
  const drawn = filledForm('10525', {});
  const raw = rawWorkbookOf(drawn);
  const broken = raw.names.map(({ name }) => ({ name, refersTo: '#REF!' }));
  expect(sheetsOfNames({ ...raw, names: broken }, drawn)).toEqual([]);
  expect(sheetsOfNames({ ...raw, sheets: [] }, drawn)).toEqual([]);
});
