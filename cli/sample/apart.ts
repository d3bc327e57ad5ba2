import type { CellValue } from '../../core/index.ts';
import {
  caseLabel,
  fileLabel,
  type Labels,
  memberLabel,
  regulationLabel,
  serviceLabel,
  type Template,
} from './labels.ts';
import type { Row } from './rows.ts';
import type { Planted } from './sample.ts';

interface Table {
  readonly template: Template;
  readonly rows: readonly Row[];
}

/** What makes two records alike, and how one of them is made different; `times` counts how often that was tried. */
interface Likeness {
  readonly rule: string;
  readonly columns: readonly string[];
  readonly among?: (row: Row) => boolean;
  /** The columns that change; a record that was spoilt in one of them stays as it is where it can. */
  readonly changes: readonly string[];
  readonly apart: (row: Row, times: number) => Row;
  /** What changes instead where a column of `changes` was spoilt. */
  readonly otherwise?: Row;
}

const IN_FORCE = regulationLabel('status_regulasi', 'BERLAKU');
const FOUNDING = regulationLabel('fungsi_regulasi', 'PEMBENTUKAN_GT');
const CHAIR = memberLabel('peran', 'KETUA');
const DUPLICATE = caseLabel('alasan_tutup', 'GANDA');

const LIKENESSES: Readonly<Record<string, Likeness>> = {
  T01: {
    rule: 'VX-05',
    columns: ['tanggal_lapor', 'wilayah_eksploitasi', 'jenis_lokasi', 'jumlah_korban'],
    among: (row) => !isSame(row['alasan_tutup'], DUPLICATE),
    changes: ['jenis_lokasi', 'kode_hotel'],
    apart: () => ({ jenis_lokasi: null, kode_hotel: null }),
  },
  T03: {
    rule: 'VX-06',
    columns: ['kode_korban', 'jenis_layanan', 'instansi_penyedia', 'tanggal_mulai'],
    changes: ['instansi_penyedia'],
    apart: another(serviceLabel, 'instansi_penyedia', [
      'UPTD_PPA',
      'RS',
      'DINSOS',
      'LSM',
      'DINKES',
      'RUMAH_AMAN',
    ]),
  },
  T04: {
    rule: 'VX-07',
    columns: ['kode_kasus', 'tgl_laporan_polisi', 'satker_penyidik'],
    changes: ['satker_penyidik'],
    apart: another(fileLabel, 'satker_penyidik', ['POLRES', 'POLDA', 'POLSEK', 'BARESKRIM']),
  },
  T06: {
    rule: 'VX-11',
    columns: ['judul_kegiatan', 'tanggal_mulai', 'wilayah'],
    changes: ['judul_kegiatan'],
    apart: ({ judul_kegiatan: title = null, kode_kegiatan: code = '' }, times) => ({
      judul_kegiatan: `${title} ke-${Number(String(code).slice(-4)) + times}`,
    }),
  },
  T08: {
    rule: 'VX-14',
    columns: ['tahun'],
    among: (row) => isSame(row['peran'], CHAIR),
    changes: ['peran'],
    apart: () => ({ peran: memberLabel('peran', 'WAKIL_KETUA') }),
  },
  T10: {
    rule: 'VX-15',
    columns: ['wilayah', 'jenis_regulasi'],
    among: (row) => isSame(row['status_regulasi'], IN_FORCE) && isSame(row['fungsi_regulasi'], FOUNDING),
    changes: ['fungsi_regulasi'],
    apart: () => ({ fungsi_regulasi: regulationLabel('fungsi_regulasi', 'LAIN') }),
    otherwise: {
      status_regulasi: regulationLabel('status_regulasi', 'DIUBAH'),
      tingkat_implementasi: null,
      bukti_implementasi: null,
    },
  },
};

/** So often a spoilt record is made different from the others. */
const TRIES = 4;
/** The first row of a sheet's records, from 1. */
const FIRST_ROW = 3;

/**
 * Makes records different that are alike by chance, which a check would take for the same: where one of them was
 * spoilt on purpose, the other changes.
 */
export function setApart(tables: readonly Table[], planted: readonly Planted[]): void {
  for (const { template, rows } of tables) {
    const likeness = LIKENESSES[template.id];
    if (!likeness) continue;
    const spoilt = new Map(
      planted
        .filter(({ sheet }) => sheet === template.sheet)
        .map((one) => [one.row - FIRST_ROW, one] as const),
    );
    separate(rows, likeness, spoilt);
  }
}

function separate(
  rows: readonly Row[],
  { rule, columns, among, changes, apart, otherwise }: Likeness,
  spoilt: ReadonlyMap<number, Planted>,
): void {
  const keyOf = (row: Row): string | null => {
    const values = columns.map((column) => row[column] ?? null);
    const counts = !values.includes(null) && (among?.(row) ?? true);
    return counts ? values.map(plain).join('|') : null;
  };
  const isMeant = (at: number): boolean => spoilt.get(at)?.rule === rule;
  const meant = rows.filter((_, at) => isMeant(at)).flatMap((row) => keyOf(row) ?? []);
  const taken = new Set(meant);
  const spoiltIn = (at: number): string => spoilt.get(at)?.column ?? '';
  const rank = (at: number): number => (changes.includes(spoiltIn(at)) ? 0 : spoilt.has(at) ? 1 : 2);
  const order = rows.map((_, at) => at).sort((a, b) => rank(a) - rank(b) || a - b);
  const unlike = (all: readonly Row[], row: Row, spoilt: string): void => {
    const others = columns.filter((column) => column !== spoilt);
    const rivals = all.filter((other) => other !== row && (among?.(other) ?? true));
    // The only chair stays one.
    if (rivals.length === 0) return;
    const isLike = (other: Row): boolean =>
      others.every((column) => plain(other[column] ?? null) === plain(row[column] ?? null));
    for (let times = 0; times <= TRIES && (times === 0 || rivals.some(isLike)); times++)
      Object.assign(row, apart(row, times));
  };
  for (const at of order) {
    const row = rows[at];
    if (!row || isMeant(at)) continue;
    // What was spoilt in a column that is compared may still be read, as something that is not known here.
    if (rank(at) === 1 && columns.includes(spoiltIn(at))) unlike(rows, row, spoiltIn(at));
    for (let times = 1; taken.has(keyOf(row) ?? ''); times++)
      Object.assign(row, rank(at) === 0 && otherwise ? otherwise : apart(row, times));
    const key = keyOf(row);
    if (key !== null) taken.add(key);
  }
}

/** The codes of a column in turn. */
function another(label: Labels, column: string, codes: readonly string[]): Likeness['apart'] {
  return (_row, times) => {
    if (times === 0) return {};
    const code = codes[times - 1];
    if (code === undefined) throw new RangeError(`no ${column} is left`);
    return { [column]: label(column, code) };
  };
}

const SPACES = /[\s\p{Cf}]+/gu;

/** A cell as it is read, whatever spaces were planted in it. */
function plain(value: CellValue): string {
  return String(value).normalize('NFKC').replace(SPACES, ' ').trim().toLowerCase();
}

function isSame(value: CellValue | undefined, label: string): boolean {
  return plain(value ?? null) === plain(label);
}
