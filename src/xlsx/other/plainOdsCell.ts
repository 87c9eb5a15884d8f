import { betweenTags, inQuotes } from '../read/markup';

/** Stands as the text of a cell whose formula has no stored result: a letter for private use. */
export const UNCOMPUTED = '\uf8ff';

/** Stands between a text and what its cell shows in its place: another letter for private use. */
export const SHOWN_OTHERWISE = '\uf8fe';

/** What a cell keeps besides its value, in the order in which it is written. */
const KEPT = [
  'table:formula',
  'table:number-columns-repeated',
  'table:number-columns-spanned',
  'table:number-rows-spanned',
  'table:number-matrix-columns-spanned',
  'table:number-matrix-rows-spanned',
];
const STYLE = 'table:style-name';
/** Numbers as XML Schema has them (part 2, 3.2.5). */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const DAY = /^-?\d{4,}-\d\d-\d\d(?:T[\d:.,]+(?:Z|[+-]\d\d:\d\d)?)?$/;
const DURATION = /^-?P[\dYMDTHS.,]+$/;
/** How programs show a formula that failed; some of them store 0 as its result. */
const ERROR = /^(?:#(?:DIV\/0|VALUE|REF|NAME|NUM|NULL|N\/A)[!?]?|Err:\d{3})$/i;

/** A cell as it is written. */
export interface OdsCell {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What is shown, as `<text:p>`; null where the cell has no content. */
  readonly paragraphs: string | null;
  /** What somebody wrote or drew beside it, as tags. */
  readonly beside: string;
}

/**
 * A cell of an `.ods` in the one spelling that the other library reads in full, also where the standard lets the cell do
 * without a text or the tag be an empty one (ODF 1.2 part 1, 9.1.4).
 */
export function plainOdsCell({ name, attributes, paragraphs, beside }: OdsCell): string {
  const shown = paragraphs ?? '';
  const content = contentOf(attributes, shown);
  const kept = KEPT.flatMap((key) => (attributes.has(key) ? [[key, attributes.get(key) ?? ''] as const] : []));
  const look = content?.isBare === true ? [] : [[STYLE, attributes.get(STYLE) ?? ''] as const];
  const written = [...look, ...kept, ...(content?.attributes ?? [])]
    .map(([key, value]) => ` ${key}="${inQuotes(value)}"`)
    .join('');
  // The other library passes over what covered cells hold; their place is known by the cell that covers them.
  if (content === null) {
    const isKept = written.includes('-spanned="') || beside !== '';
    return isKept && name === 'table:table-cell' ? `<${name}${written}>${beside}</${name}>` : `<${name}${written}/>`;
  }
  return `<table:table-cell${written}>${beside}${content.paragraphs}</table:table-cell>`;
}

interface Content {
  readonly attributes: readonly (readonly [string, string])[];
  readonly paragraphs: string;
  /** Its number format is not to be looked at. */
  readonly isBare?: boolean;
}

function contentOf(attributes: ReadonlyMap<string, string>, shown: string): Content | null {
  const of = (key: string): string | undefined => attributes.get(`office:${key}`) ?? attributes.get(`table:${key}`);
  const type = of('value-type')?.trim() ?? '';
  const plain = shown.replace(/<[^>]*>/g, '').trim();
  if (attributes.get('calcext:value-type') === 'error' || (isNumeric(type) && ERROR.test(plain))) return failed(shown);
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const value = of('value')?.trim() ?? '';
      if (value === '') break;
      if (!NUMBER.test(value) || !Number.isFinite(Number(value))) return asText(paragraph(value));
      return {
        attributes: [
          ['office:value-type', type],
          ['office:value', value],
        ],
        paragraphs: shownOfNumber(shown, type, Number(value)),
      };
    }
    case 'date':
    case 'time': {
      const value = of(`${type}-value`)?.trim() ?? '';
      if (value === '') break;
      // Quoted, since what is no time must not become a figure by being a row of digits.
      if (!(type === 'date' ? DAY : DURATION).test(value)) return asText(paragraph(`“${value}”`));
      const found = [
        ['office:value-type', type],
        [`office:${type}-value`, value],
      ] as const;
      return { attributes: found, paragraphs: shown, isBare: true };
    }
    case 'boolean':
      return {
        attributes: [
          ['office:value-type', type],
          ['office:boolean-value', of('boolean-value')?.trim() ?? ''],
        ],
        paragraphs: shown,
      };
    case 'string': {
      const value = of('string-value');
      if (value === undefined) break;
      if (value !== '' && shown !== '' && !isSameText(betweenTags(value), plain))
        return asText(`<text:p>${betweenTags(value)}${SHOWN_OTHERWISE}${plain}</text:p>`);
      return {
        attributes: [
          ['office:value-type', type],
          ['office:string-value', value],
        ],
        paragraphs: shown === '' ? paragraph(value) : shown,
      };
    }
    default:
  }
  if (shown !== '') return asText(shown);
  if (!attributes.has('table:formula')) return null;
  return asText(type === 'string' ? '<text:p></text:p>' : paragraph(UNCOMPUTED));
}

/** Of a number beside which there is a text, though an empty one, nothing is shown. */
function shownOfNumber(paragraphs: string, type: string, value: number): string {
  if (paragraphs === '') return type === 'percentage' ? paragraph(`${String(value * 100)}%`) : '';
  return /^(?:<text:p><\/text:p>)+$/.test(paragraphs) ? '<text:p/>' : paragraphs;
}

/** Blanks may be given by their number, and paragraphs part lines. */
const isSameText = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (text: string): string => text.normalize().replace(/\s+/g, '');

const isNumeric = (type: string): boolean => type === 'float' || type === 'percentage' || type === 'currency';

const paragraph = (text: string): string => `<text:p>${betweenTags(text)}</text:p>`;

const asText = (paragraphs: string): Content => ({ attributes: [['office:value-type', 'string']], paragraphs });

const failed = (shown: string): Content => ({
  attributes: [
    ['office:value-type', 'string'],
    ['calcext:value-type', 'error'],
  ],
  paragraphs: shown === '' ? paragraph('#N/A') : shown,
});
