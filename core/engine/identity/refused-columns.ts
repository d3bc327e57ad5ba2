import type { RefusedHeaders } from '../../kit/katalog.ts';
import { columnLetters } from '../../workbook/cell.ts';
import { refusedHeader } from '../decode/headers.ts';
import type { DecodedTemplate } from '../decode/template-rows.ts';
import { nameWord } from '../structure/damage.ts';
import { extraColumns } from '../structure/extra-columns.ts';
import type { Leak } from './leak.ts';

/** VI-16 on a form about persons: the user's own columns whose header speaks of who somebody is, by the sheet's column. */
export function refusedColumns(decoded: DecodedTemplate, refused: RefusedHeaders): ReadonlyMap<number, Leak> {
  const { sheet, template, layout } = decoded;
  const isRefused = refusedHeader(refused);
  const row = layout.head.header;
  const found = extraColumns(sheet, layout).flatMap((at): readonly (readonly [number, Leak])[] => {
    const header = sheet.columns[at]?.values[row];
    if (typeof header !== 'string' || !isRefused(header)) return [];
    return [[at, refusedAt(sheet.name, template, row, at)]];
  });
  return new Map(found);
}

/** VI-16 at a header; the header itself is not repeated, since people put names there. */
export function refusedAt(sheet: string, template: Leak['template'], row: number, at: number): Leak {
  const words = { kolom: nameWord(columnLetters(at)), lembar: nameWord(sheet) };
  return { rule: 'VI-16', sheet, template, column: null, row, at, words };
}
