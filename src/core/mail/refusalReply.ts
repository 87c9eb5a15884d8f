import { findUnit } from '../catalogue/findUnit';
import { officialName } from '../catalogue/officialName';
import { baseName } from '../kernel/baseName';
import type { MailAddress } from '../kernel/MailAddress';
import type { Campaign } from '../compilation/model/Campaign';
import type { RefusedFile } from '../compilation/model/CityReport';
import { deadlineText } from '../words/deadlineText';
import { describeRefusal } from '../words/describeRefusal';
import type { Words } from '../words/shape/Words';

/** The mail that asks for another file in place of one that could not be used. */
export interface RefusalReply {
  /** Empty where the file does not say which unit it is of, or the unit has no address. */
  readonly to: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
}

/** Says which file it is about, why it could not be used, and until when another one is expected. */
export function refusalReply(
  refused: RefusedFile,
  { roster, catalogue, report }: Campaign,
  words: Words,
): RefusalReply {
  const { plan } = catalogue;
  const { reply } = words.pane.campaign.arrival;
  const unit = findUnit(roster, String(refused.params['unit'] ?? ''));
  const name = unit === undefined ? '' : officialName(unit, roster);
  const period = words.period(report.period);
  return {
    to: unit?.email ? [{ name, address: unit.email }] : [],
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
