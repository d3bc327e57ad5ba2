import type { TextRuleName } from '../../kit/identity-rule.ts';
import type { Template } from '../../kit/template.ts';
import type { Text } from '../../locale/text.ts';
import type { CellValue } from '../../workbook/cell.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { FORM } from '../decode/layout.ts';
import type { DecodedTemplate } from '../decode/template-rows.ts';
import { isRounded } from '../structure/cells.ts';
import { extraColumns } from '../structure/extra-columns.ts';
import type { Leak } from './leak.ts';
import { placeOf, wordsOf } from './places.ts';
import type { Scanner, Sighting } from './scan.ts';

/** Cells of a sheet that belong to no column of a form. */
interface LooseSearch {
  readonly sheet: SheetSnapshot;
  readonly template: Template | null;
  readonly scan: Scanner;
  /** Whether numbers without a 0 in front can be those of telephones. */
  readonly persons: boolean;
  readonly silent: ReadonlySet<TextRuleName>;
}

/** Looks through a sheet that is no form's. */
export function ownSheetLeaks(
  sheet: SheetSnapshot,
  scan: Scanner,
  silent: readonly TextRuleName[],
): readonly Leak[] {
  const search = { sheet, template: null, scan, persons: false, silent: new Set(silent) };
  return sheet.columns.flatMap((_, at) => columnLeaks(search, at, 0, []));
}

/** Looks through what stands on a form's sheet outside of its cells: the user's own columns, titles, totals. */
export function besideFormLeaks(
  decoded: DecodedTemplate,
  scan: Scanner,
  persons: boolean,
  refused: ReadonlySet<number>,
): readonly Leak[] {
  const { sheet, template, layout } = decoded;
  const search = { sheet, template, scan, persons, silent: new Set<TextRuleName>() };
  if (template.layout === 'form') return besideFields(search, decoded);
  const { head } = layout;
  const own = extraColumns(sheet, layout).filter((at) => !refused.has(at));
  const skipped = head.ids === null ? [] : [head.ids];
  const rows = [...Array.from({ length: head.header }, (_, row) => row), ...layout.odd.map(({ row }) => row)];
  const inOwn = new Set(own);
  return [
    ...own.flatMap((at) => columnLeaks(search, at, 0, skipped, head.header)),
    ...sheet.columns.flatMap((_, at) =>
      inOwn.has(at) || refused.has(at)
        ? []
        : rows.flatMap((row) => cellLeaks(search, row, at, placeOf.cell(row, at))),
    ),
    ...renamedHeaders(search, decoded),
  ];
}

/** Headers that are not those of the form. */
function renamedHeaders(search: LooseSearch, { layout, template }: DecodedTemplate): readonly Leak[] {
  const { header } = layout.head;
  return layout.claims.flatMap(({ name }, at): readonly Leak[] => {
    const declared = name === null ? undefined : template.columns[name];
    const title = search.sheet.columns[at]?.values[header] ?? null;
    if (!declared || title === declared.label.id || title === declared.label.en) return [];
    return cellLeaks(search, header, at, placeOf.header(at));
  });
}

function besideFields(search: LooseSearch, { layout }: DecodedTemplate): readonly Leak[] {
  const ours = new Set(layout.claims.flatMap(({ by }, row) => (by === null ? [] : [row])));
  const skipped = [...ours];
  return search.sheet.columns.flatMap((_, at) =>
    columnLeaks(search, at, 0, at <= FORM.fieldId || at === FORM.fieldId + 1 ? skipped : []),
  );
}

function columnLeaks(
  search: LooseSearch,
  at: number,
  first: number,
  skipped: readonly number[],
  header = -1,
): readonly Leak[] {
  const values = search.sheet.columns[at]?.values ?? [];
  const skip = new Set(skipped);
  const leaks: Leak[] = [];
  for (let row = first; row < values.length; row++) {
    const value = values[row] ?? null;
    if (value === null || typeof value === 'boolean' || skip.has(row)) continue;
    // VT-17 tells what was rounded in the user's own columns of a table.
    if (header >= 0 && row > header && isRounded(value)) continue;
    const found = sightingsOf(search, value);
    if (found.length > 0) {
      leaks.push(
        ...leaksAt(search, row, at, row === header ? placeOf.header(at) : placeOf.cell(row, at), found),
      );
    }
  }
  return leaks;
}

function cellLeaks(search: LooseSearch, row: number, at: number, place: Text): readonly Leak[] {
  const value = search.sheet.columns[at]?.values[row] ?? null;
  return value === null ? [] : leaksAt(search, row, at, place, sightingsOf(search, value));
}

function sightingsOf({ scan, persons }: LooseSearch, value: NonNullable<CellValue>): readonly Sighting[] {
  if (typeof value === 'string') return scan.text(value);
  return typeof value === 'number' ? scan.number(value, persons) : [];
}

function leaksAt(
  { sheet, template, silent }: LooseSearch,
  row: number,
  at: number,
  place: Text,
  found: readonly Sighting[],
): readonly Leak[] {
  return found
    .filter(({ rule }) => !silent.has(rule))
    .map((sighting) => ({
      rule: sighting.rule,
      sheet: sheet.name,
      template,
      column: null,
      row,
      at,
      words: wordsOf(place, sighting),
    }));
}
