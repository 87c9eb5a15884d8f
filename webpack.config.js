const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
require('./src/cli/typescript.cjs');
const { CompileAtOncePlugin } = require('./src/site/build/CompileAtOncePlugin');
const { contentPolicy, OFFICE_CDN } = require('./src/site/build/contentPolicy');
const { FileListPlugin } = require('./src/site/build/FileListPlugin');
const { SitePlugin } = require('./src/site/build/SitePlugin');
const { siteOptions } = require('./src/site/build/siteOptions');

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

/** The default minifier needs minutes for the grid's six megabytes, swc seconds. */
const minifier = (terserOptions = {}) =>
  new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false, terserOptions });

const shared = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  stats: 'errors-warnings',
  optimization: { minimizer: [minifier()] },
});

/**
 * Files of this folder carry their content's hash in their names and may be kept by browsers for ever; all others must
 * be asked for anew (README, “On a server”).
 */
const HASHED = 'hashed/';
/** What is long in coming is no longer waited for; the pane then says so. */
const CHUNK_PATIENCE_MS = 20_000;
const LIBRARY = { self: 'office-js/office.js', cdn: `${OFFICE_CDN}/lib/1/hosted/office.js` };
/** Of Microsoft's library what the trial workbook's pane asks for, and what any Excel may ask for. */
const LIBRARY_FILES = {
  trial: ['office.js', 'o15apptofilemappingtable.js', 'excel-mac-16.00.js', '{vi-vn,en-us}/office_strings.js'],
  all: ['*.js', '*/office_strings.js', '{agaveerrorux,ariatelemetry,telemetry,webauth}/**/*'],
};
const OTHER_PROGRAMS = ['**/*.debug.js', '**/{access,onenote,outlook,powerpoint,project,word}*.js', '**/*vsdoc.js'];

/** The task pane, the ribbon functions and what stands around them, as a static site; Microsoft's library is never bundled. */
const pane = (mode, site) => ({
  ...shared(mode),
  name: 'pane',
  target: ['web', 'es2020'],
  entry: {
    taskpane: root('src/taskpane/index.tsx'),
    commands: root('src/commands/commands.ts'),
    'service-worker': root('src/site/serviceWorker.ts'),
  },
  output: {
    path: root('dist/web'),
    // A service worker answers for the folder that it lies in, always under the same name.
    filename: ({ chunk }) => (chunk.name === 'service-worker' ? '[name].js' : `${HASHED}[name].[contenthash:8].js`),
    chunkFilename: `${HASHED}[name].[contenthash:8].js`,
    chunkLoadTimeout: CHUNK_PATIENCE_MS,
  },
  module: { rules: [typescript('es2020')] },
  optimization: {
    ...shared(mode).optimization,
    // The pane starts with the plans, so they are in one piece, whatever else uses them.
    splitChunks: { cacheGroups: { seeds: { test: /[\\/]seeds[\\/]/, name: 'seeds', chunks: 'async', enforce: true } } },
  },
  performance: { hints: false },
  plugins: [
    page(root('src/taskpane/taskpane.html'), 'taskpane', { library: site.office }),
    page(root('src/commands/commands.html'), 'commands', { library: site.office }),
    // In the trial workbook a bridge to the page around it comes before the library, which is always the one beside it.
    page(root('src/taskpane/taskpane.html'), 'taskpane', {
      filename: 'trial-pane.html',
      library: 'self',
      beforeLibrary: '<script src="pane-bridge.js"></script>',
    }),
    new SitePlugin(__dirname, site),
    new FileListPlugin('taskpane.files.json', [`${HASHED}commands.`]),
    new CopyPlugin({
      patterns: [
        ...LIBRARY_FILES[site.office === 'self' ? 'all' : 'trial'].map((files) => ({
          from: files,
          context: root('node_modules/@microsoft/office-js/dist'),
          to: 'office-js',
          globOptions: { ignore: OTHER_PROGRAMS },
          // It is minified already.
          info: { minimized: true },
        })),
        { from: root('assets/icon-*.png'), to: 'assets/[name][ext]' },
        { from: root('assets/guide'), to: 'assets/guide' },
      ],
    }),
  ],
});

/** @param library `cdn` or `self` */
function page(template, chunk, { library, filename = `${chunk}.html`, beforeLibrary = '' }) {
  return new HtmlPlugin({
    template,
    filename,
    chunks: [chunk],
    scriptLoading: 'defer',
    library: LIBRARY[library],
    beforeLibrary,
    policy: contentPolicy(library === 'cdn' ? 'officeCdn' : 'officeSelf'),
  });
}

/** Tables of the grid's packages, with all that only they need, that the page fetches once the grid takes typing. */
const LATER_LISTS = {
  '@univerjs/engine-formula': [
    'ALL_IMPLEMENTED_FUNCTIONS',
    ...['Array', 'Compatibility', 'Cube', 'Database', 'Date', 'Engineering', 'Financial', 'Information']
      .concat(['Logical', 'Lookup', 'Math', 'Meta', 'Statistical', 'Text', 'Univer', 'Web'])
      .map((kind) => `function${kind}`),
  ],
  '@univerjs/sheets-formula': ['FUNCTION_LIST'],
};
/**
 * What the grid's packages have for documents. A grid hyphenates nothing (`notInGrid`), so it needs no rules for that:
 * English ones in the page's script, British ones fetched at each start, eighty languages kept for times without
 * network. And there is no document whose pages, paragraphs and headers a menu or a panel could change.
 */
const FOR_DOCUMENTS = {
  '@univerjs/engine-render': { EnUs: "['', '{}']", PATTERN_LOADERS: '{}' },
  '@univerjs/docs-ui': {
    ...Object.fromEntries(['menuSchema', 'floatToolbarMenuSchema'].map((menu) => [menu, '{}'])),
    ...Object.fromEntries(
      ['BulletListTypePicker', 'DocFooter', 'DocHeaderFooterPanel', 'DocSideMenu', 'OrderListTypePicker']
        .concat(['PageSettings', 'ParagraphMenu', 'ParagraphSettingIndex'])
        .map((component) => [component, '() => null']),
    ),
  },
};
/** What the grid's packages do some hundred times before a first cell is drawn, each time anew. */
const ONCE = {
  '@univerjs/core': {
    imports: { runSoon: root('src/embedded/univer/runSoon.ts') },
    values: { requestImmediateMacroTask: 'runSoon' },
  },
  // It makes a canvas each time, to ask of it what only browsers of ten years ago said.
  '@univerjs/engine-render': { values: { getDevicePixelRatio: '() => Math.max(1, window.devicePixelRatio || 1)' } },
};
const partOfPackage = (part) => ({
  loader: root('src/site/build/dividePackage.cjs'),
  options: { lists: LATER_LISTS, part },
});

/** What the grid calculates and paints with is half of its script: browsers compile two halves side by side. */
const ENGINE = /node_modules[\\/]@univerjs[\\/](core|engine-|sheets[\\/]|sheets-formula[\\/]|docs)/;

/** The trial workbook's page with the grid, and the bridge from the pane's page to it. */
const embedded = (mode) => ({
  ...shared(mode),
  name: 'embedded',
  target: ['web', 'es2022'],
  entry: { workbook: root('src/embedded/main.ts'), 'pane-bridge': root('src/embedded/page/paneBridge.ts') },
  resolve: {
    ...shared(mode).resolve,
    alias: Object.fromEntries(
      ['cjk-regex', 'franc-min', 'opentype.js'].map((name) => [name, root('src/embedded/univer/notInGrid.ts')]),
    ),
  },
  output: {
    path: root('dist/web'),
    filename: ({ chunk }) => (chunk.name === 'pane-bridge' ? '[name].js' : `${HASHED}[name].[contenthash:8].js`),
    chunkFilename: `${HASHED}workbook.[name].[contenthash:8].js`,
    cssFilename: `${HASHED}[name].[contenthash:8].css`,
    cssChunkFilename: `${HASHED}workbook.[name].[contenthash:8].css`,
    chunkLoadTimeout: CHUNK_PATIENCE_MS,
  },
  optimization: {
    ...shared(mode).optimization,
    splitChunks: {
      cacheGroups: {
        engine: { test: ENGINE, name: 'engine', chunks: ({ name }) => name === 'workbook' },
      },
    },
  },
  experiments: { css: true },
  module: {
    rules: [
      typescript('es2022'),
      {
        test: /@univerjs[\\/].*\.js$/,
        use: [root('src/site/build/extractPictures.cjs'), root('src/site/build/pureClasses.cjs')],
      },
      {
        test: Object.keys(LATER_LISTS).map((name) => root('node_modules', name, 'lib/es/index.js')),
        oneOf: [
          { issuer: root('src/embedded/page/registerFunctions.ts'), use: partOfPackage('later') },
          { use: partOfPackage('start') },
        ],
      },
      ...Object.entries(FOR_DOCUMENTS).map(([name, values]) => ({
        test: root('node_modules', name, 'lib/es/index.js'),
        loader: root('src/site/build/otherConstants.cjs'),
        options: { values },
      })),
      ...Object.entries(ONCE).map(([name, options]) => ({
        test: root('node_modules', name, 'lib/es/index.js'),
        loader: root('src/site/build/otherConstants.cjs'),
        options,
      })),
      {
        test: root('node_modules/@univerjs/engine-render/lib/es/index.js'),
        loader: root('src/site/build/unpackedTrie.cjs'),
      },
      {
        test: /@univerjs[\\/]icons[\\/].*-icon\.js$/,
        loader: root('src/site/build/iconPart.cjs'),
        options: { drawLater: root('src/embedded/page/drawIcons.ts') },
      },
    ],
  },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      template: root('src/embedded/page/index.html'),
      filename: 'index.html',
      chunks: ['workbook'],
      scriptLoading: 'defer',
      policy: contentPolicy('workbook'),
    }),
    ...(mode === 'production' ? [new CompileAtOncePlugin()] : []),
    new FileListPlugin('workbook.files.json'),
  ],
});

/**
 * The terminal program: one file for Node, which reads it at every start, so small and in letters of one byte. What Node
 * does itself is not done again, and the unpacker's threads, which nothing asks for, are not prepared.
 */
const cli = (mode) => ({
  ...shared(mode),
  name: 'cli',
  target: 'node20',
  resolve: {
    ...shared(mode).resolve,
    alias: {
      '@noble/hashes/sha2$': root('src/cli/nativeSha2.ts'),
      fflate$: root('src/cli/lateFflate.cjs'),
    },
  },
  entry: { chitieu: root('src/cli/main.ts') },
  output: { path: root('dist/cli'), filename: '[name].cjs' },
  module: { rules: [typescript('es2022')] },
  optimization: { minimizer: [minifier({ format: { asciiOnly: true } })] },
});

/** `--env address=https://… id=GUID office=cdn|self`: see `siteOptions`. */
module.exports = (env, { mode = 'production' }) => [pane(mode, siteOptions(env)), embedded(mode), cli(mode)];
