import { chmodSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

/** Bundles each host into dist/: so far the command line, one file that needs nothing but Node. */
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['cli/main.ts'],
  outfile: 'dist/cli/monev.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  legalComments: 'external',
  logLevel: 'warning',
});
chmodSync('dist/cli/monev.js', 0o755);
