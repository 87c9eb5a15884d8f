/** Defined name of a city figure: `TH_5_2`. Part of the contract with other programs. */
export function cityName(indicator: string): string {
  return `TH_${indicator.replaceAll('.', '_')}`;
}
