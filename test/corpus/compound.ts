import { CFB } from '@e965/xlsx';

/** As much of SheetJS's compound file library as is used; it comes without types. */
interface CompoundLibrary {
  readonly utils: { cfb_new(): object; cfb_add(file: object, path: string, bytes: Uint8Array): void };
  write(file: object, options: { type: 'array' }): Uint8Array;
}

/** A compound file with the given streams by their paths. */
export function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const library = CFB as CompoundLibrary;
  const file = library.utils.cfb_new();
  for (const [path, bytes] of Object.entries(streams)) library.utils.cfb_add(file, `/${path}`, bytes);
  return new Uint8Array(library.write(file, { type: 'array' }));
}
