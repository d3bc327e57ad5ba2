import { describe, expect, it } from 'vitest';
import type { SheetSnapshot, Snapshot } from '../../core/index.ts';
import { issuesIn, sheetOf } from '../support/identity-book.ts';

type Line = readonly (string | number | null)[];

const book = (sheet: SheetSnapshot): Snapshot => ({
  fileName: null,
  date1904: false,
  locale: null,
  sheets: [sheet],
  properties: {},
  definedNames: {},
});
const head = (classification: string, k: number | null = null): readonly Line[] => [
  ['Korban menurut jenis kelamin'],
  ['Klasifikasi', classification],
  ['Ambang penyamaran k', k],
  [],
];
const tab = (
  lines: readonly Line[],
  name = 'R03 Korban',
  classification = 'PUBLIK',
  k: number | null = 5,
): SheetSnapshot => sheetOf(name, [...head(classification, k), ...lines]);
const cellsIn = (sheet: SheetSnapshot): readonly string[] =>
  issuesIn(book(sheet)).map(({ rule, cell }) => `${rule} ${cell}`);

describe('small counts on a tab for publication', () => {
  it.each<[string, readonly Line[], readonly string[]]>([
    [
      'one count',
      [
        ['Wilayah', 'Korban'],
        ['Tegal', 3],
      ],
      ['VI-18 B6'],
    ],
    [
      'the least',
      [
        ['Wilayah', 'Korban'],
        ['Tegal', 1],
      ],
      ['VI-18 B6'],
    ],
    [
      'one below the least that may be shown',
      [
        ['Wilayah', 'Korban'],
        ['Tegal', 4],
      ],
      ['VI-18 B6'],
    ],
    [
      'two counts in a row',
      [
        ['Wilayah', 'P', 'L'],
        ['Tegal', 2, 4],
      ],
      ['VI-18 B6', 'VI-18 C6'],
    ],
    [
      'a count of a column further down',
      [
        ['Wilayah', 'Korban'],
        ['Tegal', 12],
        ['Brebes', 2],
      ],
      ['VI-18 B7'],
    ],
    [
      'a share beside a masked count',
      [
        ['Wilayah', 'Korban', 'Persen'],
        ['Tegal', '*', 12.5],
      ],
      ['VI-18 C6'],
    ],
    [
      'a whole share beside a masked count',
      [
        ['Wilayah', 'Korban', '% korban'],
        ['Tegal', '*', 25],
      ],
      ['VI-18 C6'],
    ],
    [
      'a count in the total',
      [
        ['Wilayah', 'Korban'],
        ['Jumlah', 4],
      ],
      ['VI-18 B6'],
    ],
    [
      'a count of cases',
      [
        ['Bulan laporan masuk', 'Kasus'],
        ['Januari', 2],
      ],
      ['VI-18 B6'],
    ],
    [
      'a count of children among participants',
      [
        ['Sasaran', 'Peserta anak'],
        ['Sekolah', 3],
      ],
      ['VI-18 B6'],
    ],
    [
      'a count of criminal files',
      [
        ['Tahap', 'Perkara'],
        ['P-21', 1],
      ],
      ['VI-18 B6'],
    ],
  ])('are told: %s', (_, lines, expected) => {
    expect(cellsIn(tab(lines))).toEqual(expected);
  });

  it.each<[string, readonly Line[]]>([
    [
      'zero',
      [
        ['Wilayah', 'Korban'],
        ['Tegal', 0],
      ],
    ],
    [
      'five',
      [
        ['Wilayah', 'Korban'],
        ['Tegal', 5],
      ],
    ],
    [
      'a masked count',
      [
        ['Wilayah', 'Korban'],
        ['Tegal', '*'],
        ['Brebes', '*'],
      ],
    ],
    [
      'counts beside a masked one',
      [
        ['Wilayah', 'Kasus', 'Korban', 'Anak'],
        ['Tegal', '*', 7, 0],
        ['Brebes', '*', '*', 0],
      ],
    ],
    [
      'a masked share',
      [
        ['Wilayah', 'Korban', 'Persen'],
        ['Tegal', '*', '*'],
      ],
    ],
    [
      'large counts',
      [
        ['Wilayah', 'Korban'],
        ['Tegal', 22],
        ['Brebes', 15],
      ],
    ],
    [
      'a rank',
      [
        ['Peringkat', 'Wilayah', 'Korban'],
        [1, 'Tegal', 22],
      ],
    ],
    [
      'a running number',
      [
        ['No.', 'Wilayah', 'Korban'],
        [1, 'Tegal', 22],
        [2, 'Brebes', 20],
      ],
    ],
    [
      'meetings',
      [
        ['Triwulan', 'Rapat pleno'],
        ['I', 3],
      ],
    ],
    [
      'hotels',
      [
        ['Wilayah', 'Hotel dikunjungi'],
        ['Tegal', 2],
      ],
    ],
    [
      'regulations',
      [
        ['Wilayah', 'Regulasi'],
        ['Tegal', 1],
      ],
    ],
    [
      'scores',
      [
        ['Butir', 'Skor rata-rata'],
        ['A1', 3],
      ],
    ],
    [
      'a ratio',
      [
        ['Wilayah', 'Per 100.000'],
        ['Tegal', 0.35],
      ],
    ],
    [
      'a mean',
      [
        ['Wilayah', 'Rata-rata'],
        ['Tegal', 2.5],
      ],
    ],
    [
      'a year',
      [
        ['Tahun', 'Korban'],
        [2024, 37],
      ],
    ],
    [
      'activities in a row',
      [
        ['Uraian', 'Jumlah'],
        ['Kegiatan sosialisasi', 4],
      ],
    ],
    [
      'members of the task force',
      [
        ['Uraian', 'Jumlah'],
        ['Lembaga anggota', 3],
      ],
    ],
    [
      'days',
      [
        ['Uraian', 'Jumlah'],
        ['Hari pelatihan', 2],
      ],
    ],
    ['texts with digits', [['Catatan'], ['3 dari 5 unit melapor']]],
    [
      'a negative change',
      [
        ['Wilayah', 'Perubahan'],
        ['Tegal', -3],
      ],
    ],
    ['nothing', []],
  ])('are not seen in %s', (_, lines) => {
    expect(cellsIn(tab(lines))).toEqual([]);
  });

  it('are not told on a tab that is not for everybody', () => {
    expect(
      cellsIn(
        tab(
          [
            ['Wilayah', 'Korban'],
            ['Tegal', 3],
          ],
          'R03 Korban',
          'INTERNAL',
        ),
      ),
    ).toEqual([]);
  });

  it('are not told on a sheet that is no report', () => {
    expect(
      cellsIn(
        tab(
          [
            ['Wilayah', 'Korban'],
            ['Tegal', 3],
          ],
          'Rekap',
        ),
      ),
    ).toEqual([]);
  });

  it('go by the least that the tab names, or else by five', () => {
    const lines: readonly Line[] = [
      ['Wilayah', 'Korban'],
      ['Tegal', 7],
    ];
    expect(cellsIn(tab(lines, 'R03 Korban', 'PUBLIK', 11))).toEqual(['VI-18 B6']);
    expect(cellsIn(tab(lines, 'R03 Korban', 'PUBLIK', null))).toEqual([]);
  });

  it('go by the numbers that the tab says to be masked', () => {
    const said = (threshold: string, label = 'Ambang penyamaran'): readonly string[] =>
      cellsIn(
        sheetOf('R03 Korban', [
          ['Klasifikasi', 'PUBLIK'],
          [label, threshold],
          [],
          ['Wilayah', 'Korban'],
          ['Tegal', 7],
          ['Brebes', 4],
        ]),
      );
    expect(said('angka 1 sampai 2 disamarkan')).toEqual([]);
    expect(said('angka 1 sampai 4 disamarkan; angka lain dibulatkan ke kelipatan 5')).toEqual(['VI-18 B6']);
    expect(said('angka 1 sampai 10 disamarkan')).toEqual(['VI-18 B5', 'VI-18 B6']);
    expect(said('numbers from 1 to 10 are masked', 'Masking threshold')).toEqual(['VI-18 B5', 'VI-18 B6']);
  });

  it('are told on an English tab', () => {
    const lines: readonly Line[] = [
      ['Class', 'PUBLIC'],
      ['Masking threshold', 'numbers from 1 to 4 are masked'],
      [],
      ['Region', 'Victims'],
      ['Tegal', 3],
    ];
    expect(cellsIn(sheetOf('R03 Profil', lines))).toEqual(['VI-18 B5']);
  });

  it('are not looked for in tables of meetings, findings and hotels, up to the next blank row', () => {
    const lines: readonly Line[] = [
      ['Rapat menurut triwulan'],
      ['Triwulan', 'Jumlah'],
      ['I', 3],
      [],
      ['Korban menurut wilayah'],
      ['Tegal', 3],
    ];
    expect(cellsIn(tab(lines, 'R10 Kelembagaan'))).toEqual(['VI-18 B10']);
  });
});

describe('persons on a tab for publication', () => {
  it.each<[string, readonly Line[]]>([
    [
      'a column named like a confidential one',
      [
        ['Kode korban', 'Wilayah'],
        ['-', 'Tegal'],
      ],
    ],
    [
      'the code of a victim',
      [
        ['Kasus', 'Wilayah'],
        ['KB-3173-2024-0012', 'Tegal'],
      ],
    ],
  ])('are refused: %s', (_, lines) => {
    expect(cellsIn(tab(lines)).map((line) => line.slice(0, 5))).toEqual(['VI-16']);
  });

  it('are not seen in a breakdown', () => {
    expect(
      cellsIn(
        tab([
          ['Jenis kelamin', 'Korban'],
          ['Perempuan', 33],
        ]),
      ),
    ).toEqual([]);
  });
});
