import type { ReceivedFile } from '../../core/compilation/model/ReceivedFile';
import { describeRefusal } from '../../core/words/describeRefusal';
import type { PaneServices } from '../PaneServices';
import type { Worded } from '../settings/Worded';
import type { FormerForm } from '../state/WorkbookView';

export type EarlierReading =
  { readonly ok: true; readonly earlier: FormerForm } | { readonly ok: false; readonly reason: Worded };

/** Reads a file that the user says is an earlier report, away from the main thread. */
export async function readFormer(file: File, services: PaneServices): Promise<EarlierReading> {
  const readings: ReceivedFile[] = [];
  await services.readFiles([file], {
    known: { catalogues: services.catalogues, roster: services.roster },
    signal: new AbortController().signal,
    onReceived: (received) => readings.push(...received),
  });
  const forms = readings.flatMap(({ result }) => (result.ok ? [result.submission] : []));
  const [submission] = forms;
  if (submission !== undefined) {
    if (forms.length > 1) return { ok: false, reason: ({ pane }) => pane.check.earlier.several(file.name) };
    return { ok: true, earlier: { file: file.name, submission } };
  }
  const [refused] = readings.flatMap(({ result }) => (result.ok ? [] : [result.refusal]));
  return {
    ok: false,
    reason: (words) =>
      words.pane.check.earlier.noForm(
        file.name,
        refused === undefined ? '' : describeRefusal(refused.code, refused.params, words),
      ),
  };
}
