import type { ReportingUnit } from '../../core/catalogue/Roster';
import type { Period } from '../../core/catalogue/Period';
import { formFileName } from '../../core/form/contract/formFileName';
import type { IssuedForms } from '../../core/form/draw/issueForms';
import { later } from '../later/later';
import { MEDIA_TYPES, type NamedFile } from '../parts/NamedFile';
import type { PaneServices } from '../PaneServices';

const packing = later(() => import('fflate'));

export interface FormFiles {
  readonly forms: IssuedForms;
  /** Id of the plan, by which files are named. */
  readonly plan: string;
  readonly period: Period;
}

/** The form of one unit as a file. */
export async function makeForm(
  { forms, plan, period }: FormFiles,
  unit: ReportingUnit,
  { writeXlsx }: Pick<PaneServices, 'writeXlsx'>,
): Promise<NamedFile & { readonly content: Uint8Array }> {
  const content = await writeXlsx(forms.draw(unit));
  return { name: formFileName(plan, period, unit.code), type: MEDIA_TYPES.xlsx, content };
}

/**
 * The forms of all units as one `.zip`.
 * @param onProgress told after each form how many are done
 * @param signal stops between two forms
 */
export async function makeForms(
  files: FormFiles,
  services: Pick<PaneServices, 'writeXlsx'>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<NamedFile> {
  const { zipSync } = await packing.get();
  const contents: Record<string, Uint8Array> = {};
  for (const [i, unit] of files.forms.units.entries()) {
    signal.throwIfAborted();
    const { name, content } = await makeForm(files, unit, services);
    contents[name] = content;
    onProgress(i + 1);
    // Lets the page draw and answer.
    await new Promise((resolve) => setTimeout(resolve));
  }
  // Workbooks are packed already.
  const content = zipSync(contents, { level: 0 });
  return { name: `${files.plan}_${files.period}.zip`, type: MEDIA_TYPES.zip, content };
}
