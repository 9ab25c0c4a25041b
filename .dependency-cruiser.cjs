/** Who stands on whom, lowest first; those on one line never see each other. */
const storeys = [
  ['kernel'],
  ['access'],
  ['directory'],
  ['events'],
  ['forums'],
  ['speakers', 'signings', 'attendees'],
  ['programme'],
  ['seed'],
  ['web'],
];

const folder = (modules) => `^src/(${modules.join('|')})/`;

const looksDownOnly = storeys.flatMap((storey, height) =>
  storey.map((module) => {
    const outOfReach = [
      ...storeys.slice(height + 1).flat(),
      ...storey.filter((neighbour) => neighbour !== module),
    ];
    return {
      name: `${module}-looks-down-only`,
      comment: `${module} imports only from modules below it; what it needs from above is added from above.`,
      severity: 'error',
      from: { path: folder([module]) },
      to: {
        path: [
          ...(outOfReach.length > 0 ? [folder(outOfReach)] : []),
          '^src/(start|commands)/|^src/(app\\.module|main|cli|data-source)\\.ts$',
        ],
      },
    };
  }),
);

/** The same concepts in the same order, as far as the web app has them. */
const webStoreys = [
  ['kernel'],
  ['directory'],
  ['events'],
  ['forums'],
  ['speakers', 'signings', 'attendees'],
  ['programme'],
];

const webLooksDownOnly = webStoreys.flatMap((storey, height) =>
  storey.map((concept) => {
    const outOfReach = [
      ...webStoreys.slice(height + 1).flat(),
      ...storey.filter((neighbour) => neighbour !== concept),
    ];
    return {
      name: `web-${concept}-looks-down-only`,
      comment: `In the web app ${concept} imports only from concepts below it, as in the server.`,
      severity: 'error',
      from: { path: `^web/src/${concept}/` },
      to: {
        path: [
          ...(outOfReach.length > 0 ? [`^web/src/(${outOfReach.join('|')})/`] : []),
          '^web/src/[^/]+\\.tsx?$',
        ],
        // i18next keeps one register of all texts.
        pathNot: '\\.json$',
      },
    };
  }),
);

module.exports = {
  forbidden: [
    ...looksDownOnly,
    ...webLooksDownOnly,
    {
      name: 'web-takes-pure-rules-alone',
      comment:
        'What server and browser share imports nothing but its like; the rest of the server stays out of the browser.',
      severity: 'error',
      from: { path: '^web/src/' },
      to: {
        path: '^src/',
        pathNot: '^src/(kernel/money/words|kernel/loaders/group-by|events/calendar/[^.]+)\\.ts$',
      },
    },
    {
      name: 'server-knows-no-web',
      comment: 'The server reads the built web app; it imports none of its sources.',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { path: '^web/' },
    },
    {
      name: 'no-circles',
      comment:
        'A decorator that reads a class of a circle reads it too early, and the start fails.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvers-are-leaves',
      comment: 'Only its own module knows a resolver.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.module\\.ts$' },
      to: { path: '\\.resolver\\.ts$' },
    },
    {
      name: 'resolvers-leave-the-database-alone',
      comment: 'A resolver forwards; services decide and ask the database.',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: 'node_modules/(typeorm|pg)/' },
    },
    {
      name: 'inputs-stay-at-home',
      comment:
        'An input belongs to the module whose mutation takes it; services of others get plain values.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/seed/' },
      to: { path: '^src/.+\\.input\\.ts$', pathNot: '^src/($1|kernel)/' },
    },
    {
      name: 'src-knows-no-tests',
      comment: 'What runs in production does not import tests.',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { path: '^test/' },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration is never edited again, so nothing it imports may change under it.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(src|test)/' },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nothing is left over.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '[.]d[.]ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|web/dist)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
