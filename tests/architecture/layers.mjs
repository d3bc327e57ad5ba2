const HASHES = '(^|/)node_modules/@noble/hashes/';
const LINEAR = '(^|/)node_modules/yalps/';

/** The formats of files: what reads and writes them, and what a file gives to a consolidation. */
const FILES = '^cli/(xlsx/|csv/|xlsx-host\\.ts|file-error\\.ts|consolidate/read-submission\\.ts)';

/** Who may import whom. Read from the bottom up: the lower, the purer. */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that two modules are really one, or that a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      comment:
        'The core knows no host, no Node, no network, and two libraries: an audited hash and a linear solver.',
      severity: 'error',
      from: { path: '^core/' },
      to: { pathNot: ['^core/', HASHES, LINEAR] },
    },
    {
      name: 'one-door-to-the-hash',
      comment: 'Cryptography is not written here: the audited hash is pinned and known to one file.',
      severity: 'error',
      from: { pathNot: '^(core/engine/fingerprint/fingerprint\\.ts|tests/)' },
      to: { path: HASHES },
    },
    {
      name: 'one-door-to-the-solver',
      comment: 'Linear programs are for masking, and its adversary in the tests has a solver of its own.',
      severity: 'error',
      from: { pathNot: '^core/engine/masking/' },
      to: { path: LINEAR },
    },
    {
      name: 'workbook-and-locale-are-leaves',
      severity: 'error',
      from: { path: '^core/(workbook|locale)/' },
      to: { path: '^core/', pathNot: '^core/$1/' },
    },
    {
      name: 'kit-knows-only-leaves',
      severity: 'error',
      from: { path: '^core/kit/' },
      to: { path: '^core/', pathNot: '^core/(kit|workbook|locale)/' },
    },
    {
      name: 'katalog-only-declares',
      comment: 'Domain files use the vocabulary of the kit and plain data, never the engine.',
      severity: 'error',
      from: { path: '^core/katalog/' },
      to: { path: '^core/', pathNot: '^core/(katalog|kit|workbook|locale)/' },
    },
    {
      name: 'engine-knows-no-domain',
      severity: 'error',
      from: { path: '^core/engine/' },
      to: { path: '^core/(katalog|commands)/' },
    },
    {
      name: 'hosts-use-the-front-door',
      comment: 'Hosts import core/index.ts, their own folder, and not one another.',
      severity: 'error',
      from: { path: '^(cli|apps-script|office-addin)/', pathNot: '^apps-script/drive/file-bytes\\.ts$' },
      to: {
        path: '^(core|cli|apps-script|office-addin)/',
        pathNot: ['^core/index\\.ts$', '^$1/', FILES],
      },
    },
    {
      name: 'files-for-one-part-of-a-host',
      comment:
        'How .xlsx and .csv files are read and written belongs to no host; Excel and Drive need it for files of the user.',
      severity: 'error',
      from: {
        path: '^(apps-script|office-addin)/',
        pathNot: ['^office-addin/files/', '^apps-script/drive/file-bytes\\.ts$'],
      },
      to: { path: '^cli/' },
    },
    {
      name: 'one-door-to-the-reader',
      comment:
        'The consolidator in Google Drive reads files as the command line does, with the very same code.',
      severity: 'error',
      from: { path: '^apps-script/drive/file-bytes\\.ts$' },
      to: { pathNot: ['^core/index\\.ts$', '^cli/consolidate/read-submission\\.ts$'] },
    },
    {
      name: 'panel-knows-only-its-bridge',
      comment:
        'The panel is a page: it has its own folder, the library that draws it, and words for what the core answers.',
      severity: 'error',
      from: { path: '^panel/' },
      to: { pathNot: ['^panel/', '(^|/)node_modules/preact/', '^core/index\\.ts$'] },
    },
    {
      name: 'panel-without-the-core',
      comment: 'Types only, so that no page carries the core a second time.',
      severity: 'error',
      from: { path: '^panel/' },
      to: { path: '^core/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'panel-is-drawn-in-one-folder',
      severity: 'error',
      from: { pathNot: '^panel/' },
      to: { path: '(^|/)node_modules/preact/' },
    },
    {
      name: 'panel-through-its-doors',
      comment: 'Hosts mount the panel and implement its bridge.',
      severity: 'error',
      from: { path: '^(cli|apps-script|office-addin|core)/' },
      to: { path: '^panel/', pathNot: '^panel/(panel\\.tsx|bridge\\.ts)$' },
    },
    {
      name: 'one-door-to-the-helpers',
      comment: 'A deprecated library for the diagnostics page alone.',
      severity: 'error',
      from: { pathNot: '^office-addin/diagnostics\\.ts$' },
      to: { path: '(^|/)node_modules/@microsoft/office-js-helpers/' },
    },
    {
      name: 'one-door-to-the-writer',
      comment: 'The library that writes workbooks is pinned; one file knows it, and one how it packs.',
      severity: 'error',
      from: {
        pathNot:
          '^(cli/xlsx/write-hucre\\.ts|office-addin/files/zlib\\.ts|apps-script/drive/bytes/zlib\\.ts|tests/)',
      },
      to: { path: '^node_modules/hucre/' },
    },
    {
      name: 'documents-in-one-folder',
      comment: 'The libraries that write Word documents and paint pictures are known to one folder.',
      severity: 'error',
      from: { pathNot: '^(cli/docx/|tests/)' },
      to: { path: '(^|/)node_modules/(docx|@resvg/resvg-js)/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
