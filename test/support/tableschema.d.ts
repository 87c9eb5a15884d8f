/** The part of tableschema 1.12.6 that the tests use; the package has no types of its own. */
declare module 'tableschema' {
  export class Table {
    static load(source: string, options: { readonly schema: object }): Promise<Table>;
    readonly headers: readonly string[];
    /** Throws the first cell that does not fit the schema. */
    read(options: { readonly keyed: true }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
}
