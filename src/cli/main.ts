import path from 'node:path';
import { compileLess } from './compileLess';
import { keepCompiled } from './keepCompiled';

compileLess();
keepCompiled(path.join(__dirname, 'compiled'));
// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

void import('./runChitieu')
  .then(({ runChitieu }) => runChitieu(process.argv.slice(2)))
  .then((exitCode) => {
    process.exitCode = exitCode;
  });
