/**
 * All files of a drop, folders opened; a file out of a folder keeps its path as its name. What the browser cannot read stands
 * there without content, so that it is refused by its name and all others are read.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (!entries.some((entry) => entry.isDirectory)) return Array.from(transfer.files);
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  try {
    return await filesIn(entry);
  } catch {
    return [new File([], pathOf(entry))];
  }
}

const pathOf = ({ fullPath }: FileSystemEntry): string => fullPath.replace(/^\//, '');

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry instanceof FileSystemDirectoryEntry) {
    return (await Promise.all((await entriesOf(entry.createReader())).map(filesOf))).flat();
  }
  if (!(entry instanceof FileSystemFileEntry)) return [];
  const file = await new Promise<File>((resolve, reject) => {
    entry.file(resolve, reject);
  });
  return [new File([file], pathOf(entry), { type: file.type, lastModified: file.lastModified })];
}

/** A reader gives a folder's entries in portions, the last one empty. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const portion = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
  return portion.length === 0 ? [] : [...portion, ...(await entriesOf(reader))];
}
