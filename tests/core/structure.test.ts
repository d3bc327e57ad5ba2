import { describe, expect, it } from 'vitest';
import { checkWorkbook, type Snapshot, sheetNamed } from '../../core/index.ts';
import { structureRuleWords } from '../../core/kit/structure-rule.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import {
  placeOf,
  soundBook,
  TODAY,
  VICTIMS,
  withCells,
  withColumn,
  withColumns,
  withRows,
  withSheet,
} from '../support/structure-book.ts';

const sound = soundBook();
const context = { today: TODAY, locale: 'id', beside: [] } as const;
const at = (field: string): number => placeOf(sound, VICTIMS, field);
const width = sound.sheets.find(({ name }) => name === VICTIMS)?.columns.length ?? 0;
const height = sound.sheets.find(({ name }) => name === VICTIMS)?.rowCount ?? 0;
const columnsInOrder = Array.from({ length: width }, (_, i) => i);
const rowsInOrder = Array.from({ length: height }, (_, i) => i);
const onVictims = (change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot =>
  withSheet(sound, VICTIMS, change);

function issuesOf(snapshot: Snapshot) {
  return checkWorkbook(snapshot, context).issues;
}

/** A damage, and the rule and field_id that tell it; all else about the workbook is sound. */
const damages: readonly (readonly [
  rule: string,
  what: string,
  field: string | null,
  book: () => Snapshot,
])[] = [
  [
    'VT-01',
    'a column is deleted',
    'pendidikan',
    () =>
      onVictims((sheet) =>
        withColumns(
          sheet,
          columnsInOrder.filter((column) => column !== at('pendidikan')),
        ),
      ),
  ],
  [
    'VT-02',
    'a prepared sheet is deleted',
    null,
    () => ({ ...sound, sheets: sound.sheets.filter(({ name }) => name !== VICTIMS) }),
  ],
  [
    'VT-03',
    'a column is there twice',
    'pendidikan',
    () => onVictims((sheet) => withColumns(sheet, [...columnsInOrder, at('pendidikan')])),
  ],
  [
    'VT-04',
    'a header is changed',
    'pendidikan',
    () => onVictims((sheet) => withCells(sheet, [[0, at('pendidikan'), 'Ijazah']])),
  ],
  [
    'VT-05',
    'two columns change places',
    null,
    () =>
      onVictims((sheet) => {
        const [one, other] = [at('pendidikan'), at('disabilitas')];
        const swap = (column: number): number => (column === one ? other : column === other ? one : column);
        return withColumns(sheet, columnsInOrder.map(swap));
      }),
  ],
  [
    'VT-06',
    'a column of the user stands at the right',
    null,
    () => onVictims((sheet) => withCells(sheet, [[0, width, 'Nomor map']])),
  ],
  [
    'VT-07',
    'a field_id is cleared',
    null,
    () => onVictims((sheet) => withCells(sheet, [[1, at('pendidikan'), null]])),
  ],
  ['VT-08', 'the template is older', null, () => withVersion('0.9.0')],
  [
    'VT-09',
    'two cells of the data are merged',
    'pendidikan',
    () =>
      onVictims((sheet) => ({
        ...sheet,
        merges: [{ row: 3, column: at('pendidikan'), rows: 2, columns: 1 }],
      })),
  ],
  [
    'VT-10',
    'a formula gives an entry',
    'jenis_kelamin',
    () =>
      onVictims((sheet) =>
        withColumn(sheet, at('jenis_kelamin'), (column) => ({ ...column, formulas: { 2: 'Z9' } })),
      ),
  ],
  ['VT-11', 'a row of data is hidden', null, () => onVictims((sheet) => ({ ...sheet, hiddenRows: [1, 3] }))],
  [
    'VT-12',
    'a column is hidden',
    'pendidikan',
    () =>
      onVictims((sheet) => withColumn(sheet, at('pendidikan'), (column) => ({ ...column, hidden: true }))),
  ],
  [
    'VT-13',
    'a filter hides rows',
    null,
    () => onVictims((sheet) => ({ ...sheet, hiddenRows: [1, 3], filtered: true })),
  ],
  [
    'VT-14',
    'data stand below many blank rows',
    null,
    () =>
      onVictims((sheet) => withRows(sheet, [0, 1, 2, ...Array<null>(9).fill(null), ...rowsInOrder.slice(3)])),
  ],
  ['VT-15', 'days are counted from 1904', null, () => ({ ...sound, date1904: true })],
  [
    'VT-16',
    'a number stands in a column of text',
    'catatan_korban',
    () => onVictims((sheet) => withCells(sheet, [[2, at('catatan_korban'), 812]])),
  ],
  [
    'VT-17',
    'a number of 16 digits was rounded',
    'catatan_korban',
    () => onVictims((sheet) => withCells(sheet, [[2, at('catatan_korban'), 3_171_234_567_890_120]])),
  ],
  [
    'VT-17',
    'a rounded number was pasted as text',
    'catatan_korban',
    () => onVictims((sheet) => withCells(sheet, [[2, at('catatan_korban'), '3,17123E+15']])),
  ],
  [
    'VT-18',
    'a paste destroyed the input rules',
    'pendidikan',
    () =>
      onVictims((sheet) => ({
        ...sheet,
        guarded: (sheet.guarded ?? []).filter(({ column }) => column !== at('pendidikan')),
      })),
  ],
  [
    'VT-22',
    'the protection was taken off',
    null,
    () => onVictims((sheet) => ({ ...sheet, protected: false })),
  ],
  [
    'VT-23',
    'a paste brought dates as text',
    'tanggal_register',
    () =>
      onVictims((sheet) =>
        withColumn(
          withCells(sheet, [[2, at('tanggal_register'), '05/08/2025']]),
          at('tanggal_register'),
          (column) => ({
            ...column,
            formats: { ...column.formats, 2: 'text' },
          }),
        ),
      ),
  ],
  [
    'VT-19',
    'a row of totals stands below the data',
    null,
    () =>
      onVictims((sheet) =>
        withCells(sheet, [
          [14, at('kode_korban'), 'Jumlah'],
          [14, at('usia_lapor'), 240],
        ]),
      ),
  ],
  [
    'VT-24',
    'a copy of the sheet stands beside it',
    null,
    () => {
      const victims = sheetNamed(sound, 'T02 Korban');
      return victims ? { ...sound, sheets: [...sound.sheets, { ...victims, name: 'Cadangan' }] } : sound;
    },
  ],
  [
    'VT-20',
    'the header is repeated among the data',
    null,
    () => onVictims((sheet) => withRows(sheet, [0, 1, 2, 3, 0, ...rowsInOrder.slice(4)])),
  ],
  [
    'VT-21',
    'a title stands above the header',
    null,
    () =>
      onVictims((sheet) => withCells(withRows(sheet, [null, ...rowsInOrder]), [[0, 0, 'DATA KORBAN 2025']])),
  ],
];

function withVersion(version: string): Snapshot {
  return withSheet(sound, '_monev', (sheet) => withCells(sheet, [[1, 1, version]]));
}

describe('the check of structure', () => {
  it('finds nothing in a workbook that the product made', () => {
    expect(issuesOf(sound)).toEqual([]);
  });

  it.each(damages)('tells by %s that %s, and nothing else', (rule, _, field, book) => {
    const found = issuesOf(book()).map((issue) => `${issue.rule} ${issue.column}`);
    expect(found).toEqual([`${rule} ${field}`]);
  });

  it('has a damage for every rule', () => {
    const ofSettings = 'VT-30'; // in settings.test.ts
    const rules = Object.keys(structureRuleWords).filter((rule) => rule !== ofSettings);
    expect(new Set(damages.map(([rule]) => rule))).toEqual(new Set(rules));
  });

  it('never repeats a rounded identity number', () => {
    const book = onVictims((sheet) => withCells(sheet, [[2, at('catatan_korban'), 3_171_234_567_890_120]]));
    expect(JSON.stringify(issuesOf(book))).not.toContain('31712');
  });

  it('reads the same records when the row of field_ids is gone', () => {
    const book = onVictims((sheet) => withRows(sheet, [0, ...rowsInOrder.slice(2)]));
    const { issues, rows } = checkWorkbook(book, context);
    expect(issues.map(({ rule }) => rule)).toEqual(['VT-07']);
    expect(rows).toBe(checkWorkbook(sound, context).rows);
  });

  it('asks nothing of a sheet that the product did not prepare', () => {
    const strange = { ...sound, sheets: sound.sheets.filter(({ name }) => name.startsWith('T0')) };
    const bare = withSheet(strange, VICTIMS, (sheet) => ({
      ...withRows(sheet, [0, ...rowsInOrder.slice(2)]),
      guarded: [],
      protected: false,
    }));
    expect(issuesOf(bare)).toEqual([]);
  });

  it('judges a record whose notes begin with the word total', () => {
    const book = onVictims((sheet) => withCells(sheet, [[2, at('catatan_korban'), 'Total tiga kali.']]));
    expect(checkWorkbook(book, context).rows).toBe(checkWorkbook(sound, context).rows);
  });
});
