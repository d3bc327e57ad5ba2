import type { Calendar } from './calendar.ts';
import { joined, victimLabel } from './labels.ts';
import { VICTIM_NOTES } from './notes.ts';
import { odds, type Random } from './random.ts';
import type { VictimRow } from './rows.ts';
import type { VictimFacts } from './victim-facts.ts';

const childGrounds = odds({ WALI: 78, DASAR_HUKUM: 22 });
const adultGrounds = odds({ KORBAN: 78, DASAR_HUKUM: 22 });
const needs = odds({
  LYN_PSIKO: 26,
  LYN_HUKUM: 20,
  LYN_KES: 15,
  LYN_SOS: 12,
  LYN_AMAN: 10,
  LYN_PULANG: 8,
  LYN_DAYA: 4,
  LYN_REINT: 3,
  LYN_DOK: 2,
});
const early = odds({ DALAM_LAYANAN: 86, DIPULANGKAN: 9, DIRUJUK: 5 });
const late = odds({
  DALAM_LAYANAN: 22,
  DIPULANGKAN: 32,
  SELESAI: 22,
  REINTEGRASI: 14,
  DIRUJUK: 6,
  MENGUNDURKAN: 3,
  PERGI: 1,
});

/** What a victim agreed to, needs, and went on to. */
export function servicesOf(victim: VictimFacts, calendar: Calendar, random: Random): Partial<VictimRow> {
  const { child, refused, registered } = victim;
  const elapsed = calendar.last - registered;
  const ground = refused ? 'DITOLAK' : random.weighted<string>(child ? childGrounds : adultGrounds);
  const state = random.weighted<string>(elapsed < 45 ? early : late);
  const wanted = random.several(needs, random.integer(1, 4));
  const ended = state === 'DALAM_LAYANAN' ? null : registered + random.integer(0, Math.min(elapsed, 240));
  return {
    persetujuan_data: victimLabel('persetujuan_data', ground),
    kebutuhan_layanan: joined(wanted.map((need) => victimLabel('kebutuhan_layanan', need))),
    asesmen_pemberdayaan: victimLabel('asesmen_pemberdayaan', random.chance(0.7) ? 'YA' : 'TIDAK'),
    didampingi_lpsk: random.chance(0.3) ? null : victimLabel('didampingi_lpsk', random.weighted(protection)),
    status_akhir: victimLabel('status_akhir', state),
    tanggal_status: ended,
    catatan_korban: !refused && random.chance(0.05) ? random.pick(VICTIM_NOTES) : null,
  };
}

const protection = odds({ TIDAK: 70, TD: 20, YA: 10 });
