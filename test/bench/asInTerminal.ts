import path from 'node:path';
import { compileLess } from '../../src/cli/compileLess';
import { keepCompiled } from '../../src/cli/keepCompiled';

/** Sets what the terminal program sets for its whole run; what profits from it must be loaded after it. */
export function asInTerminal(): void {
  compileLess();
  keepCompiled(path.join(__dirname, 'compiled'));
}
