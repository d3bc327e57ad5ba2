import type { Text } from '../locale/text.ts';
import type { Measure } from './measure.ts';

/** Why a recommendation is made; shares and scores are of 100. `least` and `below` are keys of settings. */
export type RecommendationReason =
  /** The percentage of hotels with a finding. */
  | { readonly kind: 'finding'; readonly finding: 'A' | 'B' | 'C'; readonly least: string }
  /** In how many regencies or cities hotels have a finding. */
  | { readonly kind: 'spread'; readonly finding: 'A' | 'B' | 'C'; readonly least: string }
  /** The mean score of an aspect. */
  | { readonly kind: 'aspect'; readonly aspect: string; readonly below: string }
  /** How many hotels earn the award. */
  | { readonly kind: 'award'; readonly least: string }
  /** The value of an indicator, where it has one. */
  | { readonly kind: 'indicator'; readonly indicator: string; readonly below: string }
  /** Whether there is any row. */
  | { readonly kind: 'rows'; readonly measure: Measure; readonly label: Text };

/** A recommendation to the task force, and the reasons for it, of which one is enough. */
export interface HotelRecommendation {
  /** A code of CL_REKOMENDASI. */
  readonly id: string;
  readonly when: readonly RecommendationReason[];
}
