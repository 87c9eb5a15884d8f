import type { FormContent } from '../model/FormContent';
import type { FormRule } from '../model/FormRule';
import type { SentTime } from '../model/SentTime';
import type { StampFit } from '../model/StampFit';
import { compare } from '../../kernel/compare';

/** What decides which of a unit's forms counts. */
export interface DatedForm {
  readonly file: string;
  readonly sha256: string | null;
  readonly stamp: StampFit;
  readonly sent: SentTime | null;
  readonly content: FormContent;
}

/**
 * Order of a unit's forms, the one that counts first. A form that says only what the unit plans answers another duty
 * and comes after all that report results; a blank one comes last, whatever its time or stamp. Of the others those
 * whose stamp fits, the newest stamp first; then the others by when they were saved, without a time last; among equals
 * the last by file name (without its ending, so that `x (2).xlsx` comes after `x.xlsx`). So a form that was changed
 * after its check never beats one that was not.
 */
export function newestFirst(a: DatedForm, b: DatedForm): number {
  return (
    compare(tierOf(b), tierOf(a)) ||
    compare(timeOf(b), timeOf(a)) ||
    compare(withoutEnding(b.file), withoutEnding(a.file)) ||
    compare(b.file, a.file) ||
    compare(b.sha256 ?? '', a.sha256 ?? '')
  );
}

/** What put the first form of {@link newestFirst} before the second; `only` where the others say less. */
export function ruleBetween(first: DatedForm, second: DatedForm | undefined): FormRule {
  if (second === undefined) return 'only';
  if (first.content !== second.content) return 'only';
  if (tierOf(first) > tierOf(second)) return 'stamp';
  if (timeOf(first) === timeOf(second)) return 'name';
  return first.stamp === 'fits' ? 'stamp' : 'saved';
}

const CONTENT_TIER: Readonly<Record<FormContent, number>> = { results: 4, plans: 2, empty: 0 };

function tierOf({ stamp, content }: DatedForm): number {
  return CONTENT_TIER[content] + (stamp === 'fits' ? 1 : 0);
}

function timeOf({ sent }: DatedForm): number {
  return sent === null ? Number.NEGATIVE_INFINITY : Date.parse(sent.time);
}

function withoutEnding(file: string): string {
  return file.replace(/\.[^./\\]*$/, '');
}
