import { templateOf } from './labels.ts';
import type { Random } from './random.ts';

const { children } = templateOf('T05').columns['kecamatan'] ?? {};

/** At most so many districts of a city come up. */
const DISTRICTS = 6;

/** The code of a district of a city or regency of Jakarta. */
export function districtIn(region: string, random: Random): string {
  const districts = children?.childrenOf(region).length ?? 0;
  return `${region}.0${random.integer(1, Math.min(DISTRICTS, districts))}`;
}
