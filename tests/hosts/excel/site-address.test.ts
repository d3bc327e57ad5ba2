import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildOfficeAddin, buildOfficeProbe } from '../../../tools/build-office-addin.ts';
import { siteAddress } from '../../../tools/site-address.ts';

describe('the address of the web site', () => {
  it.each([
    ['https://monev.contoh.go.id/excel', 'https://monev.contoh.go.id/excel'],
    ['https://monev.contoh.go.id/excel/', 'https://monev.contoh.go.id/excel'],
    [' https://Monev.contoh.go.id// ', 'https://monev.contoh.go.id'],
    ['https://localhost:3000', 'https://localhost:3000'],
  ])('is taken with https and without a slash at its end: %s', (given, address) => {
    expect(siteAddress(given)).toBe(address);
  });

  it.each([
    'http://monev.contoh.go.id/excel',
    'monev.contoh.go.id',
    'https://',
    '',
    'https://contoh.id/?a=1',
  ])('is refused with an example of a proper one: "%s"', (given) => {
    expect(() => siteAddress(given)).toThrow(
      `MONEV_ADDIN_URL berisi "${given}", bukan alamat yang dapat dipakai. Isi dengan alamat lengkap seperti https://`,
    );
  });

  it('is that of the manifest', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'monev-'));
    try {
      await buildOfficeProbe({ folder, address: 'https://monev.contoh.go.id/excel/' });
      const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
      expect(manifest).toContain('"https://monev.contoh.go.id/excel/probe.html"');
      expect(manifest).toContain('<AppDomain>https://monev.contoh.go.id</AppDomain>');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is looked at before anything is built', async () => {
    const folder = join(tmpdir(), 'monev-belum-ada');
    await expect(buildOfficeAddin({ folder, address: 'http://contoh.id' })).rejects.toThrow(
      'MONEV_ADDIN_URL',
    );
    expect(existsSync(folder)).toBe(false);
  });
});
