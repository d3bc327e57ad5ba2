import type { CaseFacts } from './case-facts.ts';
import { joined, victimLabel } from './labels.ts';
import { type Odds, odds, type Random } from './random.ts';
import type { VictimRow } from './rows.ts';
import type { VictimFacts } from './victim-facts.ts';

const disabilities = odds({ TIDAK_ADA: 950, FISIK: 8, SENSORIK: 10, INTELEKTUAL: 16, MENTAL: 12, TD: 4 });
const schooling: readonly (readonly [belowAge: number, Odds])[] = [
  [6, odds({ TS: 1 })],
  [12, odds({ TS: 75, SD: 25 })],
  [15, odds({ TS: 5, SD: 60, SMP: 35 })],
  [18, odds({ TS: 2, SD: 25, SMP: 66, TD: 7 })],
  [200, odds({ TS: 3, SD: 24, SMP: 33, SMA: 33, DIPLOMA: 2, S1: 2, TD: 3 })],
];
const childFactors = odds({
  KEMISKINAN: 34,
  ANAK_TANPA_ASUH: 18,
  LITERASI_DIGITAL: 16,
  PENDIDIKAN_RENDAH: 14,
  KDRT: 10,
  KETIDAKBERDAYAAN: 6,
  PERNIKAHAN_DINI: 2,
});
const adultFactors = odds({
  KEMISKINAN: 40,
  PENGANGGURAN: 18,
  PENDIDIKAN_RENDAH: 14,
  UTANG: 10,
  MIGRASI: 8,
  KDRT: 5,
  BUDAYA: 3,
  TANPA_DOKUMEN: 2,
});
const RELATIONS: Readonly<Record<string, Odds>> = {
  MEDSOS: odds({ KENALAN_DARING: 80, TIDAK_KENAL: 12, AGEN: 8 }),
  APLIKASI: odds({ KENALAN_DARING: 88, TIDAK_KENAL: 12 }),
  IKLAN_DARING: odds({ AGEN: 70, TIDAK_KENAL: 30 }),
  TETANGGA: odds({ TETANGGA: 100 }),
  KELUARGA: odds({ KERABAT: 65, ORANG_TUA: 35 }),
  PASANGAN: odds({ PASANGAN: 100 }),
  TEMAN: odds({ TEMAN: 100 }),
  SEKOLAH: odds({ GURU: 100 }),
  SINDIKAT: odds({ TIDAK_KENAL: 100 }),
  TD: odds({ TD: 100 }),
};
const byDefault = odds({ AGEN: 88, MAJIKAN: 12 });
const consents = odds({ TIDAK_RELEVAN: 66, ADA: 12, TIDAK_ADA: 12, TD: 10 });

/** What made a victim vulnerable, and who did it. Those who refused have the least on record. */
export function situationOf(
  { age, child, refused }: VictimFacts,
  facts: CaseFacts,
  random: Random,
): Partial<VictimRow> {
  const relations = RELATIONS[facts.channels[0] ?? ''] ?? byDefault;
  const factors = random.several(child ? childFactors : adultFactors, random.integer(1, 3));
  const education = random.weighted(schoolingAt(age));
  return {
    pendidikan: refused || random.chance(0.12) ? null : victimLabel('pendidikan', education),
    disabilitas:
      refused || random.chance(0.15) ? null : victimLabel('disabilitas', random.weighted(disabilities)),
    faktor_kerentanan:
      refused || random.chance(0.1)
        ? null
        : joined(factors.map((factor) => victimLabel('faktor_kerentanan', factor))),
    sektor_kerja: sectorOf(facts, random),
    hubungan_pelaku: victimLabel('hubungan_pelaku', random.weighted(relations)),
    persetujuan: random.chance(0.1) ? null : victimLabel('persetujuan', consentOf(child, facts, random)),
  };
}

function schoolingAt(age: number): Odds {
  return schooling.find(([below]) => age < below)?.[1] ?? odds({ TD: 1 });
}

function sectorOf({ scenario, status }: CaseFacts, random: Random): string | null {
  if (scenario.sectors === null || status === 'BUKAN_TPPO') return null;
  return victimLabel('sektor_kerja', random.weighted(scenario.sectors));
}

/** A child's consent is irrelevant, and no consent makes an act something other than trafficking (VR-18, VR-19). */
function consentOf(child: boolean, { status }: CaseFacts, random: Random): string {
  return child || status === 'BUKAN_TPPO' ? 'TIDAK_RELEVAN' : random.weighted(consents);
}
