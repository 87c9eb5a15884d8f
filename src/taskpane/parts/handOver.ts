import type { NamedFile } from './NamedFile';

/** The part of the File System Access API that is used; where it is missing or refused the other ways are left. */
interface SavePicker {
  readonly showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<{
    readonly createWritable: () => Promise<{
      readonly write: (content: Blob) => Promise<void>;
      readonly close: () => Promise<void>;
    }>;
  }>;
}

const picker = (): SavePicker => window as SavePicker;

/** A file's content as the browser takes it. */
export function blobOf({ content, type }: NamedFile): Blob {
  return new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type });
}

/** Gives a file to the browser as a download. It does not say what becomes of it: some web views drop it in silence. */
export function download(name: string, url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

/** Whether the browser has a window in which the user chooses a place. Within another site's page it may still refuse. */
export function canChoosePlace(): boolean {
  return picker().showSaveFilePicker !== undefined;
}

/**
 * Writes a file where the user chooses to. Unlike a download this is known to have worked once it returns.
 * @returns false if the user left the window without choosing
 */
export async function saveWhereChosen(file: NamedFile): Promise<boolean> {
  try {
    const handle = await picker().showSaveFilePicker?.({ suggestedName: file.name });
    const writable = await handle?.createWritable();
    await writable?.write(blobOf(file));
    await writable?.close();
    return writable !== undefined;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}
