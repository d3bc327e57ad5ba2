import { katalog } from '../../core/katalog/index.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import type { FixtureCell } from './fixture-cell.ts';
import type { FixtureRecord } from './fixture-format.ts';
import { snapshotOf } from './fixture-snapshot.ts';

/** Entries by field_id: numbers, days as `2023-05-01`, codes or texts. */
export type Entries = Readonly<Record<string, string | number>>;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A workbook with a cover and rows, by template id; forms that are not named have no sheet. */
export function scoreBook(cover: Entries, rows: Readonly<Record<string, readonly Entries[]>>): Snapshot {
  const records = {
    T00: [recordOf(cover)],
    ...Object.fromEntries(Object.entries(rows).map(([id, list]) => [id, list.map(recordOf)])),
  };
  const templates = katalog.templates.filter(({ id }) => id in records);
  return snapshotOf({ today: '', records }, templates);
}

/** The cover of a whole year. */
export function yearCover(region: string, year: number, more: Entries = {}): Entries {
  return {
    ...{ tingkat_gt: 'KABKOTA', kode_wilayah: region, instansi_pengirim: 'DPPPA' },
    ...{ nama_instansi: 'Dinas PPPA', jenis_periode: 'TAHUNAN', tahun: year },
    ...{ data_per_tanggal: `${year}-12-31`, status_data: 'FINAL', jabatan_penandatangan: 'Sekretaris' },
    ...more,
  };
}

function recordOf(entries: Entries): FixtureRecord {
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, cellOf(value)]));
}

function cellOf(value: string | number): FixtureCell {
  if (typeof value === 'number') return { kind: 'number', value };
  return ISO_DAY.test(value) ? { kind: 'date', value } : { kind: 'text', value };
}
