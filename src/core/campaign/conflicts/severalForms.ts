import { groupBy } from '../../kernel/groupBy';
import { newestFirst, ruleBetween } from '../../compilation/admit/newestFirst';
import { LEAVE, type Conflict, type ConflictDecision } from '../../compilation/model/Conflict';
import { conflictId } from '../../compilation/model/conflictId';
import { formKey } from '../../compilation/model/formKey';
import type { LoggedForm } from '../../compilation/model/FormLog';
import { isChosen } from '../../compilation/model/isChosen';
import { sentAt } from '../../compilation/model/sentAt';
import type { ConflictSearch } from './ConflictSearch';
import { formDifferences } from './formDifferences';
import { isOpenWith } from './isOpenWith';

/**
 * Units of which several forms came. Plans sent in February and results sent in December are two duties, not two forms of
 * one.
 */
export function severalForms({ input, received, report, forms, decisions, kept }: ConflictSearch): readonly Conflict[] {
  const used = new Map(report.receipts.map((receipt) => [receipt.unit, receipt]));
  const formsOf = groupBy(forms, ({ unit }) => unit);
  const known = { catalogue: input.catalogue, received, kept };
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

/** A form may have been chosen by its name. */
function meantBy(decision: ConflictDecision | null, forms: readonly LoggedForm[]): ConflictDecision | null {
  const form = decision === null ? undefined : forms.find((each) => isChosen(each, decision.choice));
  return decision === null || form === undefined ? decision : { ...decision, choice: formKey(form) };
}

/** A form that was saved later and says something else: whether it or the one in force is meant is not for a rule. */
function isNewerAndOther(form: LoggedForm, inForce: LoggedForm): boolean {
  const isSame = form.figures !== '' && form.figures === inForce.figures;
  return form.content === 'results' && sentAt(form.sent) > sentAt(inForce.sent) && !isSame;
}
