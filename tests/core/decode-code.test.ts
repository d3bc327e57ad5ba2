import { describe, expect, it } from 'vitest';
import { codeReader } from '../../core/engine/decode/code.ts';
import { codeNames } from '../../core/engine/decode/code-names.ts';
import { readSet } from '../../core/engine/decode/code-sets.ts';
import { nearestLabels } from '../../core/engine/decode/nearest.ts';
import { isUntidy, nameKey, tidy } from '../../core/engine/decode/text.ts';
import { kasus } from '../../core/katalog/templat/kasus.ts';
import { korban } from '../../core/katalog/templat/korban.ts';

describe('a code of a fixed shape', () => {
  const read = codeReader('KS-####-####-####');

  it.each([
    'KS-3173-2023-0012',
    'ks-3173-2023-12',
    'KS–3173–2023–0012',
    "'KS-3173-2023-0012",
    ' KS - 3173 - 2023 - 0012 ',
  ])('is read from %s', (text) => {
    expect(read(text)).toBe('KS-3173-2023-0012');
  });

  it.each([
    'KB-3173-2023-0012',
    'KS-3173-23-0012',
    'KS-3173-2023-00123',
    'KS-317-2023-0012',
    '',
    'KS-3173-2023-',
  ])('is not read from %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('is never filled up with zeros when it is one number', () => {
    expect(codeReader('##################')('12345')).toBeNull();
    expect(codeReader('##################')('198001012005012001')).toBe('198001012005012001');
  });
});

describe('choices of one cell', () => {
  const column = korban.columns.faktor_kerentanan;
  const codes = (text: string, of: Parameters<typeof codeNames>[0] = column) => {
    const { members, stray, doubled } = readSet(text, codeNames(of));
    return { codes: members.map((position) => of.list?.codes[position]?.code), stray, doubled };
  };

  it.each([
    'Kemiskinan; Budaya; Rendahnya pendidikan',
    'kemiskinan, budaya dan rendahnya pendidikan',
    'KEMISKINAN;BUDAYA;PENDIDIKAN_RENDAH',
    'Kemiskinan / Budaya & Rendahnya pendidikan;',
  ])('are read from %s', (text) => {
    expect(codes(text)).toEqual({
      codes: ['KEMISKINAN', 'BUDAYA', 'PENDIDIKAN_RENDAH'],
      stray: null,
      doubled: false,
    });
  });

  it('keep labels whole that hold a comma of their own', () => {
    const label = kasus.columns.unsur_tujuan.list?.codes[0]?.label.id ?? '';
    expect(codes(`${label}, Pengemisan paksa`, kasus.columns.unsur_tujuan).codes).toHaveLength(2);
  });

  it('name the first part that is no choice, and keep the others', () => {
    expect(codes('Kemiskinan; salah ketik; Budaya')).toEqual({
      codes: ['KEMISKINAN', 'BUDAYA'],
      stray: 'salah ketik',
      doubled: false,
    });
  });

  it('count a repeated choice once', () => {
    expect(codes('Kemiskinan; kemiskinan')).toEqual({ codes: ['KEMISKINAN'], stray: null, doubled: true });
  });
});

describe('names', () => {
  it.each(['<60', '-1', '>3', '≥ 4'])('do not lose the sign of %s', (text) => {
    const column = korban.columns.kelompok_usia;
    expect(codeNames(column)(text).kind).toBe('none');
  });

  it('are the same without letter case, accents, punctuation and invisible characters', () => {
    expect(nameKey(' Kab.  Pékalongan\u200b ')).toBe('kab pekalongan');
  });

  it('get a suggestion when a letter or two are wrong', () => {
    const column = kasus.columns.status_kasus;
    const suggest = nearestLabels(column, codeNames(column));
    expect(suggest('Terverifikas')).toEqual(['Terverifikasi']);
    expect(suggest('Dugana')).toEqual(['Dugaan']);
    expect(suggest('zzzzzz')).toEqual([]);
  });

  it('get no suggestion in a sensitive column, which would repeat the value', () => {
    const column = korban.columns.jenis_kelamin;
    expect(nearestLabels(column, codeNames(column))('Perempua')).toEqual([]);
  });
});

describe('texts', () => {
  it('lose what nobody typed on purpose, and nothing else', () => {
    expect(tidy('  Dirujuk ke\u00a0UPTD\u200b \n lagi ')).toBe('Dirujuk ke UPTD lagi');
    expect(isUntidy('Dirujuk ke UPTD')).toBe(false);
    expect(isUntidy('Dirujuk  ke UPTD')).toBe(true);
    expect(tidy('😀 <b>=1+1</b>')).toBe('😀 <b>=1+1</b>');
  });
});
