import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { siteFile } from '../../../tools/site-file.ts';

const parent = mkdtempSync(join(tmpdir(), 'monev-'));
const folder = join(parent, 'situs');
mkdirSync(join(folder, 'parts'), { recursive: true });
writeFileSync(join(folder, 'taskpane.html'), '');
writeFileSync(join(folder, 'parts', 'chunk.js'), '');
writeFileSync(join(folder, 'catatan.txt'), '');
writeFileSync(join(parent, 'rahasia.html'), '');

afterAll(() => rmSync(parent, { recursive: true }));

describe('the files of a site', () => {
  it('are found by their address', () => {
    expect(siteFile(folder, '/taskpane.html?_host_Info=Excel')).toEqual({
      path: join(folder, 'taskpane.html'),
      type: 'text/html; charset=utf-8',
    });
    expect(siteFile(folder, '/parts/chunk.js')?.type).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    ['a file that is not there', '/tidak-ada.html'],
    ['a file outside of the folder', '/../rahasia.html'],
    ['a file outside of the folder, in disguise', '/%2e%2e/rahasia.html'],
    ['a folder', '/parts'],
    ['a kind of file that the add-in has none of', '/catatan.txt'],
    ['an address that cannot be read', '/%E0%A4%A'],
  ])('are not %s', (_name, address) => {
    expect(siteFile(folder, address)).toBeNull();
  });
});
