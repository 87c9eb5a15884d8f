/** A guide with pictures for one kind of work. */
export interface UserGuide {
  readonly title: string;
  readonly steps: readonly GuideStep[];
}

export interface GuideStep {
  readonly title: string;
  readonly text: string;
  readonly picture: GuidePicture;
}

/** A picture of `assets/guide/<language>`, taken by `npm run pictures`. */
export type GuidePicture =
  | 'insert'
  | 'fill'
  | 'check'
  | 'send'
  | 'results'
  | 'tracking'
  | 'conflicts'
  | 'remind'
  | 'planNew'
  | 'planRead'
  | 'planCheck'
  | 'planIssue';

/**
 * The guides in the pane's help.
 * @param agency the office that compiles, as the plan names it
 */
export type UserGuideWords = (agency: string) => {
  readonly unit: UserGuide;
  readonly office: UserGuide;
  readonly plan: UserGuide;
};
