import type { ProposalReason, UnitProposal } from './UnitProposal';

/**
 * Proposed units as the params of a finding or refusal: for each reason the names with their codes, joined by commas;
 * empty where there are none.
 */
export type CandidateParams = Readonly<Record<'byName' | 'byOldName' | 'byOldCode' | 'byFileName', string>>;

export function candidateParams(proposals: readonly UnitProposal[]): CandidateParams {
  const by = (wanted: ProposalReason): string =>
    proposals
      .filter(({ reason }) => reason === wanted)
      .map(({ unit }) => `${unit.name} (${unit.code})`)
      .join(', ');
  return { byName: by('name'), byOldName: by('oldName'), byOldCode: by('oldCode'), byFileName: by('fileName') };
}
