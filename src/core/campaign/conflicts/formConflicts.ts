import { isReadAs } from '../../catalogue/isReadAs';
import { groupBy } from '../../kernel/groupBy';
import { LEAVE, USE, type Conflict } from '../../compilation/model/Conflict';
import { conflictId } from '../../compilation/model/conflictId';
import { formKey } from '../../compilation/model/formKey';
import type { ConflictSearch } from './ConflictSearch';
import { usedOrLeft } from './usedOrLeft';

/** Forms that are not as they were checked, or made from another catalogue: those that count or were left out for it. */
export function formConflicts({ input, received, report, forms, decisions }: ConflictSearch): readonly Conflict[] {
  const left = new Map(
    received.filter((form) => input.excluded?.has(formKey(form))).map((form) => [formKey(form), form]),
  );
  const findingsOf = groupBy(report.findings, ({ unit }) => unit);
  return forms.flatMap((form) => {
    const { unit, file, sha256, used, stamp } = form;
    const key = formKey(form);
    const out = left.get(key);
    if (!used && out === undefined) return [];
    const own = used ? (findingsOf.get(unit) ?? []).map(({ finding }) => finding) : [];
    const conflict = (about: Conflict['about']): Conflict => {
      const id = conflictId({ kind: about.kind, unit, key });
      return usedOrLeft({ id, about, unit, file, sha256, rule: 'asIs', applied: used ? USE : LEAVE }, decisions);
    };
    const conflicts: Conflict[] = [];
    if (stamp === 'misfits') {
      const count = own.find((finding) => finding.code === 'STAMP_MISMATCH')?.params.count ?? 0;
      conflicts.push(conflict({ kind: 'stampMisfit', count }));
    }
    const expected = input.catalogue.plan.version;
    const said = own.find((finding) => finding.code === 'TEMPLATE_VERSION')?.params.found ?? expected;
    const found = out === undefined ? said : (out.submission.identity.template ?? '');
    if (!isReadAs(input.catalogue.plan, found)) conflicts.push(conflict({ kind: 'otherCatalogue', found, expected }));
    return conflicts;
  });
}
