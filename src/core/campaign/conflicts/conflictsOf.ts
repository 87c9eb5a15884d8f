import { isReadAs } from '../../catalogue/isReadAs';
import { decidedReporters } from '../../catalogue/decidedReporters';
import { compare } from '../../kernel/compare';
import { groupBy } from '../../kernel/groupBy';
import type { Catalogue } from '../../catalogue/Catalogue';
import { findIndicator } from '../../catalogue/findIndicator';
import type { AdmittedForm } from '../../compilation/model/AdmittedForm';
import type { ConsolidationInput } from '../../compilation/model/ConsolidationInput';
import { formKey } from '../../compilation/model/formKey';
import { isChosen } from '../../compilation/model/isChosen';
import { newestFirst, ruleBetween } from '../../compilation/admit/newestFirst';
import type { CityReport, FigureLine } from '../../compilation/model/CityReport';
import type { DoubtfulFigure } from '../../compilation/model/FigureDoubt';
import { doubtId } from '../../compilation/model/figureKey';
import {
  ASK,
  LEAVE,
  USE,
  type Conflict,
  type ConflictChoice,
  type ConflictDecision,
} from '../../compilation/model/Conflict';
import type { LoggedForm } from '../../compilation/model/FormLog';
import { conflictId } from '../../compilation/model/conflictId';
import type { KeptWorkbook } from '../../compilation/model/KeptWorkbook';
import { formDifferences } from './formDifferences';

/** What conflicts are found in. */
export interface ConflictSearch {
  readonly input: Omit<ConsolidationInput, 'files'>;
  /** Forms among the files of this compilation. */
  readonly received: readonly AdmittedForm[];
  /** As it came out, with the decisions applied. */
  readonly report: CityReport;
  readonly forms: readonly LoggedForm[];
  /** Figures that pass a limit. */
  readonly doubtful: readonly DoubtfulFigure[];
  readonly decisions: ReadonlyMap<string, ConflictDecision>;
  /**
   * The compilation before: a conflict that was decided stays listed though its cause is not seen any more. Null for the
   * first.
   */
  readonly earlier: Pick<KeptWorkbook, 'units' | 'lines' | 'conflicts'> | null;
}

const USE_OR_LEAVE: readonly ConflictChoice[] = [
  { id: USE, form: null },
  { id: LEAVE, form: null },
];

/** Everything that could be settled otherwise, what somebody should look at first, then in the roster's order. */
export function conflictsOf(search: ConflictSearch): readonly Conflict[] {
  const found = [
    ...severalForms(search),
    ...formConflicts(search),
    ...periodConflicts(search),
    ...notLead(search),
    ...doubtfulConflicts(search),
  ];
  const ids = new Set(found.map(({ id }) => id));
  const gone = (search.earlier?.conflicts ?? [])
    .map(({ conflict }) => conflict)
    .filter((conflict) => !ids.has(conflict.id) && (search.decisions.has(conflict.id) || isLeftOut(conflict)))
    .map((conflict) => {
      const decision = search.decisions.get(conflict.id) ?? null;
      // The unit has sent other numbers, or the limit was moved: there is nothing left to decide.
      if (conflict.about.kind === 'doubtful') return { ...conflict, decision, isOpen: false };
      return { ...conflict, decision, isOpen: isOpenWith(decision, conflict.applied, isLeftOut(conflict)) };
    });
  const place = new Map(search.input.roster.units.map(({ code }, i) => [code, i]));
  const placeOf = ({ unit }: Conflict): number => (unit === null ? -1 : (place.get(unit) ?? -1));
  return [...found, ...gone].sort(
    (a, b) => Number(b.isOpen) - Number(a.isOpen) || placeOf(a) - placeOf(b) || compare(a.id, b.id),
  );
}

/** Plans sent in February and results sent in December are two duties, not two forms of one. */
function severalForms({ input, received, report, forms, decisions, earlier }: ConflictSearch): readonly Conflict[] {
  const used = new Map(report.receipts.map((line) => [line.unit, line]));
  const formsOf = groupBy(forms, ({ unit }) => unit);
  const known = { catalogue: input.catalogue, received, earlier };
  return input.roster.units.flatMap(({ code }): Conflict[] => {
    const all = [...(formsOf.get(code) ?? [])].sort(newestFirst);
    const rivals = all.filter((form) => form.used || form.content === 'results');
    if (rivals.length < 2 || !used.has(code)) return [];
    const id = conflictId({ kind: 'severalForms', unit: code, key: '' });
    const decision = decisions.get(id) ?? null;
    const eligible = rivals.filter((form) => input.excluded?.has(formKey(form)) !== true);
    const [first = rivals[0], second] = eligible;
    if (first === undefined) return [];
    const rule = ruleBetween(first, second);
    const inForce = rivals.find((form) => form.used);
    const isPlanOverResult = inForce?.content === 'plans';
    const isOlder = rivals.some((form) => isNewerAndOther(form, inForce ?? first));
    const differences =
      inForce === undefined ? undefined : formDifferences(inForce, report.lineIndex.ofUnit(code), rivals, known);
    return [
      {
        id,
        about: { kind: 'severalForms', ...(differences === undefined ? {} : { differences }) },
        unit: code,
        file: null,
        sha256: null,
        choices: rivals.map(({ file, sha256, sent, stamp }) => ({
          id: formKey({ file, sha256 }),
          form: { file, sha256, sent, stamp },
        })),
        rule: rule === 'officer' ? 'saved' : rule,
        applied: inForce === undefined ? LEAVE : formKey(inForce),
        decision,
        isOpen: isOpenWith(
          meantBy(decision, rivals),
          inForce === undefined ? LEAVE : formKey(inForce),
          rule === 'name' || isOlder || isPlanOverResult,
        ),
      },
    ];
  });
}

/** Forms that are not as they were checked, or made from another catalogue: those that count or were left out for it. */
function formConflicts({ input, received, report, forms, decisions }: ConflictSearch): readonly Conflict[] {
  const left = new Map(
    received.filter((form) => input.excluded?.has(formKey(form))).map((form) => [formKey(form), form]),
  );
  const findingsOf = groupBy(report.findings, ({ unit }) => unit);
  return forms.flatMap((form) => {
    const { unit, file, sha256, used, stamp } = form;
    const key = formKey(form);
    const out = left.get(key);
    if (!used && out === undefined) return [];
    const own = used ? (findingsOf.get(unit) ?? []) : [];
    const conflict = (about: Conflict['about']): Conflict => {
      const id = conflictId({ kind: about.kind, unit, key });
      const decision = decisions.get(id) ?? null;
      const applied = used ? USE : LEAVE;
      return {
        id,
        about,
        unit,
        file,
        sha256,
        choices: USE_OR_LEAVE,
        rule: 'asIs',
        applied,
        decision,
        isOpen: isOpenWith(decision, applied, true),
      };
    };
    const conflicts: Conflict[] = [];
    if (stamp === 'misfits') {
      const mismatch = own.find(({ finding }) => finding.code === 'STAMP_MISMATCH')?.finding;
      const count = mismatch?.code === 'STAMP_MISMATCH' ? mismatch.params.count : 0;
      conflicts.push(conflict({ kind: 'stampMisfit', count }));
    }
    const other = own.find(({ finding }) => finding.code === 'TEMPLATE_VERSION')?.finding;
    const expected = input.catalogue.plan.version;
    const found =
      out === undefined
        ? other?.code === 'TEMPLATE_VERSION'
          ? other.params.found
          : expected
        : (out.submission.identity.template ?? '');
    if (!isReadAs(input.catalogue.plan, found)) conflicts.push(conflict({ kind: 'otherCatalogue', found, expected }));
    return conflicts;
  });
}

function periodConflicts({ input, received, report, decisions }: ConflictSearch): readonly Conflict[] {
  const conflict = (file: string, sha256: string | null, unit: string, found: string, applied: string): Conflict => {
    const id = conflictId({ kind: 'otherPeriod', unit, key: formKey({ file, sha256 }) });
    const decision = decisions.get(id) ?? null;
    return {
      id,
      about: { kind: 'otherPeriod', found, expected: input.period },
      unit: unit === '' ? null : unit,
      file,
      sha256,
      choices: USE_OR_LEAVE,
      rule: 'left',
      applied,
      decision,
      isOpen: isOpenWith(decision, applied, true),
    };
  };
  const refused = report.refused
    .filter(({ code }) => code === 'OTHER_PERIOD')
    .map(({ file, sha256, params }) =>
      conflict(file, sha256, String(params['unit'] ?? ''), String(params['found'] ?? ''), LEAVE),
    );
  const taken = received.flatMap(({ file, sha256, unit, foreignPeriod }) =>
    foreignPeriod === null ? [] : [conflict(file, sha256, unit.code, foreignPeriod, USE)],
  );
  // Copies of the same bytes are one.
  return [...new Map([...refused, ...taken].map((each) => [each.id, each])).values()];
}

function notLead({ input, report, decisions }: ConflictSearch): readonly Conflict[] {
  // What communes are not to send by this form is no rival of the lead body's figure.
  const isDecided = decidedReporters(input.catalogue);
  return report.lines.flatMap((line): Conflict[] => {
    if (isDecided.has(line.indicator)) return [];
    const isAdopted = input.adopted?.has(line.unit, line.indicator) === true;
    if (!(line.reason === 'notLead' || isAdopted) || line.state !== 'number' || line.value === null) return [];
    const id = conflictId({ kind: 'notLead', unit: line.unit, key: line.indicator });
    const decision = decisions.get(id) ?? null;
    const applied = line.use === 'none' ? LEAVE : USE;
    return [
      {
        id,
        about: subjectOf(line, report, input.catalogue),
        unit: line.unit,
        file: line.file,
        sha256: report.receipts.find(({ unit }) => unit === line.unit)?.sha256 ?? null,
        choices: USE_OR_LEAVE,
        rule: 'left',
        applied,
        decision,
        isOpen: isOpenWith(decision, applied, true),
      },
    ];
  });
}

function subjectOf(
  { indicator, value }: FigureLine,
  { lineIndex }: CityReport,
  catalogue: Catalogue,
): Conflict['about'] {
  const lead = findIndicator(catalogue, indicator)?.leadBody.unit ?? '';
  return { kind: 'notLead', indicator, value, lead, leadValue: lineIndex.at(lead, indicator)?.value ?? null };
}

function doubtfulConflicts({ report, doubtful, decisions }: ConflictSearch): readonly Conflict[] {
  const hashes = new Map(report.receipts.map(({ unit, sha256 }) => [unit, sha256]));
  return doubtful.map((figure): Conflict => {
    const { unit, file, indicator, value, numerator, denominator, doubts } = figure;
    const id = doubtId(figure);
    const decision = decisions.get(id) ?? null;
    const applied = decision?.choice === LEAVE ? LEAVE : USE;
    return {
      id,
      about: { kind: 'doubtful', indicator, value, numerator, denominator, doubts },
      unit,
      file,
      sha256: hashes.get(unit) ?? null,
      choices: [...USE_OR_LEAVE, { id: ASK, form: null }],
      rule: 'asIs',
      applied,
      decision,
      isOpen: isOpenWith(decision, applied, true),
    };
  });
}

/** A form that the rule would use was left out by a decision, and is not among today's files to be used again. */
function isLeftOut({ rule, applied, about }: Conflict): boolean {
  return rule === 'asIs' && applied === LEAVE && about.kind !== 'doubtful';
}

/**
 * Somebody should look where the officer has said nothing and the rule leaves a doubt, and where a decision is not in
 * force, as the form that it is about is not here and has to be brought again.
 */
function isOpenWith(decision: ConflictDecision | null, applied: string, isDoubtful: boolean): boolean {
  return decision === null || decision.choice === '' ? isDoubtful : decision.choice !== applied;
}

/** A form may have been chosen by its name. */
function meantBy(decision: ConflictDecision | null, forms: readonly LoggedForm[]): ConflictDecision | null {
  const form = decision === null ? undefined : forms.find((each) => isChosen(each, decision.choice));
  return decision === null || form === undefined ? decision : { ...decision, choice: formKey(form) };
}

/** A form that was saved later and says something else: whether it or the one in force is meant is not for a rule. */
function isNewerAndOther(form: LoggedForm, inForce: LoggedForm): boolean {
  const isSame = form.figures !== '' && form.figures === inForce.figures;
  return form.content === 'results' && timeOf(form) > timeOf(inForce) && !isSame;
}

function timeOf({ sent }: LoggedForm): number {
  return sent === null ? 0 : Date.parse(sent.time);
}

/** The form of a conflict that a choice means: its key, file name or the beginning of its SHA-256; null for none. */
export function choiceMeant({ choices }: Conflict, text: string): string | null {
  const exact = choices.find(({ id }) => id === text);
  if (exact) return exact.id;
  return choices.find(({ form }) => form !== null && isChosen(form, text))?.id ?? null;
}
