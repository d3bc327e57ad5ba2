import type { CaseFacts } from './case-facts.ts';
import { victimLabel } from './labels.ts';
import { odds, type Random } from './random.ts';
import type { VictimRow } from './rows.ts';

const citizenships = odds({ WNI: 975, WNA: 22, TANPA_WN: 3 });
const countries = odds({ MM: 35, PH: 25, VN: 20, TH: 10, UZ: 10 });
const others = odds({ '32.12': 20, '32.05': 18, '36.02': 15, '33.29': 15, '18.07': 12, '32.13': 12, TD: 8 });

/** Whose citizen a victim is, and where they come from. */
export function originOf({ origin }: CaseFacts, random: Random): Partial<VictimRow> {
  const citizenship = random.weighted(citizenships);
  const region = random.chance(0.75) ? origin : random.weighted(others);
  return {
    kewarganegaraan: victimLabel('kewarganegaraan', citizenship),
    negara_asal: victimLabel('negara_asal', countryOf(citizenship, random)),
    wilayah_asal: citizenship === 'WNI' ? victimLabel('wilayah_asal', region) : null,
  };
}

function countryOf(citizenship: (typeof citizenships.keys)[number], random: Random): string {
  if (citizenship === 'WNI') return 'ID';
  return citizenship === 'WNA' ? random.weighted(countries) : 'XX';
}
