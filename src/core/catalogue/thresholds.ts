/**
 * The statistical limits by which figures are questioned, all in one place: none of them stands in the plan, so each
 * carries its reason. They decide which findings a form gets, so they are part of the rules' version.
 */
export interface Threshold {
  readonly value: number;
  /** What the value counts: times a reference, a share of it (0 to 1), units of measure, standard deviations, units. */
  readonly unit: 'times' | 'share' | 'unitsOfMeasure' | 'standardDeviations' | 'reportingUnits';
  readonly reason: { readonly vi: string; readonly en: string };
  /** Where the limit comes from; null for the product's own assumption. */
  readonly source: string | null;
}

const thresholds = {
  unitShare: {
    value: 1.5,
    unit: 'times',
    reason: {
      vi: 'Số của một đơn vị thường không quá một lần rưỡi mục tiêu của cả thành phố.',
      en: 'The figure of one unit is seldom above one and a half times the target of the whole city.',
    },
    source: null,
  },
  pace: {
    value: 3,
    unit: 'times',
    reason: {
      vi: 'Số lũy kế hiếm khi quá ba lần mức suy ra từ nhịp của kỳ trước.',
      en: 'A cumulative figure is seldom above three times what the pace so far would give.',
    },
    source: null,
  },
  amountChange: {
    value: 2,
    unit: 'times',
    reason: {
      vi: 'Lượng không lũy kế hiếm khi tăng quá hai lần hoặc giảm quá một nửa giữa hai kỳ.',
      en: 'An amount that does not accumulate seldom doubles or halves between two periods.',
    },
    source: null,
  },
  rangeChange: {
    value: 0.25,
    unit: 'share',
    reason: {
      vi: 'Tỷ lệ, chỉ số, thứ hạng hiếm khi đổi quá một phần tư khoảng giá trị có thể có.',
      en: 'A rate, index or rank seldom moves by more than a quarter of the range that it can have.',
    },
    source: null,
  },
  openRange: {
    value: 60,
    unit: 'unitsOfMeasure',
    reason: {
      vi: 'Khoảng giá trị lấy cho số không có giới hạn hai đầu, như tốc độ tăng.',
      en: 'The width taken for a range that is open, as that of a rate of growth.',
    },
    source: null,
  },
  ownPlanSpread: {
    value: 2,
    unit: 'times',
    reason: {
      vi: 'Kết quả hiếm khi dưới một nửa hoặc quá hai lần kế hoạch của chính đơn vị.',
      en: "A result is seldom less than half or more than twice the unit's own plan.",
    },
    source: null,
  },
  targetSpread: {
    value: 2,
    unit: 'times',
    reason: {
      vi: 'Kết quả của cơ quan chủ trì hiếm khi dưới một nửa hoặc quá hai lần mục tiêu.',
      en: "The lead body's result is seldom less than half or more than twice the target.",
    },
    source: null,
  },
  formerSpread: {
    value: 3,
    unit: 'times',
    reason: {
      vi: 'Giữa hai kỳ, số của một đơn vị có thể gấp ba.',
      en: "A unit's figure may treble between two periods.",
    },
    source: null,
  },
  kindSpread: {
    value: 10,
    unit: 'times',
    reason: {
      vi: 'Các đơn vị cùng loại có thể hơn kém nhau tới mười lần.',
      en: 'Units of one kind differ among themselves by up to a power of ten.',
    },
    source: null,
  },
  shareSpread: {
    value: 3,
    unit: 'times',
    reason: {
      vi: 'Tỷ lệ của một đơn vị bằng một phần ba hoặc gấp ba của thành phố là bình thường.',
      en: "A unit's share of a third of the city's, or thrice it, is nothing unusual.",
    },
    source: null,
  },
  closeSpread: {
    value: 1.5,
    unit: 'times',
    reason: {
      vi: 'Chỉ số rất gần kế hoạch hoặc số kỳ trước mới chứng tỏ thừa, thiếu một chữ số 0.',
      en: "Only a figure close to the unit's plan or its former one shows a zero too many or too few.",
    },
    source: null,
  },
  outlierScore: {
    value: 3.5,
    unit: 'standardDeviations',
    reason: {
      vi: 'Số cách trung vị của các đơn vị cùng loại quá mức này thì cần hỏi lại.',
      en: 'A figure farther than this from the median of units of its kind is a reason to ask.',
    },
    source: 'Iglewicz & Hoaglin, How to Detect and Handle Outliers, ASQC 1993',
  },
  outlierUnits: {
    value: 8,
    unit: 'reportingUnits',
    reason: {
      vi: 'Ít đơn vị có số hơn mức này thì độ phân tán chưa nói lên điều gì.',
      en: 'With fewer figures a spread says nothing.',
    },
    source: null,
  },
} as const satisfies Readonly<Record<string, Threshold>>;

export type ThresholdName = keyof typeof thresholds;

export const THRESHOLDS: Readonly<Record<ThresholdName, Threshold>> = thresholds;
