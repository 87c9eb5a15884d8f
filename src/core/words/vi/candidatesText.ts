import type { CandidateParams } from '../../identity/candidateParams';

/** The units that a form may be of, as a sentence with a space before it; nothing where none is proposed. */
export function candidatesText({ byName, byOldName, byOldCode, byFileName }: CandidateParams): string {
  const reasons: readonly (readonly [string, string])[] = [
    ['theo tên ghi trên biểu', byName],
    ['theo tên trước khi sắp xếp', byOldName],
    ['theo mã trước khi sắp xếp', byOldCode],
    ['theo tên tệp', byFileName],
  ];
  const said = reasons.filter(([, units]) => units !== '').map(([reason, units]) => `${units}, ${reason}`);
  return said.length === 0 ? '' : ` Có thể là biểu của ${said.join('; hoặc ')}; cần người xác nhận.`;
}
