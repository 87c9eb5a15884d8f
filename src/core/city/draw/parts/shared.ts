import type { CellValue, DrawnCell } from '../../../workbook/DrawnSheet';

/** The same cell for equal values, made once: large sheets repeat most of what they say. */
export function shared<Value extends CellValue>(make: (value: Value) => DrawnCell): (value: Value) => DrawnCell {
  const made = new Map<Value, DrawnCell>();
  return (value) => {
    const known = made.get(value);
    if (known) return known;
    const cell = make(value);
    made.set(value, cell);
    return cell;
  };
}
