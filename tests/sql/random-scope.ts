import { scopeOf } from '../../core/commands/indicators/scope-of.ts';
import type { SentBook } from '../../core/commands/indicators/senders.ts';
import type { SettingRow } from '../../core/commands/settings/setting-row.ts';
import type { DecodedTemplate } from '../../core/engine/decode/template-rows.ts';
import type { Submission } from '../../core/engine/flat-tables/submission.ts';
import type { Scope } from '../../core/engine/indicator/scope.ts';
import { type Cells, FILLED } from '../../core/engine/table.ts';
import { decodeBook } from '../../core/engine/workbook-data.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { Column } from '../../core/kit/column.ts';
import { serialOf } from '../../core/workbook/serial.ts';
import { snapshotOf } from '../support/fixture-snapshot.ts';
import { below, type Chance, chanceOf, type Drawing, drawnCells } from './random-cells.ts';

/** What a world of workbooks is drawn from. */
export interface World {
  readonly seed: number;
  /** Rows of the largest form; the others have fewer, some none. */
  readonly rows: number;
  readonly books: number;
  readonly blank: number;
  readonly invalid: number;
}

/** The period of all worlds is the first half of this year. */
const YEAR = 2024;
const TODAY = serialOf(2025, 1, 20);
const REGIONS = ['31.73', '31.74', '32.05', '31', null] as const;
const WORDS = ['some', 'none', 'not-due', 'silent'] as const;

const EMPTY = decodeBook(
  snapshotOf({ today: '2025-01-20', records: {} }, katalog.templates),
  katalog.templates,
  {
    today: TODAY,
    settings: {},
    beside: [],
  },
);

/** Workbooks of several senders as figures see them, and what flat tables say of each. */
export function drawnScope(world: World): {
  readonly scope: Scope;
  readonly submissions: readonly Submission[];
} {
  const chance = chanceOf(world.seed);
  const books = Array.from({ length: world.books }, (_, at) => drawnBook(at, world, chance));
  const window = { first: serialOf(YEAR, 1, 1), last: serialOf(YEAR, 7, 1) - 1 };
  const submissions = books.map(({ unit }, at) => ({ id: `${at + 1} ${unit}`, period: null, agency: null }));
  return { scope: scopeOf(books, window, [drawnSettings(chance)], TODAY), submissions };
}

function drawnBook(at: number, world: World, chance: Chance): SentBook {
  const region = REGIONS[below(chance() < 0.9 ? 3 : REGIONS.length, chance)] ?? null;
  const year = chance() < 0.3 ? YEAR - 1 : YEAR;
  const last = serialOf(year, chance() < 0.2 ? 13 : 7, 1) - 1;
  const drawing = {
    ...world,
    chance,
    codes: 2 + below(world.rows, chance),
    favourite: below(20, chance),
    year,
  };
  const forms = EMPTY.decoded.map((form) => drawnForm(form, drawing, world.rows));
  return {
    book: { ...EMPTY, decoded: forms },
    unit: `${region} ${at % 2}`,
    until: last,
    sender: {
      region,
      since: serialOf(year, 1, 1),
      until: last,
      declared: Object.fromEntries(
        katalog.templates.map(({ id }) => [id, WORDS[below(WORDS.length, chance)] ?? 'silent']),
      ),
      due: katalog.templates.filter(() => chance() < 0.5).map(({ id }) => id),
      quality: chance() < 0.3 ? null : below(10_000, chance) / 100,
    },
    first: serialOf(year, 1, 1),
    last,
    drawn: chance() < 0.5 ? null : last - below(40, chance),
    final: false,
    revisions: null,
  };
}

function drawnForm(form: DecodedTemplate, drawing: Drawing, rows: number): DecodedTemplate {
  if (form.template.layout !== 'table') return form;
  const { chance } = drawing;
  const length = chance() < 0.15 ? 0 : 1 + below(rows, chance);
  const praised = Array.from({ length }, () => chance() < 0.2);
  const columns = Object.fromEntries(
    Object.entries(form.template.columns).map(([name, column]) => {
      const cells = drawnCells(column, length, drawing);
      const best = bestCode(name, column);
      return [name, best < 0 ? cells : withCode(cells, praised, best)];
    }),
  );
  return { ...form, columns, layout: { ...form.layout, rows: Int32Array.from({ length }, (_, i) => i + 2) } };
}

/** What a hotel that earns the award has in a column, as a position in its code list; -1 for all other columns. */
function bestCode(name: string, { list }: Column): number {
  const code = name.startsWith('sk_')
    ? '4'
    : name.startsWith('bk_')
      ? 'D'
      : name.startsWith('insiden_')
        ? 'TIDAK'
        : null;
  return list?.codes.findIndex((one) => one.code === code) ?? -1;
}

function withCode(cells: Cells, rows: readonly boolean[], code: number): Cells {
  const state = cells.state.map((one, row) => (rows[row] ? FILLED : one));
  if (cells.kind === 'choice')
    return { ...cells, state, values: cells.values.map((one, row) => (rows[row] ? code : one)) };
  if (cells.kind !== 'set') return cells;
  const values = cells.values.map((one, row) => (rows[row] ? cells.pool.length : one));
  return { ...cells, state, values, pool: [...cells.pool, [code]] };
}

function drawnSettings(chance: Chance): readonly SettingRow[] {
  const row = (key: string, region: string | null, value: number): SettingRow => ({
    key,
    region,
    year: chance() < 0.5 ? YEAR : null,
    value,
    many: false,
  });
  const every = REGIONS.flatMap((region) => [
    ...(chance() < 0.8 ? [row('penduduk', region, 100_000 + below(2_000_000, chance))] : []),
    ...(chance() < 0.8 ? [row('hotel_terdaftar', region, below(400, chance))] : []),
  ]);
  return chance() < 0.5 ? every : [...every, row('hotel_terdaftar_BINTANG_3', '31.73', below(90, chance))];
}
