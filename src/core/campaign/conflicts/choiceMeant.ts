import type { Conflict } from '../../compilation/model/Conflict';
import { isChosen } from '../../compilation/model/isChosen';

/** The form of a conflict that a choice means: its key, file name or the beginning of its SHA-256; null for none. */
export function choiceMeant({ choices }: Conflict, text: string): string | null {
  const exact = choices.find(({ id }) => id === text);
  if (exact) return exact.id;
  return choices.find(({ form }) => form !== null && isChosen(form, text))?.id ?? null;
}
