import type { ValidationRule } from '../../../src/core/workbook/DrawnValidation';
import { followsRule } from '../../../src/core/form/read/followsRule';
import type { RawValidation } from '../../../src/core/workbook/RawWorkbook';

const LIST: ValidationRule = { kind: 'list', source: "'_chitieu'!$D$1:$D$3" };
const WHOLE: ValidationRule = {
  kind: 'custom',
  formula: 'IF(ISNUMBER(G11),AND(G11>=0,G11=INT(G11)),OR(G11="-",G11="…",G11="x"))',
};

test.each<[string, ValidationRule, RawValidation['kind'], string | null, boolean]>([
  ['a list as Excel tells it', LIST, 'list', '=_chitieu!$D$1:$D$3', true],
  ['a list with its sheet in quotes', LIST, 'list', "='_chitieu'!$D$1:$D$3", true],
  ['a list that is not spelled out', LIST, 'list', null, true],
  ['a list typed in', LIST, 'list', 'Có,Không', false],
  ['a list of another place', LIST, 'list', '=_chitieu!$D$1:$D$2', false],
  ['a rule in place of a list', LIST, 'custom', '=TRUE', false],
  ['no list', LIST, 'none', null, false],
  ['limits as drawn', WHOLE, 'custom', `=${WHOLE.formula}`, true],
  ['limits after a row came above', WHOLE, 'custom', `=${WHOLE.formula.replaceAll('G11', '$G$12')}`, true],
  ['limits with semicolons', WHOLE, 'custom', `=${WHOLE.formula.replaceAll(',', '; ')}`, true],
  ['limits that are not spelled out', WHOLE, 'custom', null, true],
  [
    'limits of another row',
    WHOLE,
    'custom',
    '=IF(ISNUMBER(G11),AND(G11>=0,G11<=100),OR(G11="-",G11="…",G11="x"))',
    false,
  ],
  ['another bound', WHOLE, 'custom', `=${WHOLE.formula.replace('>=0', '>=1')}`, false],
  ['limits whose cell was deleted', WHOLE, 'custom', `=${WHOLE.formula.replaceAll('G11', '#REF!')}`, false],
  ['a list in place of limits', WHOLE, 'list', '=_chitieu!$D$1:$D$3', false],
  ['a whole-number rule in place of limits', WHOLE, 'other', null, false],
  ['no limits', WHOLE, 'none', null, false],
  ['a computed cell from a file', { kind: 'any' }, 'none', null, true],
  ['a computed cell drawn by Excel', { kind: 'any' }, 'custom', '=TRUE', true],
  ['a list over a computed cell', { kind: 'any' }, 'list', 'a,b', false],
])('%s', (_, rule, kind, formula, follows) => {
  expect(followsRule({ cell: 'G11', kind, formula }, rule)).toBe(follows);
});
