import type { ErasureProposal, Locale } from '../core/index.ts';

const SAYINGS = {
  id: {
    erased: 'Data korban ini sudah dihapus dari buku kerja ini.',
    goes: 'Yang dihapus (tidak dapat dibatalkan):',
    rows: 'baris',
    cells: 'sel',
    notes: 'catatan',
    know: 'Perlu diketahui:',
    copies: 'Salinan mungkin masih ada di:',
  },
  en: {
    erased: 'The data of this victim were erased from this workbook before.',
    goes: 'What goes (it cannot be taken back):',
    rows: 'rows',
    cells: 'cells',
    notes: 'notes',
    know: 'Please note:',
    copies: 'Copies may remain in:',
  },
} as const;

/** What an erasure takes away, by number and never by value, and where copies may remain. */
export function erasureText(file: string, proposal: ErasureProposal, locale: Locale): string {
  const { state, counts, remarks, copies } = proposal;
  const say = SAYINGS[locale];
  const listed = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `      ${line}`)];
  const lines = [
    ...(state === 'erased' ? [`  ${say.erased}`] : []),
    ...listed(
      say.goes,
      counts.map(({ sheet, rows, cells, notes }) =>
        [
          `${sheet}: ${rows} ${say.rows}, ${cells} ${say.cells}`,
          ...(notes > 0 ? [`${notes} ${say.notes}`] : []),
        ].join(', '),
      ),
    ),
    ...listed(
      say.know,
      remarks.map((text) => text[locale]),
    ),
    ...listed(
      say.copies,
      copies.map((text) => text[locale]),
    ),
  ];
  return `${[file, ...lines].join('\n')}\n`;
}
