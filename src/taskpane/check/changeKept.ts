import { keepFinding } from '../../core/sending/keepFinding';
import type { KeptFinding } from '../../core/sending/KeptFinding';
import { KEPT_PREFIX, keptProperties } from '../../core/sending/keptProperties';
import type { Finding } from '../../core/validation/Finding';
import type { WorkbookMonitor } from '../state/WorkbookMonitor';

/**
 * Keeps a warning with a note, or takes that back, in the open workbook: it survives closing and goes along with the
 * file.
 * @param note null to look at the warning again
 */
export function changeKept(monitor: WorkbookMonitor, finding: Finding, note: string | null): Promise<void> {
  return monitor.act(async (port) => {
    const view = monitor.look(await port.read());
    // Of whatever note, it tells which warning is meant.
    const entry = keepFinding(finding, note ?? '–');
    if (view.kind !== 'form' || entry === null) return;
    const others = view.carried.filter((each) => !isSame(each, entry));
    await port.keepProperties(keptProperties(note === null ? others : [...others, entry]), KEPT_PREFIX);
  });
}

function isSame(a: KeptFinding, b: KeptFinding): boolean {
  return a.code === b.code && a.indicator === b.indicator && a.part === b.part && a.about === b.about;
}
