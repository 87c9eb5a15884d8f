/** `npm run trace FILE`: compiles and runs `trace.ts`. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
const program = path.join(root, 'dist/trace/trace.cjs');

for (const args of [
  [webpack, '--config', path.join(here, 'webpack.config.js')],
  [program, ...process.argv.slice(2)],
]) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 2);
}
