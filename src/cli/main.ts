import { compileLess } from './compileLess';
import { runChitieu } from './runChitieu';

compileLess();
// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

void runChitieu(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
