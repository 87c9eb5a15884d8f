import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { pastedRows } from '../../../src/core/campaign/settings/pastedRows';
import { readRegister } from '../../../src/core/campaign/duties/readRegister';
import { NO_NOTES, type OfficerNotes } from '../../../src/core/compilation/model/OfficerNotes';

const read = (text: string, notes: readonly (readonly [string, OfficerNotes])[] = []) =>
  readRegister(pastedRows(text), bundledRoster, new Map(notes));

const HEAD = 'Ngày đến\tTác giả\tSố, ký hiệu\tNgày tháng\tTên loại và trích yếu nội dung';

test('plans and reports of units, known by name in either form, with the day on which they came', () => {
  const { decisions, problems } = read(
    [
      'SỔ ĐĂNG KÝ VĂN BẢN ĐẾN\t\t\t\t',
      HEAD,
      '24/02/2026\tỦy ban nhân dân phường Hải Dương\t15/KH-UBND\t20/02/2026\tKế hoạch thực hiện phong trào thi đua',
      '12/12/2026\tUBND phường Hải Dương\t112/BC-UBND\t10/12/2026\tBáo cáo kết quả thực hiện Kế hoạch số 56/KH-UBND',
      '25/02/2026\tThanh tra thành phố\t7/KH-TTTP\t\tV/v thi đua',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(decisions).toEqual([
    {
      about: 'ownPlan',
      unit: '10525',
      decision: 'received',
      document: { number: '15/KH-UBND', date: '2026-02-20', receivedOn: '2026-02-24' },
    },
    {
      about: 'result',
      unit: '10525',
      document: { number: '112/BC-UBND', date: '2026-12-10', receivedOn: '2026-12-12' },
    },
    {
      about: 'ownPlan',
      unit: 'HP-TTTP',
      decision: 'received',
      document: { number: '7/KH-TTTP', date: '', receivedOn: '2026-02-25' },
    },
  ]);
});

test('what is not understood is left out and said', () => {
  const { decisions, problems } = read(
    [
      HEAD,
      '24/02/2026\tCông ty A\t15/KH-A\t20/02/2026\tKế hoạch',
      '24/02/2026\tPhường Hải Dương\t215/UBND-VX\t20/02/2026\tV/v cử cán bộ',
      '31/02/2026\tPhường Hải Dương\t15/KH-UBND\t20/02/2026\tKế hoạch',
      '25/02/2026\tPhường Hải Dương\t16/KH-UBND\t20/02/2026\tKế hoạch',
      '26/02/2026\tPhường Hải Dương\t17/KH-UBND\t21/02/2026\tKế hoạch sửa đổi',
    ].join('\n'),
  );
  expect(problems).toEqual([
    { row: 2, code: 'UNIT_UNKNOWN', found: 'Công ty A' },
    { row: 3, code: 'DUTY_UNCLEAR', found: 'V/v cử cán bộ' },
    { row: 4, code: 'DAY_UNREADABLE', found: '31/02/2026' },
    { row: 6, code: 'SEVERAL_LETTERS', found: '17/KH-UBND' },
  ]);
  expect(decisions).toHaveLength(1);
  expect(read('a\tb\n1\t2').problems).toEqual([{ row: 0, code: 'NO_CAPTIONS', found: '' }]);
});

test('what the officer wrote down already stands', () => {
  const planDocument = { number: '14/KH-UBND', date: '', receivedOn: '' };
  const text = 'Mã đơn vị\tSố, ký hiệu\tNgày nhận\n10525\t15/KH-UBND\t46077';
  // 46077 is 24/02/2026 as a sheet counts days.
  const own = read(text).decisions;
  expect(own).toEqual([
    {
      about: 'ownPlan',
      unit: '10525',
      decision: 'received',
      document: { number: '15/KH-UBND', date: '', receivedOn: '2026-02-24' },
    },
  ]);
  expect(read(text, [['10525', { ...NO_NOTES, planDocument }]])).toEqual({
    decisions: [],
    problems: [{ row: 2, code: 'RECORDED_OTHERWISE', found: '14/KH-UBND' }],
  });
});
