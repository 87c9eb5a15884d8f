/** Years as part of what documents and spans are called: no year in which something is to be done. */
const NAMES = [
  // 152/2025/NĐ-CP, 202/2025/QH15
  /\d+\/20\d\d\/[\p{Lu}\d-]+/gu,
  // giai đoạn 2021-2025, 2023 - 2030
  /20\d\d\s*[-–]\s*20\d\d/g,
];

/** A year as a point in time, in either language, and the year at the end of a form's symbol. */
const YEAR =
  /(?:năm\s+|tháng\s+\d{1,2}\/|quý\s+[ivx\d]+\/|\d{1,2}\/\d{1,2}\/|\b(?:in|of|for|by|until|during|after|year)\s+|\/kh\d*-)(20\d\d)(?!\d)/giu;

/** What says, before a year in the same clause, that it is rightly another one: a comparison, a document of that year. */
const RIGHTLY =
  /(?:so với|so sánh|cùng kỳ|từ|trước năm|cao hơn|thấp hơn|luật|hiến pháp|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|công văn|số \d+\/\S+|compared|against|from|since|before|than|law|resolution|decree|decision|circular)(?!\p{L})/iu;

/** In the wording of a target also what was reached by then. */
const REACHED = /(?:kết quả|mức|bằng|vượt|duy trì|giữ|ước|đã|thực hiện)(?!\p{L})/iu;

const CLAUSE = /[.;()]\s|[;()\n]/;

function unnamed(text: string): string {
  return NAMES.reduce((left, pattern) => left.replace(pattern, ''), text);
}

/** The years that a text names as points in time. */
export function yearsIn(text: string): readonly number[] {
  return [...unnamed(text).matchAll(YEAR)].map(([, year]) => Number(year));
}

/**
 * A year before the plan's that a text names as if it were the plan's; null if there is none. A text that names the plan's
 * year or a later one as well holds them against each other.
 * @param isTarget the words of a target, which speak of what was reached before
 */
export function pastYearIn(text: string, planYear: number, isTarget: boolean): number | null {
  if (yearsIn(text).some((year) => year >= planYear)) return null;
  for (const clause of unnamed(text).split(CLAUSE)) {
    for (const { index, 1: year } of clause.matchAll(YEAR)) {
      const before = clause.slice(0, index);
      if (!RIGHTLY.test(before) && !(isTarget && REACHED.test(before))) return Number(year);
    }
  }
  return null;
}
