import {
  type CheckContext,
  createTemplates,
  katalog,
  type SheetModel,
  serialOf,
  type TemplateOptions,
} from '../../core/index.ts';
import { readFixtures } from '../support/fixture.ts';
import { cellValue } from '../support/fixture-snapshot.ts';
import type { ContractHost, Typed } from './contract.ts';

/** The day on which workbooks are checked. */
export const TODAY = serialOf(2024, 8, 8);

export const CONTEXT: CheckContext = { locale: 'id', beside: [], today: TODAY };

export const CASES = 'T01 Kasus';
export const VICTIMS = 'T02 Korban';
export const HOTELS = 'T05 Monev Hotel';
const COVER = 'T00 Sampul';

/** The forms that the scenarios fill; limits of calls are for these, and simulated hosts take a while for each. */
const FORMS = ['T01', 'T02', 'T05'];

/** What *Siapkan buku kerja* is asked for, with so many prepared rows. */
export function optionsFor(rows: number): TemplateOptions {
  const period = { kind: 'month', year: 2024, number: 7 } as const;
  return { region: '31.73', period, agency: 'DPPPA', templates: FORMS, rows, locale: 'id', thisYear: 2024 };
}

export const OPTIONS = optionsFor(12);

const models: readonly SheetModel[] = createTemplates(OPTIONS).sheets;
const baselines = new Map(readFixtures().map(({ template, baseline }) => [template, baseline]));
const FIRST_ROW = 2;
const FORM_VALUE = 1;
const FORM_ID = 2;

/** The sheet as the product draws it with {@link OPTIONS}. */
export function modelOf(sheet: string): SheetModel {
  const model = models.find(({ name }) => name === sheet);
  if (!model) throw new RangeError(`no sheet ${sheet}`);
  return model;
}

/** Where a field stands: its column of a table, its row of a form, counted from 0. */
export function placeOf(sheet: string, field: string): number {
  const model = modelOf(sheet);
  const ids = sheet === COVER ? model.cells.map((row) => row[FORM_ID]) : (model.cells[1] ?? []);
  const place = ids.indexOf(field);
  if (place < 0) throw new RangeError(`no field ${field} on ${sheet}`);
  return place;
}

/** A cell of a table by record, counted from 0, and field. */
export function cellAt(sheet: string, record: number, field: string): { row: number; column: number } {
  return { row: FIRST_ROW + record, column: placeOf(sheet, field) };
}

/** So many sound records of a sheet, one like the other but for the last digits of their codes. */
export function recordsOf(sheet: string, count: number): readonly Typed[] {
  const template = katalog.templates.find((one) => one.sheet === sheet);
  const columns = Object.entries(template?.columns ?? {}).filter(([, { derived }]) => !derived);
  const baseline = baselines.get(template?.id ?? '') ?? {};
  const ownCodes = [columns[0]?.[0], 'kode_kasus'];
  return columns.flatMap(([field]) => {
    const value = cellValue(baseline[field]);
    if (value === null) return [];
    const place = placeOf(sheet, field);
    if (sheet === COVER) return [{ row: place, column: FORM_VALUE, value }];
    return Array.from({ length: count }, (_, record): Typed => {
      const own = record > 0 && ownCodes.includes(field) && sheet !== HOTELS;
      // Cases of one day would be taken for duplicates.
      const other = field === 'tanggal_lapor' && typeof value === 'number' ? value - (record % 20) : value;
      return { row: FIRST_ROW + record, column: place, value: own ? numbered(String(value), record) : other };
    });
  });
}

/** An id that is the same in every host. */
export function newId(): string {
  return '00000000-0000-4000-8000-000000000000';
}

function numbered(code: string, record: number): string {
  return code.replace(/\d{4}$/, String(1000 + record));
}

/** A workbook of the product with so many sound records on every form. */
export async function fillWorkbook(
  host: Pick<ContractHost, 'createTemplates' | 'type'>,
  records: number,
): Promise<void> {
  await host.createTemplates(optionsFor(Math.max(records, OPTIONS.rows)));
  await host.type(COVER, recordsOf(COVER, 1));
  await host.type(CASES, recordsOf(CASES, records));
  await host.type(VICTIMS, recordsOf(VICTIMS, records));
  await host.type(HOTELS, recordsOf(HOTELS, records));
}
