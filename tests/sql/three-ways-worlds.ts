import type { CellValue } from '../../core/workbook/cell.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { type BookSize, randomBook, TODAY } from '../indikator/rumus-rows.ts';
import type { RawRecord } from '../support/random-cells.ts';
import { below, type Chance, chanceOf } from './random-cells.ts';

/** Some workbooks, and those of the year before. */
export interface ThreeWaysWorld {
  readonly books: readonly Snapshot[];
  readonly previous: readonly Snapshot[];
}

const CITY = 'Kota Administrasi Jakarta Barat';
const OTHER = 'Kota Bandung';
const QUIET = 'Kota Administrasi Jakarta Pusat';
const WHOLE_YEAR = { jenis_periode: 'Tahunan', nomor_periode: null, tingkat_gt: 'Kabupaten/Kota' };
const NIL = Object.fromEntries(
  Array.from({ length: 11 }, (_, i) => [`pernyataan_T${String(i + 1).padStart(2, '0')}`, 'Nihil']),
);

/**
 * Two cities with rows, one that declares nil for every form, and the cities' registers of the year before. Records are
 * blank, unreadable and not known here and there; some tell of cases that are old enough for an investigation,
 * of hotels that earn the award, and hold letters of all kinds.
 */
export function threeWaysWorld(seed: number, rows: number): ThreeWaysWorld {
  const chance = chanceOf(seed);
  const typed = (record: RawRecord): RawRecord => strange(improved(record, chance), chance);
  const city = (region: string, year: number, others: number): BookSize => ({
    ...{ region, within: [region], others, year, typed, cover: WHOLE_YEAR },
    rows: { T02: others * 2, T03: others * 2 },
  });
  const nil: BookSize = {
    ...{ region: QUIET, within: [QUIET], rows: {}, others: 0, year: 2024 },
    cover: { ...WHOLE_YEAR, ...NIL },
  };
  return {
    books: [
      randomBook(seed, city(CITY, 2024, rows)),
      randomBook(seed + 50, city(OTHER, 2024, Math.ceil(rows / 2))),
      randomBook(seed + 100, nil),
    ],
    previous: [
      randomBook(seed + 150, city(CITY, 2023, rows)),
      randomBook(seed + 200, city(OTHER, 2023, Math.ceil(rows / 2))),
      randomBook(seed + 250, { ...nil, year: 2023 }),
    ],
  };
}

/** Now and then what few records are by chance: a confirmed case of months ago, a hotel without a fault. */
function improved(record: RawRecord, chance: Chance): RawRecord {
  if ('tanggal_lapor' in record && chance() < 0.4) {
    const day = TODAY - 100 - below(60, chance);
    return { ...record, tanggal_lapor: day, status_kasus: 'Terverifikasi', status_penanganan: 'Ditangani' };
  }
  if ('tgl_penyidikan' in record && chance() < 0.5)
    return { ...record, tgl_laporan_polisi: TODAY - 80, tgl_penyidikan: TODAY - 60 };
  if (!('kode_kunjungan' in record) || chance() < 0.6) return record;
  return Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, faultless(name) ?? cell]));
}

function faultless(name: string): CellValue {
  if (name.startsWith('sk_')) return 4;
  if (name.startsWith('bk_')) return 'Dokumen';
  return name.startsWith('insiden_') ? 'Tidak' : null;
}

const TEXTS = ['ŁÓDŹ 日本', 'a\u0301ü', '\u{1F600} "kutip"', "a'b;c", 'İstanbul ß', 'ﬁ ½ ٣'];
const TEXT_COLUMNS = ['uraian_singkat', 'catatan_korban', 'nama_hotel', 'judul_kegiatan', 'nama_instansi'];
const CHOICES = ['jenis_kelamin', 'lingkup', 'status_layanan', 'klasifikasi', 'sub_gugus'];

/** Texts of all scripts, in cells of texts often and in those of choices seldom. */
function strange(record: RawRecord, chance: Chance): RawRecord {
  const text = (): string => TEXTS[below(TEXTS.length, chance)] ?? '';
  return Object.fromEntries(
    Object.entries(record).map(([name, cell]) => {
      if (TEXT_COLUMNS.includes(name) && chance() < 0.5) return [name, text()];
      return [name, CHOICES.includes(name) && chance() < 0.03 ? text() : cell];
    }),
  );
}
