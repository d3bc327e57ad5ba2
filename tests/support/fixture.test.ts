import { describe, expect, it } from 'vitest';
import { workbookOf } from './fixture.ts';
import { type Fixture, parseFixture } from './fixture-format.ts';

const kasus = `# T01 Kasus

| kolom | isian |
| ----- | ----- |
| kode_kasus | KS-3173-2024-0012 |
| tanggal_lapor | 2024-07-26 |
| jumlah_korban | 1 |
| dirujuk_ke | ∅ |

## VR-99 Contoh

| tanggal_lapor | T02.2.kode_korban | melanggar |
| ------------- | ----------------- | --------- |
| "26/07/2024" | | |
| ∅ | KB-3173-2024-0023 | VF-01@tanggal_lapor, VX-01@T02.2.kode_korban |
`;
const korban = `# T02 Korban

| kolom | isian |
| ----- | ----- |
| kode_korban | KB-3173-2024-0022 |
`;
const sampul = `# T00 Sampul

| kolom | isian |
| ----- | ----- |
| hari_ini | 2024-08-08 |
| tahun | 2024 |
`;

describe('a fixture file', () => {
  it('names its template and its baseline', () => {
    expect(read().template).toBe('T01');
    expect(read().baseline).toEqual({
      kode_kasus: { kind: 'text', value: 'KS-3173-2024-0012' },
      tanggal_lapor: { kind: 'date', value: '2024-07-26' },
      jumlah_korban: { kind: 'number', value: 1 },
    });
  });

  it('has the unchanged baseline as its first row', () => {
    expect(read().rows[0]).toEqual({ title: 'kasus.md Baris baku', changes: [], breaks: [] });
  });

  it('names the file, the line and the heading of each row', () => {
    expect(read().rows.map(({ title }) => title)).toContain('kasus.md:14 VR-99 Contoh');
  });

  it('leaves cells that stand empty in the table as they are in the baseline', () => {
    expect(read().rows[1]?.changes).toEqual([
      { template: 'T01', record: 1, column: 'tanggal_lapor', cell: { kind: 'text', value: '26/07/2024' } },
    ]);
  });

  it('empties a cell, changes other templates and names all that is broken', () => {
    expect(read().rows[2]).toEqual({
      title: 'kasus.md:15 VR-99 Contoh',
      changes: [
        { template: 'T01', record: 1, column: 'tanggal_lapor', cell: null },
        {
          template: 'T02',
          record: 2,
          column: 'kode_korban',
          cell: { kind: 'text', value: 'KB-3173-2024-0023' },
        },
      ],
      breaks: [
        { rule: 'VF-01', template: 'T01', record: 1, column: 'tanggal_lapor' },
        { rule: 'VX-01', template: 'T02', record: 2, column: 'kode_korban' },
      ],
    });
  });

  it.each([
    ['31.5', { kind: 'number', value: 31.5 }],
    ['-1', { kind: 'number', value: -1 }],
    ['31.73.01', { kind: 'text', value: '31.73.01' }],
    ['"2024-07-26"', { kind: 'text', value: '2024-07-26' }],
    ['" a "', { kind: 'text', value: ' a ' }],
    ['"ab" × 3', { kind: 'text', value: 'ababab' }],
    ['#REF!', { kind: 'error', value: '#REF!' }],
    ['#N/A', { kind: 'error', value: '#N/A' }],
    ['#hotel', { kind: 'text', value: '#hotel' }],
  ])('reads %s', (written, cell) => {
    const { baseline } = parseFixture(
      `# T05 x\n| kolom | isian |\n| -- | -- |\n| a | ${written} |\n`,
      'x.md',
    );
    expect(baseline).toEqual({ a: cell });
  });

  it.each([
    ['| a | b |\n', 'x.md:2: kolom terakhir tabel harus "melanggar"'],
    ['| a | melanggar |\n| -- | -- |\n| 1 |\n', 'x.md:4: banyaknya sel tidak sama dengan judul tabel'],
    ['| a | melanggar |\n| -- | -- |\n| 1 | VF-01 |\n', '"VF-01" harus berbentuk aturan@kolom'],
    ['| a b | melanggar |\n| -- | -- |\n| 1 | |\n', '"a b" bukan nama kolom'],
  ])('refuses %j and says where', (table, message) => {
    expect(() => parseFixture(`# T05 x\n${table}`, 'x.md')).toThrow(message);
  });

  it('refuses a file without the name of its template', () => {
    expect(() => parseFixture('# Kasus\n', 'x.md')).toThrow(
      'x.md: judul berkas harus dimulai dengan "# Tnn"',
    );
  });
});

describe('the workbook of a fixture row', () => {
  it('holds the baselines with the changes, and copies of a baseline where a second record is named', () => {
    const fixtures = [parseFixture(sampul, 'sampul.md'), read(), parseFixture(korban, 'korban.md')];
    const row = read().rows[2];
    expect(row && workbookOf(row, fixtures)).toEqual({
      today: '2024-08-08',
      records: {
        T00: [{ tahun: { kind: 'number', value: 2024 } }],
        T01: [
          {
            kode_kasus: { kind: 'text', value: 'KS-3173-2024-0012' },
            jumlah_korban: { kind: 'number', value: 1 },
          },
        ],
        T02: [
          { kode_korban: { kind: 'text', value: 'KB-3173-2024-0022' } },
          { kode_korban: { kind: 'text', value: 'KB-3173-2024-0023' } },
        ],
      },
    });
  });
});

function read(): Fixture {
  return parseFixture(kasus, 'kasus.md');
}
