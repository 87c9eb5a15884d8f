import type { TableColumns } from './TableColumns';

const NUMBER = /^(?:stt|tt|số tt|số thứ tự|tt\.|no\.?)$/iu;
const UNIT = /^(?:đvt|đơn vị(?:\s+(?:tính|đo))?|đv tính|đv)\.?$/iu;
const LABEL =
  /^(?:tên\s+)?(?:các\s+)?(?:nội dung|chỉ tiêu|danh mục|mục tiêu|tiêu chí|tên chỉ tiêu|hạng mục|lĩnh vực)(?!.*(?:giao|20\d\d))/iu;
const ASIDE =
  /so sánh|so với|ghi chú|chủ trì|cơ quan|phụ trách|theo dõi|thực hiện:|phối hợp|%|tỷ lệ|tăng trưởng|(?:kh|th|ưth|ước)\s*\d*\s*\/|đơn vị\s+(?:thực hiện|báo cáo)|văn bản|căn cứ/iu;
const PLAN = /kế hoạch|(?<!\p{L})kh(?!\p{L})|mục tiêu|phấn đấu|dự toán|giao|chỉ tiêu|dự kiến/iu;
const PREVIOUS = /thực hiện|(?<!\p{L})(?:u|ư)?th(?!\p{L})|ước|kết quả|năm trước|hiện trạng|cùng kỳ/iu;
const PARTS = /(?<!\p{L})(?:trong đó|chia ra|riêng|quý\s+[ivx\d]+|tháng\s+\d+|\d+\s+tháng)(?!\p{L})/iu;
const YEAR = /(20\d\d)/u;
/** An aim of later years beside the plan of one. */
const DISTANT = /đến (?:hết )?(?:năm|20\d\d)|giai đoạn|nhiệm kỳ|thời kỳ|tầm nhìn|20\d\d\s*[-–]\s*20\d\d|5 năm/iu;

/** The columns by the heads of a table, or null if the row is no head: it must name the figures and a plan. */
export function columnsOfHead(row: readonly string[]): TableColumns | null {
  const heads = row.map((cell) => cell.replace(/\s+/g, ' ').trim());
  const label = heads.findIndex((head) => LABEL.test(head));
  if (label < 0 || heads.filter((head) => head !== '').length < 2) return null;
  const number = heads.findIndex((head) => NUMBER.test(head));
  const unit = heads.findIndex((head, i) => i !== label && UNIT.test(head));
  const values = heads
    .map((head, i) => ({ head, i }))
    .filter(({ head, i }) => head !== '' && ![label, number, unit].includes(i) && !ASIDE.test(head));
  const previous = newest(
    values.filter(({ head }) => PREVIOUS.test(head) && !/^(?:kế hoạch|kh)(?!\p{L})/iu.test(head)),
  );
  const plans = values.filter(
    ({ head, i }) => i > label && i !== previous && (PLAN.test(head) || (YEAR.test(head) && !PREVIOUS.test(head))),
  );
  // Of a total and its parts the total is the plan; the parts are asked about.
  const whole = plans.filter(({ head }) => !PARTS.test(head));
  const near = (whole.length > 0 ? whole : plans).filter(({ head }) => !DISTANT.test(head));
  const aims = near.length > 0 ? near : whole.length > 0 ? whole : plans;
  const named = aims.filter(({ head }) => PLAN.test(head));
  const candidates = named.length > 0 ? named : aims;
  // Of the plans of several years ahead the nearest is supposed to be this plan's.
  const past = previous === null ? 0 : yearOf(heads[previous] ?? '');
  const ahead = past === 0 ? [] : candidates.filter(({ head }) => yearOf(head) > past);
  const nearest = Math.min(...ahead.map(({ head }) => yearOf(head)));
  const plan = newest(ahead.length > 0 ? ahead.filter(({ head }) => yearOf(head) === nearest) : candidates);
  if (plan === null) return null;
  const before = previous ?? newest(aims.filter(({ i, head }) => i < plan && YEAR.test(head)));
  const planYear = yearOf(heads[plan] ?? '');
  const others = plans.filter(({ i }) => i !== plan);
  // Three years without a word that says which is the plan's may all be plans.
  const isBare = previous === null && named.length === 0 && aims.length > 2;
  const bare = isBare ? others.filter(({ head }) => yearOf(head) < planYear) : [];
  const later = others.filter(({ head }) => (DISTANT.test(head) && endOf(head) >= planYear) || yearOf(head) > planYear);
  const alike = others.filter(({ head }) => !DISTANT.test(head) && PLAN.test(head) && yearOf(head) === planYear);
  // A plan of the year before, of which no result is given, may as well be the one that is meant.
  const earlier = previous === null ? others.filter(({ head }) => PLAN.test(head) && yearOf(head) < planYear) : [];
  return {
    number: number < 0 ? null : number,
    label,
    unit: unit < 0 ? null : unit,
    previous: before,
    plan,
    rivals: [
      ...[...later, ...earlier, ...bare].map(({ i }) => ({ at: i, asked: 'severalYears' as const })),
      ...alike.map(({ i }) => ({ at: i, asked: 'whichNumber' as const })),
    ],
  };
}

/** Where no year is given it may be any. */
const endOf = (head: string): number => Number([...head.matchAll(/20\d\d/gu)].at(-1)?.[0] ?? Infinity);
const yearOf = (head: string): number => Number(YEAR.exec(head)?.[1] ?? 0);

/** The column of the latest year; of equal ones the last. */
function newest(columns: readonly { readonly head: string; readonly i: number }[]): number | null {
  const years = columns.map(({ head }) => yearOf(head));
  const latest = Math.max(0, ...years);
  return columns.filter((_, at) => years[at] === latest).at(-1)?.i ?? null;
}
