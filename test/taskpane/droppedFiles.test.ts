import { droppedFiles } from '../../src/taskpane/compile/files/droppedFiles';

class FakeFile {
  readonly isDirectory = false;
  constructor(
    readonly fullPath: string,
    private readonly content: string | null,
  ) {}
  file(resolve: (file: File) => void, reject: (error: unknown) => void): void {
    if (this.content === null) reject(new DOMException('gone', 'NotFoundError'));
    else resolve(new File([this.content], this.fullPath));
  }
}

class FakeFolder {
  readonly isDirectory = true;
  constructor(
    readonly fullPath: string,
    private readonly entries: readonly object[] | null,
  ) {}
  createReader() {
    let portions = [this.entries, []];
    return {
      readEntries: (resolve: (entries: unknown) => void, reject: (error: unknown) => void): void => {
        const [next, ...others] = portions;
        portions = others;
        if (next === null) reject(new DOMException('gone', 'NotFoundError'));
        else resolve(next);
      },
    };
  }
}

test('what of a folder cannot be read is named without content, and all else is there', async () => {
  Object.assign(globalThis, { FileSystemFileEntry: FakeFile, FileSystemDirectoryEntry: FakeFolder });
  const folder = new FakeFolder('/nop', [
    new FakeFile('/nop/a.xlsx', 'a'),
    new FakeFile('/nop/b.xlsx', null),
    new FakeFolder('/nop/sau', null),
  ]);
  const transfer = { items: [{ webkitGetAsEntry: () => folder }], files: [] } as unknown as DataTransfer;
  const files = await droppedFiles(transfer);
  expect(files.map(({ name, size }) => [name, size])).toEqual([
    ['nop/a.xlsx', 1],
    ['nop/b.xlsx', 0],
    ['nop/sau', 0],
  ]);
});
