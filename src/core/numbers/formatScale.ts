import { bareFormat } from './bareFormat';

/** What a number format divides by for display: 1000 for each comma behind the last digit (`#,##0,`); usually 1. */
export function formatScale(code: string | null): number {
  const [section = ''] = bareFormat(code ?? '').split(';');
  const commas = /[0#?](,+)(?=[^0#?,]*$|\.)/.exec(section)?.[1] ?? '';
  return 1000 ** commas.length;
}
