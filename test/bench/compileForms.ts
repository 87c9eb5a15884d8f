import { asInTerminal } from './asInTerminal';
import { printUsage } from './printUsage';

/** `compileForms FOLDER ROSTER FILE [KEPT]`: what `chitieu compile` does, into a kept city workbook if there is one. */
const [, , folder = '', roster = '', out = '', kept = ''] = process.argv;
const known = kept === '' ? ['--roster', roster] : ['--into', kept];
asInTerminal();
void import('../../src/cli/runChitieu')
  .then(({ runChitieu }) => runChitieu(['compile', folder, ...known, '--out', out]))
  .then((exitCode) => {
    if (exitCode === 2) throw new Error('nothing was compiled');
    printUsage();
  });
