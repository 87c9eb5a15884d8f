import { readScoring } from '../../../src/core/city/contract/settings/readScoring';
import { PLAN } from '../../support/madeUp';

const HEAD = ['Nội dung', 'Chỉ tiêu', 'Điểm', 'Theo tỷ lệ', 'Điểm mỗi ngày', 'Nhiều nhất'];

test('the table of an office, in its words, with a title above and Vietnamese decimals', () => {
  const rows = [
    ['BẢNG ĐIỂM THI ĐUA'],
    HEAD,
    ['Thực hiện so kế hoạch của đơn vị', '2.1', '100', 'có', '', ''],
    ['Báo cáo muộn', '', '', '', '0,125', '1'],
    ['Không gửi báo cáo', '', '8', '', '', ''],
    ['', '', '', '', '', ''],
    ['Biểu còn lỗi', '', '0.5', '', '', ''],
  ];
  expect(readScoring(rows, PLAN)).toEqual({
    problems: [],
    table: {
      rules: [
        { kind: 'ownPlanReached', indicator: '2.1', points: 100, proportional: true },
        { kind: 'lateResult', perDay: 0.125, most: 1 },
        { kind: 'resultMissing', points: 8 },
        { kind: 'withErrors', points: 0.5 },
      ],
    },
  });
});

test('what is not understood is named by its row; nothing is guessed', () => {
  const rows = [
    HEAD,
    ['Thưởng sáng kiến', '', '5', '', '', ''],
    ['Thực hiện so kế hoạch của đơn vị', '99.9', '5', '', '', ''],
    ['Thực hiện so kế hoạch của đơn vị', '2.1', '5', 'tùy', '', ''],
    ['Không gửi báo cáo', '', '-8', '', '', ''],
    ['Báo cáo muộn', '', '', '', '0,1', 'ba'],
  ];
  expect(readScoring(rows, PLAN).problems).toEqual([
    { row: 2, code: 'unknownRule', found: 'Thưởng sáng kiến' },
    { row: 3, code: 'unknownIndicator', found: '99.9' },
    { row: 4, code: 'unclearProportional', found: 'tùy' },
    { row: 5, code: 'notANumber', found: '-8' },
    { row: 6, code: 'notANumber', found: 'ba' },
  ]);
  expect(readScoring([['Tên', 'Mã']], PLAN).problems).toEqual([{ row: 0, code: 'noCaptions', found: '' }]);
  expect(readScoring([HEAD], PLAN).problems).toEqual([{ row: 0, code: 'noRules', found: '' }]);
});
