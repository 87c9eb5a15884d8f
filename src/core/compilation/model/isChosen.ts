import type { AdmittedForm } from './AdmittedForm';
import { formKey } from './formKey';
import { baseName } from '../../kernel/baseName';

/** Shorter beginnings of a hash could be met by chance. */
const HASH_DIGITS = 6;

/** True if an officer's choice, a file name or the beginning of a SHA-256, means this form. */
export function isChosen({ file, sha256 }: Pick<AdmittedForm, 'file' | 'sha256'>, chosen: string): boolean {
  const start = chosen.trim().toLowerCase();
  if (chosen.trim() === formKey({ file, sha256 })) return true;
  if (file === chosen.trim() || baseName(file) === chosen.trim()) return true;
  return start.length >= HASH_DIGITS && sha256?.startsWith(start) === true;
}
