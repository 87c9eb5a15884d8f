/**
 * Runs the terminal program, building it first when a source is newer than the build. So `npm run -s chitieu` works
 * right after `npm ci` and never runs yesterday's code.
 */
const { existsSync, readdirSync, renameSync, rmSync, statSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '../..');
const folder = path.join(root, 'dist/cli');
const program = path.join(folder, 'chitieu.cjs');
const sources = ['src/core', 'src/xlsx', 'src/docx', 'src/cli', 'seeds', 'package.json', 'webpack.config.js'];

if (!existsSync(program) || newest(sources) > statSync(program).mtimeMs) build();
require(program);

/** Latest time of change of the files in these places. Each entry is looked at once: this is done before every run. */
function newest(places) {
  let latest = 0;
  const look = (place) => {
    latest = Math.max(latest, statSync(place).mtimeMs);
  };
  const walk = (folder) => {
    look(folder);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const place = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(place);
      else look(place);
    }
  };
  for (const place of places.map((name) => path.join(root, name))) {
    if (statSync(place).isDirectory()) walk(place);
    else look(place);
  }
  return latest;
}

/** Builds aside and puts the result in place at once, so that two programs starting together do not disturb each other. */
function build() {
  const made = `${folder}-${process.pid}`;
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  run(path.join(root, 'src/cli/seeds.cjs'));
  run(webpack, '--mode', 'production', '--config-name', 'cli', '--output-path', made);
  const former = `${made}-former`;
  if (existsSync(folder)) renameSync(folder, former);
  try {
    renameSync(made, folder);
  } catch {
    // Another program was quicker; its build is as good.
    rmSync(made, { recursive: true });
  }
  rmSync(former, { recursive: true, force: true });
}

function run(...command) {
  const { spawnSync } = require('node:child_process');
  const done = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  if (done.status === 0) return;
  process.stderr.write(done.stdout + done.stderr);
  process.exit(2);
}
