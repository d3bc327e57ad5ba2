import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { createTemplates, katalog, type SheetModel, sheetNamed } from '../../core/index.ts';
import { testFolder } from './check-run.ts';
import { runImport } from './import-run.ts';

const SHEET = 'T05 Formulir';
const hotel = katalog.templates.find(({ id }) => id === 'T05');
const folder = testFolder();
let sheets: readonly SheetModel[];
let book: Uint8Array;

beforeAll(async () => {
  const update = createTemplates({
    region: '31.71',
    period: { kind: 'half', year: 2021, number: 2 },
    agency: 'DPPPA',
    templates: ['T01'],
    pages: ['T05'],
    rows: 3,
    locale: 'id',
    thisYear: 2024,
  });
  sheets = update.sheets;
  book = await fileOf(sheets);
});

beforeEach(() => {
  folder.empty();
  folder.write('book.xlsx', book);
});

afterAll(() => folder.remove());

describe('the hotel instrument on one page', () => {
  it('asks once for every column that people fill in the table', () => {
    const typed = Object.entries(hotel?.columns ?? {}).flatMap(([name, { derived }]) =>
      derived ? [] : [name],
    );
    const asked = page().cells.flatMap((row) => (typeof row[2] === 'string' ? [row[2]] : []));
    expect(asked.toSorted()).toEqual(typed.toSorted());
  });

  it('comes with the table that it maps back to', () => {
    expect(sheets.map(({ name }) => name)).toContain('T05 Monev Hotel');
  });

  it('stays away where nobody asked for it', () => {
    const { sheets: others } = createTemplates({
      region: '31.71',
      period: { kind: 'half', year: 2021, number: 2 },
      agency: 'DPPPA',
      templates: [],
      rows: 3,
      locale: 'id',
      thisYear: 2024,
    });
    expect(others.map(({ name }) => name)).not.toContain(SHEET);
  });

  it('fits on one upright page', () => {
    expect(page().print).toMatchObject({ landscape: false, pagesWide: 1, pagesHigh: 1 });
  });
});

describe('a filled page', () => {
  it('becomes one row of the table, each answer in its column', async () => {
    const answers = examples();
    folder.write('form.xlsx', await fileOf(filledWith(answers)));
    expect(await imported()).toMatchObject({ ended: 0 });
    const [row, ...others] = rowsOf(Object.keys(answers));
    expect(others).toEqual([]);
    expect(row).toEqual(Object.values(answers));
  });

  it('goes below the visits that are in the table already', async () => {
    for (const code of ['KH-3171-2021-0001', 'KH-3171-2021-0002']) {
      folder.write('form.xlsx', await fileOf(filledWith({ kode_kunjungan: code })));
      await imported('--force');
      folder.write('book.xlsx', folder.bytes('out.xlsx'));
    }
    expect(rowsOf(['kode_kunjungan'])).toEqual([['KH-3171-2021-0001'], ['KH-3171-2021-0002']]);
  });

  it('reads answers written as on paper', async () => {
    folder.write(
      'form.xlsx',
      await fileOf(filledWith({ bk_A1: 'D, W', sk_I2: 'tb', tanggal_kunjungan: '12 Okt 2021' })),
    );
    await imported();
    expect(rowsOf(['bk_A1', 'sk_I2', 'tanggal_kunjungan'])).toEqual([
      ['Dokumen; Wawancara atau kuis', 'TB', 44_481],
    ]);
  });

  it('is refused whole when an answer cannot be read, and names its line', async () => {
    folder.write(
      'form.xlsx',
      await fileOf(filledWith({ kode_kunjungan: 'KH-3171-2021-0001', jumlah_kamar: 'banyak' })),
    );
    const { ended, out } = await imported();
    expect(ended).toBe(1);
    expect(out).toContain('Jumlah Kamar harus berupa angka');
    expect(rowsOf(['kode_kunjungan'])).toEqual([]);
  });

  it('is refused when nothing is filled in', async () => {
    folder.write('form.xlsx', book);
    const { ended, out } = await imported();
    expect(ended).toBe(1);
    expect(out).toContain('Tidak ada isian pada kolom yang dipetakan.');
  });
});

function page(): SheetModel {
  const sheet = sheets.find(({ name }) => name === SHEET);
  if (!sheet) throw new Error('no page');
  return sheet;
}

/** What the catalogue gives as examples, as an officer would choose it. */
function examples(): Readonly<Record<string, string | number>> {
  const labelOf = (name: string, code: string): string =>
    hotel?.columns[name]?.list?.codes.find((one) => one.code === code)?.label.id ?? code;
  return {
    kode_kunjungan: 'KH-3171-2021-0005',
    kode_hotel: 'HT-3171-0138',
    nama_hotel: 'Hotel Contoh',
    wilayah: labelOf('wilayah', '31.71'),
    klasifikasi: labelOf('klasifikasi', 'BINTANG_3'),
    jumlah_kamar: 120,
    tanggal_kunjungan: 44_481,
    insiden_12bln: labelOf('insiden_12bln', 'TIDAK'),
    sk_K1: '2',
    sk_T2: 'TB',
    bk_A1: 'Dokumen; Wawancara atau kuis',
    catatan_kunjungan: 'Perlu kunjungan ulang',
  };
}

function filledWith(answers: Readonly<Record<string, string | number>>): readonly SheetModel[] {
  return sheets.map((sheet) => {
    if (sheet.name !== SHEET) return sheet;
    const cells = sheet.cells.map((row) => {
      const answer = typeof row[2] === 'string' ? answers[row[2]] : undefined;
      return answer === undefined ? row : [row[0] ?? null, answer, ...row.slice(2)];
    });
    return { ...sheet, cells };
  });
}

function fileOf(models: readonly SheetModel[]): Promise<Uint8Array> {
  const names = createTemplates({
    region: '31.71',
    period: { kind: 'half', year: 2021, number: 2 },
    agency: 'DPPPA',
    templates: ['T01'],
    pages: ['T05'],
    rows: 3,
    locale: 'id',
    thisYear: 2024,
  }).names;
  return writeWorkbook({ sheets: models, names, properties: { title: 'Monev TPPO', creator: 'Monev TPPO' } });
}

function imported(...more: readonly string[]) {
  return runImport(
    folder.path('book.xlsx'),
    '--template=T05',
    `--from=${folder.path('form.xlsx')}`,
    `--sheet=${SHEET}`,
    `--out=${folder.path('out.xlsx')}`,
    ...more,
  );
}

function rowsOf(fields: readonly string[]) {
  const sheet = sheetNamed(readXlsx(folder.bytes('out.xlsx'), { fileName: 'out.xlsx' }), 'T05 Monev Hotel');
  const columns = fields.map(
    (field) => sheet?.columns.find(({ values }) => values[1] === field)?.values ?? [],
  );
  const count = Math.max(0, ...columns.map((values) => values.length)) - 2;
  const rows = Array.from({ length: Math.max(0, count) }, (_, i) =>
    columns.map((values) => values[2 + i] ?? null),
  );
  return rows.filter((row) => row.some((value) => value !== null));
}
