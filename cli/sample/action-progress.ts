import type { CellValue } from '../../core/index.ts';
import { serialOf } from '../../core/index.ts';
import { actionLabel as label } from './labels.ts';
import { type Odds, odds, type Random } from './random.ts';
import type { Row } from './rows.ts';

type Status = 'BELUM' | 'BERJALAN' | 'SELESAI' | 'TERLAMBAT' | 'BATAL';

interface Aim {
  readonly from: number;
  readonly target: number;
  readonly agency: string;
  readonly year: number;
  /** The last day of the period. */
  readonly last: number;
}

const funds = odds({ APBD_PROV: 72, APBN: 12, DAK_NF: 10, HIBAH: 6 });
const over: Odds<Status> = odds({ SELESAI: 78, TERLAMBAT: 17, BATAL: 5, BELUM: 0, BERJALAN: 0 });
const open: Odds<Status> = odds({ BERJALAN: 84, SELESAI: 13, BATAL: 3, BELUM: 0, TERLAMBAT: 0 });
/** The least and the greatest share of the way to the target, and of the budget. */
const SHARES: Readonly<Record<Status, readonly [number, number]>> = {
  BELUM: [0, 0],
  BERJALAN: [0.2, 0.85],
  SELESAI: [0.85, 1],
  TERLAMBAT: [0.4, 0.8],
  BATAL: [0, 0.1],
};
const OBSTACLES = [
  'Anggaran baru cair pada triwulan III.',
  'Jadwal bersamaan dengan kegiatan lain.',
  'Petugas terbatas.',
];
const NEXT_STEPS = ['Dijadwalkan ulang pada triwulan berikutnya.', 'Dimasukkan ke rencana tahun depan.'];

/** Result, days, money and status of an action, which agree with one another (VR-54 to VR-56). */
export function progressOf(aim: Aim, random: Random): Row {
  const { year, last } = aim;
  const start = serialOf(year, random.integer(1, 7), random.integer(1, 28));
  const due = Math.min(start + random.integer(60, 300), serialOf(year, 12, 31));
  const status: Status = start > last ? 'BELUM' : random.weighted(due < last ? over : open);
  const troubled = status === 'TERLAMBAT' || status === 'BATAL';
  const budget = random.chance(0.12) ? 0 : random.integer(3, 60) * 5_000_000;
  return {
    realisasi: resultOf(aim, status, random),
    pj_instansi: label('pj_instansi', aim.agency),
    tgl_mulai: start,
    tgl_selesai: due,
    tgl_selesai_nyata: status === 'SELESAI' ? random.integer(start, Math.min(due, last)) : null,
    anggaran_pagu: budget,
    anggaran_realisasi: Math.floor((budget * share(status, random)) / 100_000) * 100_000,
    sumber_dana: budget === 0 ? null : label('sumber_dana', random.weighted(funds)),
    status_aksi: label('status_aksi', status),
    kendala: troubled ? random.pick(OBSTACLES) : null,
    tindak_lanjut_aksi: troubled ? random.pick(NEXT_STEPS) : null,
  };
}

function share(status: Status, random: Random): number {
  const [least, most] = SHARES[status];
  return least + random.fraction() * (most - least);
}

/** What counts up starts from nothing, what has to sink from the figure before. */
function resultOf({ from, target }: Aim, status: Status, random: Random): CellValue {
  const start = target > from ? 0 : from;
  if (status === 'BELUM' || status === 'BATAL') return start;
  if (status === 'SELESAI') return target > from ? target + random.integer(0, Math.ceil(target / 8)) : target;
  const way = (target - start) * share(status, random);
  return target > from ? Math.max(1, Math.floor(start + way)) : Math.max(target + 1, Math.round(start + way));
}
