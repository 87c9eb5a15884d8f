import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Builds the pane and the trial workbook as `npm start` does, once for all browser tests, into a folder of its own.
 * Where `CHITIEU_SITE` already names a built site, that one is tested.
 */
export default function buildSite(): void {
  if (process.env['CHITIEU_SITE'] !== undefined) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-site-'));
  const webpack = path.resolve(__dirname, '../../node_modules/webpack-cli/bin/cli.js');
  const args = ['--mode', 'production', '--config-name', 'pane', '--config-name', 'embedded', '--output-path', folder];
  execFileSync(process.execPath, [webpack, ...args], { cwd: path.resolve(__dirname, '../..'), stdio: 'pipe' });
  process.env['CHITIEU_SITE'] = folder;
  process.env['CHITIEU_SITE_BUILT'] = folder;
}
