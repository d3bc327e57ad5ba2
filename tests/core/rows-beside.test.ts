import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../core/commands/check-workbook.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { baselinesWith } from '../support/fixture-file.ts';
import { dayOf, snapshotOf } from '../support/fixture-snapshot.ts';

const TODAY = dayOf('2024-08-08');

describe('a check with workbooks beside', () => {
  const elsewhere = {
    'T01.1.kode_kasus': 'KS-3173-2024-0501',
    'T02.1.kode_kasus': 'KS-3173-2024-0501',
    'T02.1.kode_korban': 'KB-3173-2024-0501',
  };

  it('names the row and the workbook of a victim with the same fingerprint (VX-03)', () => {
    const found = issuesOf(bookWith({}), [bookWith(elsewhere, 'dinsos.xlsx')], 'VX-03');
    expect(found.map(({ row, column }) => [row, column])).toEqual([[3, 'sidik_tautan']]);
    expect(found[0]?.message).toContain('baris 3 di buku kerja dinsos.xlsx');
  });

  it('counts nothing on a form that the workbook lacks, although another has it (VS-02)', () => {
    const book = bookWith({ 'T01.1.jumlah_korban': '3' });
    const other = bookWith({}, 'dinsos.xlsx');
    expect(issuesOf(book, [other], 'VS-02')).toHaveLength(1);
    const without = { ...book, sheets: book.sheets.filter(({ name }) => name !== 'T02 Korban') };
    expect(issuesOf(without, [other], 'VS-02')).toEqual([]);
  });

  it('passes over the same victim in an earlier workbook of the agency (VX-03)', () => {
    expect(issuesOf(bookWith({}), [bookWith({}, 'lalu.xlsx')], 'VX-03')).toEqual([]);
  });

  it('finds a victim alike whom another agency recorded (VX-04)', () => {
    const other = bookWith(
      { ...elsewhere, 'T02.1.sidik_tautan': '∅', 'T01.1.instansi_pencatat': 'Dinas Sosial' },
      'dinsos.xlsx',
    );
    expect(issuesOf(bookWith({}), [other], 'VX-04')).toHaveLength(1);
    const same = bookWith({ ...elsewhere, 'T02.1.sidik_tautan': '∅' }, 'lain.xlsx');
    expect(issuesOf(bookWith({}), [same], 'VX-04')).toEqual([]);
  });

  it.each([
    ['more than 40 points', '3', 1],
    ['40 points', '4', 0],
  ])('compares a score with that of the visit before: %s (VX-10)', (_title, other, count) => {
    const before = bookWith({
      'T05.1.kode_kunjungan': 'KH-3173-2024-0001',
      'T05.1.tanggal_kunjungan': '2024-05-16',
      'T05.1.sk_K1': other,
      ...scored('0'),
    });
    expect(issuesOf(bookWith(scored('4')), [before], 'VX-10')).toHaveLength(count);
  });

  it.each([
    ['falls', 6, '5', '7', 1],
    ['stays', 6, '7', '7', 0],
    ['fell in a later period', 8, '5', '7', 0],
  ])('finds that a cumulative result %s (VX-12)', (_title, month, now, then, count) => {
    const other = bookWith({ 'T00.1.nomor_periode': String(month), 'T07.1.realisasi': then });
    const found = issuesOf(bookWith({ 'T07.1.realisasi': now }), [other], 'VX-12');
    expect(found.map(({ row, column }) => [row, column])).toEqual(Array(count).fill([3, 'realisasi']));
  });

  it('does not ask a result to grow that should fall (VX-12)', () => {
    const falling = { 'T07.1.arah_target': 'Turun (makin kecil makin baik)' };
    const other = bookWith({ ...falling, 'T00.1.nomor_periode': '6', 'T07.1.realisasi': '7' });
    expect(issuesOf(bookWith({ ...falling, 'T07.1.realisasi': '5' }), [other], 'VX-12')).toEqual([]);
  });
});

describe('the other rows of a duplicate', () => {
  const twice = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`T01.${i + 1}.kode_kasus`, 'KS-3173-2024-0012']),
    );

  it('are named by their numbers', () => {
    const messages = issuesOf(bookWith(twice(3)), [], 'VX-01').map(({ message }) => message);
    expect(messages).toEqual([
      'Kode KS-3173-2024-0012 dipakai 3 kali, juga di baris 4, 5.',
      'Kode KS-3173-2024-0012 dipakai 3 kali, juga di baris 3, 5.',
      'Kode KS-3173-2024-0012 dipakai 3 kali, juga di baris 3, 4.',
    ]);
  });

  it('are counted when there are many', () => {
    const [first] = issuesOf(bookWith(twice(9)), [], 'VX-01');
    expect(first?.message).toBe(
      'Kode KS-3173-2024-0012 dipakai 9 kali, juga di baris 4, 5, 6, 7, 8 dan 3 baris lain.',
    );
  });
});

describe('the roles of a task force', () => {
  it('concern the whole sheet, and name the rows of two chairs (VX-14)', () => {
    const book = bookWith({
      'T08.1.peran': 'Ketua',
      'T08.2.peran': 'Ketua',
      'T08.2.kode_anggota': 'AG-3173-013',
      'T08.2.nama_instansi': 'Dinas Sosial Provinsi',
    });
    const found = issuesOf(book, [], 'VX-14');
    expect(found.map(({ row, column, cell, value }) => [row, column, cell, value])).toEqual([
      [null, null, null, null],
    ]);
    expect(found[0]?.message).toBe(
      'Struktur gugus tugas tahun 2024 belum lengkap: ada lebih dari satu Ketua (baris 3, 4).',
    );
  });
});

function bookWith(cells: Readonly<Record<string, string>>, fileName: string | null = null): Snapshot {
  return { ...snapshotOf(baselinesWith(cells), katalog.templates), fileName };
}

function issuesOf(book: Snapshot, beside: readonly Snapshot[], rule: string) {
  const { issues } = checkWorkbook(book, { today: TODAY, beside, locale: 'id' });
  return issues.filter((issue) => issue.rule === rule);
}

/** The ten items of the aspects A3 and A4, which weigh 20 per cent each. */
function scored(score: string): Readonly<Record<string, string>> {
  const items = ['W', 'I'].flatMap((aspect) => [1, 2, 3, 4, 5].map((item) => `T05.1.sk_${aspect}${item}`));
  return Object.fromEntries(items.map((item) => [item, score]));
}
