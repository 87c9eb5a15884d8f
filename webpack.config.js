const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');

const root = (...parts) => path.join(__dirname, ...parts);

/** TypeScript by swc, the same compiler that the tests use. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target,
      },
    },
  },
});

const shared = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  stats: 'errors-warnings',
  // The default minifier needs minutes for the grid's six megabytes, swc seconds.
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
});

/** The task pane and the ribbon functions, as a static site; Microsoft's library is copied, never bundled. */
const pane = (mode) => ({
  ...shared(mode),
  name: 'pane',
  target: ['web', 'es2020'],
  entry: { taskpane: root('src/taskpane/index.tsx'), commands: root('src/commands/commands.ts') },
  output: { path: root('dist/web'), filename: '[name].js', chunkFilename: '[name].[contenthash:8].js' },
  module: { rules: [typescript('es2020')] },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      template: root('src/taskpane/taskpane.html'),
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      scriptLoading: 'defer',
    }),
    new HtmlPlugin({
      template: root('src/commands/commands.html'),
      filename: 'commands.html',
      chunks: ['commands'],
      scriptLoading: 'defer',
    }),
    new CopyPlugin({
      patterns: [
        {
          from: root('node_modules/@microsoft/office-js/dist'),
          to: 'office-js',
          globOptions: { ignore: ['**/*.d.ts', '**/*.map'] },
          // As Microsoft gives it: else the minifier would go through all its files, which takes longer than our own.
          info: { minimized: true },
        },
        { from: root('assets'), to: 'assets' },
        { from: root('manifest.xml'), to: 'manifest.xml' },
      ],
    }),
  ],
});

/**
 * The trial workbook: the grid in a page of its own, and the pane's page with a bridge before Microsoft's library.
 * The pane's bundle is the one above, unchanged.
 */
const embedded = (mode) => ({
  ...shared(mode),
  name: 'embedded',
  target: ['web', 'es2022'],
  entry: { workbook: root('src/embedded/main.ts'), 'pane-bridge': root('src/embedded/page/paneBridge.ts') },
  output: {
    path: root('dist/web'),
    filename: '[name].js',
    chunkFilename: 'workbook.[contenthash:8].js',
    cssFilename: '[name].css',
    cssChunkFilename: 'workbook.[contenthash:8].css',
  },
  experiments: { css: true },
  module: { rules: [typescript('es2022')] },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      template: root('src/embedded/page/index.html'),
      filename: 'index.html',
      chunks: ['workbook'],
      scriptLoading: 'defer',
    }),
    new HtmlPlugin({
      templateContent: () => panePage('<script src="pane-bridge.js"></script>'),
      filename: 'trial-pane.html',
      inject: false,
    }),
  ],
});

/** The pane's own page, with a script that runs before Microsoft's library and the pane's bundle named in place. */
function panePage(before) {
  const library = '<script src="office-js/office.js"></script>';
  const page = readFileSync(root('src/taskpane/taskpane.html'), 'utf8');
  if (!page.includes(library)) throw new Error(`src/taskpane/taskpane.html must load its library by ${library}`);
  return page.replace(library, `${before}${library}<script defer src="taskpane.js"></script>`);
}

/** The terminal program: one file for Node. */
const cli = (mode) => ({
  ...shared(mode),
  name: 'cli',
  target: 'node20',
  entry: { chitieu: root('src/cli/main.ts') },
  output: { path: root('dist/cli'), filename: '[name].cjs' },
  module: { rules: [typescript('es2022')] },
  optimization: { minimize: false },
});

module.exports = (_env, { mode = 'production' }) => [pane(mode), embedded(mode), cli(mode)];
