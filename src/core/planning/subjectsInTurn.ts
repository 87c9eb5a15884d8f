const SHARED = /\s(?:tính trên|trên|trong|của|tại|ở|so với)\s.+$/u;

/**
 * Subjects to which as many numbers belong in turn (“lần lượt là”): `Số bác sĩ và số giường bệnh tính trên 1 vạn dân`.
 * What follows the last of them is shared. Null if they are not as many.
 */
export function subjectsInTurn(label: string, count: number): readonly string[] | null {
  const parts = label.split(/\s*,\s*(?:và\s+)?|\s+và\s+/u).filter((part) => part !== '');
  if (parts.length !== count) return null;
  const shared = SHARED.exec(parts.at(-1) ?? '')?.[0] ?? '';
  return parts.map((part, i) => (i === count - 1 || SHARED.test(part) ? part : part + shared));
}
