import vm from 'node:vm';
import { constants, deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kecamatanData } from '../../../core/katalog/daftar-kode/kecamatan-data.ts';
import { BUNDLE } from '../../../tools/build-apps-script.ts';
import { withOuterNames } from '../../../tools/outer-names.ts';
import { inflated } from '../../../tools/texts/inflate.ts';
import { packTexts } from '../../../tools/texts/pack-texts.ts';
import { addOnCode } from './add-on.ts';
import { openContext } from './context.ts';

/** A bundle of one module that exports a text, as the build makes it. */
async function bundleOf(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    minify: true,
    target: 'es2020',
    charset: 'utf8',
    format: 'iife',
    globalName: 'bundle',
  });
  return outputFiles[0]?.text ?? '';
}

function exportsIn(code: string): Readonly<Record<string, unknown>> {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  return JSON.parse(String(vm.runInContext(`${code}; JSON.stringify(bundle)`, context)));
}

describe('the packed texts', () => {
  it('are what they were once they are unpacked, in half the room', async () => {
    const code = await bundleOf("export * from './core/katalog/daftar-kode/kecamatan-data.ts'");
    const packed = await packTexts(code);
    expect(exportsIn(packed)).toEqual({ kecamatanData });
    expect(packed.length).toBeLessThan(code.length * 0.65);
  });

  it('come back wherever they stand, letter by letter', async () => {
    const long = 'Rincian pemeriksaan isian – “kutipan” › panah, baris baru\n dan akhir.';
    const contents = `
      const say = (text) => { switch (text) { case ${JSON.stringify(`${long}1`)}: return ${JSON.stringify(`${long}2`)}; default: return typeof text === 'undefined' ? null : text; } };
      export const first = say(${JSON.stringify(`${long}1`)});
      export const second = say(${JSON.stringify(`${long}3`)});
      export const list = { ${JSON.stringify(long)}: ${JSON.stringify(long)}, has: ${JSON.stringify(long)} in { ${JSON.stringify(long)}: 1 } };
      export const rare = ${JSON.stringify(`${long} ${String.fromCharCode(...Array.from({ length: 200 }, (_, i) => 0x4e00 + i))}`)};
      export const kept = ${JSON.stringify(`${long}\u0001${long}`)};
      export const filler = ${JSON.stringify(Array.from({ length: 90 }, (_, i) => `${long} ke-${i}`))};`;
    const code = await bundleOf(contents);
    const packed = await packTexts(code);
    expect(packed.length).toBeLessThan(code.length);
    expect(exportsIn(packed)).toEqual(exportsIn(code));
  });

  it('stay as they are where packing gains nothing', async () => {
    const code = await bundleOf("export const one = 'Kabupaten Sleman';");
    expect(await packTexts(code)).toBe(code);
  });

  it('are unpacked whatever they hold and however they were deflated', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc.array(fc.constantFrom(65, 66, 10), { maxLength: 3000 }),
    );
    const how = fc.constantFrom({ level: 9 }, { level: 0 }, { strategy: constants.Z_FIXED });
    fc.assert(
      fc.property(bytes, how, (given, options) => {
        const whole = Uint8Array.from(given);
        expect(inflated(deflateRawSync(whole, options), whole.length)).toEqual(whole);
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
