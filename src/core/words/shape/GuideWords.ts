/** A guide in sections of short sentences. */
export interface GuideSection {
  readonly name: string;
  readonly steps: readonly string[];
}

/** What is read beside the pane's own help: by whoever installs the add-in, and when something does not work. */
export interface GuideWords {
  /** Short, as the name of a tab. */
  readonly administration: string;
  readonly administrationTitle: string;
  readonly administrationSections: readonly GuideSection[];
  readonly supportTitle: string;
  /** @param agency the office that compiles, as the plan names it */
  readonly supportSections: (agency: string) => readonly GuideSection[];
  readonly toHelp: string;
  readonly toSupport: string;
}
