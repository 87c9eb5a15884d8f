import { makeStamp } from '../../core/stamp/makeStamp';
import type { Stamp } from '../../core/stamp/model/Stamp';
import { STAMP_PREFIX } from '../../core/stamp/model/stampKeys';
import { stampProperties } from '../../core/stamp/model/stampProperties';
import type { WorkbookMonitor } from '../state/WorkbookMonitor';
import type { FormState } from '../state/WorkbookView';

/** A form as it was checked and stamped. */
export interface PreparedForm {
  readonly form: FormState;
  readonly stamp: Stamp;
  /** Names of all sheets of the workbook that the form is in. */
  readonly sheets: readonly string[];
}

/**
 * Reads the open form anew, checks it and writes the stamp into the workbook.
 * @param time ISO 8601 with its distance from UTC
 * @returns null if the form does not say which plan, unit and period it is for
 */
export function prepareForm(monitor: WorkbookMonitor, time: string): Promise<PreparedForm | null> {
  return monitor.act(async (port) => {
    const workbook = await port.read();
    const form = await monitor.look(workbook);
    if (form.kind !== 'form') return null;
    const { submission, catalogue, findings, carried } = form;
    const stamp = makeStamp({ submission, catalogue, findings, kept: carried, time });
    if (stamp === null) return null;
    await port.keepProperties(stampProperties(stamp), STAMP_PREFIX);
    return { form, stamp, sheets: workbook.sheets.map(({ name }) => name) };
  });
}
