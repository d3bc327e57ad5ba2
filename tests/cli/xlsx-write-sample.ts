import type { WorkbookContent } from '../../cli/xlsx/write-workbook.ts';
import {
  blankSheet,
  type CellContent,
  type Input,
  type InputRule,
  type SheetModel,
} from '../../core/workbook/sheet-model.ts';
import type { NumberFormat, StyleName } from '../../core/workbook/theme.ts';

interface SampleColumn {
  readonly header: string;
  readonly style: StyleName;
  readonly format: NumberFormat;
  readonly width: number;
  readonly help: string;
  readonly rule: InputRule | null;
}

/** Prepared rows of the sample's form. */
export const PREPARED = 40;

const LONG_HELP =
  'Eksploitasi adalah tindakan dengan atau tanpa persetujuan korban yang meliputi tetapi tidak terbatas pada pelacuran, ' +
  'kerja atau pelayanan paksa, perbudakan atau praktik serupa perbudakan, penindasan, pemerasan, pemanfaatan fisik, ' +
  'seksual, organ reproduksi, atau secara melawan hukum memindahkan organ dan/atau jaringan tubuh.';

const COLUMNS: readonly SampleColumn[] = [
  column('Nomor kasus', 'required-header', 'text', 20, 'Isi nomor yang belum dipakai.', { kind: 'any' }),
  column('Tanggal laporan diterima', 'required-header', 'date', 14, 'Isi hari/bulan/tahun.', {
    kind: 'date',
    min: 36_526,
    max: 47_848,
  }),
  column('Jenis kelamin', 'required-header', 'text', 14, 'Pilih L atau P.', { kind: 'list', name: 'CL_JK' }),
  column('Kewarganegaraan', 'conditional-header', 'text', 18, 'Wajib bila bukan WNI.\nTiga huruf.', {
    kind: 'textLength',
    min: 3,
    max: 3,
  }),
  column('Usia saat kejadian', 'conditional-header', 'integer', 12, 'Dalam tahun penuh.', {
    kind: 'integer',
    min: 0,
    max: 120,
  }),
  column('Bentuk eksploitasi', 'optional-header', 'text', 26, LONG_HELP, { kind: 'any' }),
  column('Restitusi', 'optional-header', 'currency', 18, 'Jumlah menurut putusan.', {
    kind: 'decimal',
    min: 0,
    max: 1e12,
  }),
  column('Biaya layanan', 'optional-header', 'decimal', 14, 'Dalam ribu rupiah.', {
    kind: 'decimal',
    min: 0,
    max: 99_999.5,
  }),
  column('Telepon petugas', 'optional-header', 'text', 16, 'Nomor dinas.', { kind: 'any' }),
  column('Kelompok usia', 'derived-header', 'general', 14, 'Terisi sendiri.', null),
  column('Kuartal', 'derived-header', 'integer', 10, 'Terisi sendiri.', null),
  column('Catatan', 'optional-header', 'text', 40, 'Jangan menulis nama korban.', { kind: 'any' }),
];

/** A cover, a form with twelve columns, and a hidden list of choices. */
export const sample: WorkbookContent = {
  sheets: [cover(), form(), choices()],
  names: [{ name: 'CL_JK', refersTo: "'_kode'!$A$2:$A$3" }],
  properties: { title: 'Templat TPPO', creator: 'Gugus Tugas' },
};

/** A workbook of one sheet with the given cells. */
export function bookOf(sheet: Partial<SheetModel>): WorkbookContent {
  return {
    sheets: [{ ...blankSheet('Data'), ...sheet }],
    names: [],
    properties: { title: 'Uji', creator: 'Uji' },
  };
}

function cover(): SheetModel {
  return {
    ...blankSheet('T00 Sampul'),
    cells: [
      ['Laporan triwulan'],
      ['Kabupaten Badung'],
      ['Petunjuk'],
      [
        'Isi lembar T01 sesuai petunjuk pada tiap kolom. Data korban tidak boleh dibagikan di luar gugus tugas.',
      ],
      ['Nama instansi', 'Dinas P3A'],
      ['Kode wilayah', '5103'],
      ['Ke formulir', { text: 'T01 Kasus', sheet: 'T01 Kasus', cell: 'A3' }],
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 3 }, style: 'title', format: 'general' },
      { area: { row: 1, column: 0, rows: 1, columns: 3 }, style: 'subtitle', format: 'general' },
      { area: { row: 2, column: 0, rows: 1, columns: 3 }, style: 'heading', format: 'general' },
      { area: { row: 3, column: 0, rows: 1, columns: 3 }, style: 'prose', format: 'general' },
      { area: { row: 4, column: 0, rows: 3, columns: 1 }, style: 'label', format: 'general' },
      { area: { row: 4, column: 1, rows: 2, columns: 1 }, style: 'input', format: 'text' },
      { area: { row: 6, column: 1, rows: 1, columns: 1 }, style: 'link', format: 'general' },
    ],
    columns: [{ width: 24 }, { width: 36 }, { width: 8, hidden: true }],
    rows: { 3: { height: 34 } },
    merges: [{ row: 3, column: 0, rows: 1, columns: 2 }],
    protected: true,
    print: { landscape: false, repeatRows: 0, repeatColumns: 0, pagesWide: 1 },
  };
}

function form(): SheetModel {
  return {
    ...blankSheet('T01 Kasus'),
    tabColor: '0B3C5D',
    cells: [
      COLUMNS.map(({ header }) => header),
      COLUMNS.map((_, index) => `field_${index}`),
      ...[0, 1, 2].map(filledRow),
    ],
    styles: COLUMNS.flatMap(({ style, format, rule }, index) => [
      { area: { row: 0, column: index, rows: 2, columns: 1 }, style, format: 'general' as const },
      { area: bodyArea(index), style: rule === null ? ('derived' as const) : ('input' as const), format },
    ]),
    columns: COLUMNS.map(({ width }) => ({ width })),
    rows: { 0: { height: 48 }, 1: { hidden: true } },
    frozen: { rows: 2, columns: 1 },
    inputs: COLUMNS.flatMap(inputsOf),
    highlights: [
      { area: bodyArea(0), formula: 'AND($A3="",COUNTA($B3:$L3)>0)', style: 'missing' },
      { area: bodyArea(1), formula: 'AND($B3<>"",NOT(ISNUMBER($B3)))', style: 'error' },
      { area: bodyArea(4), formula: 'AND(ISNUMBER($E3),$E3>90)', style: 'warning' },
      { area: bodyArea(2), formula: '$C3="P"', style: 'info' },
    ],
    notes: COLUMNS.map(({ help }, index) => ({ row: 0, column: index, text: help })),
    protected: true,
    filter: { row: 1, column: 0, rows: PREPARED + 1, columns: COLUMNS.length },
    print: { landscape: true, repeatRows: 1, repeatColumns: 0, pagesWide: 1 },
  };
}

function choices(): SheetModel {
  return { ...blankSheet('_kode'), state: 'veryHidden', cells: [['JK'], ['L'], ['P']] };
}

function filledRow(index: number): readonly CellContent[] {
  const row = index + 3;
  return [
    `TPPO-5103-2024-${index}`,
    45_500 + index,
    index === 1 ? 'P' : 'L',
    'IDN',
    20 + index,
    'Kerja paksa',
    12_500_000,
    1234.5,
    '081234567890',
    { formula: `IF(E${row}<18,"Anak","Dewasa")`, value: 'Dewasa' },
    { formula: `ROUNDUP(MONTH(B${row})/3,0)`, value: -999 },
    '=1+1',
  ];
}

function bodyArea(index: number) {
  return { row: 2, column: index, rows: PREPARED, columns: 1 };
}

function inputsOf({ header, help, rule }: SampleColumn, index: number): readonly Input[] {
  if (rule === null) return [];
  const alert = rule.kind === 'any' ? null : { title: 'Isian tidak sesuai', text: `Periksa isian. ${help}` };
  return [{ area: bodyArea(index), rule, prompt: { title: header, text: help }, alert }];
}

function column(
  header: string,
  style: StyleName,
  format: NumberFormat,
  width: number,
  help: string,
  rule: InputRule | null,
): SampleColumn {
  return { header, style, format, width, help, rule };
}
