import { utcSecond } from '../../kernel/utcSecond';
import { dayOfText } from '../../numbers/dayOfText';
import type { Campaign } from '../../compilation/model/Campaign';
import type { Duty } from '../../compilation/model/Tracking';
import { makeTidyTable } from './makeTidyTable';
import type { TidyTable } from './TidyTable';
import { tidyUnitCode } from './tidyUnitCode';

/** Where each unit stands with both duties of the plan. */
export function tidyDuties({ report, tracking }: Campaign): TidyTable {
  const records = tracking.units.flatMap((unit) => [
    { unit, name: 'ownPlan' as const, duty: unit.ownPlan },
    { unit, name: 'result' as const, duty: unit.result },
  ]);
  return makeTidyTable(
    { name: 'duties', key: ['unit', 'duty'], references: [{ field: 'unit', table: 'units' }] },
    {
      plan: () => report.plan,
      unit: ({ unit }) => tidyUnitCode(unit.unit),
      duty: ({ name }) => name,
      duty_state: ({ duty }) => duty.state,
      document_number: ({ duty }) => duty.document?.number ?? null,
      document_date: ({ duty }) => dayOf(duty.document?.date),
      document_received_on: ({ duty }) => dayOf(duty.document?.receivedOn),
      declared_number: ({ duty }) => duty.declared?.number ?? null,
      declared_date: ({ duty }) => dayOf(duty.declared?.date),
      sent_at: ({ duty }) => sentAt(duty),
      time_source: ({ duty }) => (sentAt(duty) === null ? null : (duty.time?.source ?? null)),
      days_late: ({ duty }) => duty.daysLate,
      as_of: () => tracking.asOf,
      errors: ({ unit, name }) => (name === 'result' ? unit.errors : null),
      warnings: ({ unit, name }) => (name === 'result' ? unit.warnings : null),
    },
    records,
  );
}

/** What an officer typed that is no day is no date for a program either; it stands on *Tình hình nộp*. */
function dayOf(typed: string | undefined): string | null {
  return typed === undefined ? null : dayOfText(typed);
}

/** To the second in UTC, the one form of a time that every reader knows; a file may say anything. */
function sentAt({ time }: Duty): string | null {
  const milliseconds = time === null ? NaN : Date.parse(time.time);
  return Number.isNaN(milliseconds) ? null : utcSecond(milliseconds);
}
