import { type Odds, odds } from './random.ts';

/** What cases of one form of exploitation are usually like; codes of the catalogue, shares from 0 to 1. */
export interface Scenario {
  /** Of CL_EKSPLOITASI. */
  readonly form: string;
  /** How common the form is among all cases. */
  readonly weight: number;
  /** Forms that come with it. */
  readonly also: Odds;
  /** How often the route leads abroad, and where to. */
  readonly abroad: number;
  readonly countries: Odds;
  readonly places: Odds;
  readonly channels: Odds;
  readonly promises: Odds;
  readonly sectors: Odds | null;
  readonly female: number;
  readonly children: number;
  /** The least and the greatest age of children and of adults. */
  readonly childAges: readonly [number, number];
  readonly adultAges: readonly [number, number];
}

/** The parts of a scenario that most of them share. */
export const usual = {
  also: odds({ EKS_PERAS: 1 }),
  abroad: 0,
  countries: odds({ MY: 55, SA: 15, SG: 10, HK: 8, TW: 7, AE: 5 }),
  promises: odds({ PEKERJAAN: 80, UANG: 12, MAGANG: 3, LAIN: 5 }),
  sectors: null,
  childAges: [13, 17],
  adultAges: [18, 45],
} as const satisfies Partial<Scenario>;

/** Through whom workers are recruited. */
export const workChannels = odds({
  CALO: 26,
  AGEN_ILEGAL: 22,
  TETANGGA: 14,
  MEDSOS: 14,
  KELUARGA: 8,
  TEMAN: 8,
  AGEN_RESMI: 5,
  KUNJUNG_DESA: 5,
  IKLAN_DARING: 5,
  TD: 2,
});

/** Through whom or what people are recruited for sexual exploitation. */
export const sexualChannels = odds({
  MEDSOS: 34,
  APLIKASI: 24,
  TEMAN: 16,
  PASANGAN: 9,
  TETANGGA: 6,
  KELUARGA: 4,
  IKLAN_DARING: 5,
  SINDIKAT: 2,
  TD: 3,
});
