import type { ReceivedFile } from '../../core/compilation/model/ReceivedFile';
import { describeRefusal } from '../../core/words/describeRefusal';
import type { Words } from '../../core/words/shape/Words';
import type { PaneServices } from '../PaneServices';
import type { FormerForm } from '../state/WorkbookView';

export type EarlierReading =
  | { readonly ok: true; readonly earlier: FormerForm }
  /** Why not, in words. */
  | { readonly ok: false; readonly reason: string };

/** Reads a file that the user says is an earlier report, away from the main thread. */
export async function readFormer(file: File, services: PaneServices, words: Words): Promise<EarlierReading> {
  const w = words.pane.check.earlier;
  const readings: ReceivedFile[] = [];
  await services.readFiles([file], {
    known: { catalogues: services.catalogues, roster: services.roster },
    signal: new AbortController().signal,
    onReceived: (received) => readings.push(...received),
  });
  const forms = readings.flatMap(({ result }) => (result.ok ? [result.submission] : []));
  const [submission] = forms;
  if (submission !== undefined) {
    if (forms.length > 1) return { ok: false, reason: w.several(file.name) };
    return { ok: true, earlier: { file: file.name, submission } };
  }
  const [refused] = readings.flatMap(({ result }) => (result.ok ? [] : [result.refusal]));
  const why = refused === undefined ? '' : describeRefusal(refused.code, refused.params, words);
  return { ok: false, reason: w.noForm(file.name, why) };
}
