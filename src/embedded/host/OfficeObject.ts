import type { Area } from '../book/Area';
import type { Sheet } from '../book/Sheet';
import { keepLimits } from './limits';
import { apiNotFound, invalidArgument, itemNotFound } from './OfficeError';
import { keepProtection, type Place } from './protection';

/** A scalar property. Without `set` it is read-only. */
export interface Scalar<S> {
  readonly get: (state: S) => unknown;
  readonly set?: (state: S, value: unknown) => void;
}

/** What a method gets: plain JSON values and objects of the model. */
export type Arguments = readonly unknown[];

/**
 * One type of Excel's object model, as a table of its members by their names on the wire (`RowCount`, not
 * `rowCount`). `S` is what an object of the type stands for.
 */
export interface OfficeType<S> {
  readonly name: string;
  readonly scalars: Readonly<Record<string, Scalar<S>>>;
  /** Properties that are objects; null answers a null object. */
  readonly children?: Readonly<Record<string, (state: S) => OfficeObject | null>>;
  /** Methods; an object or null where the method answers an object, else a plain value. */
  readonly methods?: Readonly<Record<string, (state: S, args: Arguments) => unknown>>;
  /** For collections. */
  readonly items?: (state: S) => OfficeObject[];
  /** For collections: the item of a key (name or identifier), or null. */
  readonly find?: (state: S, key: unknown) => OfficeObject | null;
  /** What Office.js needs to find the object again in a later request. */
  readonly identity?: (state: S) => Readonly<Record<string, string>>;
  /** Where a change of the object takes place, for what protection says of it. */
  readonly place?: (state: S) => Place;
  /** The cells that the object stands for. */
  readonly cells?: (state: S) => Cells;
  /** Its members whose answers need finished calculations, and those of its items. */
  readonly calculated?: readonly string[];
}

/** Cells of one sheet. */
export interface Cells {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** A tree of property names to load; an empty node is a leaf. */
export interface Selection {
  readonly [name: string]: Selection;
}

/** An object of Excel's model in the host, whatever its type. */
export interface OfficeObject {
  readonly typeName: string;
  /** Whether one of these members, or of their items' as in `items/values`, needs finished calculations; none is all. */
  needsResults(members: readonly string[]): boolean;
  readonly cells: Cells | null;
  readonly identity: Readonly<Record<string, string>>;
  read(selection: Selection): Record<string, unknown>;
  set(name: string, value: unknown): void;
  child(name: string): OfficeObject | null;
  call(name: string, args: Arguments): unknown;
  index(key: unknown): OfficeObject;
}

/** `items/format/font.bold` → format, font, bold: what Office.js is asked to load, without the steps into items. */
export function pathParts(path: string): readonly string[] {
  return path.split(/[/.]/).filter((name) => name !== '' && name !== 'items');
}

/** What add-ins load to have a collection's items and none of their properties. */
const NOTHING = /^(?:\$none|no-?properties-?needed)$/i;

/** Makes the objects of a type. */
export function officeType<S>(type: OfficeType<S>): (state: S) => OfficeObject {
  return (state) => new TypedObject(type, state);
}

export function isOfficeObject(value: unknown): value is OfficeObject {
  return value instanceof TypedObject;
}

class TypedObject<S> implements OfficeObject {
  constructor(
    private readonly type: OfficeType<S>,
    private readonly state: S,
  ) {}

  get typeName(): string {
    return this.type.name;
  }

  needsResults(members: readonly string[]): boolean {
    const { calculated } = this.type;
    if (calculated === undefined) return false;
    const asked = members.map((member) => wireName(pathParts(member)[0] ?? '*'));
    if (asked.length === 0 || asked.includes('*')) return true;
    return asked.some((name) => calculated.includes(name));
  }

  get cells(): Cells | null {
    return this.type.cells?.(this.state) ?? null;
  }

  get identity(): Readonly<Record<string, string>> {
    return this.type.identity?.(this.state) ?? {};
  }

  read(selection: Selection): Record<string, unknown> {
    const answer: Record<string, unknown> = { ...this.identity };
    const forItems: Record<string, Selection> = {};
    const everything = Object.keys(selection).length === 0 || '*' in selection;
    if (everything) {
      for (const [name, scalar] of Object.entries(this.type.scalars)) {
        answer[name] = scalar.get(this.state);
      }
      forItems['*'] = {};
    }
    for (const [wanted, nested] of Object.entries(selection)) {
      const scalar = findName(this.type.scalars, wanted);
      const child = findName(this.type.children, wanted);
      if (wanted === '*') {
        continue;
      } else if (NOTHING.test(wanted)) {
        if (this.type.items) forItems[wanted] = nested;
      } else if (scalar) {
        answer[scalar] = this.type.scalars[scalar]?.get(this.state);
      } else if (child) {
        answer[child] = this.child(child)?.read(nested) ?? null;
      } else if (this.type.items) {
        forItems[wanted] = nested;
      } else {
        throw apiNotFound(`${this.typeName}.${wanted}`);
      }
    }
    if (this.type.items && (everything || Object.keys(forItems).length > 0)) {
      answer['_Items'] = this.type.items(this.state).map((item) => item.read(forItems));
    }
    return answer;
  }

  set(name: string, value: unknown): void {
    const scalar = this.type.scalars[findName(this.type.scalars, name) ?? ''];
    if (!scalar?.set) {
      throw apiNotFound(`${this.typeName}.${name}`);
    }
    const member = `${this.typeName}.${wireName(name)}`;
    keepLimits(member, value);
    keepProtection(member, this.type.place?.(this.state) ?? null, null);
    scalar.set(this.state, value);
  }

  child(name: string): OfficeObject | null {
    const child = this.type.children?.[findName(this.type.children, name) ?? ''];
    if (!child) {
      throw apiNotFound(`${this.typeName}.${name}`);
    }
    return child(this.state);
  }

  call(name: string, args: Arguments): unknown {
    const method = this.type.methods?.[findName(this.type.methods, name) ?? ''];
    if (method) {
      keepProtection(`${this.typeName}.${wireName(name)}`, this.type.place?.(this.state) ?? null, args);
      return method(this.state, args);
    }
    if (this.type.items && name === 'GetCount') {
      return this.type.items(this.state).length;
    }
    if (this.type.items && name === 'GetItemAt') {
      const item = this.type.items(this.state)[Number(args[0])];
      if (!item) {
        throw invalidArgument(`${this.typeName}.getItemAt`);
      }
      return item;
    }
    if (this.type.find && name === 'GetItemOrNullObject') {
      return this.type.find(this.state, args[0]);
    }
    if (this.type.find && name === 'GetItem') {
      return this.index(args[0]);
    }
    // These events are always sent; the client keeps the list of who listens. References need no upkeep here.
    if (isSentEvent(this.typeName, name) || name === '_KeepReference') {
      return null;
    }
    throw apiNotFound(`${this.typeName}.${name}`);
  }

  index(key: unknown): OfficeObject {
    const item = this.type.find?.(this.state, key);
    if (!item) {
      throw itemNotFound(`${this.typeName}.getItem`);
    }
    return item;
  }
}

/** The events that are raised here. To listen for another is refused, as nobody would ever be told. */
const EVENTS = /^_(?:Unr|R)egister(?:DataChanged|SelectionChanged|Activated|Added|Deleted)Event$/;

function isSentEvent(typeName: string, name: string): boolean {
  return (typeName === 'Worksheet' || typeName === 'WorksheetCollection') && EVENTS.test(name);
}

/** `rowCount`, as an add-in writes it, is `RowCount` in a request. */
function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** The member's own spelling. */
function findName(members: Readonly<Record<string, unknown>> | undefined, wanted: string): string | undefined {
  if (!members) {
    return undefined;
  }
  const name = wireName(wanted);
  return Object.hasOwn(members, name) ? name : Object.hasOwn(members, wanted) ? wanted : undefined;
}
