import { runChitieu } from '../../src/cli/runChitieu';
import { printUsage } from './printUsage';

/** `compileForms FOLDER ROSTER FILE`: what `chitieu compile` does. */
const [, , folder = '', roster = '', out = ''] = process.argv;
void runChitieu(['compile', folder, '--roster', roster, '--out', out]).then((exitCode) => {
  if (exitCode === 2) throw new Error('nothing was compiled');
  printUsage();
});
