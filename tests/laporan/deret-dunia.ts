import type { Report } from '../../core/commands/build-report.ts';
import { NO_LEDGER } from '../../core/commands/report/mask-report.ts';
import type { Ledger } from '../../core/engine/masking/ledger.ts';
import type { Random } from '../core/masking-provinces.ts';
import { buku, type Entry, hari, sampul } from '../indikator/buku.ts';
import { laporanDari } from './laporan-dunia.ts';
import { USIA } from './serangan-orang.ts';

/** A victim as tables tell of one; some share a case with the one before. */
export interface Orang {
  readonly kota: string;
  readonly bulan: number;
  readonly s: string;
  readonly u: string;
  readonly e: string;
  readonly n: string;
  readonly didik: string;
  readonly isFirst: boolean;
}

/** Some months of a province or city, from 1. */
export interface Jendela {
  readonly region: string;
  readonly first: number;
  readonly last: number;
}

/** One publication: what it is about, what was entered until then, and what went out. */
export interface Terbitan {
  readonly jendela: Jendela;
  readonly orang: readonly Orang[];
  readonly report: Report;
}

export const PROVINSI = '31';
const KOTA = ['31.71', '31.72', '31.74'];
const BENTUK: Readonly<Record<string, string>> = {
  SEKSUAL: 'EKS_PELACURAN',
  KERJA: 'EKS_PRT',
  TD: 'TD',
};
const TABS = ['R01', 'R02', 'R03', 'R04'];

/** What the workbooks hold at first, with what is entered late between two publications. */
interface Rencana {
  readonly awal: readonly Orang[];
  readonly terbit: readonly { readonly jendela: Jendela; readonly susulan: readonly Orang[] }[];
}

/**
 * A series of up to six publications: months, quarters and half a year of the province and now and then of one of its
 * cities, in any order; some of them again after more victims were entered.
 */
export function deretAcak(random: Random): Rencana {
  const kota = KOTA.slice(0, 2 + Math.floor(random() * 2));
  const months = random() < 0.7 ? 3 : 6;
  const shares = kota.map(() => 0.2 + random());
  const some = <T>(list: readonly T[]): T => list[Math.floor(random() ** 1.7 * list.length)] as T; // none is empty
  const orang = (kotaOf: string, bulan: number): Orang => ({
    ...{ kota: kotaOf, bulan, s: random() < 0.7 ? 'P' : 'L', u: some(['U18_24', 'U13_17', 'U25_44', 'TD']) },
    ...{ e: some(Object.keys(BENTUK)), n: some(['WNI', 'WNI', 'WNA']), didik: some(['SMP', 'SD', 'SMA']) },
    isFirst: random() < 0.9,
  });
  const size = 2 + 16 * random();
  const awal = kota.flatMap((one, i) =>
    upTo(months).flatMap((month) =>
      Array.from({ length: Math.floor(random() * size * (shares[i] ?? 1)) }, () => orang(one, month)),
    ),
  );
  const windows: Jendela[] = [
    ...upTo(months).map((month) => ({ region: PROVINSI, first: month, last: month })),
    { region: PROVINSI, first: 1, last: 3 },
    { region: PROVINSI, first: 1, last: 3 },
    ...(months > 3 ? [4, 1].map((first) => ({ region: PROVINSI, first, last: 6 })) : []),
    ...(random() < 0.4 ? kota.slice(1).map((region) => ({ region, first: 1, last: 3 })) : []),
    ...(random() < 0.3 ? [{ region: kota[0] ?? '', first: 1, last: 1 }] : []),
  ];
  const terbit = Array.from({ length: 3 + Math.floor(random() * 4) }, () => ({
    jendela: windows[Math.floor(random() * windows.length)] as Jendela, // there are some
    susulan: random() < 0.25 ? [orang(kota[0] ?? '', 1 + Math.floor(random() * months))] : [],
  }));
  return { awal, terbit };
}

/**
 * Publishes one after another, each with the record of those before unless `isRemembering` says otherwise. What the product
 * says it cannot protect any more is not published.
 */
export function terbitkan(
  { awal, terbit }: Rencana,
  k: 3 | 5 | 10 | 11,
  isRemembering = true,
): readonly Terbitan[] {
  let ledger: Ledger = NO_LEDGER;
  let orang = awal;
  const out: Terbitan[] = [];
  for (const { jendela, susulan } of terbit) {
    orang = [...orang, ...susulan];
    const report = laporanDe(orang, jendela, k, isRemembering ? ledger : NO_LEDGER);
    if (report.broken > 0 || report.ledger === null) continue;
    ledger = report.ledger;
    out.push({ jendela, orang, report });
  }
  return out;
}

function laporanDe(
  orang: readonly Orang[],
  { region, first, last }: Jendela,
  k: 3 | 5 | 10 | 11,
  ledger: Ledger,
): Report {
  const kota = region === PROVINSI ? [...new Set(orang.map((one) => one.kota))].sort() : [region];
  const span = last - first + 1;
  const kind = span === 1 ? 'month' : span === 3 ? 'quarter' : 'half';
  return laporanDari(
    kota.map((one) => bukuOrang(one, orang)),
    {
      ...{ edition: 'public', tabs: TABS, region, k, ledger },
      period: { kind, year: 2023, number: Math.ceil(first / span) },
    },
  );
}

function bukuOrang(kota: string, orang: readonly Orang[]) {
  const T01: Entry[] = [];
  const T02: Entry[] = [];
  const kasusTerakhir = new Map<number, string>();
  const code = (kind: string, number: number): string =>
    `${kind}-${kota.replace('.', '')}-2023-${String(number).padStart(4, '0')}`;
  for (const one of orang.filter((each) => each.kota === kota)) {
    const { bulan, s, u, e, n, didik } = one;
    if (isKasus(one, kasusTerakhir.has(bulan))) {
      const kodeKasus = code('KS', T01.length + 1);
      kasusTerakhir.set(bulan, kodeKasus);
      T01.push({
        ...{ kode_kasus: kodeKasus, tanggal_lapor: hari(`2023-0${bulan}-10`), status_kasus: 'TERVERIFIKASI' },
        ...{ wilayah_pencatat: kota, status_penanganan: 'DITANGANI' },
      });
    }
    T02.push({
      ...{ kode_korban: code('KB', T02.length + 1), kode_kasus: kasusTerakhir.get(bulan) ?? null },
      ...{ status_korban: 'TERVERIFIKASI', jenis_kelamin: s, usia_lapor: USIA[u] ?? null },
      ...(u === 'TD' ? { kelompok_usia: 'TD' } : {}),
      ...{ kewarganegaraan: n, pendidikan: didik, eksploitasi_utama: BENTUK[e] ?? null },
    });
  }
  return buku({ T00: [sampul(2023, 12, { kode_wilayah: kota })], T01, T02 });
}

/** Whether somebody has a case of her own; the first of a city and month has one always. */
export function isKasus({ isFirst }: Orang, hasCase: boolean): boolean {
  return isFirst || !hasCase;
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}
