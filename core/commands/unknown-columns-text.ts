import { layoutOf } from '../engine/decode/layout.ts';
import { unknownColumns } from '../engine/structure/unknown-columns.ts';
import type { Template } from '../kit/template.ts';
import type { Locale } from '../locale/text.ts';
import { type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import { tellsOfSomebodyIn } from './consolidate/shown-name.ts';

/** What people may call a column at most. */
const LONGEST = 60;

/**
 * The columns that templates do not know, each with its sheet and how many of its cells are filled:
 * `T06 Kegiatan, Muatan Lokal Lama (1 sel)`. What a column is called is not repeated where it tells of somebody.
 */
export function unknownColumnsText(
  snapshot: Snapshot,
  templates: readonly Template[],
): Readonly<Record<Locale, readonly string[]>> {
  const found = templates.flatMap((template) => {
    const sheet = sheetNamed(snapshot, template.sheet);
    if (sheet === null) return [];
    return unknownColumns(sheet, template, layoutOf(sheet, template)).map((one) => ({
      ...one,
      sheet: template.sheet,
      isRow: template.layout === 'form',
    }));
  });
  const said = (locale: Locale): readonly string[] =>
    found.map(({ sheet, label, place, filled, isRow }) => {
      const say = SAYINGS[locale];
      const isShown = label !== '' && label.length <= LONGEST && !tellsOfSomebodyIn(label);
      const name = isShown ? label : say[isRow ? 'row' : 'column'](place + 1);
      return `${sheet}, ${name} (${say.cells(filled)})`;
    });
  return { id: said('id'), en: said('en') };
}

const SAYINGS = {
  id: {
    column: (number: number) => `kolom ke-${number}`,
    row: (number: number) => `baris ke-${number}`,
    cells: (count: number) => `${count} sel`,
  },
  en: {
    column: (number: number) => `column ${number}`,
    row: (number: number) => `row ${number}`,
    cells: (count: number) => (count === 1 ? '1 cell' : `${count} cells`),
  },
} as const;
