import { IDENTITY_KEYS } from '../../core/form/contract/identitySheet';
import { formFileName } from '../../core/form/contract/formFileName';
import type { Book } from '../book/Book';

/** The file name that the form or the city workbook in the open workbook gives it; null if there is neither. */
export function nameFile(book: Book): string | null {
  const of = (key: keyof typeof IDENTITY_KEYS): string | undefined => book.properties.get(IDENTITY_KEYS[key]);
  const [kind, plan, period, unit] = [of('kind'), of('plan'), of('period'), of('unit')];
  if (plan === undefined || period === undefined) return null;
  if (kind === 'city') return formFileName(plan, period, 'tong-hop');
  return unit === undefined ? null : formFileName(plan, period, unit);
}
