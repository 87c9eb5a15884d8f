import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import type { NumberContext } from '../../../src/core/numbers/NumberContext';
import { readNumber } from '../../../src/core/numbers/readNumber';

const units = bundledCatalogues.flatMap(({ unitsOfMeasure }) => unitsOfMeasure);

const rowOf = (unitOfMeasure: NumberContext['unitOfMeasure']): NumberContext => ({
  unitOfMeasure,
  wholeNumber: false,
  hardRange: { min: null, max: null },
  expected: null,
});

test.each(units.map((unit) => [unit.name, unit] as const))(
  '%s and its aliases are known beside a number',
  (_name, unit) => {
    for (const spelling of [unit.name, ...unit.aliases]) {
      for (const text of [`12,5 ${spelling}`, `12,5 ${spelling.toUpperCase()}`, `12,5 ${spelling.normalize('NFD')}`]) {
        expect([text, readNumber(text, rowOf(unit))]).toMatchObject([text, { kind: 'number', value: 12.5 }]);
      }
    }
  },
);

test.each(units.flatMap((unit) => unit.confusedWith.map((other) => [other.name, unit.name, other, unit] as const)))(
  'a figure in %s in a row of %s is not taken, and converted right where it is typed so',
  (_other, _name, other, unit) => {
    const reading = readNumber(`12,5 ${other.name}`, rowOf(unit));
    expect(reading.kind).not.toBe('number');
    if (reading.kind === 'otherUnit') expect(reading.inUnit).toBeCloseTo(12.5 / other.factor, 9);
  },
);
