import { catalogueOfPeriod } from '../../core/catalogue/catalogueOfPeriod';
import type { ReceivedFile } from '../../core/compilation/model/ReceivedFile';
import type { DrawnWorkbook } from '../../core/workbook/DrawnWorkbook';
import { formFileName } from '../../core/form/contract/formFileName';
import { formWorkbook } from '../../core/form/draw/formWorkbook';
import { carryFigures } from '../../core/form/draw/carryFigures';
import { withRoomFor } from '../../core/form/draw/questions/withRoomFor';
import { sha256Hex } from '../../core/kernel/sha256Hex';
import { canonicalFigures } from '../../core/stamp/canonicalFigures';
import { withStamp } from '../../core/stamp/withStamp';
import type { Words } from '../../core/words/shape/Words';
import { WorkbookError } from '../../excel/WorkbookError';
import { MEDIA_TYPES, type NamedFile } from '../parts/NamedFile';
import type { PaneServices } from '../PaneServices';
import type { WorkbookMonitor } from '../state/WorkbookMonitor';
import type { PreparedForm } from './prepareForm';

/** The file that is sent, and what it is. */
export interface FormCopy {
  readonly file: NamedFile;
  /** The open workbook's own file, or the form written anew from the plan. */
  readonly kind: 'own' | 'anew';
  /** Sheets of the open workbook that are not in the file. */
  readonly missing: readonly string[];
}

/**
 * The file that is sent. First choice is the open workbook's own file, as Excel gives it: it alone has all that the
 * user typed anywhere, in other sheets and in comments too. Where Excel gives none (on the web), or one that must not
 * be called `.xlsx` as it has macros, the form is written anew from the plan with the unit's contents and the stamp.
 * Either is read back first, and refused if it does not say just what was stamped.
 *
 * @throws WorkbookError `COPY_DIFFERS` if neither does
 */
export async function copyOfForm(
  prepared: PreparedForm,
  monitor: WorkbookMonitor,
  services: PaneServices,
  words: Words,
): Promise<FormCopy> {
  const { plan, unit, period } = prepared.stamp;
  const name = formFileName(plan, period, unit);
  const file = (content: Uint8Array): NamedFile => ({ name, type: MEDIA_TYPES.xlsx, content });
  const isTrue = async (content: Uint8Array): Promise<boolean> => saysTheSame(name, content, prepared, services);
  // An Excel that fails at it is as one that gives none.
  const own = await monitor.fileBytes().catch(() => null);
  if (own !== null && (await isTrue(own))) return { file: file(own), kind: 'own', missing: [] };
  const drawn = drawAnew(prepared, services, words);
  const written = drawn && (await services.writeXlsx(drawn));
  if (drawn !== null && written !== null && (await isTrue(written))) {
    const there = new Set([prepared.form.submission.sheet, ...drawn.sheets.map((sheet) => sheet.name)]);
    return { file: file(written), kind: 'anew', missing: prepared.sheets.filter((sheet) => !there.has(sheet)) };
  }
  throw new WorkbookError('COPY_DIFFERS', name);
}

/** Null if the unit is none that is known: then no form can be drawn for it. */
function drawAnew({ form, stamp }: PreparedForm, services: PaneServices, words: Words): DrawnWorkbook | null {
  const { catalogue, unit, submission } = form;
  if (unit === null) return null;
  const fresh = formWorkbook({
    catalogue: withRoomFor(catalogueOfPeriod(catalogue, stamp.period), submission.answers),
    issued: catalogue,
    roster: services.roster,
    unit,
    period: stamp.period,
    words,
    // As *Biểu mẫu* draws it; what the unit filled in is shown in any case.
    ownRows: true,
    selfScores: submission.selfScores ?? [],
  });
  return withStamp(carryFigures(fresh, submission, words).drawn, stamp);
}

async function saysTheSame(
  name: string,
  content: Uint8Array,
  { stamp }: PreparedForm,
  services: PaneServices,
): Promise<boolean> {
  const readings: ReceivedFile[] = [];
  await services.readFiles([new File([new Uint8Array(content)], name)], {
    known: { catalogues: services.catalogues, roster: services.roster },
    signal: new AbortController().signal,
    onReceived: (received) => readings.push(...received),
  });
  const [only, ...more] = readings;
  if (only === undefined || more.length > 0 || !only.result.ok) return false;
  if (only.notes?.some(({ code }) => code === 'MACROS_IGNORED')) return false;
  const { submission } = only.result;
  if (submission.stamp === null || submission.stamp === 'unreadable') return false;
  return submission.stamp.sha256 === stamp.sha256 && sha256Hex(canonicalFigures(submission)) === stamp.sha256;
}
