import { isInOrder } from '../../core/kernel/isInOrder';
import { Tag, type XmlScanner } from '../read/XmlScanner';

/** A digit with which a cell is filled, before or behind its number: 5 is shown as 9999995. */
export interface Filling {
  readonly digit: string;
  readonly isBehind: boolean;
}

interface DataStyle {
  filling: Filling | null;
  readonly maps: { readonly condition: string; readonly style: string }[];
}

const DATA_STYLES = ['number-style', 'currency-style', 'percentage-style', 'text-style'];
const NUMBERS = ['number', 'scientific-number', 'fraction'];
const CONDITION = /^\s*value\(\)\s*(<=|>=|!=|=|<|>)\s*(-?[\d.]+(?:E[+-]?\d+)?)\s*$/i;

/** Whether a part of an `.ods` has formats that fill cells with digits; hardly any has. */
export const mayFill = (part: string): boolean => /fill-character>\s*\d/.test(part);

/** Number formats of an `.ods` that fill the rest of a cell with a digit (ODF 1.3 part 3, 16.29.5, `number:fill-character`). */
export class OdsFillings {
  private readonly styles = new Map<string, DataStyle>();

  /** Takes what stands in a part up to its end. */
  read(scanner: XmlScanner): void {
    let open: DataStyle | null = null;
    let isBehind = false;
    for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
      const isDataStyle = DATA_STYLES.some((name) => scanner.isNamed(name));
      if (tag === Tag.Close) {
        if (isDataStyle) open = null;
      } else if (isDataStyle) {
        open = { filling: null, maps: [] };
        isBehind = false;
        this.styles.set(scanner.attribute('name') ?? '', open);
      } else if (open !== null && scanner.isNamed('map')) {
        const [condition, style] = [scanner.attribute('condition') ?? '', scanner.attribute('apply-style-name') ?? ''];
        open.maps.push({ condition, style });
      } else if (open !== null && NUMBERS.some((name) => scanner.isNamed(name))) isBehind = true;
      else if (open !== null && scanner.isNamed('fill-character') && !scanner.selfClosing) {
        const digit = (scanner.text() ?? '').trim();
        // Noughts before a number change nothing.
        if (/^[1-9]$/.test(digit) || (digit === '0' && isBehind)) open.filling = { digit, isBehind };
      }
    }
  }

  /** Whether any number may be shown so by the format of this name. */
  isFilled(name: string): boolean {
    const style = this.styles.get(name);
    return [style, ...(style?.maps ?? []).map((map) => this.styles.get(map.style))].some((each) => !!each?.filling);
  }

  /** What the format of this name fills a cell with in which this number stands. */
  fillingOf(name: string, value: number): Filling | null {
    const style = this.styles.get(name);
    const map = style?.maps.find(({ condition }) => holds(condition, value));
    return (map === undefined ? style : this.styles.get(map.style))?.filling ?? null;
  }
}

function holds(condition: string, value: number): boolean {
  const [, operator = '', bound = ''] = CONDITION.exec(condition) ?? [];
  return isInOrder(operator, value - Number(bound));
}
