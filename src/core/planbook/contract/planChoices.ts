import type { ChangeKind, Confidence, Relation, Target } from '../../catalogue/Catalogue';
import type { OutlineContent, PlainAnswer } from '../../catalogue/questions/Question';
import { nameKey } from '../../catalogue/nameKey';

interface ChoiceWords {
  readonly vi: string;
  readonly en: string;
}
type Choices<Code extends string> = Readonly<Record<Code, ChoiceWords>>;

/**
 * The words that stand in cells for a choice. They are a contract as codes are: a workbook that was written in one language
 * is read in the other.
 */
export const PLAN_CHOICES = {
  yesNo: { yes: { vi: 'có', en: 'yes' }, no: { vi: 'không', en: 'no' } },
  rule: {
    main: { vi: 'theo số chính', en: 'by the main figure' },
    all: { vi: 'mọi số đều đạt', en: 'all figures met' },
    share: { vi: 'theo tỷ lệ số đạt', en: 'share of figures met' },
  },
  targetKind: {
    atLeast: { vi: 'ít nhất', en: 'at least' },
    greaterThan: { vi: 'trên', en: 'above' },
    atMost: { vi: 'không quá', en: 'at most' },
    lessThan: { vi: 'dưới', en: 'below' },
    approximately: { vi: 'khoảng', en: 'about' },
    range: { vi: 'từ … đến', en: 'from … to' },
    rankAtMost: { vi: 'trong nhóm đầu', en: 'among the first' },
    maintain: { vi: 'duy trì', en: 'maintain' },
    qualitative: { vi: 'bằng lời', en: 'in words' },
  } satisfies Choices<Target['kind']>,
  change: {
    percentIncrease: { vi: 'tăng, tính bằng %', en: 'increase in percent' },
    percentDecrease: { vi: 'giảm, tính bằng %', en: 'decrease in percent' },
    pointIncrease: { vi: 'tăng, tính bằng điểm %', en: 'increase in points' },
    pointDecrease: { vi: 'giảm, tính bằng điểm %', en: 'decrease in points' },
    countIncrease: { vi: 'tăng thêm', en: 'increase by a count' },
    countDecrease: { vi: 'giảm bớt', en: 'decrease by a count' },
    rankIncrease: { vi: 'tăng bậc', en: 'up in rank' },
    rankDecrease: { vi: 'giảm bậc', en: 'down in rank' },
    times: { vi: 'gấp … lần', en: 'times' },
  } satisfies Choices<ChangeKind>,
  direction: {
    up: { vi: 'cao hơn là tốt', en: 'higher is better' },
    down: { vi: 'thấp hơn là tốt', en: 'lower is better' },
  },
  method: {
    lead: { vi: 'cơ quan chủ trì báo cáo', en: 'lead body alone' },
    sum: { vi: 'cộng từ các đơn vị', en: 'sum of units' },
    ratio: { vi: 'tỷ lệ từ các đơn vị', en: 'ratio of units' },
  },
  counts: {
    leadElseUnits: { vi: 'số của cơ quan chủ trì, chưa có thì của các đơn vị', en: 'lead body, else units' },
    units: { vi: 'số của các đơn vị', en: 'units' },
    lead: { vi: 'số của cơ quan chủ trì', en: 'lead body' },
  },
  leadStatus: {
    plan: { vi: 'kế hoạch nêu', en: 'named by the plan' },
    usual: { vi: 'thường lệ', en: 'usual source' },
  },
  definitionStatus: {
    official: { vi: 'chính thức', en: 'official' },
    near: { vi: 'gần đúng', en: 'near' },
    practice: { vi: 'theo thực tế', en: 'practice' },
  },
  confidence: {
    official: { vi: 'chính thức', en: 'official' },
    near: { vi: 'gần đúng', en: 'near' },
    assumed: { vi: 'giả định', en: 'assumed' },
  } satisfies Choices<Confidence>,
  threeDigits: {
    thousands: { vi: 'hàng nghìn', en: 'thousands' },
    decimal: { vi: 'thập phân', en: 'decimal' },
  },
  severity: { error: { vi: 'lỗi', en: 'error' }, warning: { vi: 'cảnh báo', en: 'warning' } },
  relationKind: {
    partsAtMostTotal: { vi: 'các phần không quá tổng', en: 'parts at most the total' },
    gapShare: { vi: 'phần còn lại theo % của tổng', en: 'rest in percent of the total' },
    between: { vi: 'nằm giữa', en: 'between' },
    weightedSum: { vi: 'tổng có quyền số', en: 'weighted sum' },
    impliedGrowth: { vi: 'mức tăng suy ra', en: 'implied growth' },
    difference: { vi: 'chênh lệch', en: 'difference' },
    order: { vi: 'nhỏ hơn', en: 'less than' },
  } satisfies Choices<Relation['kind']>,
  period: { year: { vi: 'cả năm', en: 'year' }, all: { vi: 'mọi kỳ', en: 'every period' } },
  answerKind: {
    text: { vi: 'văn bản', en: 'text' },
    wholeNumber: { vi: 'số nguyên', en: 'whole number' },
    date: { vi: 'ngày', en: 'date' },
    choice: { vi: 'lựa chọn', en: 'choice' },
    yesNo: { vi: 'có hoặc không', en: 'yes or no' },
    list: { vi: 'danh sách', en: 'list' },
  } satisfies Choices<PlainAnswer['kind'] | 'list'>,
  award: { given: { vi: 'đã khen thưởng', en: 'given' }, proposed: { vi: 'đề nghị khen thưởng', en: 'proposed' } },
  countRows: { equal: { vi: 'bằng số dòng', en: 'equal' }, atMost: { vi: 'số dòng không quá', en: 'at most' } },
  contentKind: {
    sending: { vi: 'tình hình nộp', en: 'sending' },
    results: { vi: 'kết quả', en: 'results' },
    resultsTable: { vi: 'bảng kết quả', en: 'table of results' },
    late: { vi: 'đơn vị chậm', en: 'late units' },
    reservations: { vi: 'lưu ý về số liệu', en: 'reservations' },
    groups: { vi: 'theo cụm, khối', en: 'by cluster' },
    awards: { vi: 'khen thưởng', en: 'awards' },
    questions: { vi: 'trả lời', en: 'questions' },
    placeholder: { vi: 'người viết', en: 'written by a person' },
  } satisfies Choices<OutlineContent['kind']>,
  tier: { local: { vi: 'chính quyền địa phương', en: 'local government' }, body: { vi: 'cơ quan', en: 'body' } },
} as const;

export type ChoiceName = keyof typeof PLAN_CHOICES;
export type ChoiceCode<Name extends ChoiceName> = Extract<keyof (typeof PLAN_CHOICES)[Name], string>;

/** The code that a cell's words stand for, in either language or as the code itself; null if they are none. */
export function choiceOf<Name extends ChoiceName>(name: Name, text: string): ChoiceCode<Name> | null {
  const key = nameKey(text);
  const entries = Object.entries<ChoiceWords>(PLAN_CHOICES[name]) as [ChoiceCode<Name>, ChoiceWords][];
  const found = entries.find(([code, { vi, en }]) => [code, vi, en].some((each) => nameKey(each) === key));
  return found?.[0] ?? null;
}

/** The words of a choice in one language. */
export function choiceWords(name: ChoiceName, language: 'vi' | 'en'): readonly string[] {
  return Object.values<ChoiceWords>(PLAN_CHOICES[name]).map((words) => words[language]);
}

/** The words of one code. */
export function choiceText<Name extends ChoiceName>(name: Name, code: ChoiceCode<Name>, language: 'vi' | 'en'): string {
  const all: Readonly<Record<string, ChoiceWords>> = PLAN_CHOICES[name];
  return all[code]?.[language] ?? code;
}
