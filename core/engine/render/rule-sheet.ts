import type { Locale } from '../../locale/text.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../workbook/sheet-model.ts';
import type { RuleEntry } from '../reference/rule-entries.ts';
import { heightsOf } from './row-height.ts';

export const RULE_SHEET = 'Kamus Aturan';

const words = {
  id: {
    title: 'Kamus aturan',
    subtitle:
      'Semua yang diperiksa di buku kerja ini: kapan muncul, apa yang tertulis, dan apa yang perlu dilakukan.',
    headers: [
      'Aturan',
      'Tingkat',
      'Formulir',
      'Muncul bila',
      'Pesan',
      'Yang perlu dilakukan',
      'Contoh isian',
      'Sumber',
    ],
    severity: { error: 'Galat', warning: 'Peringatan', info: 'Info' },
  },
  en: {
    title: 'Reference of rules',
    subtitle: 'All that is checked in this workbook: when it comes up, what it says, and what to do.',
    headers: ['Rule', 'Level', 'Form', 'Comes up when', 'Message', 'What to do', 'Example entry', 'Source'],
    severity: { error: 'Error', warning: 'Warning', info: 'Info' },
  },
} as const;

const WIDTHS = [9, 12, 14, 58, 48, 44, 44, 22];
const HEAD = 4;

/** The sheet that explains every rule of the workbook's forms. */
export function renderRules(entries: readonly RuleEntry[], locale: Locale): SheetModel {
  const say = words[locale];
  const lines = entries.map((entry): readonly CellContent[] => [
    entry.id,
    say.severity[entry.severity],
    entry.forms,
    entry.when,
    entry.message,
    entry.remedy,
    entry.example,
    entry.source,
  ]);
  const cells = [[say.title], [say.subtitle], [], say.headers, ...lines];
  const table = { row: HEAD - 1, column: 0, rows: lines.length + 1, columns: WIDTHS.length };
  return {
    ...blankSheet(RULE_SHEET),
    tabColor: '52606D',
    cells,
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: 'title', format: 'general' },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, style: 'subtitle', format: 'general' },
      { area: { ...table, row: HEAD, rows: lines.length }, style: 'input-example', format: 'text' },
      { area: { ...table, rows: 1 }, style: 'table-header', format: 'general' },
    ],
    columns: WIDTHS.map((width) => ({ width })),
    rows: { ...heightsOf(cells, WIDTHS, (row) => row >= HEAD), 0: { height: 26 } },
    frozen: { rows: HEAD, columns: 1 },
    filter: table,
    protected: true,
    print: { language: locale, landscape: true, repeatRows: HEAD, repeatColumns: 0, pagesWide: 1 },
  };
}
