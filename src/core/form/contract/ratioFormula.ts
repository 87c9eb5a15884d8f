/**
 * The live formula of a ratio: numerator ÷ denominator × scale when both are numbers and the denominator is above
 * zero; the sign that both carry when they carry the same; otherwise nothing. Without the leading `=`.
 */
export function ratioFormula(numerator: string, denominator: string, scale: number): string {
  const ratio = `IF(${denominator}>0,${numerator}/${denominator}*${String(scale)},"")`;
  const signs = `IF(OR(${numerator}="…",${denominator}="…"),"…",IF(${numerator}=${denominator},${numerator}&"",""))`;
  return `IF(AND(ISNUMBER(${numerator}),ISNUMBER(${denominator})),${ratio},${signs})`;
}
