import type { Catalogue } from '../../catalogue/Catalogue';
import { findUnit } from '../../catalogue/findUnit';
import { roleOf } from '../../catalogue/roleOf';
import type { ReportingUnit, Roster } from '../../catalogue/Roster';
import { stampOf } from '../../stamp/model/stampOf';
import type { RawWorkbook } from '../../workbook/RawWorkbook';
import { findUnitName } from './findUnitName';
import { formSlots, type IndicatorSlots } from './formSlots';
import { hiddenFigures } from './hiddenFigures';
import { IndicatorReader } from './IndicatorReader';
import { KnownReadings } from './KnownReadings';
import { markLinkedNames } from './markLinkedNames';
import type { FormLocation } from './place/FormLocation';
import { locateForm } from './place/locateForm';
import { mergedEntries } from './mergedEntries';
import { coveredFigures, notedFigures } from './notedFigures';
import { outdatedFigures } from './outdatedFigures';
import { readIdentity } from './readIdentity';
import { repaintedFigures } from './repaintedFigures';
import { shownFormulas } from './shownFormulas';
import type { ReadSubmissionResult } from './ReadSubmissionResult';
import type { Damage, Entry, Remark, Submission } from './Submission';
import { notedAnswers } from './questions/notedAnswers';
import { readAnswers } from './questions/readAnswers';
import { readSelfScores } from './scores/readSelfScores';
import { unvalidatedCells } from './unvalidatedCells';

/** What is known when a workbook is read: the plans it may belong to and the units that may have sent it. */
export interface ReadingContext {
  readonly catalogues: readonly Catalogue[];
  readonly roster: Roster;
  /** How plans that forms carry are looked at; left out, they are not. */
  readonly carried?: {
    /** Hash of each known plan as it was issued, by its id. */
    readonly hashes: ReadonlyMap<string, string>;
    /** A form of a plan that is not known is read by the one that it carries. */
    readonly takeUnknown: boolean;
  };
}

/**
 * Finds the form in a workbook by its codes and defined names and turns it into a value. Sheet names, file names,
 * captions, inserted rows and moved columns play no part.
 */
export function readSubmission(read: RawWorkbook, context: ReadingContext): ReadSubmissionResult {
  const workbook = markLinkedNames(read);
  const { kind, ...identity } = readIdentity(workbook);
  if (kind === 'city') return refuse({ code: 'CITY_WORKBOOK', params: {} });
  const catalogue = context.catalogues.find(({ plan }) => plan.id === identity.plan);
  if (identity.plan !== null && !catalogue) return refuse({ code: 'OTHER_PLAN', params: { plan: identity.plan } });
  const candidates = catalogue ? [catalogue] : context.catalogues;
  for (const candidate of candidates) {
    const located = locateForm(workbook, candidate);
    if (located === null) continue;
    if ('several' in located) {
      return refuse({ code: 'SEVERAL_FORMS', params: { sheets: located.several.join(', ') } });
    }
    const unit = identity.unit === null ? undefined : findUnit(context.roster, identity.unit);
    const isEarlier = candidate.plan.earlierVersions?.includes(identity.template ?? '') === true;
    const reader = new FormReader(candidate, unit, located.form, workbook, !isEarlier);
    const content = reader.read();
    const answers = readAnswers(workbook, candidate, unit, identity.period);
    const beside = notedAnswers(workbook, answers);
    const noted = [...(content.noted ?? []), ...beside.noted];
    const covered = [...(content.covered ?? []), ...beside.covered];
    const selfScores = readSelfScores(workbook);
    const unvalidated = unvalidatedCells(workbook, located.form.sheet, content, candidate);
    return {
      ok: true,
      submission: {
        identity: { ...identity, unitName: findUnitName(located.form.sheet, context.roster) },
        sheet: located.form.sheet.name,
        ...content,
        ...(unvalidated && { unvalidated }),
        ...(noted.length > 0 && { noted }),
        ...(covered.length > 0 && { covered }),
        ...(answers && { answers }),
        ...(selfScores && { selfScores }),
        modified: workbook.modified,
        stamp: stampOf(workbook),
      },
    };
  }
  return refuse({ code: 'NO_FORM', params: {} });
}

function refuse(refusal: Extract<ReadSubmissionResult, { ok: false }>['refusal']): ReadSubmissionResult {
  return { ok: false, refusal };
}

/** Reads the cells of a form that was found, each once. */
class FormReader {
  private readonly entries: Entry[] = [];
  private readonly remarks: Remark[] = [];
  private readonly blankLastYear: string[] = [];
  private readonly changes: Damage[] = [];
  /** Rows between which entries stand. */
  private firstRow = Infinity;
  private lastRow = 0;
  private readonly reader: IndicatorReader;
  private readonly known: KnownReadings;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly unit: ReportingUnit | undefined,
    private readonly form: FormLocation,
    private readonly workbook: RawWorkbook,
    hasOwnCaptions: boolean,
  ) {
    const { date1904 } = workbook;
    this.reader = new IndicatorReader(form, date1904, hasOwnCaptions);
    this.known = new KnownReadings(form, date1904, hasOwnCaptions);
  }

  read(): Pick<
    Submission,
    | 'entries'
    | 'remarks'
    | 'damage'
    | 'blankLastYear'
    | 'hidden'
    | 'formulas'
    | 'repainted'
    | 'noted'
    | 'covered'
    | 'outdated'
    | 'headings'
  > {
    for (const slots of formSlots(this.catalogue)) this.readIndicator(slots);
    const { entries, remarks, blankLastYear } = this;
    const { sheet, damage } = this.form;
    const merged = mergedEntries(sheet, entries, { first: this.firstRow, last: this.lastRow });
    const hidden = hiddenFigures(sheet, entries);
    const formulas = shownFormulas(sheet, entries);
    const repainted = repaintedFigures(sheet, entries);
    const { headings } = this.form.layout;
    const outdated = outdatedFigures(this.workbook, sheet, entries);
    const noted = notedFigures(sheet, entries);
    const covered = coveredFigures(sheet, entries);
    return {
      entries,
      remarks,
      damage: [...damage, ...this.changes, ...merged],
      blankLastYear,
      ...(hidden.length > 0 && { hidden }),
      ...(formulas.length > 0 && { formulas }),
      ...(repainted.length > 0 && { repainted }),
      ...(outdated.length > 0 && { outdated }),
      ...(headings.length > 0 && { headings }),
      ...(noted.length > 0 && { noted }),
      ...(covered.length > 0 && { covered }),
    };
  }

  private readIndicator(slots: IndicatorSlots): void {
    const { indicator } = slots;
    const role = this.unit ? roleOf(this.unit, indicator) : 'outside';
    const placed = this.form.placed(slots);
    this.firstRow = Math.min(this.firstRow, placed.first);
    this.lastRow = Math.max(this.lastRow, placed.last);
    const known = this.known.of(slots, placed);
    const reading = known?.get(role) ?? this.reader.read(slots, placed.cells, role);
    known?.set(role, reading);
    this.entries.push(...reading.entries);
    this.remarks.push(reading.remark);
    this.changes.push(...reading.changes);
    if (reading.blankLastYear) this.blankLastYear.push(indicator.id);
  }
}
