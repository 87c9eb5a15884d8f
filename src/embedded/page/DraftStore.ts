/** A workbook as it was when the browser last kept it. */
export interface Draft {
  /** Of the page's opening in which it was made; drafts of several windows stand beside each other. */
  readonly id: string;
  readonly version: number;
  /** File name of the workbook. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The workbook as `.xlsx`. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Drafts of another version are left alone. */
export const DRAFT_VERSION = 1;
/** So many drafts are kept, the newest. */
const MOST = 3;
const STORE = 'drafts';

/** Drafts in the browser's own database. Every call fails where the browser does not give one (private windows). */
export class DraftStore {
  /** All drafts that can be opened, the newest first. */
  async list(): Promise<readonly Draft[]> {
    const found = await this.run<readonly Draft[]>('readonly', (store) => store.getAll());
    return found.filter(({ version }) => version === DRAFT_VERSION).sort((a, b) => b.time - a.time);
  }

  /** Keeps a draft in place of an earlier one with its id. */
  async keep(draft: Draft): Promise<void> {
    await this.run('readwrite', (store) => store.put(draft, draft.id));
    for (const { id } of (await this.list()).slice(MOST)) await this.remove(id);
  }

  async remove(id: string): Promise<void> {
    await this.run('readwrite', (store) => store.delete(id));
  }

  private async run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<T> {
    const database = await opened();
    try {
      return await new Promise<T>((resolve, reject) => {
        const transaction = database.transaction(STORE, mode);
        const request = work(transaction.objectStore(STORE));
        transaction.oncomplete = () => {
          resolve(request.result as T);
        };
        transaction.onerror = transaction.onabort = () => {
          reject(transaction.error ?? new Error('IndexedDB'));
        };
      });
    } finally {
      database.close();
    }
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = window.indexedDB.open('chitieu', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB'));
    };
  });
}
