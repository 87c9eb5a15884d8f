import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { findIndicator } from '../../../src/core/catalogue/findIndicator';
import { figureText } from '../../../src/core/city/draw/parts/figureText';

const [catalogue] = bundledCatalogues;

// Plan 56: 103.166 tỷ đồng, 194.935,654 tỷ đồng, 52 tỷ USD, 15,16 %, 3,8 – 4,3 tỷ USD.
test.each([
  ['5.2', 103166, '103.166'],
  ['5.2', 103165.5, '103.165,5'],
  ['5.1', 194935.6, '194.935,600'],
  ['7.1', 52, '52'],
  ['7.1', 52.456, '52,46'],
  ['1.2', 15.2, '15,20'],
  ['12.1', 4, '4,0'],
  ['14.1', 3, '3'],
])('%s: %d is written %s', (id, value, expected) => {
  expect(figureText(value, findIndicator(catalogue, id)!, catalogue, 'vi')).toBe(expected);
});
