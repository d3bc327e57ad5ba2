import type { Snapshot } from '../../core/workbook/snapshot.ts';
import type { Random } from '../core/masking-provinces.ts';
import { buku, type Entry, hari, sampul } from '../indikator/buku.ts';

/** A made-up case with what tables tell of it. */
export interface Kasus {
  readonly kota: string;
  /** 1 to 12. */
  readonly bulan: number;
  /** Channels together, `MEDSOS+CALO`. */
  readonly saluran: string;
  readonly janji: string;
  readonly pasti: string;
  readonly sumber: string;
}

/** A made-up victim. */
export interface Korban {
  /** Her case, by its place. */
  readonly kasus: number;
  readonly s: string;
  readonly u: string;
  readonly e: string;
  readonly n: string;
  readonly didik: string;
  readonly faktor: string;
  readonly pasti: string;
  readonly asesmen: string;
  /** When the first service began, whether she needs two, and whether two agencies serve her: `cepat 2 1`. */
  readonly layanan: string;
}

/** A made-up file. */
export interface Berkas {
  readonly kasus: number;
  /** How many stages it came through after the police report. */
  readonly tahap: number;
  readonly mohon: string;
}

/** Some cities with their cases, victims and files of a year. */
export interface Dunia {
  readonly kota: readonly string[];
  readonly kasus: readonly Kasus[];
  readonly korban: readonly Korban[];
  readonly berkas: readonly Berkas[];
}

const KOTA = ['31.71', '31.72', '31.74', '31.75'];
export const USIA: Readonly<Record<string, number | null>> = { U13_17: 15, U18_24: 20, U25_44: 30, TD: null };
/** A code of each group of forms of exploitation. */
const BENTUK: Readonly<Record<string, string>> = {
  SEKSUAL: 'EKS_PELACURAN',
  KERJA: 'EKS_PRT',
  KRIMINAL: 'EKS_MENGEMIS',
  TD: 'TD',
};
const SALURAN = ['MEDSOS', 'CALO', 'TEMAN', 'CALO+MEDSOS', 'CALO+TEMAN', 'TD'];
const JANJI = ['PEKERJAAN', 'UANG', 'PEKERJAAN+UANG', 'TD'];
const FAKTOR = ['KEMISKINAN', 'UTANG', 'KEMISKINAN+UTANG', 'MIGRASI', 'TD'];
/** All that can be told of the services of a victim. */
export const LAYANAN: readonly string[] = [
  ...['cepat 1 0', 'cepat 2 0', 'cepat 2 1'],
  ...['lambat 1 0', 'lambat 2 0', 'lambat 2 1'],
  ...['tidak 1 0', 'tidak 2 0'],
];
/** The day of the month on which all is reported. */
const HARI = 10;

/** Up to four cities with few to some dozens of victims in all; what is frequent differs from world to world. */
export function duniaAcak(random: Random): Dunia {
  const kota = KOTA.slice(0, 1 + Math.floor(random() * KOTA.length));
  const size = 4 + 40 * random() ** 1.5;
  const draw = drawsOf(random);
  const kasus = kota.flatMap((one) =>
    Array.from({ length: Math.floor(random() * size) }, () => draw.kasus(one)),
  );
  const korban = kasus.flatMap((_, at) => {
    const together = random() < 0.8 ? 1 : 1 + Math.floor(random() * 4);
    return Array.from({ length: together }, () => draw.korban(at));
  });
  return { kota, kasus, korban, berkas: kasus.flatMap((_, at) => draw.berkas(at)) };
}

/** What the first city of a world has, for a report of its own. */
export function kotaPertama({ kota: [first = ''], kasus, korban, berkas }: Dunia): Dunia {
  const places = new Map(
    kasus.flatMap(({ kota }, at) => (kota === first ? [at] : [])).map((at, place) => [at, place]),
  );
  const here = <T extends { readonly kasus: number }>(rows: readonly T[]): readonly T[] =>
    rows.flatMap((row) => {
      const place = places.get(row.kasus);
      return place === undefined ? [] : [{ ...row, kasus: place }];
    });
  return {
    kota: [first],
    kasus: kasus.filter(({ kota }) => kota === first),
    korban: here(korban),
    berkas: here(berkas),
  };
}

interface Draws {
  kasus(kota: string): Kasus;
  korban(kasus: number): Korban;
  /** None for many a case. */
  berkas(kasus: number): readonly Berkas[];
}

function drawsOf(random: Random): Draws {
  const draw = drawer(random);
  const bulan = draw([1, 2, 4, 6].slice(0, 1 + Math.floor(random() * 4)));
  const [saluran, janji, tahap] = [draw(SALURAN), draw(JANJI), draw([0, 1, 2, 3, 4, 5])];
  const [u, e, didik] = [
    draw(Object.keys(USIA)),
    draw(Object.keys(BENTUK)),
    draw(['SD', 'SMP', 'SMA', 'TD']),
  ];
  const [faktor, layanan] = [draw(FAKTOR), draw(LAYANAN)];
  const [often, rarely] = [random(), random() * 0.4];
  const yes = (share: number): string => (random() < share ? 'YA' : 'TIDAK');
  return {
    kasus: (kota) => ({
      ...{ kota, bulan: bulan(), saluran: saluran(), janji: janji() },
      ...{ pasti: yes(0.8), sumber: yes(often) },
    }),
    korban: (kasus) => ({
      ...{ kasus, s: random() < 0.7 ? 'P' : 'L', u: u(), e: e(), didik: didik() },
      ...{ n: random() < 0.9 ? 'WNI' : 'WNA', faktor: faktor(), layanan: layanan() },
      ...{ pasti: yes(0.85), asesmen: yes(rarely) },
    }),
    berkas: (kasus) => (random() < often ? [{ kasus, tahap: tahap(), mohon: yes(rarely) }] : []),
  };
}

/** Draws from a list some of whose entries are frequent and others rare, which ones is drawn first. */
function drawer(random: Random): <T>(list: readonly T[]) => () => T {
  return (list) => {
    const weights = list.map(() => random() ** 3);
    const total = weights.reduce((sum, one) => sum + one, 0);
    return () => {
      let left = random() * total;
      for (const [i, one] of list.entries()) {
        left -= weights[i] ?? 0;
        if (left <= 0) return one;
      }
      return list[0] as (typeof list)[number]; // lists are not empty
    };
  };
}

const TAHAP = ['tgl_penyidikan', 'tgl_tahap1', 'tgl_p21', 'tgl_limpah_pn', 'tgl_putusan'];

/** The workbooks of the cities of a world. */
export function bukuDunia({ kota, kasus, korban, berkas }: Dunia): readonly Snapshot[] {
  return kota.map((one) => {
    const place: Tempat = {
      code: (kind, number) => `${kind}-${one.replace('.', '')}-2023-${String(number + 1).padStart(4, '0')}`,
      day: (at, days = 0) => hari(`2023-${String(kasus[at]?.bulan).padStart(2, '0')}-${HARI}`) + days,
    };
    const here = (at: number): boolean => kasus[at]?.kota === one;
    return buku({
      T00: [sampul(2023, 12, { kode_wilayah: one })],
      T01: kasus.flatMap((each, at) => (here(at) ? [kasusRow(each, at, place)] : [])),
      T02: korban.flatMap((each, at) => (here(each.kasus) ? [korbanRow(each, at, place)] : [])),
      T03: korban.flatMap((each, at) => (here(each.kasus) ? layananRows(each, at, place) : [])),
      T04: berkas.flatMap((each, at) => (here(each.kasus) ? [berkasRow(each, at, place)] : [])),
    });
  });
}

/** Codes of a city, and days after the report of a case. */
interface Tempat {
  code(kind: string, number: number): string;
  day(kasus: number, days?: number): number;
}

function kasusRow({ kota, saluran, janji, pasti, sumber }: Kasus, at: number, { code, day }: Tempat): Entry {
  return {
    kode_kasus: code('KS', at),
    tanggal_lapor: day(at),
    status_kasus: pasti === 'YA' ? 'TERVERIFIKASI' : 'DUGAAN',
    wilayah_pencatat: kota,
    status_penanganan: 'DITANGANI',
    saluran_perekrutan: saluran.replaceAll('+', '; '),
    janji_perekrut: janji.replaceAll('+', '; '),
    sumber_rujukan: sumber === 'YA' ? 'KORBAN' : 'KEPOLISIAN',
  };
}

function korbanRow(orang: Korban, at: number, { code }: Tempat): Entry {
  return {
    kode_korban: code('KB', at),
    kode_kasus: code('KS', orang.kasus),
    status_korban: orang.pasti === 'YA' ? 'TERVERIFIKASI' : 'DUGAAN',
    jenis_kelamin: orang.s,
    usia_lapor: USIA[orang.u] ?? null,
    ...(orang.u === 'TD' ? { kelompok_usia: 'TD' } : {}),
    kewarganegaraan: orang.n,
    pendidikan: orang.didik,
    eksploitasi_utama: BENTUK[orang.e] ?? null,
    faktor_kerentanan: orang.faktor.replaceAll('+', '; '),
    kebutuhan_layanan: orang.layanan.includes(' 2 ') ? 'LYN_KES; LYN_PSIKO' : 'LYN_KES',
    asesmen_pemberdayaan: orang.asesmen,
  };
}

function layananRows({ kasus, layanan }: Korban, at: number, { code, day }: Tempat): readonly Entry[] {
  const serve = (number: number, jenis: string, instansi: string, days: number): Entry => ({
    ...{ kode_layanan: code('LY', 2 * at + number), kode_korban: code('KB', at), jenis_layanan: jenis },
    ...{ instansi_penyedia: instansi, status_layanan: 'SELESAI' },
    ...{ tanggal_permohonan: day(kasus), tanggal_mulai: day(kasus, days) },
  });
  if (layanan.startsWith('tidak')) return [];
  const first = serve(0, 'LYN_KES', 'UPTD_PPA', layanan.startsWith('cepat') ? 1 : 10);
  return layanan.endsWith(' 1') ? [first, serve(1, 'LYN_PSIKO', 'DINSOS', 12)] : [first];
}

function berkasRow({ kasus, tahap, mohon }: Berkas, at: number, { code, day }: Tempat): Entry {
  return {
    kode_perkara: code('PK', at),
    kode_kasus: code('KS', kasus),
    tgl_laporan_polisi: day(kasus, 1),
    ...Object.fromEntries(TAHAP.slice(0, tahap).map((name, i) => [name, day(kasus, 5 + 20 * i)])),
    ...(tahap === TAHAP.length ? { jenis_putusan: 'PIDANA' } : {}),
    restitusi_dimohon: mohon,
  };
}
