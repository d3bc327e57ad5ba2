import type { RecapRules } from '../kit/recap.ts';

/** How figures of several submissions are compared (specification §4.5, VP-11 to VP-17; keys of §5.1). */
export const rekap: RecapRules = {
  complete: ['s', 'u', 'e', 'w'],
  stages: ['tahap'],
  jump: { before: 12, least: 6, mean: 3, deviations: 3 },
  leastPercent: 80,
};
