import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('gives clasp exactly the three built files to push', () => {
  const told = execFileSync(process.execPath, [
    'node_modules/@google/clasp/build/src/index.js',
    'show-file-status',
    '--json',
  ]);
  const { filesToPush } = JSON.parse(told.toString()) as { readonly filesToPush: readonly string[] };
  expect([...filesToPush].sort()).toEqual([
    'dist/apps-script/Code.js',
    'dist/apps-script/Panel.html',
    'dist/apps-script/appsscript.json',
  ]);
});
