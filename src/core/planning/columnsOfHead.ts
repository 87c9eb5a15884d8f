import type { TableColumns } from './TableColumns';

const NUMBER = /^(?:stt|tt|số tt|số thứ tự|tt\.|no\.?)$/iu;
const UNIT = /^(?:đvt|đơn vị(?:\s+(?:tính|đo))?|đv tính|đv)\.?$/iu;
const LABEL =
  /^(?:tên\s+)?(?:các\s+)?(?:nội dung|chỉ tiêu|danh mục|mục tiêu|tiêu chí|tên chỉ tiêu|hạng mục|lĩnh vực)(?!.*(?:giao|20\d\d))/iu;
const ASIDE =
  /so sánh|so với|ghi chú|chủ trì|cơ quan|phụ trách|theo dõi|thực hiện:|phối hợp|%|tỷ lệ|tăng trưởng|(?:kh|th|ưth|ước)\s*\d*\s*\/|đơn vị\s+(?:thực hiện|báo cáo)|văn bản|căn cứ/iu;
const PLAN = /kế hoạch|^kh(?!\p{L})|mục tiêu|phấn đấu|dự toán|giao|chỉ tiêu|dự kiến/iu;
const PREVIOUS = /thực hiện|^(?:u|ư)?th(?!\p{L})|ước|kết quả|năm trước|hiện trạng|cùng kỳ/iu;
const YEAR = /(20\d\d)/u;
/** An aim of later years beside the plan of one. */
const DISTANT = /đến (?:hết )?năm|giai đoạn|nhiệm kỳ|thời kỳ|tầm nhìn|20\d\d\s*[-–]\s*20\d\d|5 năm/iu;

/** The columns by the heads of a table, or null if the row is no head: it must name the figures and a plan. */
export function columnsOfHead(row: readonly string[]): TableColumns | null {
  const heads = row.map((cell) => cell.replace(/\s+/g, ' ').trim());
  const label = heads.findIndex((head) => LABEL.test(head));
  if (label < 0 || heads.filter((head) => head !== '').length < 2) return null;
  const number = heads.findIndex((head) => NUMBER.test(head));
  const unit = heads.findIndex((head, i) => i !== label && UNIT.test(head));
  const others = heads
    .map((head, i) => ({ head, i }))
    .filter(({ head, i }) => head !== '' && ![label, number, unit].includes(i) && !ASIDE.test(head));
  const previous = newest(
    others.filter(({ head }) => PREVIOUS.test(head) && !/^(?:kế hoạch|kh)(?!\p{L})/iu.test(head)),
  );
  const plans = others.filter(
    ({ head, i }) => i > label && i !== previous && (PLAN.test(head) || (YEAR.test(head) && !PREVIOUS.test(head))),
  );
  const near = plans.filter(({ head }) => !DISTANT.test(head));
  const aims = near.length > 0 ? near : plans;
  const plan = newest(aims.filter(({ head }) => PLAN.test(head))) ?? newest(aims);
  if (plan === null) return null;
  const before = previous ?? newest(aims.filter(({ i, head }) => i < plan && YEAR.test(head)));
  const chosen = aims.filter(({ head }) => PLAN.test(head) && yearOf(head) === yearOf(heads[plan] ?? ''));
  const asked = aims.length < plans.length ? 'severalYears' : chosen.length > 1 ? 'whichNumber' : null;
  return {
    number: number < 0 ? null : number,
    label,
    unit: unit < 0 ? null : unit,
    previous: before,
    plan,
    asked,
  };
}

const yearOf = (head: string): number => Number(YEAR.exec(head)?.[1] ?? 0);

/** The column of the latest year; of equal ones the last. */
function newest(columns: readonly { readonly head: string; readonly i: number }[]): number | null {
  const years = columns.map(({ head }) => yearOf(head));
  const latest = Math.max(0, ...years);
  return columns.filter((_, at) => years[at] === latest).at(-1)?.i ?? null;
}
