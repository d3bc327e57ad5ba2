import { describe, expect, it } from 'vitest';
import { katalog, noteKey, RECORD_SHEET, recordRows, type Snapshot } from '../../core/index.ts';
import { baselinesWith } from '../support/fixture-file.ts';
import { snapshotOf } from '../support/fixture-snapshot.ts';
import {
  CARD,
  issuesIn,
  linesIn,
  onVictims,
  PHONE,
  sheetOf,
  victimWith,
  withOwnSheet,
} from '../support/identity-book.ts';
import { placeOf, soundBook, VICTIMS, withCells, withColumn, withSheet } from '../support/structure-book.ts';

const sound = soundBook();
const everyForm = snapshotOf(baselinesWith({}), katalog.templates);
const width = sound.sheets.find(({ name }) => name === VICTIMS)?.columns.length ?? 0;
const notesAt = placeOf(sound, VICTIMS, 'catatan_korban');

describe('an identity in a cell of a form', () => {
  it.each([
    ['VI-01', `Nomornya ${CARD}`],
    ['VI-02', 'Rekening 0021-01-012345-50-3'],
    ['VI-03', `hub. ${PHONE}`],
    ['VI-04', 'Telp. (0285) 421234'],
    ['VI-05', 'siti@contoh.id'],
    ['VI-06', 'paspor A 1234567'],
    ['VI-07', 'LP/B/123/VIII/2023/SPKT'],
    ['VI-08', 'Diantar Ibu Siti'],
    ['VI-09', 'Siti binti Ahmad'],
    ['VI-10', 'AB (15)'],
    ['VI-11', 'Jl. Melati 5'],
    ['VI-12', 'akun @rekrut.kerja'],
    ['VI-13', 'Didampingi Agus Setiawan'],
    ['VI-14', 'Lahir 12 Agustus 2006'],
    ['VI-15', '-6.2088, 106.8456'],
  ])('is told by %s alone', (rule, text) => {
    expect(
      issuesIn(victimWith('catatan_korban', text)).map((issue) => `${issue.rule} ${issue.column}`),
    ).toEqual([`${rule} catatan_korban`]);
  });

  it('is named by cell, kind and position, and never repeated', () => {
    const [issue] = issuesIn(victimWith('catatan_korban', `hub. ${PHONE}`));
    expect(issue).toMatchObject({
      row: 3,
      value: null,
      message: expect.stringContaining('mulai huruf ke-6.'),
    });
    expect(JSON.stringify(issue)).not.toContain('3456');
  });

  it('is found in a number that the spreadsheet keeps whole', () => {
    const found = issuesIn(victimWith('catatan_korban', 6_281_234_567_890));
    expect(found.map(({ rule }) => rule)).toEqual(['VI-03']);
  });

  it('is told once where a number was rounded in a column of text', () => {
    const found = issuesIn(victimWith('catatan_korban', 3_173_991_207_060_000));
    expect(found.map(({ rule }) => rule)).toEqual(['VT-17']);
  });

  it('is said to be rounded in a column of numbers, instead of being out of bounds', () => {
    const found = issuesIn(victimWith('usia_lapor', 3_173_991_207_060_000));
    expect(found).toMatchObject([
      { rule: 'VI-01', column: 'usia_lapor', message: expect.stringContaining('dibulatkan') },
    ]);
  });

  it('takes the place of the rule about choices', () => {
    expect(issuesIn(victimWith('pendidikan', `NIK ${CARD}`)).map(({ rule }) => rule)).toEqual(['VI-01']);
  });

  it('leaves the rule about choices where it is only a name, which is not repeated', () => {
    const [issue, ...others] = issuesIn(victimWith('pendidikan', 'Ibu Siti'));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ rule: 'VF-11', value: null });
    expect(JSON.stringify(issue)).not.toContain('Siti');
  });

  it('is allowed where names belong', () => {
    const cover = (snapshot: Snapshot, field: string, value: string): Snapshot =>
      withSheet(snapshot, 'T00 Sampul', (sheet) => {
        const row = sheet.columns[2]?.values.indexOf(field) ?? -1;
        return withCells(sheet, [[row, 1, value]]);
      });
    const named = cover(sound, 'nama_penandatangan', 'Siti Aminah');
    expect(issuesIn(named)).toEqual([]);
    expect(issuesIn(cover(sound, 'catatan_umum', 'Siti Aminah')).map(({ rule }) => rule)).toEqual(['VI-13']);
  });
});

describe('an identity outside of the cells of a form', () => {
  it('is found under the user’s own headers', () => {
    const book = onVictims((sheet) =>
      withCells(sheet, [
        [0, width, 'Nomor map'],
        [4, width, `wa ${PHONE}`],
      ]),
    );
    expect(linesIn(book)).toContainEqual(expect.stringMatching(/^VI-03 T02 Korban [A-Z]+5$/));
  });

  it('is found in a total below the records', () => {
    const book = onVictims((sheet) =>
      withCells(sheet, [
        [14, placeOf(sound, VICTIMS, 'kode_korban'), 'Jumlah'],
        [14, notesAt, PHONE],
      ]),
    );
    expect(linesIn(book).filter((line) => line.startsWith('VI'))).toHaveLength(1);
  });

  it('is found in a title above the header', () => {
    const book = withSheet(sound, 'T00 Sampul', (sheet) =>
      withCells(sheet, [[1, 3, 'Kontak: siti@contoh.id']]),
    );
    expect(linesIn(book)).toEqual(['VI-05 T00 Sampul D2']);
  });

  it('is found on the user’s own and hidden sheets', () => {
    const book = withOwnSheet('Bantu', [['Korban'], [CARD]]);
    const hidden = {
      ...book,
      sheets: book.sheets.map((sheet) => (sheet.name === 'Bantu' ? { ...sheet, hidden: true } : sheet)),
    };
    expect(linesIn(hidden)).toEqual(['VI-01 Bantu A2']);
  });

  it('is found in rows and columns that are hidden', () => {
    const book = onVictims((sheet) => ({
      ...withColumn(withCells(sheet, [[2, notesAt, PHONE]]), notesAt, (column) => ({
        ...column,
        hidden: true,
      })),
      hiddenRows: [2],
    }));
    expect(linesIn(book)).toContainEqual(expect.stringContaining('VI-03'));
  });

  it('leaves the letterhead of the office in the settings', () => {
    expect(
      linesIn(withOwnSheet('Pengaturan', [['kop_alamat', 'Jl. Merdeka 1, telp. (0285) 421234']])),
    ).not.toContainEqual(expect.stringMatching(/^VI/));
  });

  it('is found in the reason that somebody gave for a warning', () => {
    const answers: readonly (readonly string[])[] = [
      ['kunci', 'alasan'],
      ['c1', `Sudah ditanyakan, ${PHONE}`],
    ];
    const book = { ...sound, sheets: [...sound.sheets, sheetOf('_monev_jawaban', answers)] };
    expect(issuesIn(book)).toMatchObject([
      { rule: 'VI-03', cell: null, message: expect.stringContaining('Alasan') },
    ]);
  });

  it('leaves amounts on the user’s own sheets', () => {
    expect(linesIn(withOwnSheet('Anggaran', [['Pagu'], [81_234_567_890], [3_600_000_000_000_000]]))).toEqual(
      [],
    );
  });

  it('is found in text boxes', () => {
    const book = onVictims((sheet) => ({ ...sheet, shapes: [`Hub. ${PHONE}`] }));
    expect(issuesIn(book)).toMatchObject([
      { rule: 'VI-03', row: null, cell: null, message: expect.stringContaining('Kotak teks') },
    ]);
  });

  it('is found in what is printed above and below the pages', () => {
    const book = onVictims((sheet) => ({ ...sheet, pageTexts: [`Hub. ${PHONE}`] }));
    expect(issuesIn(book)).toMatchObject([
      { rule: 'VI-03', row: null, cell: null, message: expect.stringContaining('Kepala atau kaki halaman') },
    ]);
  });

  it.each([
    ['the name of the file', { fileName: 'Data korban Siti Aminah.xlsx' }, 'Nama berkas'],
    ['a property', { properties: { title: `NIK ${CARD}` } }, 'Properti berkas'],
    ['a defined name', { definedNames: { NIK_3173991207060001: 'A1' } }, 'Nama rentang ke-1'],
  ])('is found in %s', (_, change, place) => {
    const [issue, ...others] = issuesIn({ ...sound, ...change });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      row: null,
      column: null,
      cell: null,
      value: null,
      message: expect.stringContaining(place),
    });
  });

  it('is found in the name of a sheet, which is not repeated', () => {
    const [issue] = issuesIn({ ...sound, sheets: [...sound.sheets, sheetOf(`Korban ${CARD}`, [])] });
    expect(issue).toMatchObject({
      rule: 'VI-01',
      sheet: 'T00 Sampul',
      message: expect.stringContaining('Nama lembar ke-'),
    });
    expect(JSON.stringify(issue)).not.toContain(CARD);
  });

  it('is not seen in the name of the officer who made the file', () => {
    expect(
      issuesIn({ ...sound, properties: { creator: 'Agus Setiawan', lastModifiedBy: 'agus@contoh.go.id' } }),
    ).toEqual([]);
  });
});

describe('a column that no form accepts', () => {
  it.each(['NIK', 'Nama korban', 'No. HP', 'Alamat lengkap', 'Ibu kandung', 'KK'])(
    'is refused by its header: %s',
    (header) => {
      const book = onVictims((sheet) =>
        withCells(sheet, [
          [0, width, header],
          [2, width, 3_173_991_207_060_010],
        ]),
      );
      expect(issuesIn(book)).toMatchObject([{ rule: 'VI-16', column: null, value: null }]);
    },
  );

  it.each(['Nomor map', 'Nama hotel', 'Nikah', 'Alamatnya tidak ada?', 'Katalog'])(
    'is not seen in %s',
    (header) => {
      const book = onVictims((sheet) => withCells(sheet, [[0, width, header]]));
      expect(issuesIn(book).filter(({ rule }) => rule === 'VI-16')).toEqual([]);
    },
  );
});

describe('a note on a cell', () => {
  const noted = (text: string, row = 3): Snapshot =>
    onVictims((sheet) =>
      withColumn(sheet, notesAt, (column) => ({ ...column, notes: { ...column.notes, [row]: text } })),
    );

  const notedOn = (name: string, text: string): Snapshot =>
    withSheet(everyForm, name, (sheet) =>
      withColumn(sheet, 1, (column) => ({ ...column, notes: { 3: text } })),
    );

  it('is told on a form about persons', () => {
    expect(issuesIn(noted('Tanya lagi besok'))).toMatchObject([{ rule: 'VI-17', row: 4 }]);
  });

  it.each(
    ['T01 Kasus', 'T02 Korban', 'T03 Layanan', 'T04 Penegakan Hukum'].flatMap((sheet) =>
      ['Tanya lagi besok', 'Menunggu surat dari polres', '✓'].map((text) => [sheet, text] as const),
    ),
  )('is told on %s: %s', (sheet, text) => {
    expect(issuesIn(notedOn(sheet, text)).map((issue) => [issue.rule, issue.sheet])).toEqual([
      ['VI-17', sheet],
    ]);
  });

  it.each(
    katalog.templates
      .filter(({ id }) => !['T01', 'T02', 'T03', 'T04'].includes(id))
      .flatMap(({ sheet }) =>
        ['Lihat surat', 'Dicocokkan 12 Juli', 'Rp 1.250.000'].map((text) => [sheet, text] as const),
      ),
  )('is not told on %s: %s', (sheet, text) => {
    expect(issuesIn(notedOn(sheet, text))).toEqual([]);
  });

  it('is told by what it holds, and only by that', () => {
    expect(issuesIn(noted(`hub. ${PHONE}`)).map(({ rule }) => rule)).toEqual(['VI-03']);
  });

  it('is not told elsewhere', () => {
    const book = withSheet(sound, 'T00 Sampul', (sheet) =>
      withColumn(sheet, 1, (column) => ({ ...column, notes: { 5: 'Lihat surat' } })),
    );
    expect(issuesIn(book)).toEqual([]);
  });

  it('is left where the product wrote it', () => {
    const text = 'VF-01: Usia wajib diisi.';
    const record = {
      sheet: VICTIMS,
      row: 3,
      column: notesAt,
      style: 'error',
      fill: null,
      note: noteKey(text),
      detail: '',
      sheetId: '',
    } as const;
    const book = noted(text);
    expect(issuesIn(book).map(({ rule }) => rule)).toEqual(['VI-17']);
    const recorded = {
      ...book,
      sheets: [...book.sheets, { ...sheetOf(RECORD_SHEET, recordRows([record])), hidden: true }],
    };
    expect(issuesIn(recorded)).toEqual([]);
  });
});

describe('a workbook that tells of nobody', () => {
  it('has no issue, with its headers and the notes on them', () => {
    expect(issuesIn(sound)).toEqual([]);
  });

  it('is checked by all eighteen rules', () => {
    expect(Object.keys(katalog.fieldRules).filter((rule) => rule.startsWith('VI'))).toHaveLength(18);
  });
});
