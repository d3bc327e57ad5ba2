import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('masks in a script that has nothing but the language', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export * from './core/engine/masking/mask.ts'", resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'masking',
    target: 'es2020',
  });
  const context = vm.createContext(Object.create(null));
  vm.runInContext('delete globalThis.console; delete globalThis.WebAssembly;', context);
  vm.runInContext(outputFiles[0]?.text ?? '', context);
  const said = vm.runInContext(
    `const cells = [1, 4, 22, 10, 37].map((value, id) => ({ id: String(id), value, sensitive: true, told: 'printed' }));
    const { masked } = masking.mask(cells, [{ total: '4', parts: ['0', '1', '2', '3'] }], { k: 5 });
    JSON.stringify([...masked.keys()])`,
    context,
  );
  expect(said).toBe('["0","1","3"]');
});

it('has a solver with a fixed version and its hash in the lock file', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const locked = lock.packages['node_modules/yalps'];
  expect(manifest.dependencies.yalps).toBe(locked.version);
  expect(locked.integrity).toMatch(/^sha512-/);
});
