import { civilOf } from '../../core/index.ts';
import { ageGroupOf } from './age-group.ts';
import type { Calendar } from './calendar.ts';
import type { CaseFacts } from './case-facts.ts';
import { joined, victimLabel } from './labels.ts';
import type { Random } from './random.ts';
import { type VictimRow, victimRow } from './rows.ts';
import type { VictimFacts } from './victim-facts.ts';
import { originOf } from './victim-origin.ts';
import { servicesOf } from './victim-services.ts';
import { situationOf } from './victim-situation.ts';

/** A consistent record of T02 on a victim of the given case. */
export function makeVictim(code: string, facts: CaseFacts, calendar: Calendar, random: Random): VictimRow {
  const victim = drawVictim(code, facts, calendar, random);
  const { form } = facts.scenario;
  const own: Partial<VictimRow> = {
    kode_korban: code,
    kode_kasus: facts.code,
    sidik_tautan: !victim.refused && random.chance(0.4) ? fingerprint(random) : null,
    tanggal_register: victim.registered,
    status_korban: victimLabel('status_korban', statusOf(facts, random)),
    jenis_kelamin: victimLabel('jenis_kelamin', random.chance(facts.scenario.female) ? 'P' : 'L'),
    eksploitasi_utama: facts.status === 'BUKAN_TPPO' ? null : victimLabel('eksploitasi_utama', form),
    eksploitasi_lain: otherForms(facts, random),
  };
  return victimRow(
    own,
    ageOf(victim, facts, random),
    originOf(facts, random),
    situationOf(victim, facts, random),
    servicesOf(victim, calendar, random),
  );
}

function drawVictim(
  code: string,
  { day, scenario, status }: CaseFacts,
  calendar: Calendar,
  random: Random,
): VictimFacts {
  const child = random.chance(scenario.children);
  const [youngest, oldest] = child ? scenario.childAges : scenario.adultAges;
  return {
    code,
    registered: Math.min(day + random.integer(0, random.chance(0.8) ? 2 : 9), calendar.last),
    // Where no form of exploitation is named, a baby would be asked about (VR-17).
    age: Math.max(random.integer(youngest, oldest), status === 'BUKAN_TPPO' ? 1 : 0),
    child,
    refused: random.chance(0.02),
  };
}

function statusOf({ status }: CaseFacts, random: Random): string {
  return status === 'TERVERIFIKASI' && random.chance(0.04) ? 'DUGAAN' : status;
}

/** Either the age or the year of birth is known; a year that leaves childhood open needs the age beside it (VR-16). */
function ageOf({ age }: VictimFacts, { day }: CaseFacts, random: Random): Partial<VictimRow> {
  const reported = civilOf(day).year;
  const born = random.chance(0.72) ? reported - age - random.integer(0, 1) : null;
  const told = born === null || reported - born === 18 || random.chance(0.93);
  return {
    tahun_lahir: born,
    usia_lapor: told ? age : null,
    kelompok_usia: ageGroupOf(age),
  };
}

function otherForms({ status, forms }: CaseFacts, random: Random): string | null {
  const others = forms.slice(1);
  if (status === 'BUKAN_TPPO' || others.length === 0 || random.chance(0.3)) return null;
  return joined(others.map((form) => victimLabel('eksploitasi_lain', form)));
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const FINGERPRINT = 16;

function fingerprint(random: Random): string {
  let text = '';
  while (text.length < FINGERPRINT) text += BASE32[random.integer(0, BASE32.length - 1)];
  return text;
}
