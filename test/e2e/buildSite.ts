import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Builds the pane and the trial workbook into a folder of its own, as `npm start` does.
 * @returns the folder
 */
export function buildSite(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-site-'));
  const webpack = path.resolve(__dirname, '../../node_modules/webpack-cli/bin/cli.js');
  const args = ['--mode', 'production', '--config-name', 'pane', '--config-name', 'embedded', '--output-path', folder];
  execFileSync(process.execPath, [webpack, ...args], { cwd: path.resolve(__dirname, '../..'), stdio: 'pipe' });
  return folder;
}
