import type { CandidateParams } from '../../identity/candidateParams';

/** The units that a form may be of, as a sentence with a space before it; nothing where none is proposed. */
export function candidatesText({ byName, byOldName, byOldCode, byFileName }: CandidateParams): string {
  const reasons: readonly (readonly [string, string])[] = [
    ['the name on the form', byName],
    ['a name of before the reorganisation', byOldName],
    ['a code of before the reorganisation', byOldCode],
    ['the name of the file', byFileName],
  ];
  const said = reasons.filter(([, units]) => units !== '').map(([reason, units]) => `${units}, by ${reason}`);
  return said.length === 0 ? '' : ` It may be the form of ${said.join(', or ')}; a person has to confirm.`;
}
