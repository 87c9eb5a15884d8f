import { runChitieu } from '../../src/cli/runChitieu';
import { printUsage } from './printUsage';

/** `compileForms FOLDER FILE`: what `chitieu compile` does. */
const [, , folder = '', out = ''] = process.argv;
void runChitieu(['compile', folder, '--out', out]).then((exitCode) => {
  if (exitCode === 2) throw new Error('nothing was compiled');
  printUsage();
});
