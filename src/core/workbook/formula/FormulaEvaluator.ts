import type { RawCell } from '../RawWorkbook';
import { added, divided, exactly, multiplied, negative, raised, type Computed } from './Computed';
import type { Block, FormulaCells } from './FormulaCells';
import type { Cells, FormulaNode, Link } from './FormulaNode';
import {
  holds,
  numberValue,
  textValue,
  toNumber,
  toText,
  truthValue,
  valueOf,
  type FormulaValue,
} from './FormulaValue';
import { FUNCTIONS } from './functions';
import type { Given } from './Given';
import { NotPlain } from './NotPlain';

type Chain = Extract<FormulaNode, { kind: 'chain' }>;
type Signed = Extract<FormulaNode, { kind: 'signed' }>;

/** Nearer to 0 some programs go on and some give an error; beyond it they do not give the same error. */
const LEAST = 1e-300;

/** Works out what the parts of a formula give. */
export class FormulaEvaluator {
  constructor(private readonly cells: FormulaCells) {}

  value(node: FormulaNode): FormulaValue {
    return inBounds(this.found(node));
  }

  private found(node: FormulaNode): FormulaValue {
    switch (node.kind) {
      case 'literal':
        return node.value;
      case 'cells':
        return valueOf(this.onlyCell(node.cells));
      case 'signed':
        return numberValue(this.signed(node));
      case 'chain':
        return this.chain(node);
      case 'call':
        return this.call(node.name, node.given);
      case 'left out':
      case 'name':
        throw new NotPlain();
    }
  }

  private onlyCell(cells: Cells): RawCell | undefined {
    if (cells.first !== cells.last) throw new NotPlain();
    return this.cells.block(cells)[0]?.[0];
  }

  private signed({ of, minus, percents }: Signed): Computed {
    let number = toNumber(this.value(of));
    for (let i = 0; i < percents; i++) number = divided(number, exactly(100));
    return minus % 2 === 0 ? number : negative(number);
  }

  private chain({ first, rest }: Chain): FormulaValue {
    const [{ sign } = { sign: '' }] = rest;
    if (sign === '+' || sign === '-')
      return numberValue(added([toNumber(this.value(first)), ...this.signedParts(rest)]));
    return rest.reduce((value, link) => inBounds(this.joined(value, link)), this.value(first));
  }

  /** A sum is added up at once, so that the order of its parts says nothing. */
  private signedParts(rest: readonly Link[]): readonly Computed[] {
    return rest.map(({ sign, node }) => {
      const part = toNumber(this.value(node));
      return sign === '-' ? negative(part) : part;
    });
  }

  private joined(one: FormulaValue, { sign, node }: Link): FormulaValue {
    const other = this.value(node);
    switch (sign) {
      case '*':
        return numberValue(multiplied(toNumber(one), toNumber(other)));
      case '/':
        return numberValue(divided(toNumber(one), toNumber(other)));
      case '^':
        return numberValue(raised(toNumber(one), toNumber(other)));
      case '&':
        return textValue(toText(one) + toText(other));
      default:
        return truthValue(holds(sign, one, other));
    }
  }

  private call(name: string, given: readonly FormulaNode[]): FormulaValue {
    const compute = FUNCTIONS.get(name);
    if (compute === undefined) throw new NotPlain();
    return compute(...given.map((node) => this.given(node)));
  }

  private given(node: FormulaNode): Given {
    return {
      value: () => this.value(node),
      block: (): Block | null => (node.kind === 'cells' ? this.cells.block(node.cells) : null),
      hasHiddenRow: () => node.kind === 'cells' && this.cells.hasHiddenRow(node.cells),
      isLeftOut: node.kind === 'left out',
    };
  }
}

function inBounds(value: FormulaValue): FormulaValue {
  if (value.kind !== 'number' || value.number.value === 0) return value;
  const size = Math.abs(value.number.value);
  if (!Number.isFinite(value.number.noise) || !Number.isFinite(size) || size < LEAST) throw new NotPlain();
  return value;
}
