import { serviceLabel as label } from './labels.ts';
import { type Odds, odds, type Random } from './random.ts';

/** How far a service has come. */
export interface ServiceState {
  readonly status: 'MENUNGGU' | 'BERJALAN' | 'SELESAI' | 'TERHENTI' | 'DITOLAK';
  readonly started: number | null;
  readonly finished: number | null;
}

/** Services that are due within seven days (UU 21/2007 Pasal 52). */
const URGENT: ReadonlySet<string> = new Set(
  ['LYN_AMAN', 'LYN_KES', 'LYN_PSIKO', 'LYN_SOS', 'LYN_PULANG', 'LYN_REINT'].map((code) =>
    label('jenis_layanan', code),
  ),
);
const SOON = 6;

/** Whether a service, given by its label, is due within seven days. */
export function isUrgent(kind: string): boolean {
  return URGENT.has(kind);
}

const fresh = odds({ MENUNGGU: 45, BERJALAN: 45, SELESAI: 10, TERHENTI: 0, DITOLAK: 0 });
const running = odds({ MENUNGGU: 0, BERJALAN: 45, SELESAI: 48, TERHENTI: 4, DITOLAK: 3 });
const old = odds({ MENUNGGU: 0, BERJALAN: 10, SELESAI: 80, TERHENTI: 6, DITOLAK: 4 });

/** Draws what became of a service; `done` for one that is known to be completed. */
export function stateOf(
  {
    asked,
    kind,
    last,
    done,
  }: { readonly asked: number; readonly kind: string; readonly last: number; readonly done: boolean },
  random: Random,
): ServiceState {
  const elapsed = last - asked;
  const status = done ? 'SELESAI' : random.weighted(elapsed <= SOON ? fresh : elapsed < 60 ? running : old);
  const started = Math.min(asked + random.integer(0, URGENT.has(kind) ? SOON : 21), last);
  if (status === 'MENUNGGU' || status === 'DITOLAK') return { status, started: null, finished: null };
  if (status === 'BERJALAN') return { status, started, finished: null };
  return { status, started, finished: Math.min(started + random.integer(1, 120), last) };
}

const health = odds({ RS: 62, PUSKESMAS: 28, DINKES: 10 });
const social = odds({ DINSOS: 70, RUMAH_AMAN: 20, LSM: 10 });
const legal = odds({ LBH: 55, UPTD_PPA: 30, LPSK: 15 });
const usual = odds({ UPTD_PPA: 75, LSM: 15, DPPPA: 10 });
const providers: ReadonlyMap<string, Odds> = new Map(
  Object.entries({
    LYN_KES: health,
    LYN_SOS: social,
    LYN_AMAN: odds({ RUMAH_AMAN: 70, DINSOS: 30 }),
    LYN_PULANG: odds({ DINSOS: 60, BP3MI: 25, UPTD_PPA: 15 }),
    LYN_REINT: social,
    LYN_HUKUM: legal,
    LYN_RESTITUSI: legal,
    LYN_DAYA: odds({ DISNAKER: 60, DINKOP: 25, USAHA: 15 }),
    LYN_DIDIK: odds({ DISDIK: 100 }),
    LYN_DOK: odds({ DUKCAPIL: 100 }),
  }).map(([code, agencies]) => [label('jenis_layanan', code), agencies] as const),
);

/** Who usually gives a service, which is a label of CL_LAYANAN. */
export function providersOf(kind: string): Odds {
  return providers.get(kind) ?? usual;
}

/** Rupiah, or `null` where nothing was noted; what has not begun costs nothing. */
export function serviceCost({ started }: ServiceState, random: Random): number | null {
  return started === null || random.chance(0.45) ? null : random.integer(2, 80) * 50_000;
}
