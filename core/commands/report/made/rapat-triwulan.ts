import type { NumberCell, ReportRow } from '../../../engine/report/blocks.ts';
import type { Found } from '../../../engine/report/figure-store.ts';
import { jenisRapat } from '../../../katalog/daftar-kode/rapat.ts';
import { rapatGugusTugas } from '../../../katalog/laporan/angka-kelembagaan.ts';
import { quarterName } from '../quarter-name.ts';
import type { MadeRows, Making } from './made-table.ts';

/** A sum of months is traced from the first of them on. */
function tracedAt(found: Found | null): Pick<NumberCell, 'traced'> {
  return found ? { traced: found.ref } : {};
}

/** Meetings of each quarter: all, and by kind. */
export function rapatTriwulan({ data, say }: Making): MadeRows {
  const { figures } = data;
  const quarters = new Map<string, string[]>();
  for (const { key } of figures.keys(rapatGugusTugas, 'p')) {
    const quarter = quarterName(Number(key.slice(0, 4)), Number(key.slice(6)), say);
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), key]);
  }
  const sum = (months: readonly string[], where: Readonly<Record<string, string>>): number | null => {
    const values = months.map((p) => figures.find(rapatGugusTugas, { ...where, p })?.amount.value ?? null);
    return values.every((value) => value === null)
      ? null
      : values.reduce<number>((all, one) => all + (one ?? 0), 0);
  };
  const kinds = jenisRapat.codes;
  return {
    heading: say({ id: 'Triwulan', en: 'Quarter' }),
    headers: [say({ id: 'Rapat', en: 'Meetings' }), ...kinds.map(({ label }) => say(label))],
    rows: [...quarters].map(
      ([label, months]): ReportRow => ({
        label,
        total: false,
        cells: [{}, ...kinds.map(({ code }) => ({ rapat: code }))].map((where) => ({
          kind: 'number',
          value: sum(months, where),
          decimals: 0,
          ...tracedAt(figures.find(rapatGugusTugas, { ...where, p: months[0] ?? '' })),
        })),
      }),
    ),
  };
}
