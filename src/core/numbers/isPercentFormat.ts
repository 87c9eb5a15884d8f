import { bareFormat } from './bareFormat';

/** Whether a number format code (null for General) shows 0.95 as 95%. */
export function isPercentFormat(code: string | null): boolean {
  return code !== null && bareFormat(code).includes('%');
}
