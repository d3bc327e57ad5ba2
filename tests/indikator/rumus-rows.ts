import fc from 'fast-check';
import { maskRuns } from '../../core/engine/expression/mask.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { Column } from '../../core/kit/column.ts';
import type { Template } from '../../core/kit/template.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import { serialOf } from '../../core/workbook/serial.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { fillWorkbook } from '../core/expression-workbook.ts';
import { type RawRecord, randomRecord } from '../support/random-cells.ts';

/** The day on which all of these workbooks are judged. */
export const TODAY = serialOf(2024, 8, 17);

/** A workbook to be made up. */
export interface BookSize {
  /** Its region's label, and the labels of regions in which its rows lie. */
  readonly region: string;
  readonly within: readonly string[];
  /** Records of a table, by template id; those that are not named have `others`. */
  readonly rows: Readonly<Record<string, number>>;
  readonly others: number;
  /** The year of its cover. */
  readonly year: number;
  /** What else happens to each record. */
  readonly typed?: (record: RawRecord) => RawRecord;
  /** What its cover says besides. */
  readonly cover?: RawRecord;
}

/** A workbook with random records, the same for the same seed: codes meet, and most days lie in the last two years. */
export function randomBook(seed: number, size: BookSize): Snapshot {
  const records = katalog.templates.map((template, i) => {
    if (template.layout === 'form') return [template.id, [coverOf(size)]] as const;
    const count = size.rows[template.id] ?? size.others;
    const record = likely(template, size).map(size.typed ?? ((one) => one));
    return [template.id, fc.sample(record, { seed: seed + i, numRuns: count })] as const;
  });
  return fillWorkbook(katalog.templates, [], Object.fromEntries(records), TODAY).snapshot;
}

function coverOf({ region, year, cover = {} }: BookSize): RawRecord {
  const forms = Array.from({ length: 11 }, (_, i) => `pernyataan_T${String(i + 1).padStart(2, '0')}`);
  return {
    tahun: year,
    data_per_tanggal: TODAY - 3,
    jenis_periode: 'Semester',
    nomor_periode: 2,
    kode_wilayah: region,
    tingkat_gt: 'Provinsi',
    instansi_pengirim: 'UPTD PPA',
    ...Object.fromEntries(forms.map((form) => [form, 'Ada data'])),
    ...cover,
  };
}

/** Few of the cells of a random record are what figures look at; these are mostly likelier ones. */
function likely(template: Template, size: BookSize): fc.Arbitrary<RawRecord> {
  const drawn = Object.entries(template.columns).filter(([, { derived }]) => !derived);
  const others = fc.record(
    Object.fromEntries(drawn.map(([name, one]) => [name, likelyCell(name, one, size)])),
  );
  return fc.tuple(randomRecord(template, TODAY), others).map(([record, better]) =>
    Object.fromEntries(
      Object.entries(record).map(([name, cell]) => {
        const other = better[name];
        return [name, other === undefined || other === KEEP ? cell : other];
      }),
    ),
  );
}

const KEEP = '(as it is)';
const kept: fc.Arbitrary<CellValue> = fc.constant(KEEP);

function likelyCell(
  name: string,
  column: Column,
  { within, others, year }: BookSize,
): fc.Arbitrary<CellValue> {
  const { type, mask, list, part } = column;
  const before = 2024 - year;
  if (type === 'code' && mask !== null) {
    const first = before * 50 + 1;
    const number = fc.integer({ min: first, max: first + Math.min(others, 40) });
    return mostly(
      number.map((n) => written(mask, n)),
      9,
    );
  }
  if (type === 'date') {
    const today = TODAY - before * 366;
    const recent = fc.integer({ min: today - 40, max: today });
    return mostly(fc.oneof(recent, fc.integer({ min: today - 300, max: today })), 8);
  }
  if (list?.id === 'CL_WILAYAH') return mostly(fc.constantFrom(...within), 8);
  if (type === 'choice' || type === 'boolean') {
    const labels = (list?.codes ?? [])
      .filter(({ code }) => part?.codes.has(code) ?? true)
      .map(({ label }) => (DIGITS.test(label.id) ? Number(label.id) : label.id));
    return mostly(fc.constantFrom(...labels), 7);
  }
  if (name === 'tahun') return mostly(fc.constant(year), 8);
  return kept;
}

const DIGITS = /^\d+$/;

function mostly(better: fc.Arbitrary<CellValue>, weight: number): fc.Arbitrary<CellValue> {
  return fc.oneof({ weight, arbitrary: better }, { weight: 10 - weight, arbitrary: kept });
}

function written(mask: string, n: number): string {
  return maskRuns(mask)
    .map(({ kind, text }) => {
      if (kind === 'literal') return text;
      const number = String(n).padStart(text.length, '0');
      return kind === 'digits'
        ? number.slice(-text.length)
        : `${'A'.repeat(text.length)}${number.replace(/[0189]/g, 'B')}`.slice(-text.length);
    })
    .join('');
}
