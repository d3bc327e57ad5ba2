import { wilayah4 } from '../../core/index.ts';
import type { CaseFacts } from './case-facts.ts';
import { caseLabel, joined } from './labels.ts';
import { odds, type Random } from './random.ts';
import type { CaseRow } from './rows.ts';

const elsewhere = odds({ '31.72': 20, '36.71': 20, '32.75': 20, '31.74': 15, '32.16': 10, '36.03': 15 });
const transit = odds({ '21.71': 55, '31.73': 20, '61.01': 15, '12.71': 10 });

/** Where the victims were recruited and exploited, and what the recording region is to that. */
export function routeOf(facts: CaseFacts, random: Random): Partial<CaseRow> {
  const { region, origin, abroad, scenario, status } = facts;
  const local = random.chance(0.78) ? region : random.weighted(elsewhere);
  const target = abroad ? random.weighted(scenario.countries) : local;
  const place = status === 'BUKAN_TPPO' && random.chance(0.5) ? null : random.weighted(scenario.places);
  const hotel = place === 'HOTEL' && !abroad && random.chance(0.6) ? random.integer(1, 240) : null;
  const stays = abroad && random.chance(0.3) ? random.several(transit, 1) : [];
  return {
    wilayah_perekrutan: caseLabel('wilayah_perekrutan', origin),
    wilayah_transit: stays.length > 0 ? labels('wilayah_transit', stays) : null,
    wilayah_eksploitasi: caseLabel('wilayah_eksploitasi', target),
    lingkup: caseLabel('lingkup', abroad ? 'LN' : 'DN'),
    peran_wilayah: labels('peran_wilayah', rolesOf(region, origin, target)),
    jenis_lokasi: place === null ? null : caseLabel('jenis_lokasi', place),
    kode_hotel: hotel === null ? null : `HT-${wilayah4(target)}-${String(hotel).padStart(4, '0')}`,
  };
}

function rolesOf(region: string, origin: string, target: string): readonly string[] {
  const roles = [...(origin === region ? ['ASAL'] : []), ...(target === region ? ['TUJUAN'] : [])];
  return roles.length > 0 ? roles : ['TRANSIT'];
}

function labels(column: string, codes: readonly string[]): string {
  return joined(codes.map((code) => caseLabel(column, code)));
}
