import type { Calendar } from './calendar.ts';
import { odds, type Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import { drawScenario } from './scenarios.ts';

/** What a case and the records of its victims have in common. */
export interface CaseFacts {
  readonly code: string;
  /** The day of the report. */
  readonly day: number;
  /** Of the unit that records it, a code of CL_WILAYAH. */
  readonly region: string;
  readonly victims: number;
  readonly scenario: Scenario;
  readonly status: 'DUGAAN' | 'TERVERIFIKASI' | 'BUKAN_TPPO';
  readonly abroad: boolean;
  /** Where the victims were recruited, a code of CL_WILAYAH. */
  readonly origin: string;
  /** Codes of CL_SALURAN and of CL_EKSPLOITASI; the main ones first. */
  readonly channels: readonly string[];
  readonly forms: readonly string[];
}

/** After so many days a case may no longer be a possible one (VR-13). */
export const DECIDED_AFTER = 90;

const origins = odds({
  '31.73': 18,
  '32.12': 9,
  '32.03': 8,
  '32.05': 8,
  '32.13': 6,
  '32.01': 6,
  '36.02': 6,
  '36.01': 5,
  '33.29': 5,
  '33.28': 4,
  '33.26': 3,
  '33.75': 1,
  '18.07': 5,
  '18.02': 4,
  '35.09': 3,
  '53.02': 3,
  '61.01': 2,
  '12.71': 2,
  '35.78': 2,
});

const undecided = odds({ DUGAAN: 34, TERVERIFIKASI: 64, BUKAN_TPPO: 2 });
const decided = odds({ DUGAAN: 0, TERVERIFIKASI: 97, BUKAN_TPPO: 3 });

/** Draws what a case is about. A case without victims is one that was found not to be trafficking. */
export function drawFacts(
  known: Pick<CaseFacts, 'code' | 'day' | 'region' | 'victims'>,
  calendar: Calendar,
  random: Random,
): CaseFacts {
  const scenario = drawScenario(random);
  const abroad = random.chance(scenario.abroad);
  const { code, day, region, victims } = known;
  return {
    code,
    day,
    region,
    victims,
    scenario,
    abroad,
    status: statusOf(known, calendar, random),
    origin: random.chance(0.93) ? random.weighted(origins) : region,
    channels: channelsOf(scenario, random),
    forms: [scenario.form, ...(random.chance(0.18) ? random.several(scenario.also, 1) : [])],
  };
}

function statusOf(
  { victims, day }: Pick<CaseFacts, 'victims' | 'day'>,
  { last }: Calendar,
  random: Random,
): CaseFacts['status'] {
  if (victims === 0) return 'BUKAN_TPPO';
  return random.weighted(last - day < DECIDED_AFTER ? undecided : decided);
}

function channelsOf({ channels }: Scenario, random: Random): readonly string[] {
  const found = random.several(channels, random.chance(0.25) ? 2 : 1);
  return found.includes('TD') ? ['TD'] : found;
}
