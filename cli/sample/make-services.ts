import type { CellValue } from '../../core/index.ts';
import { type Block, codeIn } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { choicesIn, joined, serviceLabel as label, victimLabel } from './labels.ts';
import { SERVICE_NOTES } from './notes.ts';
import { type Odds, odds, type Random } from './random.ts';
import type { Row, VictimRow } from './rows.ts';
import { providersOf, type ServiceState, serviceCost, stateOf } from './service-facts.ts';

const SENT_HOME = victimLabel('status_akhir', 'DIPULANGKAN');
const RETURN = label('jenis_layanan', 'LYN_PULANG');
const DIGITS = 5;
const places = odds({ '31.71': 30, '31.74': 30, '31.75': 25, '31.72': 15 });

/** Services to the victims of a block, as many for each as given, of the kinds that they need. */
export function makeServices(
  block: Block,
  victims: readonly VictimRow[],
  counts: readonly number[],
  calendar: Calendar,
  random: Random,
): readonly Row[] {
  const rows: Row[] = [];
  victims.forEach((victim, index) => {
    const kinds = kindsFor(victim);
    for (let one = 0; one < (counts[index] ?? 0); one++) {
      const code = codeIn(block, 'LY', rows.length + 1, DIGITS);
      rows.push(
        makeService({ code, victim, kind: kinds[one % kinds.length] ?? RETURN }, block, calendar, random),
      );
    }
  });
  return rows;
}

/** Whoever was sent home was served so, first of all. */
function kindsFor(victim: VictimRow): readonly string[] {
  const needs = choicesIn(victim.kebutuhan_layanan);
  if (victim.status_akhir !== SENT_HOME) return needs;
  const others = needs.filter((need) => need !== RETURN);
  victim.kebutuhan_layanan = joined([RETURN, ...others]);
  return [RETURN, ...others];
}

interface Service {
  readonly code: string;
  readonly victim: VictimRow;
  /** A label of CL_LAYANAN. */
  readonly kind: string;
}

function makeService({ code, victim, kind }: Service, block: Block, { last }: Calendar, random: Random): Row {
  const registered = Number(victim.tanggal_register);
  const asked = Math.min(registered + random.integer(0, random.chance(0.7) ? 2 : 30), block.last);
  const done = kind === RETURN && victim.status_akhir === SENT_HOME;
  const state = stateOf({ asked, kind, last, done }, random);
  const cost = serviceCost(state, random);
  return {
    kode_layanan: code,
    kode_korban: victim.kode_korban,
    jenis_layanan: kind,
    instansi_penyedia: label('instansi_penyedia', random.weighted(providersOf(kind))),
    wilayah_layanan: label('wilayah_layanan', random.chance(0.82) ? block.region : random.weighted(places)),
    tanggal_permohonan: asked,
    tanggal_mulai: state.started,
    tanggal_selesai: state.finished,
    status_layanan: label('status_layanan', state.status),
    alasan_tidak: reasonOf(state, random),
    hasil_layanan: state.status === 'SELESAI' ? label('hasil_layanan', random.weighted(outcomes)) : null,
    dirujuk_ke: random.chance(0.08) ? label('dirujuk_ke', random.weighted(referrals)) : null,
    biaya: cost,
    sumber_dana: cost === null ? null : label('sumber_dana', random.weighted(funds)),
    catatan_layanan: random.chance(0.06) ? random.pick(SERVICE_NOTES) : null,
  };
}

const outcomes = odds({ TERCAPAI: 72, SEBAGIAN: 24, TIDAK_TERCAPAI: 4 });
const referrals = odds({ DINSOS: 40, RS: 25, LPSK: 15, LBH: 10, RUMAH_AMAN: 10 });
const funds = odds({ APBD_PROV: 45, DAK_NF: 35, APBN: 10, HIBAH: 5, SWADAYA: 5 });
const stopped = odds({ KORBAN_MENOLAK: 45, PINDAH: 40, LAIN: 15 });
const refused: Odds = odds({ TIDAK_ADA_PENYEDIA: 45, TANPA_DANA: 35, LAIN: 20 });

function reasonOf({ status }: ServiceState, random: Random): CellValue {
  if (status === 'TERHENTI') return label('alasan_tidak', random.weighted(stopped));
  return status === 'DITOLAK' ? label('alasan_tidak', random.weighted(refused)) : null;
}
