import vm from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kecamatanData } from '../../../core/katalog/daftar-kode/kecamatan-data.ts';
import { BUNDLE } from '../../../tools/build-apps-script.ts';
import { withOuterNames } from '../../../tools/outer-names.ts';
import { packed, packedData } from '../../../tools/packed-data.ts';
import { addOnCode } from './add-on.ts';
import { openContext } from './context.ts';

describe('the packed districts', () => {
  it('are what they were once they are unpacked', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export * from './core/katalog/daftar-kode/kecamatan-data.ts'", resolveDir: '.' },
      plugins: [packedData],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'bundle',
    });
    const code = outputFiles[0]?.text ?? '';
    expect(vm.runInNewContext(`${code}; bundle.kecamatanData`)).toBe(kecamatanData);
    expect(code.length).toBeLessThan(kecamatanData.length * 0.8);
  });

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
    const { evaluate } = await openContext({
      code: await addOnCode(),
      zone: 'Asia/Jakarta',
      locale: 'id_ID',
      scriptZone: 'Asia/Jakarta',
      sheet: 'Lembar1',
    });
    const failing = `${BUNDLE}.openWorkbook().write({ sheets: [], names: [], marks: 1 })`;
    const stack = evaluate(`(() => { try { ${failing}; } catch (error) { return error.stack; } })()`);
    expect(stack).toMatch(
      /at assertPossible \(Code\.js:\d+:\d+\)\n *at writeSpreadsheet \(Code\.js:\d+:\d+\)/,
    );
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
