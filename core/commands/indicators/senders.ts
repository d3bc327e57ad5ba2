import { dueForms } from '../../engine/duty/due.ts';
import { codeIn, numberIn } from '../../engine/form-cells.ts';
import type { Sender } from '../../engine/indicator/scope.ts';
import type { UnitBook } from '../../engine/indicator/union.ts';
import { HISTORY_SHEET, readHistory } from '../../engine/render/history-sheet.ts';
import type { Cells } from '../../engine/table.ts';
import { type Book, decodeBook } from '../../engine/workbook-data.ts';
import { katalog } from '../../katalog/index.ts';
import { kewajibanPelaporan } from '../../katalog/kewajiban.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import { serialOf } from '../../workbook/serial.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import type { SettingRow } from '../settings/setting-row.ts';
import { settingsFor } from '../settings.ts';

/** A workbook as figures see it: its rows, and what its cover says. */
export interface SentBook extends UnitBook {
  readonly sender: Sender;
  /** The first and last day of its period; NaN where the cover does not say. */
  readonly first: number;
  readonly last: number;
  /** The day up to which its data were drawn, or `null`. */
  readonly drawn: number | null;
  readonly final: boolean;
  /** How many times it was opened again after it was final, by its history; `null` where it has none. */
  readonly revisions: number | null;
}

type Declared = Sender['declared'][string];

const WORDS: Readonly<Record<string, Declared>> = { ADA: 'some', NIHIL: 'none', TIDAK_WAJIB: 'not-due' };

/** Reads a workbook for its figures; `quality` is its data quality score where that is known. */
export function readSent(
  snapshot: Snapshot,
  { today, settings: given }: { readonly today: number; readonly settings: readonly SettingRow[] },
  quality: number | null,
): SentBook {
  const settings = settingsFor(snapshot, given, today);
  const book = decodeBook(snapshot, katalog.templates, { today, ...settings, beside: [] });
  const { columns = {} } = book.decoded.find(({ template }) => template === sampul) ?? {};
  const day = (name: string): number => book.cover[name] ?? Number.NaN;
  const [first, last] = [day('tanggal_awal'), day('tanggal_akhir')];
  const region = codeIn(sampul, columns, 'kode_wilayah');
  const agency = codeIn(sampul, columns, 'instansi_pengirim');
  const sender: Sender = {
    region,
    since: serialOf(day('tahun'), 1, 1),
    until: last,
    declared: declarationsOf(columns),
    due: dueOf(columns, { agency, first, last }, settings),
    quality,
  };
  return {
    book,
    unit: `${region} ${agency}`,
    until: last,
    sender,
    first,
    last,
    drawn: numberIn(columns, 'data_per_tanggal'),
    final: codeIn(sampul, columns, 'status_data') === 'FINAL',
    revisions: revisionsOf(snapshot),
  };
}

function revisionsOf(snapshot: Snapshot): number | null {
  const events = readHistory(sheetNamed(snapshot, HISTORY_SHEET));
  return events.length === 0 ? null : events.filter(({ state }) => state === 'REVISI').length;
}

function declarationsOf(columns: Book['decoded'][number]['columns']): Sender['declared'] {
  return Object.fromEntries(
    kewajibanPelaporan.forms.map(({ template, declaration }) => [
      template,
      WORDS[codeIn(sampul, columns, declaration) ?? ''] ?? 'silent',
    ]),
  );
}

function dueOf(
  columns: Readonly<Record<string, Cells>>,
  { agency, first, last }: { readonly agency: string | null; readonly first: number; readonly last: number },
  { settings, holidays }: ReturnType<typeof settingsFor>,
): readonly string[] {
  if (Number.isNaN(first) || Number.isNaN(last)) return [];
  const level = codeIn(sampul, columns, 'tingkat_gt');
  const forms = dueForms(
    kewajibanPelaporan,
    { level, agency, first, last },
    { settings, holidays: new Set(holidays) },
  );
  return forms
    .filter(
      ({ duty, due }) => due ?? codeIn(sampul, columns, duty.declaration) === kewajibanPelaporan.declared,
    )
    .map(({ duty }) => duty.template);
}
