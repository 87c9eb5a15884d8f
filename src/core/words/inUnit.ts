/** A number with its unit of measure behind it: `13,5%`, `52 tỷ USD`, `850 × 1.000 lượt`, since two numbers side by side read as one. */
export function inUnit(number: string, unit: string): string {
  if (unit === '%' || unit === '') return number + unit;
  return /^\d/.test(unit) ? `${number} × ${unit}` : `${number} ${unit}`;
}
