import { describe, expect, test } from 'vitest';
import { makeProvince } from '../../cli/sample/make-province.ts';
import { nilForms } from '../../core/commands/nil-forms.ts';
import { proposeCodes } from '../../core/commands/tidy-workbook.ts';
import { readNumbers } from '../../core/engine/render/number-sheet.ts';
import {
  type CheckContext,
  checkWorkbook,
  createTemplates,
  HostError,
  type NewPeriod,
  newPeriod,
  readCover,
  readPeriod,
  type Snapshot,
  serialOf,
  sheetNamed,
} from '../../core/index.ts';
import { katalog } from '../../core/katalog/index.ts';
import { pindahTahun } from '../../core/katalog/periode-baru.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { columnOf, soundBook } from './erase-book.ts';

const TODAY = serialOf(2025, 8, 12);
const CONTEXT: CheckContext = { today: TODAY, locale: 'id', beside: [] };
const ROWS = { ...CONTEXT, rows: 30 };
const COVER = 'T00 Sampul';

/** The registers of a year of twelve agencies. */
const registers = makeProvince({ today: TODAY, locale: 'id', spoilt: false }).books;

function bookOf(update: (typeof registers)[number]['update']): MemoryWorkbook {
  const book = new MemoryWorkbook();
  book.write({ sheets: update.sheets, names: update.names, marks: [] });
  return book;
}

function begun(snapshot: Snapshot, id: string): NewPeriod {
  const period = readPeriod(id);
  if (period === null) throw new RangeError(id);
  return newPeriod(snapshot, period, ROWS);
}

/** The workbook that a new period gives. */
function opened(book: MemoryWorkbook, { workbook, update }: NewPeriod): Snapshot {
  const target = workbook === 'same' ? book : new MemoryWorkbook();
  target.write(update);
  return target.read();
}

function valueOn(snapshot: Snapshot, field: string): unknown {
  const columns = sheetNamed(snapshot, COVER)?.columns ?? [];
  const row = columns[2]?.values.indexOf(field) ?? -1;
  return columns[1]?.values[row] ?? null;
}

/** Rule, form and message of every error, wherever its row stands. */
function errorsOf(snapshot: Snapshot): ReadonlySet<string> {
  const { issues } = checkWorkbook(snapshot, CONTEXT);
  return new Set(
    issues.flatMap(({ severity, rule, sheet, message }) =>
      severity === 'error' ? [`${rule} ${sheet} ${message}`] : [],
    ),
  );
}

describe('the next month of a year', () => {
  const book = soundBook();
  const before = book.read();
  const next = begun(before, '2025-M08');
  const after = opened(book, next);

  test('keeps every row and every other sheet', () => {
    expect(next.workbook).toBe('same');
    for (const { name } of before.sheets) {
      if (name !== COVER) expect(sheetNamed(after, name)).toEqual(sheetNamed(before, name));
    }
    expect(next.counts.every(({ left }) => left === 0)).toBe(true);
  });

  test('begins the cover anew as a draft', () => {
    expect(readCover(after, TODAY).period).toBe('2025-M08');
    expect(valueOn(after, 'status_pengiriman')).toBe('DRAF');
    expect(valueOn(after, 'versi')).toBe(1);
    expect(valueOn(after, 'status_data')).toBe('Sementara');
    expect(String(valueOn(after, 'id_pengiriman'))).toMatch(/-2025-M08-.*-v1$/);
    for (const field of [
      'pernyataan_T01',
      'dasar_nihil',
      'tanggal_kirim',
      'alasan_kembali',
      'data_per_tanggal',
    ]) {
      expect(valueOn(after, field), field).toBeNull();
    }
    for (const field of ['kode_wilayah', 'instansi_pengirim', 'nama_instansi', 'jabatan_penandatangan']) {
      expect(valueOn(after, field), field).toBe(valueOn(before, field));
    }
  });

  test('opens what was closed when the former month was sent', () => {
    const sent = soundBook();
    const row = sheetNamed(sent.read(), COVER)?.columns[2]?.values.indexOf('status_pengiriman') ?? -1;
    sent.type(COVER, [{ row, column: 1, value: 'FINAL' }]);
    const { locks } = begun(sent.read(), '2025-M09').update;
    expect(locks?.every(({ locked }) => !locked)).toBe(true);
    expect(locks?.map(({ sheet }) => sheet)).toContain('T02 Korban');
    expect(next.update.locks).toEqual([]);
  });
});

describe('a new year', () => {
  test('finds no error that neither the old workbook nor an empty new one has', () => {
    for (const { update } of registers) {
      const book = bookOf(update);
      const old = book.read();
      const fresh = new MemoryWorkbook();
      fresh.write(
        createTemplates({
          region: readCover(old, TODAY).region ?? '',
          period: { kind: 'month', year: 2026, number: 1 },
          agency: 'DPPPA',
          templates: [],
          rows: 30,
          locale: 'id',
          thisYear: 2026,
        }),
      );
      const known = new Set([...errorsOf(old), ...errorsOf(fresh.read())]);
      const found = [...errorsOf(opened(book, begun(old, '2026-M01')))].filter((one) => !known.has(one));
      expect(found).toEqual([]);
    }
  });

  test('takes rows along with every cell as it was, and counts those that stay', () => {
    const total = { carried: new Map<string, number>(), left: new Map<string, number>() };
    for (const { update } of registers) {
      const old = bookOf(update).read();
      const { counts, update: made, workbook } = begun(old, '2026-M01');
      expect(workbook).toBe('new');
      const fresh = opened(new MemoryWorkbook(), { workbook, update: made, counts });
      for (const { template: id, carried, left } of counts) {
        const template = katalog.templates.find((one) => one.id === id);
        const sheet = template?.sheet ?? '';
        const rows = rowsOf(old, sheet, id);
        const now = rowsOf(fresh, sheet, id);
        expect(now.length, id).toBe(carried);
        expect(rows.length, id).toBe(carried + left);
        for (const row of now) expect(rows, id).toContain(row);
      }
      for (const { template, carried, left } of counts) {
        total.carried.set(template, (total.carried.get(template) ?? 0) + carried);
        total.left.set(template, (total.left.get(template) ?? 0) + left);
      }
    }
    const some = (rows: ReadonlyMap<string, number>) => [...rows].flatMap(([id, n]) => (n > 0 ? [id] : []));
    expect(some(total.carried)).toEqual(expect.arrayContaining(['T01', 'T02', 'T08', 'T10']));
    expect(some(total.left)).toEqual(expect.arrayContaining(['T01', 'T02', 'T03', 'T05', 'T06', 'T09']));
    process.stdout.write(
      `a new year takes along ${JSON.stringify([...total.carried])}, leaves ${JSON.stringify([...total.left])}\n`,
    );
  });

  test('leaves finished cases, but for those of victims who go on, and takes all that belongs to a case', () => {
    for (const { update } of registers) {
      const old = bookOf(update).read();
      const fresh = opened(new MemoryWorkbook(), begun(old, '2026-M01'));
      const states = columnOf(fresh, 'T01 Kasus', 'status_penanganan');
      const codes = columnOf(fresh, 'T01 Kasus', 'kode_kasus');
      const served = new Set<unknown>(columnOf(fresh, 'T03 Layanan', 'kode_korban'));
      const victims = columnOf(fresh, 'T02 Korban', 'kode_korban');
      const helped = new Set<unknown>(
        columnOf(fresh, 'T02 Korban', 'kode_kasus').filter((_, row) => served.has(victims[row] ?? '')),
      );
      const finished = codes.filter((_, row) => states[row] === 'Selesai' || states[row] === 'Ditutup');
      expect(finished.filter((code) => !helped.has(code))).toEqual([]);
      const same = (sheet: string, field: string, among: readonly unknown[]): void => {
        const known = new Set<unknown>(among.filter((code) => code !== null));
        const [now, then] = [fresh, old].map((one) =>
          columnOf(one, sheet, field).filter((code) => known.has(code)),
        );
        expect(now).toEqual(then);
      };
      same('T02 Korban', 'kode_kasus', codes);
      same('T03 Layanan', 'kode_korban', victims);
      same('T04 Penegakan Hukum', 'kode_kasus', codes);
    }
  });

  test('lets nil be declared of victims, and finds no service missing that the old workbook has', () => {
    let asked = 0;
    for (const { update } of registers) {
      const old = bookOf(update).read();
      const fresh = new MemoryWorkbook();
      fresh.write(begun(old, '2026-M01').update);
      const forms = nilForms(fresh.read(), CONTEXT);
      expect(forms.find(({ template }) => template === 'T02')?.rows ?? 0).toBe(0);
      const rulesOf = (snapshot: Snapshot): ReadonlySet<string> =>
        new Set(checkWorkbook(snapshot, CONTEXT).issues.map(({ rule }) => rule));
      const [now, then] = [rulesOf(fresh.read()), rulesOf(old)];
      for (const rule of ['VS-06', 'VS-08', 'VS-11']) if (!then.has(rule)) expect(now).not.toContain(rule);
      asked += columnOf(fresh.read(), 'T02 Korban', 'kode_korban').length;
    }
    expect(asked).toBeGreaterThan(0);
  });

  test('goes on with the numbers of codes where the old workbook ended, also for what is recorded late', () => {
    const old = soundBook();
    const codes = columnOf(old.read(), 'T01 Kasus', 'kode_kasus').map(String);
    const numbers = codes.filter((code) => code.includes('-2025-')).map((code) => Number(code.slice(-4)));
    const fresh = new MemoryWorkbook();
    fresh.write(begun(old.read(), '2026-M01').update);
    const after = new MemoryWorkbook(); // two years on, nothing of 2025 is left in the forms
    after.write(begun(fresh.read(), '2027-M01').update);
    for (const book of [fresh, after]) {
      const known = readNumbers(book.read());
      const [prefix = '', highest = 0] = [...known].find(([code]) => code.startsWith('KS-3173-2025')) ?? [];
      expect([prefix, highest]).toEqual(['KS-3173-2025-', Math.max(...numbers)]);
    }
    const sheet = fresh.read().sheets.find(({ name }) => name === 'T01 Kasus');
    const column = sheet?.columns.findIndex(({ values }) => values[1] === 'kode_kasus') ?? -1;
    fresh.type('T01 Kasus', [{ row: 2, column, value: null }]);
    const next = `KS-3173-2025-${String(Math.max(...numbers) + 1).padStart(4, '0')}`;
    expect(proposeCodes(fresh.read(), CONTEXT).changes.map(({ after: code }) => code)).toEqual([next]);
  });

  test('begins with the sender and the settings of the old workbook', () => {
    const [register] = registers;
    const book = bookOf(
      register?.update ?? { sheets: [], names: [], properties: { title: '', creator: '' } },
    );
    book.add('Pengaturan');
    const rows = [
      ['kunci', 'wilayah', 'tahun', 'nilai', 'keterangan'],
      ['awal_urut_T01', null, null, 500, null],
    ];
    book.type(
      'Pengaturan',
      rows.flatMap((line, row) => line.map((value, column) => ({ row, column, value }))),
    );
    const old = book.read();
    const fresh = opened(book, begun(old, '2026-M01'));
    expect(sheetNamed(fresh, 'Pengaturan')?.columns.map(({ values }) => values.slice(0, 2))).toEqual(
      sheetNamed(old, 'Pengaturan')?.columns.map(({ values }) => values.slice(0, 2)),
    );
    expect(valueOn(fresh, 'nama_instansi')).toBe(valueOn(old, 'nama_instansi'));
    expect(valueOn(fresh, 'status_pengiriman')).toBe('DRAF');
  });

  test('is refused where a form would stay behind unseen, and for a workbook of a later version', () => {
    const old = soundBook().read();
    const change = (from: string, to: (sheet: SheetSnapshot) => readonly SheetSnapshot[]): Snapshot => ({
      ...old,
      sheets: old.sheets.flatMap((sheet) => (sheet.name === from ? to(sheet) : [sheet])),
    });
    const renamed = change('T01 Kasus', (sheet) => [{ ...sheet, name: 'Kasus' }]);
    expect(() => begun(renamed, '2026-M01')).toThrow('no sheet named T01 Kasus');
    expect(() =>
      begun(
        change('T03 Layanan', () => []),
        '2026-M01',
      ),
    ).toThrow('no sheet named T03 Layanan');
    expect(begun(renamed, '2025-M08').workbook).toBe('same');
    const later = change('_monev', (sheet) => [withVersion(sheet, '1.1.0')]);
    expect(() => begun(later, '2026-M01')).toThrow('later than the Monev TPPO');
    expect(
      begun(
        change('_monev', (sheet) => [withVersion(sheet, '0.9.12')]),
        '2026-M01',
      ).workbook,
    ).toBe('new');
  });

  test('goes by a decision for every form, of columns and codes that the form has', () => {
    const tables = katalog.templates.filter(({ layout }) => layout === 'table');
    expect(pindahTahun.map(({ template }) => template)).toEqual(tables.map(({ id }) => id));
    for (const { template: id, open, along } of pindahTahun) {
      const columns = tables.find((one) => one.id === id)?.columns ?? {};
      const named = [
        ...(open?.ended ?? []),
        ...along.map(({ column }) => column),
        open?.until ?? [],
        open?.status?.column ?? [],
      ].flat();
      for (const name of named) expect(Object.keys(columns)).toContain(name);
      const codes = columns[open?.status?.column ?? '']?.list?.codes.map(({ code }) => code) ?? [];
      for (const code of open?.status?.finished ?? []) expect(codes).toContain(code);
    }
  });
});

test.each(['2025-M07', '2025-M06', '2024-M12', '2025-T3'])(
  'a period that is not later is refused: %s',
  (id) => {
    expect(() => begun(soundBook().read(), id)).toThrow(HostError);
  },
);

test('a cover without a period is refused', () => {
  const book = soundBook();
  const row = sheetNamed(book.read(), COVER)?.columns[2]?.values.indexOf('tahun') ?? -1;
  book.type(COVER, [{ row, column: 1, value: null }]);
  expect(() => begun(book.read(), '2026-M01')).toThrow('not complete');
});

/** The hidden record of a workbook, as if it had been made with another version. */
function withVersion(sheet: SheetSnapshot, version: string): SheetSnapshot {
  const [keys, values, ...rest] = sheet.columns;
  if (!keys || !values) throw new RangeError(sheet.name);
  const told = values.values.map((value, row) => (keys.values[row] === 'versi_templat' ? version : value));
  return { ...sheet, columns: [keys, { ...values, values: told }, ...rest] };
}

/** The records of a form as texts of all cells that officers fill in. */
function rowsOf(snapshot: Snapshot, sheet: string, id: string): readonly string[] {
  const template = katalog.templates.find((one) => one.id === id);
  const fields = Object.entries(template?.columns ?? {}).flatMap(([name, { derived }]) =>
    derived ? [] : [name],
  );
  const columns = fields.map((name) => columnOf(snapshot, sheet, name));
  const count = columns.reduce((most, { length }) => Math.max(most, length), 0);
  const rows = Array.from({ length: count }, (_, row) => columns.map((values) => values[row] ?? null));
  return rows.filter((row) => row.some((value) => value !== null)).map((row) => JSON.stringify(row));
}
