import type { ChangeKind } from './ChangeKind';

/** The change as a live formula, without `=`; empty while there is nothing to compare. */
export function changeFormula(kind: ChangeKind, value: string, lastYear: string): string {
  return `IF(AND(ISNUMBER(${value}),ISNUMBER(${lastYear})),${differenceFormula(kind, value, lastYear)},"")`;
}

function differenceFormula(kind: ChangeKind, value: string, lastYear: string): string {
  switch (kind) {
    case 'percent':
      return `IF(${lastYear}>0,${value}/${lastYear}*100-100,"")`;
    case 'points':
      return `ROUND(${value}-${lastYear},10)`;
    case 'places':
      return `${lastYear}-${value}`;
  }
}
