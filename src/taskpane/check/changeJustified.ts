import { justifyFinding } from '../../core/stamp/justifyFinding';
import type { JustifiedFinding } from '../../core/stamp/model/JustifiedFinding';
import { JUSTIFIED_PREFIX, justifiedProperties } from '../../core/stamp/justifiedProperties';
import type { Finding } from '../../core/validation/Finding';
import type { WorkbookMonitor } from '../state/WorkbookMonitor';

/**
 * Keeps a warning with a note, or takes that back, in the open workbook: it survives closing and goes along with the
 * file.
 * @param note null to look at the warning again
 */
export function changeJustified(monitor: WorkbookMonitor, finding: Finding, note: string | null): Promise<void> {
  return monitor.act(async (port) => {
    const view = await monitor.look(await port.read());
    // Of whatever note, it tells which warning is meant.
    const entry = justifyFinding(finding, note ?? '–');
    if (view.kind !== 'form' || entry === null) return;
    const others = view.carried.filter((each) => !isSame(each, entry));
    await port.keepProperties(justifiedProperties(note === null ? others : [...others, entry]), JUSTIFIED_PREFIX);
  });
}

function isSame(a: JustifiedFinding, b: JustifiedFinding): boolean {
  return a.code === b.code && a.indicator === b.indicator && a.part === b.part && a.about === b.about;
}
