import type { DrawnValidation } from '../../src/core/workbook/DrawnValidation';
import { sharedValidations } from '../../src/excel/draw/sharedValidations';

const error = { title: 'Sai', text: 'Nhập lại', style: 'stop' } as const;

function custom(range: string, formula: string, title: string): DrawnValidation {
  return { range, rule: { kind: 'custom', formula }, prompt: { title, text: 'x' }, error };
}

test('cells whose formulas say the same of themselves have one rule, written for the first, and their own prompts', () => {
  const found = sharedValidations([
    custom('G8', 'OR(G8>0,G8="G8")', '1.1'),
    custom('G9', 'OR(G9>0,G9="G8")', '1.2'),
    custom('F8:F9', 'OR(F8>0,F8="G8")', '1.1'),
  ]);
  expect(found).toEqual([
    { address: 'F8:G9', rule: { rule: { kind: 'custom', formula: 'OR(F8>0,F8="G8")' }, error }, prompt: null },
    { address: 'F8:G8,F9', rule: null, prompt: { title: '1.1', text: 'x' } },
    { address: 'G9', rule: null, prompt: { title: '1.2', text: 'x' } },
  ]);
});

test('a formula about another cell is of its own cell alone; equal lists go together, with a prompt of the same cells', () => {
  const list = { kind: 'list', source: "'_chitieu'!$D$1:$D$3" } as const;
  const prompt = { title: 'Chọn', text: 'x' };
  const found = sharedValidations([
    custom('B2', 'B2>A2', 'a'),
    custom('B3', 'B3>A2', 'a'),
    { range: 'D2', rule: list, prompt, error },
    { range: 'D5', rule: list, prompt, error },
  ]);
  expect(found).toEqual([
    { address: 'B2', rule: { rule: { kind: 'custom', formula: 'B2>A2' }, error }, prompt: { title: 'a', text: 'x' } },
    { address: 'D2,D5', rule: { rule: list, error }, prompt },
    { address: 'B3', rule: { rule: { kind: 'custom', formula: 'B3>A2' }, error }, prompt: { title: 'a', text: 'x' } },
  ]);
});
