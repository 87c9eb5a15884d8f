import type { FindingCode } from '../validation/Finding';
import { vi } from './vi/vi';

/** True for a code that this version has words for. */
export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(vi.findings, code);
}
