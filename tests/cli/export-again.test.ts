import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportCommand } from '../../cli/command-export.ts';
import { FileError } from '../../cli/file-error.ts';
import { loadPackage } from '../support/data-package-library.ts';
import { submissionFile } from '../support/submission-book.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-lagi-'));
const file = join(folder, 'juli.xlsx');
const out = join(folder, 'paket');

beforeAll(async () => writeFileSync(file, await submissionFile({ after: 0 })));
beforeEach(() => rmSync(out, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...words: readonly string[]): number {
  const terminal = { out: () => undefined, err: () => undefined, colours: false, progress: () => undefined };
  return exportCommand([file, '--out', out, '--today=2024-08-08', ...words], terminal);
}

function holds(path: string): boolean {
  return existsSync(join(out, path));
}

const RECAP = ['data/paket-rekap.csv', 'data/paket-rekap.json'];

describe('a package over another one', () => {
  it('for everybody holds nothing of one that was not', async () => {
    run();
    const note = join(out, 'data/catatan.txt');
    writeFileSync(note, 'Catatan petugas');
    const before = resourcesIn(out);
    expect(RECAP.filter(holds)).toEqual(RECAP);
    expect(run('--public', '--force')).toBe(0);
    const after = resourcesIn(out);
    expect(before.filter((path) => holds(path) && !after.includes(path))).toEqual([]);
    expect(RECAP.filter(holds)).toEqual([]);
    expect(readFileSync(note, 'utf8')).toBe('Catatan petugas');
    expect((await loadPackage(join(out, 'datapackage.json'))).valid).toBe(true);
  });

  it('has no Paket Rekap of a run that was cut off before its descriptor', () => {
    run();
    rmSync(join(out, 'datapackage.json'));
    run('--public', '--force');
    expect(RECAP.filter(holds)).toEqual([]);
  });

  it('writes nothing while a file of the former one is locked', () => {
    run();
    const before = readFileSync(join(out, 'datapackage.json'), 'utf8');
    rmSync(join(out, 'data/paket-rekap.csv'));
    mkdirSync(join(out, 'data/paket-rekap.csv'));
    expect(() => run('--public', '--force')).toThrow(FileError);
    expect(readFileSync(join(out, 'datapackage.json'), 'utf8')).toBe(before);
    expect(holds('data/pengiriman.csv')).toBe(false);
  });

  it('has no descriptor while it is written', () => {
    run();
    const said = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
    const resources = said.resources.filter(({ name }: { name: string }) => name !== 't06-kegiatan');
    writeFileSync(join(out, 'datapackage.json'), JSON.stringify({ ...said, resources }));
    rmSync(join(out, 'data/t06-kegiatan.csv'));
    mkdirSync(join(out, 'data/t06-kegiatan.csv/isi'), { recursive: true });
    expect(() => run('--public', '--force')).toThrow();
    expect(holds('data/pengiriman.csv')).toBe(true);
    expect(holds('datapackage.json')).toBe(false);
  });
});

describe('what a descriptor names', () => {
  it('is removed only where it is ours and in the folder', () => {
    const [beside, linked] = [join(folder, 'di-luar.csv'), join(folder, 'tertaut')];
    writeFileSync(beside, 'a');
    mkdirSync(linked);
    writeFileSync(join(linked, 'cl-lama.csv'), 'b');
    mkdirSync(join(out, 'data'), { recursive: true });
    symlinkSync(linked, join(out, 'kode'));
    writeFileSync(join(out, 'data/catatan.txt'), 'c');
    const paths = [
      '../di-luar.csv',
      beside,
      'data/../../di-luar.csv',
      'kode/cl-lama.csv',
      'data/catatan.txt',
    ];
    const resources = paths.map((path) => ({ path }));
    const descriptor = { name: 'monev-tppo-31-73-2024-m07', resources };
    writeFileSync(join(out, 'datapackage.json'), JSON.stringify(descriptor));
    expect(run('--public', '--force')).toBe(0);
    for (const path of [beside, join(linked, 'cl-lama.csv'), join(out, 'data/catatan.txt')])
      expect(existsSync(path)).toBe(true);
  });

  it('stays where it is the package of somebody else', () => {
    mkdirSync(join(out, 'data'), { recursive: true });
    writeFileSync(join(out, 'data/hujan.csv'), 'a');
    const other = { name: 'curah-hujan', resources: [{ path: 'data/hujan.csv' }, null, {}] };
    writeFileSync(join(out, 'datapackage.json'), JSON.stringify(other));
    expect(run('--public', '--force')).toBe(0);
    expect(holds('data/hujan.csv')).toBe(true);
  });
});

function resourcesIn(path: string): readonly string[] {
  const { resources } = JSON.parse(readFileSync(join(path, 'datapackage.json'), 'utf8'));
  return resources.map((one: { readonly path: string }) => one.path);
}
