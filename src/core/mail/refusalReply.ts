import { findUnit } from '../catalogue/findUnit';
import { officialName } from '../catalogue/officialName';
import { baseName } from '../kernel/baseName';
import type { Campaign } from '../compilation/model/Campaign';
import type { Letter } from '../compilation/model/Letter';
import type { RefusedFile } from '../compilation/model/CityReport';
import { deadlineText } from '../words/deadlineText';
import { describeRefusal } from '../words/describeRefusal';
import type { Words } from '../words/shape/Words';
import { addressed } from './addressed';

/**
 * The mail that asks for another file in place of one that could not be used: which, why, and until when. It is addressed
 * to nobody where the file does not say which unit it is of.
 */
export function refusalReply(
  refused: RefusedFile,
  { roster, catalogue, report }: Campaign,
  words: Words,
): Omit<Letter, 'name' | 'attachments'> {
  const { plan } = catalogue;
  const { reply } = words.pane.campaign.arrival;
  const unit = findUnit(roster, String(refused.params['unit'] ?? ''));
  const name = unit === undefined ? '' : officialName(unit, roster);
  const period = words.period(report.period);
  return {
    ...addressed(unit === undefined ? [] : [unit.code], { roster }),
    subject: reply.subject(plan.number, period),
    text: reply.text({
      unit: name,
      receiver: plan.receiver,
      file: baseName(refused.file),
      plan: plan.number,
      planDate: words.date(plan.date),
      period,
      reason: describeRefusal(refused.code, refused.params, words),
      deadline: deadlineText(plan.deadlines.result, words),
    }),
  };
}
