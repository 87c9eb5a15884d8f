/** What each observation of the city's figures says, in the order of the columns and of the structure message. */
export const SDMX_CONCEPTS = [
  'INDICATOR',
  'REPORTER',
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_STATUS',
  'CELL_STATE',
  'UNIT_MEASURE',
  'DECIMALS',
] as const;
export type SdmxConcept = (typeof SDMX_CONCEPTS)[number];
