import type { AdmittedForm } from '../../compilation/model/AdmittedForm';
import type { Gathered } from '../../compilation/model/Gathered';
import type { LoggedForm } from '../../compilation/model/FormLog';
import { sentAt } from '../../compilation/model/sentAt';
import { compare } from '../../kernel/compare';
import { shortHash } from '../../kernel/shortHash';
import { canonicalFigures } from '../../stamp/canonicalFigures';
import { earliest } from './earliest';
import { isUsed } from './settleForms';

/**
 * Every form that was received, by unit in the roster's order and then by time: those of earlier compilations stay in
 * the log, and the same form is in it once.
 */
export function logForms(
  received: readonly AdmittedForm[],
  report: Pick<Gathered, 'receipts'>,
  earlier: readonly LoggedForm[],
): readonly LoggedForm[] {
  const log = new Map(earlier.map((form) => [keyOf(form), form]));
  for (const { file, sha256, unit, sent, received: came, stamp, content, submission } of received) {
    const figures = shortHash(canonicalFigures(submission));
    const known = log.get(keyOf({ unit: unit.code, file, sha256 }));
    const form: LoggedForm = {
      unit: unit.code,
      file,
      sha256,
      sent,
      // A unit may send the same file again and again: it was there when it first came.
      received: earliest(known?.received ?? null, came),
      stamp,
      content,
      figures,
      used: false,
      rule: null,
    };
    // Of copies under several names the first by name is kept, whatever the order in which they came.
    const isKept = known !== undefined && known.file <= file;
    log.set(keyOf(form), isKept ? { ...known, received: form.received } : form);
  }
  const place = new Map(report.receipts.map(({ unit }, i) => [unit, i]));
  const placeOf = ({ unit }: LoggedForm): number => place.get(unit) ?? place.size;
  return [...markUsed([...log.values()], report)].sort(
    (a, b) => placeOf(a) - placeOf(b) || compare(sentAt(a.sent), sentAt(b.sent)) || compare(keyOf(a), keyOf(b)),
  );
}

/** The log with the forms marked that the report uses. */
export function markUsed(forms: readonly LoggedForm[], report: Pick<Gathered, 'receipts'>): readonly LoggedForm[] {
  const receipts = new Map(report.receipts.map((receipt) => [receipt.unit, receipt]));
  return forms.map((form) => {
    const receipt = receipts.get(form.unit);
    const used = receipt !== undefined && isUsed(form, receipt);
    return { ...form, used, rule: used ? receipt.rule : null };
  });
}

/** The same bytes are the same form under whatever name; a file whose hash is not known goes by its name. */
function keyOf({ unit, file, sha256 }: Pick<LoggedForm, 'unit' | 'file' | 'sha256'>): string {
  return `${unit} ${sha256 ?? file}`;
}
