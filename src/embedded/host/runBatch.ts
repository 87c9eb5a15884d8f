import type { Book } from '../book/Book';
import { Pace } from '../../site/Pace';
import { apiNotFound, OfficeError } from './OfficeError';
import { type Arguments, isOfficeObject, type OfficeObject, pathParts, type Selection } from './OfficeObject';
import { messageOf } from '../../core/kernel/messageOf';

/** A request of Office.js's rich API, as `@microsoft/office-js` 1.1.110 sends it. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

const enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  EnsureUnchanged = 8,
  Update = 9,
}

const enum PathType {
  Global = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

export interface BatchAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** Where a batch starts: the workbook, and objects that were handed out before. */
export interface Root {
  readonly workbook: OfficeObject;
  /** The object of a reference that the host gave out, or null if it is gone. */
  readonly resolve: (reference: string) => OfficeObject | null;
  /** A service beside Excel's own model (ribbon, storage, …), or null. */
  readonly service: (name: string) => OfficeObject | null;
}

/**
 * Runs the actions of a batch one after the other, as Excel does: the first error ends it, and what was done before
 * stays done.
 */
export async function runBatch(batch: Batch, root: Root, book: Book): Promise<BatchAnswer> {
  const results: { ActionId: number; Value: unknown }[] = [];
  const run = new BatchRun(batch, root);
  const pace = new Pace(() => {
    book.pauseScreen();
  });
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (pace.isDue) {
        await pace.rest();
      }
      if (run.needsResults(action)) {
        await book.calculated();
      }
      results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
    } catch (error) {
      return { Results: results, Error: { ...describe(error), ActionIndex: index } };
    }
  }
  return { Results: results };
}

function describe(error: unknown): { Code: string; Message: string; Location: string } {
  if (error instanceof OfficeError) {
    return { Code: error.code, Message: error.message, Location: error.location };
  }
  return { Code: 'GeneralException', Message: messageOf(error), Location: '' };
}

class BatchRun {
  private readonly objects = new Map<number, OfficeObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly root: Root,
  ) {}

  needsResults(action: Action): boolean {
    if (action.ActionType !== ActionType.Query && action.ActionType !== ActionType.Method) return false;
    const asked = action.ActionType === ActionType.Query ? membersOf(action) : [action.Name];
    return this.object(action.ObjectPathId)?.needsResults(asked) ?? false;
  }

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.Trace || action.ActionType === ActionType.EnsureUnchanged) {
      return null;
    }
    const object = this.object(action.ObjectPathId);
    if (!object) {
      return null;
    }
    const args = this.args(action.ArgumentInfo);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object.identity;
      case ActionType.Query:
        return object.read(toSelection(membersOf(action)));
      case ActionType.Method: {
        const answer = object.call(action.Name, args);
        return isOfficeObject(answer) ? answer.identity : answer;
      }
      case ActionType.SetProperty:
        object.set(action.Name, args[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries((args[0] ?? {}) as Record<string, unknown>)) {
          object.set(name, value);
        }
        return null;
      default:
        throw new OfficeError('InvalidArgument', `Unknown action type ${String(action.ActionType)}.`);
    }
  }

  /** The object of a path; null is a null object, whose members are null too. */
  private object(pathId: number): OfficeObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) {
      return known;
    }
    const path = this.batch.ObjectPaths[String(pathId)];
    if (!path) {
      throw new OfficeError('InvalidObjectPath', `The request has no object path ${pathId}.`);
    }
    const object = this.resolve(path);
    this.objects.set(pathId, object);
    return object;
  }

  private resolve(path: ObjectPath): OfficeObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.root.workbook;
      case PathType.NewObject: {
        const service = this.root.service(path.Name);
        if (!service) {
          throw apiNotFound(path.Name);
        }
        return service;
      }
      case PathType.Null:
        return null;
      case PathType.Reference: {
        const object = this.root.resolve(path.Name);
        if (!object) {
          throw new OfficeError('InvalidReference', 'This reference is not valid for the current operation.');
        }
        return object;
      }
      default:
        break;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) {
      return null;
    }
    const args = this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.Property:
        return parent.child(path.Name);
      case PathType.Indexer:
        return parent.index(args[0]);
      case PathType.Method: {
        const answer = parent.call(path.Name, args);
        return isOfficeObject(answer) ? answer : null;
      }
      default:
        throw new OfficeError('InvalidObjectPath', `Unknown object path type ${String(path.ObjectPathType)}.`);
    }
  }

  private args(info: ArgumentInfo | undefined): Arguments {
    return this.replaceReferences(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  /** Office.js sends an object as its path identifier and lists, in the same shape, which values are such. */
  private replaceReferences(values: readonly unknown[], pathIds: readonly unknown[] | undefined): unknown[] {
    return values.map((value, index) => {
      const pathId = pathIds?.[index];
      if (Array.isArray(pathId) && Array.isArray(value)) {
        return this.replaceReferences(value, pathId);
      }
      return typeof pathId === 'number' && pathId !== 0 ? this.object(pathId) : value;
    });
  }
}

function membersOf({ QueryInfo }: Action): readonly string[] {
  return [...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])];
}

/** `format/font/bold` → `{format: {font: {bold: {}}}}`. */
function toSelection(paths: readonly string[]): Selection {
  interface Node {
    [name: string]: Node;
  }
  const tree: Node = {};
  for (const path of paths) {
    let node = tree;
    for (const part of pathParts(path)) {
      node = node[part] ??= {};
    }
  }
  return tree;
}
