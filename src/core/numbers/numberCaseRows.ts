import type { UnitOfMeasure } from '../catalogue/Catalogue';
import type { NumberContext } from './NumberContext';

/** Kinds of row that the table of cases uses: examples, independent of any year's plan. */
export type NumberCaseRow =
  | 'growth' | 'growthExpected' | 'share' | 'percentCell' | 'money' | 'moneyExpected' | 'perCapita' | 'usd' | 'tonnes'
  | 'visits' | 'count' | 'countExpected' | 'squads' | 'rank' | 'index' | 'volume'; // prettier-ignore

const percent: UnitOfMeasure = {
  name: '%',
  decimals: 2,
  threeDigits: 'decimal',
  aliases: ['phần trăm'],
  confusedWith: [],
};
const growth: NumberContext = {
  unitOfMeasure: percent,
  wholeNumber: false,
  hardRange: { min: -100, max: null, minExclusive: true },
  expected: null,
};
const share: NumberContext = { ...growth, hardRange: { min: 0, max: 100 } };
const notNegative = { wholeNumber: false, hardRange: { min: 0, max: null }, expected: null };
const money: NumberContext = {
  ...notNegative,
  unitOfMeasure: {
    name: 'tỷ đồng',
    decimals: 3,
    threeDigits: 'thousands',
    aliases: ['tỷ', 'tỷ VNĐ'],
    confusedWith: [{ name: 'triệu đồng', factor: 1000 }],
  },
};
const count: NumberContext = {
  ...notNegative,
  unitOfMeasure: {
    name: 'doanh nghiệp',
    decimals: 0,
    threeDigits: 'thousands',
    aliases: ['DN'],
    confusedWith: [],
  },
  wholeNumber: true,
};

export const NUMBER_CASE_ROWS: Readonly<Record<NumberCaseRow, NumberContext>> = {
  growth,
  growthExpected: { ...growth, expected: { min: 5, max: 20 } },
  share,
  percentCell: { ...share, percentCell: true },
  money,
  moneyExpected: { ...money, expected: { min: 150000, max: 260000 } },
  perCapita: {
    ...notNegative,
    unitOfMeasure: {
      name: 'USD/người',
      decimals: 1,
      threeDigits: 'thousands',
      aliases: ['USD'],
      confusedWith: [{ name: 'nghìn USD/người', factor: 0.001 }],
    },
  },
  usd: {
    ...notNegative,
    unitOfMeasure: {
      name: 'tỷ USD',
      decimals: 2,
      threeDigits: 'decimal',
      aliases: ['tỷ đô la'],
      confusedWith: [{ name: 'triệu USD', factor: 1000 }],
    },
  },
  tonnes: {
    ...notNegative,
    unitOfMeasure: {
      name: 'triệu tấn',
      decimals: 2,
      threeDigits: 'decimal',
      aliases: ['tr. tấn'],
      confusedWith: [{ name: 'nghìn tấn', factor: 1000 }],
    },
  },
  visits: {
    ...notNegative,
    unitOfMeasure: {
      name: 'triệu lượt người',
      decimals: 2,
      threeDigits: 'decimal',
      aliases: ['triệu lượt', 'triệu lượt khách'],
      confusedWith: [{ name: 'nghìn lượt', factor: 1000 }],
    },
  },
  count,
  countExpected: { ...count, expected: { min: 45000, max: 80000 } },
  squads: {
    ...count,
    unitOfMeasure: { ...count.unitOfMeasure, name: 'đơn vị', aliases: ['tiểu đội'] },
    expected: { min: 0, max: 15 },
  },
  rank: {
    ...count,
    unitOfMeasure: { ...count.unitOfMeasure, name: 'hạng', aliases: ['thứ hạng', 'thứ'] },
    hardRange: { min: 1, max: 34 },
  },
  index: {
    ...notNegative,
    unitOfMeasure: { name: 'chỉ số', decimals: 3, threeDigits: 'decimal', aliases: ['điểm'], confusedWith: [] },
    hardRange: { min: 0, max: 1 },
  },
  volume: {
    ...notNegative,
    unitOfMeasure: { name: 'm³', decimals: 0, threeDigits: 'thousands', aliases: ['m3', 'khối'], confusedWith: [] },
  },
};
