import type { Catalogue, OpenQuestion } from '../../catalogue/Catalogue';
import type { CampaignSettings } from '../../compilation/model/CampaignSettings';

/** What an office has still to decide before it issues forms; until then defaults hold. */
export interface OpenDecisions {
  readonly questions: readonly OpenQuestion[];
  /** The document with which forms are issued is not known: without it a form binds nobody. */
  readonly issuingDocument: boolean;
}

export function openDecisions(
  { openQuestions = [] }: Catalogue,
  { decisions, office }: Pick<CampaignSettings, 'decisions' | 'office'>,
): OpenDecisions {
  return {
    questions: openQuestions.filter(({ id }) => !decisions.has(id)),
    issuingDocument: office.issuingDocument === '',
  };
}
