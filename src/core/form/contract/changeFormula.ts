import type { ChangeKind } from './ChangeKind';

/** The change as a live formula, without `=`; empty while there is nothing to compare. */
export function changeFormula(
  kind: ChangeKind,
  value: string,
  lastYear: string,
  shown: (points: string) => string = asIs,
): string {
  return `IF(AND(ISNUMBER(${value}),ISNUMBER(${lastYear})),${differenceFormula(kind, value, lastYear, shown)},"")`;
}

const asIs = (points: string): string => points;

function differenceFormula(
  kind: ChangeKind,
  value: string,
  lastYear: string,
  shown: (points: string) => string,
): string {
  switch (kind) {
    case 'percent':
      return `IF(${lastYear}>0,${value}/${lastYear}*100-100,"")`;
    case 'points':
      return shown(`ROUND(${value}-${lastYear},10)`);
    case 'places':
      return `${lastYear}-${value}`;
  }
}
