import type { FigureDraft } from './FigureDraft';

/** A figure under another name. */
export const renamed = (drafted: FigureDraft, label: string): FigureDraft => ({
  ...drafted,
  figure: { ...drafted.figure, label },
});
