/** The house: which room may import from which. Folders not named for a room are forbidden to it. */
const rooms = {
  core: ['core'],
  xlsx: ['xlsx', 'core'],
  docx: ['docx', 'core'],
  excel: ['excel', 'core'],
  taskpane: ['taskpane', 'core', 'excel', 'xlsx', 'docx'],
  commands: ['commands', 'core', 'excel'],
  embedded: ['embedded', 'core', 'xlsx'],
  cli: ['cli', 'core', 'xlsx', 'docx'],
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import from: ${allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'core-is-pure',
      comment: 'core knows no DOM, no Node and no Office: only itself, the seeds and a pure hash function',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^(src/core/|seeds/|node_modules/@noble/hashes/)' },
    },
    {
      name: 'rules-have-no-words',
      comment: 'findings and reports are codes and numbers; words are put to them at the ways out',
      severity: 'error',
      from: { path: '^src/core/(catalogue|numbers|plan|submission|validation|consolidation|workbook)/' },
      to: { path: '^src/core/words/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
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
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
