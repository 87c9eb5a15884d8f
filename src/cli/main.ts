import { runChitieu } from './runChitieu';

void runChitieu(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
