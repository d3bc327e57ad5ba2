import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../core/commands/check-workbook.ts';
import { createTemplates } from '../../core/commands/create-templates.ts';
import { groupTidy } from '../../core/commands/tidy-preview.ts';
import { applyTidy, proposeTidy, type TidyChange } from '../../core/commands/tidy-workbook.ts';
import type { DecodedTemplate } from '../../core/engine/decode/template-rows.ts';
import { workbookData } from '../../core/engine/workbook-data.ts';
import { katalog } from '../../core/katalog/index.ts';
import { undoOf } from '../../core/workbook/edits.ts';
import { HostError } from '../../core/workbook/host-error.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { dayOf } from '../support/fixture-snapshot.ts';
import { bookWith, contextOf, fixtureBooks, tidied, tidiedCell } from './tidy-books.ts';

const books = fixtureBooks();

describe('a cell that can be read for certain', () => {
  test.each([
    ['T01', 'status_kasus', 'terverifikasi', 'Terverifikasi'],
    ['T01', 'status_kasus', '" Terverifikasi "', 'Terverifikasi'],
    ['T01', 'tanggal_lapor', '"26 Juli 2024"', dayOf('2024-07-26')],
    ['T01', 'tanggal_lapor', '"26/07/2024"', dayOf('2024-07-26')],
    ['T01', 'tanggal_kejadian', '"Juli 2024"', dayOf('2024-07-01')], // the row says that the day is unknown
    ['T01', 'jumlah_pelaku', '"2 orang"', 2],
    ['T01', 'jumlah_pelaku', '"dua"', 2],
    ['T01', 'wilayah_pencatat', '31.73', 'Kota Administrasi Jakarta Barat'],
    ['T02', 'kode_kasus', 'ks-3173-2024-12', 'KS-3173-2024-0012'],
    ['T02', 'faktor_kerentanan', 'Kemiskinan; kemiskinan', 'Kemiskinan'],
    ['T02', 'catatan_korban', '"Perlu  juru bahasa"', 'Perlu juru bahasa'],
    ['T02', 'sektor_kerja', '"  "', null],
  ])('gets its normal form: %s %s %s', (template, field, written, expected) => {
    expect(tidiedCell(template, field, written)).toBe(expected);
  });

  test.each([
    ['T01', 'status_kasus', 'Entah'],
    ['T01', 'tanggal_lapor', '"Juli 2024"'],
    ['T01', 'tanggal_lapor', '"31/04/2024"'],
    ['T01', 'jumlah_pelaku', '"banyak"'],
  ])('stays as it is when it cannot: %s %s %s', (template, field, written) => {
    expect(tidiedCell(template, field, written)).toBe(written.replaceAll('"', ''));
  });
});

describe('a cell that can be read in several ways', () => {
  test('is offered with its readings and not changed', () => {
    const snapshot = bookWith({ 'T01.1.tanggal_lapor': '"07/26/2024"' });
    const { changes, choices } = proposeTidy(snapshot, contextOf());
    expect(changes.filter(({ field }) => field === 'tanggal_lapor')).toEqual([]);
    const [choice] = choices.filter(({ field }) => field === 'tanggal_lapor');
    expect(choice?.readings.map(({ after }) => after)).toEqual([dayOf('2024-07-26')]);
  });

  test('gets the reading that is chosen', () => {
    const snapshot = bookWith({ 'T01.1.tanggal_lapor': '"07/26/2024"' });
    const proposal = proposeTidy(snapshot, contextOf());
    const id = proposal.choices[0]?.readings[0]?.id ?? '';
    const [edits] = applyTidy(proposal, new Set([id])).edits ?? [];
    expect(edits?.cells).toMatchObject([{ after: dayOf('2024-07-26'), format: 'date' }]);
  });
});

test('what a cell tells of another one is written there when the reading is chosen', () => {
  const snapshot = bookWith({ 'T01.1.tanggal_kejadian': '"Juli 2024"', 'T01.1.presisi_kejadian': '∅' });
  const proposal = proposeTidy(snapshot, contextOf());
  const choice = proposal.choices.find(({ field }) => field === 'tanggal_kejadian');
  const [edits] = applyTidy(proposal, new Set([choice?.readings[0]?.id ?? ''])).edits ?? [];
  expect(edits?.cells.map(({ after }) => after)).toEqual([dayOf('2024-07-01'), 'Bulan']);
});

describe('a row without a code', () => {
  test('gets the next number of its region and year', () => {
    const snapshot = bookWith({ 'T01.1.kode_kasus': '∅', 'T01.2.kode_kasus': 'KS-3173-2024-0041' });
    const [change] = newCodes(proposeTidy(snapshot, contextOf()).changes);
    expect(change?.after).toBe('KS-3173-2024-0042');
  });

  test('starts at the block of the agency when the workbook has no code yet', () => {
    const snapshot = bookWith({ 'T01.1.kode_kasus': '∅' });
    const start = { key: 'awal_urut_T01', region: null, year: null, value: 500, many: false };
    const context = { ...contextOf(), settings: [start] };
    const [change] = newCodes(proposeTidy(snapshot, context).changes);
    expect(change?.after).toBe('KS-3173-2024-0501');
  });

  test('counts the codes of workbooks given beside', () => {
    const snapshot = bookWith({ 'T01.1.kode_kasus': '∅' });
    const context = { ...contextOf(), beside: [bookWith({ 'T01.1.kode_kasus': 'KS-3173-2024-0077' })] };
    const [change] = newCodes(proposeTidy(snapshot, context).changes);
    expect(change?.after).toBe('KS-3173-2024-0078');
  });

  test('stays without one while the region of its case cannot be read', () => {
    const snapshot = bookWith({ 'T03.1.kode_layanan': '∅', 'T01.1.wilayah_pencatat': 'Negeri Antah' });
    expect(newCodes(proposeTidy(snapshot, contextOf()).changes)).toEqual([]);
  });

  test('stays without one while its day is not known', () => {
    const snapshot = bookWith({ 'T01.1.kode_kasus': '∅', 'T01.1.tanggal_lapor': '∅' });
    expect(newCodes(proposeTidy(snapshot, contextOf()).changes)).toEqual([]);
  });
});

describe('the workbooks of the fixtures', () => {
  test('has nothing to tidy once it was tidied', { timeout: 120_000 }, () => {
    for (const { snapshot, context } of books) {
      const after = tidied(snapshot, proposeTidy(snapshot, context));
      expect(proposeTidy(after, context).changes).toEqual([]);
    }
  });

  test('has no error afterwards that it did not have', { timeout: 120_000 }, () => {
    for (const { snapshot, context } of books) {
      const proposal = proposeTidy(snapshot, context);
      const before = errorsOf(snapshot, context);
      const after = errorsOf(tidied(snapshot, proposal), context);
      if (newCodes(proposal.changes).length > 0) expect(after.length).toBeLessThanOrEqual(before.length);
      else expect(after.filter((error) => !before.includes(error))).toEqual([]);
    }
  });

  test('says the same afterwards as before', { timeout: 120_000 }, () => {
    for (const { snapshot, context } of books) {
      const proposal = proposeTidy(snapshot, context);
      if (newCodes(proposal.changes).length > 0) continue;
      expect(meaningOf(tidied(snapshot, proposal), context)).toEqual(meaningOf(snapshot, context));
    }
  });
});

test('a sound workbook has nothing to tidy but the ids of its rows', () => {
  const { changes, choices } = proposeTidy(bookWith({}), contextOf());
  expect(changes.filter(({ field }) => field !== '_id_baris')).toEqual([]);
  expect(choices).toEqual([]);
});

test('a preview never shows what is sensitive', () => {
  const snapshot = bookWith({
    'T02.1.faktor_kerentanan': 'kemiskinan',
    'T02.1.catatan_korban': '" Rahasia "',
  });
  const { changes } = proposeTidy(snapshot, contextOf());
  const sensitive = changes.filter((change) => change.sensitive);
  expect(sensitive.length).toBeGreaterThan(0);
  const said = JSON.stringify(groupTidy(sensitive, 'id'));
  expect(said).not.toMatch(/Rahasia|emiskinan/);
});

describe('in a workbook that somebody else has changed meanwhile', () => {
  test('nothing is tidied', () => {
    const { workbook, snapshot } = filled();
    const proposal = proposeTidy(snapshot, contextOf());
    const update = applyTidy(proposal, new Set(proposal.changes.map(({ id }) => id)));
    workbook.type('T01 Kasus', [{ row: 2, column: 5, value: 'Dugaan' }]);
    const before = workbook.read();
    expect(() => workbook.write(update)).toThrow(HostError);
    expect(workbook.read()).toEqual(before);
  });
});

test('tidying can be taken back in one step', () => {
  const { workbook, snapshot } = filled();
  const proposal = proposeTidy(snapshot, contextOf());
  const update = applyTidy(proposal, new Set(proposal.changes.map(({ id }) => id)));
  workbook.write(update);
  expect(valuesOf(workbook.read())).not.toEqual(valuesOf(snapshot));
  workbook.write(undoOf(update));
  expect(valuesOf(workbook.read())).toEqual(valuesOf(snapshot));
});

/** A template workbook in which somebody typed an untidy status and day. */
function filled(): { readonly workbook: MemoryWorkbook; readonly snapshot: Snapshot } {
  const workbook = new MemoryWorkbook();
  const period = { kind: 'month', year: 2024, number: 7 } as const;
  const options = { agency: 'DPPPA', templates: [], rows: 5, locale: 'id', thisYear: 2024 } as const;
  workbook.write(createTemplates({ region: '31.73', period, ...options }));
  workbook.type('T01 Kasus', [
    { row: 2, column: 1, value: '26 Juli 2024' },
    { row: 2, column: 5, value: 'terverifikasi' },
  ]);
  return { workbook, snapshot: workbook.read() };
}

function newCodes(changes: readonly TidyChange[]): readonly TidyChange[] {
  return changes.filter(
    ({ before, after }) => before === null && typeof after === 'string' && after.includes('-2024-'),
  );
}

function errorsOf(snapshot: Snapshot, context: Parameters<typeof checkWorkbook>[1]): readonly string[] {
  const { issues } = checkWorkbook(snapshot, context);
  return issues.flatMap(({ severity, rule, sheet, cell }) =>
    severity === 'error' ? [`${rule} ${sheet} ${cell}`] : [],
  );
}

/** What the columns that people fill say, record by record. */
function meaningOf(snapshot: Snapshot, { today }: { readonly today: number }): readonly unknown[] {
  const { decoded } = workbookData(snapshot, katalog.templates, { today, settings: {}, beside: [] });
  return decoded.map(meaningOfTemplate);
}

function meaningOfTemplate({ template, columns }: DecodedTemplate): unknown {
  return Object.entries(columns).flatMap(([name, cells]) => {
    if (template.columns[name]?.derived !== false) return [];
    const values = cells.kind === 'set' ? [...cells.values].map((at) => cells.pool[at]) : [...cells.values];
    return [[name, [...cells.state], values]];
  });
}

function valuesOf({ sheets }: Snapshot): readonly unknown[] {
  return sheets.map(({ name, columns }) => [name, columns.map(({ values }) => values)]);
}
