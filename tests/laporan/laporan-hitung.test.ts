import { beforeAll, expect, test } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { hari } from '../indikator/buku.ts';
import { angkaTabel, type Baris, barisDari, jumlah, punya, tengah } from './hitung-berkas.ts';
import { demoBooks } from './keadaan.ts';
import { laporanDari } from './laporan-dunia.ts';

/*
 * The figures that only reports have (LAP-…), counted anew from the cells of the submitted files and compared with the cells
 * of the report file. Nothing here knows the catalogue: neither its measures nor its codes.
 */
let file: Snapshot;
let books: readonly Snapshot[];

beforeAll(async () => {
  books = await demoBooks(2023);
  const { sheets } = laporanDari(books, { period: { kind: 'year', year: 2023, number: 0 } });
  const tabs = sheets.filter(({ name }) => /^R\d\d /.test(name));
  file = readXlsx(
    await writeWorkbook({ sheets: tabs, names: [], properties: { title: 'Uji', creator: 'Uji' } }),
    { fileName: null },
  );
}, 240_000);

const [AWAL, AKHIR] = [hari('2023-01-01'), hari('2023-12-31')];
const isInYear = (day: unknown): boolean => typeof day === 'number' && day >= AWAL && day < AKHIR + 1;
const baris = (form: string): readonly Baris[] => barisDari(books, form);
const kasus = (): readonly Baris[] =>
  baris('T01').filter((row) => row['status_kasus'] !== 'Bukan TPPO' && isInYear(row['tanggal_lapor']));
const sah = (row: Baris): boolean => kasus().some((one) => one['kode_kasus'] === row['kode_kasus']);

/** Every row of a table and column against what is counted for its label. */
function sama(
  [tab, title, column]: readonly [string, string, string],
  counted: (label: string) => number | null,
  isRow: (label: string) => boolean = (label) => label !== 'Jumlah' && label !== 'Tidak diketahui',
): void {
  const rows = Object.entries(angkaTabel(file, tab, title)).filter(([label]) => isRow(label));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(([label, cells]) => [label, cells[column]])).toEqual(
    rows.map(([label]) => [label, counted(label) ?? '–']),
  );
  expect(rows.some(([, cells]) => Number(cells[column]) > 0)).toBe(true);
}

test('victims by education, and by the ten most frequent origins (LAP-01)', () => {
  const korban = baris('T02').filter(sah);
  sama(['R03', 'Pendidikan', 'Korban'], (label) => punya(korban, 'pendidikan', label));
  expect(angkaTabel(file, 'R03', 'Pendidikan')['Tidak diketahui']?.['Korban']).toBe(
    korban.filter((row) => row['pendidikan'] === null).length,
  );
  sama(['R03', 'Sepuluh wilayah asal terbanyak', 'Korban'], (label) => punya(korban, 'wilayah_asal', label));
});

test('cases by channel and promise, of all cases (LAP-02, LAP-03)', () => {
  for (const [title, name] of [
    ['Saluran perekrutan', 'saluran_perekrutan'],
    ['Janji perekrut', 'janji_perekrut'],
  ] as const) {
    sama(['R04', title, 'Kasus'], (label) => punya(kasus(), name, label));
    sama(['R04', title, '% kasus'], (label) =>
      Number(((100 * punya(kasus(), name, label)) / kasus().length).toFixed(2)),
    );
  }
});

test('median days until a service begins (LAP-04)', () => {
  const korban = new Set(
    baris('T02')
      .filter(sah)
      .map((row) => row['kode_korban']),
  );
  const begun = baris('T03').filter(
    (row) =>
      korban.has(row['kode_korban'] ?? null) &&
      isInYear(row['tanggal_permohonan']) &&
      ['Berjalan', 'Selesai', 'Terhenti'].includes(String(row['status_layanan'])),
  );
  sama(['R05', 'Layanan menurut jenis', 'Median hari'], (label) =>
    tengah(
      begun
        .filter((row) => row['jenis_layanan'] === label && row['tanggal_mulai'] !== null)
        .map((row) => Number(row['tanggal_mulai']) - Number(row['tanggal_permohonan'])),
    ),
  );
});

const TAHAP = [
  ...['tgl_laporan_polisi', 'tgl_penyelidikan', 'tgl_penyidikan', 'tgl_tahap1', 'tgl_p19_terakhir'],
  ...['tgl_p21', 'tgl_tahap2', 'tgl_limpah_pn', 'tgl_putusan', 'tgl_inkracht'],
];

test('files by stage, and restitution (LAP-10 to LAP-19)', () => {
  const all = new Set(
    baris('T01')
      .filter((row) => row['status_kasus'] !== 'Bukan TPPO')
      .map((row) => row['kode_kasus']),
  );
  const berkas = baris('T04').filter(
    (row) =>
      all.has(row['kode_kasus'] ?? null) && [...TAHAP, 'tgl_henti'].some((name) => isInYear(row[name])),
  );
  const from: Readonly<Record<string, string>> = {
    ...{ 'Laporan polisi': 'tgl_laporan_polisi', Penyidikan: 'tgl_penyidikan' },
    ...{ 'Tahap I ke kejaksaan': 'tgl_tahap1', 'Lengkap (P-21)': 'tgl_p21' },
    ...{ 'Dilimpahkan ke pengadilan': 'tgl_limpah_pn', Diputus: 'tgl_putusan' },
  };
  sama(['R06', 'Berkas perkara menurut tahap', 'Perkara'], (label) => {
    const later = TAHAP.slice(TAHAP.indexOf(from[label] ?? ''));
    return berkas.filter((row) => later.some((name) => row[name] !== null)).length;
  });
  sama(['R06', 'Restitusi', 'Rupiah'], (label) => jumlah(berkas, label.toLowerCase().replace(' ', '_')));
});

test('participants and budgets of activities (LAP-20 to LAP-24)', () => {
  const kegiatan = baris('T06').filter((row) => isInYear(row['tanggal_mulai']));
  const of = (label: string): readonly Baris[] => kegiatan.filter((row) => row['jenis_kegiatan'] === label);
  for (const [column, name] of [
    ['Peserta laki-laki', 'peserta_l'],
    ['Peserta perempuan', 'peserta_p'],
    ['Pagu (Rp)', 'anggaran_rencana'],
    ['Realisasi (Rp)', 'anggaran_realisasi'],
  ] as const)
    sama(['R07', 'Kegiatan menurut jenis', column], (label) => jumlah(of(label), name));
  const months =
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
  sama(['R07', 'Peserta menurut bulan', 'Peserta'], (label) => {
    const month = months.indexOf(label.split(' ')[0] ?? '') + 1;
    const first = hari(`2023-${String(month).padStart(2, '0')}-01`);
    const next = month === 12 ? AKHIR + 1 : hari(`2023-${String(month + 1).padStart(2, '0')}-01`);
    const here = kegiatan.filter(({ tanggal_mulai: day }) => Number(day) >= first && Number(day) < next);
    return jumlah(here, 'peserta_l') + jumlah(here, 'peserta_p');
  });
});

test('members of the task force, meetings and regulations (LAP-30 to LAP-36)', () => {
  const anggota = baris('T08').filter(
    (row) => row['tahun'] === 2023 && row['status_keanggotaan'] !== 'Keluar',
  );
  const of = (label: string): readonly Baris[] =>
    label === 'Jumlah' ? anggota : anggota.filter((row) => row['instansi'] === label);
  const title = 'Anggota gugus tugas menurut instansi';
  const all = (): boolean => true;
  sama(['R10', title, 'Aktif'], (label) => punya(of(label), 'status_keanggotaan', 'Aktif'), all);
  sama(['R10', title, 'SDM'], (label) => jumlah(of(label), 'jml_sdm'), all);
  sama(['R10', title, 'Terlatih'], (label) => jumlah(of(label), 'sdm_terlatih'), all);
  sama(['R10', title, 'Anggaran (Rp)'], (label) => jumlah(of(label), 'anggaran_alokasi'), all);
  sama(['R10', title, 'Sarana memadai'], (label) => punya(of(label), 'sarpras_memadai', 'Ya'), all);
  const rapat = baris('T09').filter((row) => isInYear(row['tanggal']));
  const quarter = (label: string): readonly Baris[] =>
    rapat.filter((row) => {
      const [, number] = label.split(' ');
      const start = (one: number): number =>
        one > 4 ? AKHIR + 1 : hari(`2023-${String(3 * one - 2).padStart(2, '0')}-01`);
      const day = Number(row['tanggal']);
      return day >= start(Number(number)) && day < start(Number(number) + 1);
    });
  sama(['R10', 'Rapat menurut triwulan', 'Rapat'], (label) => quarter(label).length);
  sama(['R10', 'Rapat menurut triwulan', 'Rapat sub-gugus'], (label) =>
    punya(quarter(label), 'jenis_rapat', 'Rapat sub-gugus'),
  );
  const regulasi = baris('T10').filter((row) =>
    ['Berlaku', 'Berlaku dengan perubahan'].includes(String(row['status_regulasi'])),
  );
  const purpose = (label: string): readonly Baris[] =>
    regulasi.filter((row) => row['fungsi_regulasi'] === label);
  sama(['R10', 'Regulasi menurut tingkat implementasi', 'Jumlah'], (label) => purpose(label).length);
  sama(['R10', 'Regulasi menurut tingkat implementasi', 'Dilaksanakan'], (label) =>
    punya(purpose(label), 'tingkat_implementasi', 'Dilaksanakan'),
  );
});

test('actions, follow-up and hotels (LAP-40 to LAP-46)', () => {
  const aksi = baris('T07').filter((row) => row['tahun'] === 2023 && row['status_aksi'] !== 'Batal');
  const of = (label: string): readonly Baris[] => aksi.filter((row) => row['sub_gugus'] === label);
  const title = 'Rencana aksi menurut sub-gugus';
  sama(['R09', title, 'Aksi'], (label) => of(label).length);
  sama(['R09', title, 'Pagu (Rp)'], (label) => jumlah(of(label), 'anggaran_pagu'));
  sama(['R09', title, 'Realisasi (Rp)'], (label) => jumlah(of(label), 'anggaran_realisasi'));
  sama(['R09', title, 'Serapan (%)'], (label) =>
    Number(((100 * jumlah(of(label), 'anggaran_realisasi')) / jumlah(of(label), 'anggaran_pagu')).toFixed(2)),
  );
  const temuan = baris('T11').filter(
    (row) => Number(row['tgl_temuan']) <= AKHIR && row['status_tl'] !== 'Tidak dapat ditindaklanjuti',
  );
  for (const [column, state] of [
    ['Jumlah', null],
    ['Selesai', 'Selesai'],
    ['Proses', 'Dalam proses'],
  ] as const)
    sama(['R11', 'Rekomendasi menurut status', column], (label) =>
      punya(
        state === null ? temuan : temuan.filter((row) => row['status_tl'] === state),
        'rekomendasi',
        label,
      ),
    );
  const late = temuan.filter((row) => row['status_tl'] !== 'Selesai' && Number(row['tenggat']) < AKHIR);
  const shown = Object.entries(angkaTabel(file, 'R11', 'Rekomendasi menurut status'));
  for (const [label, cells] of shown)
    if (label !== 'Jumlah' && label !== 'Tidak diketahui')
      expect([label, cells['Lewat tenggat']]).toEqual([label, punya(late, 'rekomendasi', label)]);
  const visits = baris('T05').filter((row) => isInYear(row['tanggal_kunjungan']));
  sama(
    ['R08', 'Hasil menurut wilayah', 'Hotel'],
    (label) => new Set(visits.filter((row) => row['wilayah'] === label).map((row) => row['kode_hotel'])).size,
  );
});
