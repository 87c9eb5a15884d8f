import { spawn } from 'node:child_process';
import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Builds the pane and the trial workbook as `npm start` does, once for all browser tests, into a folder of its own,
 * while other tests run already; `builtSite` waits for it. Where `CHITIEU_SITE` already names a built site, that one is
 * tested.
 */
export function buildSite(): void {
  if (process.env['CHITIEU_SITE'] !== undefined) return;
  const root = path.resolve(__dirname, '../..');
  const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-site-'));
  const unfinished = path.join(folder, 'unfinished');
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const args = ['--mode', 'production', '--config-name', 'pane', '--config-name', 'embedded'];
  const build = spawn(process.execPath, [webpack, ...args, '--output-path', unfinished], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  build.on('close', (code, signal) => {
    if (code === 0) renameSync(unfinished, path.join(folder, 'site'));
    else if (signal === null) writeFileSync(path.join(folder, 'failed'), said);
  });
  process.env['CHITIEU_SITE'] = path.join(folder, 'site');
  process.env['CHITIEU_SITE_BUILD'] = String(build.pid);
}
