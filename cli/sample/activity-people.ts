import type { ActivityKind } from './activity-kinds.ts';
import type { Random } from './random.ts';
import type { Row } from './rows.ts';

/** Who came to an activity, how many it reached, and what they learned. */
export function attendanceOf(
  { people: [least, most], tested }: ActivityKind,
  audience: readonly string[],
  random: Random,
): Row {
  const total = random.integer(least, most);
  const women = Math.round(total * (0.35 + random.fraction() * 0.4));
  const young = audience.includes('PELAJAR');
  return {
    target_peserta: total === 0 || random.chance(0.2) ? null : Math.ceil((total * 1.1) / 5) * 5,
    peserta_l: total - women,
    peserta_p: women,
    peserta_anak: young ? Math.floor(total * 0.8) : random.chance(0.5) ? 0 : null,
    peserta_disabilitas: total === 0 || random.chance(0.4) ? null : random.integer(0, 3),
    peserta_asn_gt: audience.includes('ASN_GT') ? Math.floor(total * 0.6) : null,
    jangkauan_media: reachOf(total, random),
    ...testsOf(total, random.chance(tested), random),
  };
}

/** Where nobody sits, listeners are counted (VR-51). */
function reachOf(total: number, random: Random): number | null {
  if (total > 0 && random.chance(0.8)) return null;
  return random.integer(12, 900) * 100;
}

function testsOf(total: number, tested: boolean, random: Random): Row {
  if (!tested) return { n_tes: null, rerata_pretes: null, rerata_postes: null };
  const before = random.integer(80, 120) / 2;
  return {
    n_tes: Math.max(1, Math.round(total * (0.7 + random.fraction() * 0.3))),
    rerata_pretes: before,
    rerata_postes: before + random.integer(20, 60) / 2,
  };
}
