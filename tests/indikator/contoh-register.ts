import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { rowsOfHotels } from '../support/hotel-examples.ts';
import { buku, type Entry, hari, type Rows, sampul } from './buku.ts';

/** Rows of one form from short lines: names of columns, then one line a row, `-` where a cell is blank. */
function baris(columns: string, ...lines: readonly string[]): readonly Entry[] {
  const names = columns.split(' ');
  return lines.map((line) => {
    const cells = line.split(/\s+/);
    if (cells.length !== names.length) throw new RangeError(`${names.length} cells: ${line}`);
    return Object.fromEntries(names.map((name, i) => [name, sel(cells[i] ?? '-')]));
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^\d+$/;

function sel(text: string): string | number | null {
  if (text === '-') return null;
  if (DAY.test(text)) return hari(text);
  return NUMBER.test(text) ? Number(text) : text.replaceAll('+', '; ');
}

/** A code of the register: `kode('KS', 1)` is KS-3173-2024-0001. */
function dikodekan(rows: readonly Entry[], codes: Readonly<Record<string, string>>): readonly Entry[] {
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      Object.entries(codes).map(([name, mask]) => [
        name,
        mask.replace(/#+/, (digits) => String(row[name]).padStart(digits.length, '0')),
      ]),
    ),
  }));
}

const KASUS = 'KS-3173-2024-####';
const KORBAN = 'KB-3173-2024-####';

/** The rows of the small register that the worked examples count, January to June 2024. */
const ROWS: Rows = {
  T01: dikodekan(
    baris(
      'kode_kasus tanggal_lapor status_kasus sumber_rujukan lingkup saluran_perekrutan tanggal_kejadian presisi_kejadian status_penanganan alasan_tutup',
      '1 2024-01-10 TERVERIFIKASI KORBAN     LN MEDSOS      2024-01-05 HARI  DITANGANI -',
      '2 2024-01-20 TERVERIFIKASI MASYARAKAT DN CALO        2024-01-10 HARI  DITANGANI -',
      '3 2024-02-15 TERVERIFIKASI KEPOLISIAN DN MEDSOS+CALO 2024-01-16 BULAN DITANGANI -',
      '4 2024-05-10 DUGAAN        TD         DN TD          2023-01-01 TAHUN DITANGANI -',
      '5 2024-06-10 BUKAN_TPPO    KORBAN     DN MEDSOS      -          -     DITUTUP   BUKAN_TPPO',
      '6 2024-06-11 TERVERIFIKASI KORBAN     LN MEDSOS      -          -     DITUTUP   GANDA',
    ),
    { kode_kasus: KASUS },
  ).map((row) => ({ ...row, wilayah_pencatat: '31.73' })),
  T02: dikodekan(
    baris(
      'kode_korban kode_kasus status_korban jenis_kelamin usia_lapor kelompok_usia kewarganegaraan wilayah_asal eksploitasi_utama faktor_kerentanan kebutuhan_layanan asesmen_pemberdayaan',
      '1 1 TERVERIFIKASI P 30 -  WNI 32.05 EKS_PELACURAN KEMISKINAN+UTANG LYN_KES+LYN_PSIKO  YA',
      '2 1 TERVERIFIKASI P 15 -  WNI 31.73 EKS_PRT       KEMISKINAN       LYN_PULANG         TIDAK',
      '3 2 TERVERIFIKASI L 40 -  WNA 31.74 EKS_PMI       TD               LYN_KES+LYN_PULANG TIDAK',
      '4 3 TERVERIFIKASI L 12 -  WNI 31.73 EKS_MENGEMIS  UTANG            LYN_PULANG         -',
      '5 4 DUGAAN        L -  TD WNI -     TD            -                -                  -',
      '6 5 DUGAAN        P 20 -  WNI 31.73 EKS_PRT       KEMISKINAN       LYN_KES            YA',
    ),
    { kode_korban: KORBAN, kode_kasus: KASUS },
  ),
  T03: dikodekan(
    baris(
      'kode_layanan kode_korban jenis_layanan instansi_penyedia tanggal_permohonan tanggal_mulai status_layanan',
      '1 1 LYN_KES    UPTD_PPA 2024-01-11 2024-01-12 SELESAI',
      '2 1 LYN_PSIKO  DINSOS   2024-01-11 2024-01-25 BERJALAN',
      '3 2 LYN_PULANG UPTD_PPA 2024-02-01 2024-02-03 SELESAI',
      '4 3 LYN_KES    UPTD_PPA 2024-03-01 -          MENUNGGU',
      '5 4 LYN_PULANG DINSOS   2024-02-20 2024-03-01 BERJALAN',
    ),
    { kode_layanan: 'LY-3173-2024-#####', kode_korban: KORBAN },
  ),
  T04: dikodekan(
    baris(
      'kode_perkara kode_kasus tgl_laporan_polisi tgl_penyidikan tgl_tahap1 jml_p19 tgl_p21 tgl_limpah_pn tgl_putusan jenis_putusan restitusi_dimohon restitusi_dinilai restitusi_diputus restitusi_dibayar',
      '1 1 2024-01-11 2024-01-20 2024-02-10 1 2024-03-11 2024-04-01 2024-05-20 PIDANA YA    100000000 80000000 20000000',
      '2 2 2024-01-25 2024-02-10 2024-03-01 - 2024-04-04 2024-04-20 -          -      TIDAK -         -        -',
      '3 3 2024-02-20 -          -          - -          -          -          -      -     -         -        -',
      '4 2 2024-03-01 2024-03-10 2024-05-01 2 -          -          -          -      -     -         -        -',
    ),
    { kode_perkara: 'PK-3173-2024-####', kode_kasus: KASUS },
  ),
  T05: rowsOfHotels('H1', 'H3').map((row) => ({
    ...row,
    wilayah: '31.73',
    tanggal_kunjungan: hari('2024-03-05'),
  })),
  T06: dikodekan(
    baris(
      'kode_kegiatan jenis_kegiatan tanggal_mulai kecamatan kelompok_sasaran peserta_l peserta_p peserta_asn_gt n_tes rerata_pretes rerata_postes anggaran_realisasi',
      '1 SOSIALISASI 2024-02-05 31.73.01 PELAJAR    20 30 4 10 50 70 5000000',
      '2 PELATIHAN   2024-03-05 31.73.02 ASN_GT     10 10 6 30 60 70 -',
      '3 SOSIALISASI 2024-04-05 31.73.01 MASYARAKAT 15 15 - -  -  -  3000000',
    ),
    { kode_kegiatan: 'KG-3173-2024-####' },
  ).map((row) => ({ ...row, wilayah: '31.73' })),
  T07: dikodekan(
    baris(
      'kode_aksi tahun sub_gugus arah_target target target_tw2 realisasi tgl_selesai tgl_selesai_nyata status_aksi pj_instansi',
      '1 2024 PCG NAIK 10 -  8  2024-05-31 -          BERJALAN DPPPA',
      '2 2024 KES NAIK 10 -  12 2024-04-30 2024-04-20 SELESAI  DINKES',
      '3 2024 PCG NAIK 10 -  0  2024-03-31 -          BATAL    DPPPA',
      '4 2024 SOS NAIK 40 20 15 2024-11-30 -          BERJALAN DINSOS',
    ),
    { kode_aksi: 'RA-3173-2024-###' },
  ),
  T08: dikodekan(
    baris(
      'kode_anggota tahun instansi unsur status_keanggotaan jml_sdm sdm_terlatih anggaran_alokasi anggaran_realisasi',
      '1 2024 DINSOS OPD        AKTIF  6 3 100000000 60000000',
      '2 2024 POLRES APH        PASIF  4 0 100000000 20000000',
      '3 2024 LSM    MASYARAKAT AKTIF  2 2 0         0',
      '4 2024 DISPAR OPD        KELUAR 9 9 50000000  50000000',
    ),
    { kode_anggota: 'AG-3173-###' },
  ),
  T09: dikodekan(
    baris('kode_rapat jenis_rapat tanggal', '1 RAKOR_PLENO 2024-02-12', '2 JOINT_MONITORING 2024-03-11'),
    { kode_rapat: 'RP-3173-2024-###' },
  ).map((row) => ({ ...row, wilayah: '31.73' })),
  T10: dikodekan(
    baris(
      'kode_regulasi jenis_regulasi tahun status_regulasi tingkat_implementasi',
      '1 SK 2023 BERLAKU 3',
      '2 SE 2024 BERLAKU 1',
      '3 SK 2020 DICABUT 4',
    ),
    { kode_regulasi: 'RG-3173-2024-###' },
  ).map((row) => ({ ...row, wilayah: '31.73' })),
  T11: dikodekan(
    baris(
      'kode_temuan sumber_temuan tgl_temuan tenggat status_tl tgl_selesai hasil_verifikasi',
      '1 MONEV_HOTEL 2024-01-10 2024-03-01 SELESAI 2024-02-20 SESUAI',
      '2 RAPAT       2024-02-12 2024-04-01 PROSES  -          -',
      '3 RAPAT       2024-02-12 2024-04-01 TPTD    -          -',
      '4 JOINT_MON   2024-06-03 2024-12-01 BELUM   -          -',
    ),
    { kode_temuan: 'TM-3173-2024-####' },
  ).map((row) => ({ ...row, wilayah: '31.73' })),
};

function semester(year: number, day: string, more: Entry = {}): Entry {
  const half = { jenis_periode: 'SEMESTER', nomor_periode: 1, data_per_tanggal: hari(day) };
  return sampul(year, 6, { ...half, ...more });
}

/** The register of the worked examples; `more` is written over its cover. */
export function contohRegister(more: Entry = {}): Snapshot {
  return buku({ T00: [semester(2024, '2024-06-30', more)], ...ROWS });
}

/** The register of the year before: four victims, two reported in January and two in February. */
export function contohTahunLalu(): Snapshot {
  const code = (row: Entry, name: string): Entry => ({
    [name]: String(row[name]).replace('-2024-', '-2023-'),
  });
  const cases = (ROWS['T01'] ?? []).slice(0, 2).map(
    (row, i): Entry => ({
      ...row,
      ...code(row, 'kode_kasus'),
      ...{ tanggal_lapor: hari(`2023-0${i + 1}-10`), tanggal_kejadian: null, presisi_kejadian: null },
    }),
  );
  const victims = (ROWS['T02'] ?? []).slice(0, 4).map((row, i) => ({
    ...row,
    ...code(row, 'kode_korban'),
    kode_kasus: cases[i % 2]?.['kode_kasus'] ?? null,
  }));
  return buku({ T00: [semester(2023, '2023-06-30')], T01: cases, T02: victims });
}
