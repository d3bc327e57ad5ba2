import vm from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kecamatanData } from '../../../core/katalog/daftar-kode/kecamatan-data.ts';
import { negaraData } from '../../../core/katalog/daftar-kode/negara-data.ts';
import { wilayahData } from '../../../core/katalog/daftar-kode/wilayah-data.ts';
import { withOuterNames } from '../../../tools/outer-names.ts';
import { packed, packedLists } from '../../../tools/packed-lists.ts';
import { addOnCode } from './add-on.ts';

describe('the packed lists', () => {
  it.each(Object.entries({ kecamatanData, wilayahData, negaraData }))(
    'are what they were once they are unpacked: %s',
    async (name, whole) => {
      const file = name.replace('Data', '-data');
      const { outputFiles } = await build({
        stdin: { contents: `export * from './core/katalog/daftar-kode/${file}.ts'`, resolveDir: '.' },
        plugins: [packedLists],
        bundle: true,
        write: false,
        charset: 'utf8',
        format: 'iife',
        globalName: 'bundle',
      });
      const code = outputFiles[0]?.text ?? '';
      expect(vm.runInNewContext(`${code}; bundle.${name}`)).toBe(whole);
      expect(code.length).toBeLessThan(whole.length);
    },
  );

  it('stand for any other text as well', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, unit: fc.constantFrom('a', 'b', ';', '\n', ' ') }), (whole) => {
        const { text, pairs } = packed(whole);
        const unpacked = pairs.reduceRight(
          (at, [sign = '', ...pair]) => at.replaceAll(sign, pair.join('')),
          text,
        );
        expect(unpacked).toBe(whole);
      }),
    );
  });
});

describe('the names of functions', () => {
  it('are kept of those of a module, so that a stack trace says where it was', async () => {
    const code = await addOnCode();
    for (const name of ['checkWorkbook', 'actHere', 'decodeTemplate']) expect(code).toContain(`"${name}")`);
  });

  it('go where a function is made within another', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents:
          'export function outer(x) { const inner = (y) => x + y; function other() { return inner(1); } return other; }',
      },
      bundle: true,
      write: false,
      minify: true,
      keepNames: true,
      format: 'iife',
      globalName: 'bundle',
    });
    const whole = outputFiles[0]?.text ?? '';
    const code = withOuterNames(whole);
    expect(whole).toContain('"inner"');
    expect(code).not.toContain('"inner"');
    expect(code).not.toContain('"other"');
    expect(vm.runInNewContext(`${code}; [bundle.outer.name, bundle.outer(2)()]`)).toEqual(['outer', 3]);
  });
});
