import { evaluator } from '../../engine/expression/evaluate.ts';
import { regionOfRows, type Scope, type Window } from '../../engine/indicator/scope.ts';
import { settledUnion } from '../../engine/indicator/settled-union.ts';
import { type Union, unionOf } from '../../engine/indicator/union.ts';
import { wilayah } from '../../katalog/daftar-kode/wilayah.ts';
import { katalog } from '../../katalog/index.ts';
import { dimensi } from '../../katalog/indikator/dimensi.ts';
import { civilOf } from '../../workbook/serial.ts';
import type { SettingRow } from '../settings/setting-row.ts';
import { settled } from '../settings/settled.ts';
import type { SentBook } from './senders.ts';
import { monthsBetween, sinceJanuary, yearBefore } from './window.ts';

const labels = new Map(wilayah.codes.map(({ code, label }) => [code, label]));

/** All that figures of some workbooks and days are computed over; of `sources` of settings a later one wins. */
export function scopeOf(
  books: readonly SentBook[],
  window: Window,
  sources: readonly (readonly SettingRow[])[],
  today: number,
): Scope {
  const tables = katalog.templates.filter(({ layout }) => layout === 'table');
  const joined = unionOf(books, tables);
  const unions = new Map<string, Union>();
  const senders = books.map(({ sender }) => sender);
  const keys = [...new Set(sources.flat().map(({ key }) => key))];
  let regions: readonly string[] | null = null;
  const at = (days: Window, before: Scope | null): Scope => {
    const { year } = civilOf(days.last);
    const ofRegion = remembered((region: string | null) => settled(sources, region, year).settings);
    const named = daysOf(books, days, today);
    const parametersIn = (region: string | null) => ({ ...ofRegion(region), ...named });
    const union = settledUnion(joined, tables, senders, parametersIn, unions);
    const parameters = parametersIn(null);
    const evaluation = evaluator({ tables: union.tables, parameters });
    const scope: Scope = {
      union,
      senders,
      window: days,
      months: monthsBetween(days).months,
      evaluation,
      dimensions: dimensi,
      regions: [],
      regionLabel: (code) => labels.get(code) ?? { id: code, en: code },
      setting: (key, region) => ofRegion(region)[key] ?? null,
      hasSettings: (start) => keys.some((key) => key.startsWith(start)),
      before,
      yearToDate: () => {
        const months = monthsBetween(sinceJanuary(days));
        return { months: months.months, scope: at(months, null) };
      },
    };
    regions ??= regionsOf(scope, tables);
    return { ...scope, regions };
  };
  return at(window, at(yearBefore(window), null));
}

/** The days that definitions name. */
function daysOf(
  books: readonly SentBook[],
  { first, last }: Window,
  today: number,
): Readonly<Record<string, number>> {
  const { year, month } = civilOf(last);
  const drawn = drawnUntil(books.filter((one) => one.first <= last && one.last >= first));
  return {
    hari_ini: today,
    periode_awal: first,
    periode_akhir: last,
    periode_tahun: year,
    periode_triwulan: Math.ceil(month / 3),
    data_per_tanggal: drawn,
    hari_hitung: Math.min(last, drawn),
  };
}

/** The day up to which all units have drawn their data: the earliest of the days of their latest workbooks. */
function drawnUntil(books: readonly SentBook[]): number {
  const latest = new Map<string, SentBook>();
  for (const book of books) {
    const known = latest.get(book.unit);
    if (!known || book.last > known.last) latest.set(book.unit, book);
  }
  const days = [...latest.values()].flatMap(({ drawn }) => drawn ?? []);
  return days.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...days);
}

/** The regions of all senders and rows, in the order of their codes. */
function regionsOf(scope: Scope, tables: typeof katalog.templates): readonly string[] {
  const codes = wilayah.codes.map(({ code }) => code);
  const all: Scope = { ...scope, regions: codes };
  const found = new Set(scope.senders.flatMap(({ region }) => region ?? []));
  for (const template of tables) {
    for (const at of new Set(regionOfRows(template, all))) if (at >= 0) found.add(codes[at] ?? '');
  }
  return [...found].sort();
}

function remembered<K, T>(compute: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const result = known.get(key) ?? compute(key);
    known.set(key, result);
    return result;
  };
}
