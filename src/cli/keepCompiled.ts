import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** As Node.js itself wraps a file. */
const PARAMETERS = 'exports, require, module, __filename, __dirname';
type Body = (
  exports: unknown,
  require: (id: string) => unknown,
  module: NodeJS.Module,
  file: string,
  folder: string,
) => void;

const DIGEST_LENGTH = 32;

/** How Node.js runs a file, by the end of its name; its types lack it. */
interface Ways {
  readonly _extensions: Record<string, (module: NodeJS.Module, file: string) => void>;
}

/**
 * From now on keeps what the engine makes of the program's files (`.cjs`) in a folder, where the next run finds it: a check
 * of one form takes a sixth less. Where the folder can't be written, nothing is kept.
 *
 * @param folder to be written only by those who may write the program itself
 */
export function keepCompiled(folder: string): void {
  // What was made under other options is of no use. The tag tells these apart and versions of V8, not the versions of
  // Node.js that build the same V8 in their own ways: with what another one kept, 20.12 breaks off.
  const kept = path.join(folder, `${process.version}-${process.arch}-${String(cachedDataVersionTag())}`);
  const fresh: CompiledFile[] = [];
  (nodeModule as unknown as Ways)._extensions['.cjs'] = (module, file) => {
    const compiled = new CompiledFile(file, path.join(kept, path.basename(file)));
    if (compiled.isFresh) fresh.push(compiled);
    const body = compiled.script.runInThisContext() as Body;
    body.call(module.exports, module.exports, (id) => module.require(id) as unknown, module, file, path.dirname(file));
  };
  // At the end, when the engine has come to know the functions that are used.
  process.once('exit', () => {
    try {
      if (fresh.length > 0) mkdirSync(kept, { recursive: true });
      for (const compiled of fresh) compiled.keep();
    } catch {
      // The program has done its work, only not as fast as it might.
    }
  });
}

/** A file of the program, with what the engine made of it in an earlier run. */
class CompiledFile {
  readonly script: Script;
  readonly isFresh: boolean;
  private readonly source: string;

  constructor(
    file: string,
    private readonly kept: string,
  ) {
    this.source = readFileSync(file, 'utf8');
    const code = this.earlier();
    this.script = new Script(`(function (${PARAMETERS}) {${this.source}\n})`, { filename: file, cachedData: code });
    this.isFresh = code === undefined || this.script.cachedDataRejected === true;
  }

  keep(): void {
    const code = this.script.createCachedData();
    // Aside first: a program that starts meanwhile finds all or nothing.
    const aside = `${this.kept}-${String(process.pid)}`;
    writeFileSync(aside, Buffer.concat([this.digest(code), code]));
    renameSync(aside, this.kept);
  }

  /** The engine believes what it is given, so it is given nothing but what was made of this very source, whole. */
  private earlier(): Buffer | undefined {
    try {
      const bytes = readFileSync(this.kept);
      const code = bytes.subarray(DIGEST_LENGTH);
      return this.digest(code).equals(bytes.subarray(0, DIGEST_LENGTH)) ? code : undefined;
    } catch {
      return undefined;
    }
  }

  private digest(code: Buffer): Buffer {
    return createHash('sha256').update(this.source).update(code).digest();
  }
}
