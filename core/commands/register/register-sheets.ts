import { heightsOf } from '../../engine/render/row-height.ts';
import { regionName } from '../../katalog/daftar-kode/wilayah.ts';
import type { Locale, Text } from '../../locale/text.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../workbook/sheet-model.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { NumberFormat, StyleName } from '../../workbook/theme.ts';
import { formsIn, type Register } from './build-register.ts';
import type { RegisterUnit } from './register-unit.ts';
import { periodText, reminderOf } from './reminder.ts';
import { type RegisterState, stateLabels } from './states.ts';
import { summaryText } from './summary-text.ts';
import { sealLabels, unitName } from './words.ts';

/** A file that could not be used, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly reason: Text;
}

/** Whether a workbook is a register that was saved. */
export function isRegisterBook({ sheets }: Snapshot): boolean {
  return sheets[0]?.name === UNITS && sheets[1]?.name === REMINDERS;
}

/** What the sheets of a register are called, in their order. */
export const registerSheetNames = ['Register', 'Pengingat', 'Berkas'] as const;
const [UNITS, REMINDERS, FILES] = registerSheetNames;

/** A register as sheets of a workbook: its units, the reminders, and the files that could not be used where there are some. */
export function registerSheets(
  register: Register,
  unread: readonly UnreadFile[],
  locale: Locale,
): readonly SheetModel[] {
  return [
    unitSheet(register, locale),
    reminderSheet(register, locale),
    ...(unread.length === 0 ? [] : [fileSheet(unread, locale)]),
  ];
}

/** A column of a table: its header, its width in characters, how it looks, and what it holds. */
interface Column<T> {
  readonly header: Text;
  readonly width: number;
  readonly format: NumberFormat;
  cell(one: T): CellContent;
  style?(one: T): StyleName;
}

function unitSheet(register: Register, locale: Locale): SheetModel {
  const title = {
    id: `Register pengiriman ${periodText(register.period).id}`,
    en: `Register of submissions, ${periodText(register.period).en}`,
  }[locale];
  const columns = [...unitColumns(locale), ...formColumns(register, locale), ...lastColumns(locale)];
  const table = tableSheet(UNITS, [title, summaryText(register)[locale]], columns, register.units, locale);
  return { ...table, tabColor: register.units.every(({ came }) => came) ? '2E7D32' : 'C00000' };
}

function unitColumns(locale: Locale): readonly Column<RegisterUnit>[] {
  return [
    column(W.code, 8, 'text', ({ region }) => region),
    column(W.region, 24, 'general', ({ region }) => regionName(region, locale)),
    column(W.agency, 22, 'general', (unit) => unitName(unit)[locale]),
    column(W.expected, 9, 'general', ({ expected }) => (expected === null ? '–' : W.yes(expected)[locale])),
    {
      ...column<RegisterUnit>(W.state, 13, 'general', ({ state }) => stateLabels[state][locale]),
      style: ({ state }) => LOOKS[state],
    },
    column(W.deadline, 12, 'date', ({ deadline }) => deadline),
    column(W.sent, 12, 'date', ({ sent }) => sent),
    {
      ...column<RegisterUnit>(W.late, 10, 'integer', ({ late }) => late),
      style: ({ late }) => ((late ?? 0) > 0 ? 'error' : 'cell-number'),
    },
    {
      ...column<RegisterUnit>(W.score, 9, 'decimal', ({ score }) => score),
      style: () => 'cell-number',
    },
    column(W.version, 7, 'integer', ({ version }) => version),
    {
      ...column<RegisterUnit>(W.seal, 12, 'general', ({ verdict }) =>
        verdict === null ? null : sealLabels[verdict][locale],
      ),
      style: ({ verdict }) => (verdict === 'changed' || verdict === 'unsealed' ? 'error' : 'cell'),
    },
  ];
}

function formColumns(register: Register, locale: Locale): readonly Column<RegisterUnit>[] {
  return formsIn(register).map((form): Column<RegisterUnit> => {
    const own = ({ forms }: RegisterUnit): RegisterState | null =>
      forms.find((one) => one.form === form)?.state ?? null;
    return {
      header: { id: form, en: form },
      width: 12,
      format: 'general',
      cell: (unit) => {
        const state = own(unit);
        return state === null ? null : stateLabels[state][locale];
      },
      style: (unit) => LOOKS[own(unit) ?? 'bebas'],
    };
  });
}

function lastColumns(locale: Locale): readonly Column<RegisterUnit>[] {
  return [
    column(W.notes, 40, 'general', ({ notes }) => notes.map((note) => note[locale]).join(' ')),
    column(W.files, 28, 'general', ({ files }) => files.join(', ')),
  ];
}

function reminderSheet(register: Register, locale: Locale): SheetModel {
  const rows = register.units.flatMap((unit) => {
    const text = reminderOf(unit, register);
    return text === null ? [] : [{ unit, text: text[locale] }];
  });
  type Row = (typeof rows)[number];
  const columns: readonly Column<Row>[] = [
    column(W.code, 8, 'text', ({ unit }) => unit.region),
    column(W.region, 24, 'general', ({ unit }) => regionName(unit.region, locale)),
    column(W.agency, 22, 'general', ({ unit }) => unitName(unit)[locale]),
    {
      ...column<Row>(W.state, 13, 'general', ({ unit }) => stateLabels[unit.state][locale]),
      style: ({ unit }) => LOOKS[unit.state],
    },
    column(W.reminder, 90, 'general', ({ text }) => text),
  ];
  const head = rows.length === 0 ? W.nobody[locale] : W.nothingSent[locale];
  return tableSheet(REMINDERS, [W.reminders[locale], head], columns, rows, locale);
}

function fileSheet(unread: readonly UnreadFile[], locale: Locale): SheetModel {
  const columns: readonly Column<UnreadFile>[] = [
    column(W.files, 40, 'general', ({ file }) => file),
    column(W.reason, 90, 'general', ({ reason }) => reason[locale]),
  ];
  return tableSheet(FILES, [W.unread[locale], W.notCounted[locale]], columns, unread, locale);
}

function column<T>(
  header: Text,
  width: number,
  format: NumberFormat,
  cell: (one: T) => CellContent,
): Column<T> {
  return { header, width, format, cell };
}

const HEAD = 3;

/** A title, a sentence, and a table with frozen headers. */
function tableSheet<T>(
  name: string,
  head: readonly [title: string, sentence: string],
  columns: readonly Column<T>[],
  rows: readonly T[],
  locale: Locale,
): SheetModel {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const headers = columns.map(({ header }) => header[locale]);
  const widths = columns.map(({ width }) => width);
  const all = [[head[0]], [head[1]], headers, ...cells];
  return {
    ...blankSheet(name),
    cells: all,
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: 'title', format: 'general' },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, style: 'subtitle', format: 'general' },
      {
        area: { row: HEAD - 1, column: 0, rows: 1, columns: columns.length },
        style: 'table-header',
        format: 'general',
      },
      ...columns.flatMap((one, at) => columnStyles(one, at, rows)),
    ],
    columns: columns.map(({ width }) => ({ width })),
    rows: { ...heightsOf(all, widths, (row) => row >= HEAD - 1), 0: { height: 26 } },
    frozen: { rows: HEAD, columns: Math.min(3, columns.length - 1) },
    filter:
      rows.length === 0 ? null : { row: HEAD - 1, column: 0, rows: rows.length + 1, columns: columns.length },
    print: { language: locale, landscape: true, repeatRows: HEAD, repeatColumns: 0, pagesWide: 1 },
  };
}

/** Rows of equal look that follow one another are one area. */
function columnStyles<T>(
  { format, style = () => 'cell' }: Column<T>,
  at: number,
  rows: readonly T[],
): SheetModel['styles'] {
  const runs: { style: StyleName; row: number; rows: number }[] = [];
  rows.forEach((one, row) => {
    const look = style(one);
    const last = runs.at(-1);
    if (last?.style === look) last.rows++;
    else runs.push({ style: look, row, rows: 1 });
  });
  return runs.map((run) => ({
    area: { row: HEAD + run.row, column: at, rows: run.rows, columns: 1 },
    style: run.style,
    format,
  }));
}

const LOOKS: Readonly<Record<RegisterState, StyleName>> = {
  belum: 'error',
  draf: 'warning',
  dikembalikan: 'warning',
  revisi: 'warning',
  nihil: 'good',
  dikirim: 'info',
  disetujui: 'good',
  final: 'good',
  bebas: 'cell',
};

const YES: Text = { id: 'ya', en: 'yes' };
const NO: Text = { id: 'tidak', en: 'no' };

const W = {
  code: { id: 'Kode', en: 'Code' },
  region: { id: 'Wilayah', en: 'Region' },
  agency: { id: 'Instansi', en: 'Agency' },
  expected: { id: 'Terdaftar', en: 'Expected' },
  yes: (expected: boolean): Text => (expected ? YES : NO),
  state: { id: 'Status', en: 'State' },
  deadline: { id: 'Batas kirim', en: 'Due on' },
  sent: { id: 'Tanggal kirim', en: 'Sent on' },
  late: { id: 'Terlambat (hari)', en: 'Days late' },
  score: { id: 'Skor mutu', en: 'Quality' },
  version: { id: 'Versi', en: 'Version' },
  seal: { id: 'Segel', en: 'Seal' },
  notes: { id: 'Catatan', en: 'Notes' },
  files: { id: 'Berkas', en: 'File' },
  reason: { id: 'Sebab', en: 'Reason' },
  reminder: { id: 'Teks pengingat', en: 'Text of the reminder' },
  reminders: { id: 'Pengingat', en: 'Reminders' },
  nobody: { id: 'Tidak ada yang perlu diingatkan.', en: 'Nobody needs a reminder.' },
  nothingSent: {
    id: 'Salin teksnya ke e-mail atau WhatsApp. Tidak ada yang dikirim dari sini.',
    en: 'Copy the text into a mail or message. Nothing is sent from here.',
  },
  unread: { id: 'Berkas yang tidak dapat dipakai', en: 'Files that could not be used' },
  notCounted: {
    id: 'Isinya tidak masuk register. Perbaiki atau minta lagi, lalu buat register sekali lagi.',
    en: 'They are not in the register. Correct them or ask for them again, then make the register anew.',
  },
} as const;
