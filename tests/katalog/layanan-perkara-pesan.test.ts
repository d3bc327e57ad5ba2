import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../core/commands/check-workbook.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { Locale } from '../../core/locale/text.ts';
import { baselinesWith } from '../support/fixture-file.ts';
import { dayOf, snapshotOf } from '../support/fixture-snapshot.ts';

describe('what is said of services and criminal files', () => {
  it.each([
    ['T04.tgl_putusan', '2024-08-04', 'Penuntutan/persidangan setelah Putusan pengadilan tingkat pertama'],
    ['T04.tgl_laporan_polisi', '2024-07-28', 'Laporan polisi setelah Penyelidikan'],
    ['T04.tgl_inkracht', '2024-07-25', 'Laporan polisi setelah Berkekuatan hukum tetap'],
  ])('names the two stages that are not in order: %s on %s', (cell, day, stages) => {
    expect(said({ [cell]: day })).toEqual([`Urutan tahap tidak sesuai: ${stages}.`]);
  });

  it('names them in English too', () => {
    expect(said({ 'T04.tgl_penyelidikan': '2024-07-30' }, 'en')).toEqual([
      'The stages are not in order: Inquiry comes after Investigation.',
    ]);
  });

  it('names the stage that was left out', () => {
    expect(said({ 'T04.tgl_tahap2': '∅' })).toEqual(['Ada tahap yang terlompat: Tahap II belum bertanggal.']);
  });

  it('counts the days until the service began', () => {
    expect(said({ 'T03.tanggal_permohonan': '2024-07-01', 'T01.tanggal_lapor': '2024-07-01' })).toEqual([
      'Layanan dimulai 26 hari setelah permohonan (batas 7 hari, UU 21/2007).',
    ]);
  });

  it('gives both amounts of restitution', () => {
    expect(said({ 'T04.restitusi_dibayar': '60000001' })).toEqual([
      'Restitusi yang dibayar (Rp60.000.001) melebihi yang diputus (Rp60.000.000).',
    ]);
  });

  it('gives no upper limit where there is none', () => {
    expect(said({ 'T04.restitusi_dinilai': '-1' })).toEqual(['Restitusi Dinilai (Rp) harus 0 atau lebih.']);
  });
});

function said(cells: Readonly<Record<string, string>>, locale: Locale = 'id'): readonly string[] {
  const workbook = baselinesWith(cells);
  const snapshot = snapshotOf(workbook, katalog.templates);
  const { issues } = checkWorkbook(snapshot, { today: dayOf(workbook.today), beside: [], locale });
  return issues.map(({ message }) => message);
}
