import type { Campaign } from '../compilation/model/Campaign';
import { hasArrived } from '../compilation/model/hasArrived';
import { lateText } from '../city/draw/parts/lateText';
import type { TrackedUnit } from '../compilation/model/Tracking';
import type { WordBlock } from '../workbook/DrawnDocument';
import type { Words } from '../words/shape/Words';

/** Units that did not send, sent late, or whose form can't stand yet. */
export function wordReportLate({ tracking }: Campaign, words: Words): readonly WordBlock[] {
  const own = words.wordReport;
  const { units } = tracking;
  const missing = units.filter(({ result }) => result.state === 'notSent');
  const empty = units.filter(({ result }) => result.state === 'empty');
  const late = units.filter(({ result }) => hasArrived(result) && (result.daysLate ?? 0) > 0);
  const faulty = units.filter(({ result }) => result.state === 'withErrors' || result.state === 'returned');
  const names = (list: readonly TrackedUnit[]): string => list.map(({ name }) => name).join('; ');
  const lateNames = late.map(({ name, result }) => `${name} (${lateText(result, words)})`).join('; ');
  const sentences = [
    ...(missing.length === 0 ? [] : [own.missingUnits(String(missing.length), names(missing))]),
    ...(empty.length === 0 ? [] : [own.emptyUnits(String(empty.length), names(empty))]),
    ...(late.length === 0 ? [] : [own.lateUnits(String(late.length), lateNames)]),
    ...(faulty.length === 0 ? [] : [own.faultyUnits(String(faulty.length), names(faulty))]),
  ];
  return (sentences.length === 0 ? [own.noneLate] : sentences).map((text) => ({ kind: 'paragraph', text: [{ text }] }));
}
