import { describeOwnFile, describeRefusal } from '../../../src/core/words/describeRefusal';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import type { OwnFile, OwnFileCode } from '../../../src/core/words/shape/OwnFileWords';

const PARAMS = {
  sheets: 'Biểu 1, Biểu 2',
  plan: 'kh-12-2027',
  kind: 'pdf',
  limit: 30_000_000,
  part: 'xl/a.xml',
  seconds: 20,
};

describe.each([
  ['vi', vi],
  ['en', en],
] as const)('%s', (_, words) => {
  test.each(Object.keys(words.refusals))('%s has words, with its params and without', (code) => {
    for (const params of [PARAMS, {}]) {
      const sentence = describeRefusal(code, params, words);
      expect(sentence).toMatch(/^\p{Lu}.{30,}\.$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN| {2}/);
    }
  });
});

test('limits are written for people', () => {
  expect(describeRefusal('TOO_LARGE', { limit: 30_000_000 }, vi)).toContain('lớn hơn 30 MB');
  expect(describeRefusal('TOO_MANY_CELLS', { limit: 1_000_000 }, vi)).toContain('1.000.000 ô');
  expect(describeRefusal('TOO_MANY_CELLS', { limit: 1_000_000 }, en)).toContain('1,000,000 cells');
  expect(describeRefusal('NOT_A_WORKBOOK', { kind: 'pdf' }, vi)).toContain('mà là tệp PDF');
});

test('what the officer can open himself is not asked of the unit', () => {
  expect(describeRefusal('NOT_A_WORKBOOK', { kind: 'otherArchive' }, vi)).toBe(
    'Đây không phải là sổ Excel mà là tệp nén không thuộc dạng .zip (.rar, .7z…) nên không mở được. Đề nghị giải nén (bằng chương trình đã nén, như WinRAR, 7-Zip; để đủ các phần nếu tệp được chia) ra một thư mục rồi chọn các tệp trong đó, hoặc nén lại dạng .zip.',
  );
  expect(describeRefusal('NOT_A_WORKBOOK', { kind: 'mailStore' }, vi)).toContain('chọn thư mục đó.');
  expect(describeRefusal('NOT_A_WORKBOOK', { kind: 'pdf' }, vi)).toMatch(/Đề nghị gửi tệp \.xlsx của biểu mẫu\.$/);
});

test('names that a file chooses are no words of ours', () => {
  for (const code of ['NEW_REASON', 'constructor', '__proto__', 'toString']) {
    expect(describeRefusal(code, {}, vi)).toBe(describeRefusal('READER_FAILED', {}, vi));
  }
  expect(describeRefusal('NOT_A_WORKBOOK', { kind: 'constructor' }, vi)).not.toContain('function');
});

describe.each([
  ['vi', vi, /biểu|gửi/i],
  ['en', en, /\bforms?\b|\bsend\b/i],
] as const)('of a file for work of one’s own, in %s', (_, words, ofForms) => {
  const codes = Object.keys(words.ownFiles.refusals) as OwnFileCode[];

  test.each(codes)('%s asks for no form and for nothing to be sent', (code) => {
    for (const params of [PARAMS, {}]) {
      for (const wanted of Object.keys(words.ownFiles.wanted) as OwnFile[]) {
        const sentence = describeOwnFile({ code, params }, wanted, words);
        expect(sentence).toMatch(/^\p{Lu}.{30,}\.$/u);
        expect(sentence).not.toMatch(/undefined|null|NaN| {2}/);
        expect(sentence).not.toMatch(ofForms);
      }
    }
  });

  test('kinds of file too', () => {
    for (const kind of ['archive', 'mail', 'calendar', 'pdf', 'parts', 'unknown'])
      expect(describeOwnFile({ code: 'NOT_A_WORKBOOK', params: { kind } }, 'roster', words)).not.toMatch(ofForms);
  });
});

test.each<[OwnFile, string, string]>([
  ['planBook', 'Sổ kế hoạch (.xlsx)', 'the plan workbook (.xlsx)'],
  ['targets', 'danh sách chỉ tiêu (.xlsx, .txt hoặc .tsv)', 'the list of targets (.xlsx, .txt or .tsv)'],
  ['roster', 'danh sách đơn vị (.xlsx)', 'the list of units (.xlsx)'],
  ['scoring', 'bảng điểm (.xlsx)', 'the table of points (.xlsx)'],
  ['register', 'sổ văn bản đến (.xlsx)', 'the register of incoming documents (.xlsx)'],
  ['cityWorkbook', 'bảng tổng hợp (.xlsx)', 'the city workbook (.xlsx)'],
  // The trial page opens any.
  ['workbook', 'sổ Excel (.xlsx)', 'an Excel workbook (.xlsx)'],
])('who opens another file in the place of %s is told what to choose', (wanted, inVietnamese, inEnglish) => {
  const pdf = { code: 'NOT_A_WORKBOOK', params: { kind: 'pdf' } } as const;
  expect(describeOwnFile(pdf, wanted, vi)).toBe(
    `Đây không phải là sổ Excel mà là tệp PDF. Đề nghị chọn ${inVietnamese}.`,
  );
  expect(describeOwnFile(pdf, wanted, en)).toBe(
    `This is not an Excel workbook but a PDF file. Please choose ${inEnglish}.`,
  );
});

test('an archive in the place of such a file is to be unpacked; what failed in the program is told as of a form', () => {
  const zip = { code: 'NOT_A_WORKBOOK', params: { kind: 'archive' } } as const;
  expect(describeOwnFile(zip, 'roster', vi)).toBe(
    'Đây không phải là sổ Excel mà là tệp nén, cần giải nén trước. Đề nghị chọn danh sách đơn vị (.xlsx).',
  );
  const failed = { code: 'READER_FAILED', params: {} } as const;
  expect(describeOwnFile(failed, 'roster', vi)).toBe(describeRefusal('READER_FAILED', {}, vi));
});
