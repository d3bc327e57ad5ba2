import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../workbook/sheet-model.ts';
import type { StyleName } from '../../workbook/theme.ts';
import { exampleOf, needText } from './column-note.ts';
import { heightsOf } from './row-height.ts';

export const GUIDE_SHEET = 'Petunjuk';

const words = {
  id: {
    title: 'Petunjuk pengisian',
    subtitle:
      'Baca sekali sebelum mulai. Buku kerja ini dipakai sepanjang tahun oleh satu instansi di satu wilayah.',
    steps: [
      'Isi lembar T00 Sampul lebih dahulu: wilayah, instansi, periode, dan pernyataan untuk setiap formulir.',
      'Isi satu baris untuk satu kejadian. Pilih dari daftar bila sel memiliki tanda panah.',
      'Sel merah berarti salah, kuning berarti perlu diperiksa, krem berarti masih wajib diisi.',
      'Tulis tanggal hh/bb/tttt, misalnya 16/09/2022. Tulis angka tanpa satuan.',
      'Bila tidak ada kejadian, pilih NIHIL pada sampul. Kosong berarti belum lapor, bukan nihil.',
      'Jangan menulis nama, NIK, alamat, nomor telepon, atau inisial korban, pelapor, dan saksi di sel mana pun.',
      'Jangan menghapus kolom atau mengubah baris judul. Kolom miring terisi otomatis.',
    ],
    legend: 'Arti judul kolom',
    looks: [
      'Tebal, garis tebal: wajib diisi',
      'Tebal, garis putus: wajib bila syarat terpenuhi',
      'Biasa: boleh kosong',
      'Miring, garis titik: terisi otomatis',
    ],
    forms: 'Formulir dalam buku kerja ini',
    open: 'Buka lembar',
    headers: ['Kolom', 'Keharusan', 'Cara mengisi', 'Contoh'],
    credit: 'Data wilayah: idn-area-data (ODbL 1.0).',
  },
  en: {
    title: 'How to fill in this workbook',
    subtitle: 'Read once before you start. One agency in one region uses this workbook throughout the year.',
    steps: [
      'Fill in the sheet T00 Sampul first: region, agency, period, and a declaration for each form.',
      'Write one row for one event. Choose from the list where a cell has an arrow.',
      'Red cells are wrong, yellow cells need a second look, cream cells must still be filled.',
      'Write dates dd/mm/yyyy, for example 16/09/2022. Write numbers without units.',
      'If nothing happened, choose NIHIL on the cover. Blank means not reported, which is not nil.',
      'Never write names, identity numbers, addresses, telephone numbers or initials of victims, reporters or witnesses in any cell.',
      'Do not delete columns or change the header row. Italic columns fill themselves.',
    ],
    legend: 'What the headers mean',
    looks: [
      'Bold, thick line: required',
      'Bold, dashed line: required under a condition',
      'Plain: may be blank',
      'Italic, dotted line: fills itself',
    ],
    forms: 'Forms in this workbook',
    open: 'Open the sheet',
    headers: ['Column', 'Required', 'How to fill it in', 'Example'],
    credit: 'Region data: idn-area-data (ODbL 1.0).',
  },
} as const;

const LOOKS: readonly StyleName[] = [
  'required-header',
  'conditional-header',
  'optional-header',
  'derived-header',
];

interface Line {
  readonly cells: readonly CellContent[];
  readonly style: StyleName;
  /** The cells that take the style, from the first column on. */
  readonly span: number;
}

/** The first sheet of a template workbook: how to fill it in, in plain words. */
export function renderGuide(templates: readonly Template[], locale: Locale): SheetModel {
  const say = words[locale];
  const lines: readonly Line[] = [
    { cells: [say.title], style: 'title', span: 1 },
    { cells: [say.subtitle], style: 'subtitle', span: 1 },
    blank,
    ...say.steps.map((step, i): Line => ({ cells: [`${i + 1}. ${step}`], style: 'plain', span: 1 })),
    blank,
    { cells: [say.legend], style: 'heading', span: 4 },
    ...say.looks.map((look, i): Line => ({ cells: [look], style: LOOKS[i] ?? 'plain', span: 1 })),
    blank,
    { cells: [say.forms], style: 'heading', span: 4 },
    ...templates.flatMap((template) => formLines(template, locale)),
    blank,
    { cells: [say.credit], style: 'subtitle', span: 1 },
  ];
  return {
    ...blankSheet(GUIDE_SHEET),
    tabColor: 'C77700',
    cells: lines.map(({ cells }) => cells),
    styles: lines.map(({ style, span }, row) => ({
      area: { row, column: 0, rows: 1, columns: span },
      style,
      format: 'general' as const,
    })),
    columns: WIDTHS.map((width) => ({ width })),
    rows: {
      ...heightsOf(
        lines.map(({ cells }) => cells),
        WIDTHS,
        (row) => lines[row]?.style === 'prose',
      ),
      0: { height: 28 },
    },
    protected: true,
    print: { landscape: true, repeatRows: 0, repeatColumns: 0, pagesWide: 1 },
  };
}

const WIDTHS = [38, 44, 62, 30];
const blank: Line = { cells: [], style: 'plain', span: 1 };

function formLines(template: Template, locale: Locale): readonly Line[] {
  const say = words[locale];
  const link = { text: `${say.open} ${template.sheet}`, sheet: template.sheet, cell: 'A1' };
  return [
    blank,
    { cells: [`${template.id} ${template.title[locale]}`], style: 'label', span: 1 },
    { cells: [template.purpose[locale]], style: 'plain', span: 1 },
    { cells: [link], style: 'link', span: 1 },
    { cells: say.headers, style: 'table-header', span: 4 },
    ...Object.entries(template.columns)
      .filter(([name, { derived }]) => !derived && !name.startsWith('_'))
      .map(([name, column]): Line => {
        const cells = [
          column.label.id,
          needText(template, name, locale),
          column.help[locale],
          exampleOf(column, locale),
        ];
        return { cells, style: 'prose', span: 4 };
      }),
  ];
}
