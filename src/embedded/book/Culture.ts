/** What a user's regional settings say about numbers and dates. */
export interface Culture {
  readonly name: 'vi-VN' | 'en-US';
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  /** Order in which a date is typed. */
  readonly dayFirst: boolean;
  /** Number format that a typed date gets. */
  readonly dateFormat: string;
}

export const CULTURES: Readonly<Record<Culture['name'], Culture>> = {
  'vi-VN': {
    name: 'vi-VN',
    decimalSeparator: ',',
    groupSeparator: '.',
    dayFirst: true,
    dateFormat: 'dd/mm/yyyy',
  },
  'en-US': {
    name: 'en-US',
    decimalSeparator: '.',
    groupSeparator: ',',
    dayFirst: false,
    dateFormat: 'm/d/yyyy',
  },
};
