import { kewajibanPelaporan } from '../../katalog/kewajiban.ts';
import { pengaturanBaku } from '../../katalog/pengaturan.ts';
import { rekap } from '../../katalog/rekap.ts';
import { type Period, periodId } from '../period.ts';
import type { SettingRow } from '../settings/setting-row.ts';
import { settle } from '../settings/settle.ts';
import { expectedUnits, type Unit, unitKey } from './expected-units.ts';
import { officesOf } from './offices.ts';
import type { Received } from './received.ts';
import { type RegisterUnit, registerUnit } from './register-unit.ts';

/** Who sent what for a period, and who did not. */
export interface Register {
  /** A period id such as `2024-M07`. */
  readonly period: string;
  /** The day as of which it holds, a serial number. */
  readonly today: number;
  /** In the order of regions and agencies. */
  readonly units: readonly RegisterUnit[];
  /** Of the units that are expected and owe something; `null` where the settings expect nobody. */
  readonly share: RegisterShare | null;
  /** Files of other periods, and older copies of what counts. */
  readonly aside: readonly { readonly file: string; readonly why: 'period' | 'older' }[];
}

interface RegisterShare {
  readonly came: number;
  readonly expected: number;
  /** Rounded down, as VP-17 says it. */
  readonly percent: number;
  /** Whether figures of the period are held to represent it (VP-17). */
  readonly enough: boolean;
}

interface RegisterContext {
  readonly period: Period;
  readonly today: number;
  /** Settings that win over the defaults, with the units that are expected. */
  readonly settings: readonly SettingRow[];
}

/** The register of a period: every unit that is expected, and every one that sent without being expected. */
export function buildRegister(received: readonly Received[], context: RegisterContext): Register {
  const { period, today, settings } = context;
  const wanted = periodId(period);
  const books = received.filter((book) => book.period === wanted);
  const rows = [...settings, ...received.flatMap(({ expected }) => expected)];
  const expected = expectedUnits(rows, period.year);
  const units = unitsOf(expected, books, context);
  const counted = new Set(units.flatMap(({ files }) => files));
  const left = received.filter(({ file }) => !counted.has(file));
  return {
    period: wanted,
    today,
    units,
    share: expected.length === 0 ? null : shareOf(units),
    aside: left.map(({ file, period: own }) => ({ file, why: own === wanted ? 'older' : 'period' })),
  };
}

function unitsOf(
  expected: readonly Unit[],
  books: readonly Received[],
  { period, today, settings }: RegisterContext,
): readonly RegisterUnit[] {
  const byUnit = new Map<string, Received[]>();
  for (const book of books) {
    const known = byUnit.get(unitKey(book));
    if (known) known.push(book);
    else byUnit.set(unitKey(book), [book]);
  }
  const wanted = new Map<string, (string | null)[]>();
  for (const unit of expected) {
    const names = wanted.get(unitKey(unit));
    if (names) names.push(unit.office);
    else wanted.set(unitKey(unit), [unit.office]);
  }
  const all = new Map([...expected, ...books].map((one) => [unitKey(one), one]));
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, { region, agency }]) => {
      const settled = settle(pengaturanBaku, [settings], region, period.year);
      const rules = { settings: settled.settings, holidays: new Set(settled.holidays) };
      const offices = officesOf(byUnit.get(key) ?? [], wanted.get(key) ?? []);
      return offices.map(({ office, books: own, isExpected }) => {
        const situation = { period, today, rules, expected: wanted.size === 0 ? null : isExpected };
        return registerUnit({ region, agency, office }, own, situation);
      });
    });
}

function shareOf(units: readonly RegisterUnit[]): RegisterShare {
  const owing = units.filter(({ expected, state }) => expected === true && state !== 'bebas');
  const came = owing.filter((unit) => unit.came).length;
  const all = owing.length;
  return {
    came,
    expected: all,
    percent: all === 0 ? 100 : Math.floor((came * 100) / all),
    enough: came * 100 >= rekap.leastPercent * all,
  };
}

/** Ids of the forms of which a register says anything, in their order. */
export function formsIn({ units }: Register): readonly string[] {
  const found = new Set(units.flatMap(({ forms }) => forms.map(({ form }) => form)));
  return kewajibanPelaporan.forms.flatMap(({ template }) => (found.has(template) ? [template] : []));
}
