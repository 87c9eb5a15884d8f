/** The house: which room may import from which. Folders not named for a room are forbidden to it. */
const rooms = {
  core: ['core'],
  xlsx: ['xlsx', 'core'],
  docx: ['docx', 'core'],
  excel: ['excel', 'core'],
  taskpane: ['taskpane', 'core', 'excel', 'xlsx', 'docx', 'site'],
  commands: ['commands', 'core', 'excel'],
  embedded: ['embedded', 'core', 'xlsx', 'site'],
  site: ['site', 'core'],
  cli: ['cli', 'core', 'xlsx', 'docx', 'site'],
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import from: ${allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
}));

/**
 * The floors of core from the ground up, in the order of the statistical business process (design, collect, validate,
 * edit, aggregate, disseminate). A file imports from its own room and from floors below, in types too; rooms of one
 * floor do not know each other. A trailing `/.` means the files of that folder itself, without its subfolders.
 */
const floors = [
  ['kernel'],
  ['catalogue', 'workbook'],
  ['numbers'],
  ['form/contract', 'planning'],
  ['identity', 'stamp/model'],
  ['form/read'],
  ['validation'],
  ['stamp/.', 'correction'],
  ['compilation/model'],
  ['compilation/admit'],
  ['compilation/aggregate'],
  ['city/contract'],
  ['planbook/contract'],
  ['planbook/rows'],
  ['planbook/read'],
  ['planbook/carried'],
  ['campaign'],
  ['words'],
  ['form/draw'],
  ['city/draw'],
  ['planbook/draw'],
  ['report', 'mail'],
];

const filesOf = (room) => (room.endsWith('/.') ? `${room.slice(0, -1)}[^/]+$` : `${room}/`);

const floorRules = floors.flatMap((onFloor, floor) =>
  onFloor.map((room) => ({
    name: `floor-${String(floor)}-${room.replace(/\W+/g, '-').replace(/-$/, '')}`,
    comment: `src/core/${room} may import from itself and from the floors below it`,
    severity: 'error',
    from: { path: `^src/core/${filesOf(room)}` },
    to: {
      path: '^src/core/',
      pathNot: `^src/core/(${[...floors.slice(0, floor).flat(), room].map(filesOf).join('|')})`,
    },
  })),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...floorRules,
    {
      name: 'core-has-no-other-room',
      comment: 'every file of core stands on a floor',
      severity: 'error',
      from: { path: '^src/core/', pathNot: `^src/core/(${floors.flat().map(filesOf).join('|')})` },
      to: {},
    },
    {
      name: 'core-is-pure',
      comment: 'core knows no DOM, no Node and no Office: only itself, the seeds and a pure hash function',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^(src/core/|seeds/|node_modules/@noble/hashes/)' },
    },
    {
      name: 'no-cycles',
      comment: 'no file in a circle, type imports included',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-cycles-of-folders',
      comment: 'no two folders that import each other',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'a file that nothing uses is dead code',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.(html|css|d\\.ts)$' },
      to: {},
    },
    {
      name: 'src-without-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'excel-in-its-own-processes',
      comment:
        'Microsoft’s library makes a window of the whole process: other suites that share it would think they are in a browser',
      severity: 'error',
      from: { path: '\\.test\\.tsx?$', pathNot: '^test/(excel|embedded)/' },
      to: { path: '^test/embedded/loadExcel', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
