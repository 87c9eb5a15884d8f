import { runChitieu } from '../../src/cli/runChitieu';

/** `compileForms FOLDER FILE`: what `chitieu compile` does. The last line tells the largest memory in megabytes. */
const [, , folder = '', out = ''] = process.argv;
void runChitieu(['compile', folder, '--out', out]).then((exitCode) => {
  if (exitCode === 2) throw new Error('nothing was compiled');
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
});
