import type { DecodedTemplate } from '../../engine/decode/template-rows.ts';
import { katalog } from '../../katalog/index.ts';
import { sampulDikosongkan, sampulDiperbarui } from '../../katalog/periode-baru.ts';
import type { CellValue } from '../../workbook/cell.ts';
import type { CellEdit, SheetLock, WorkbookUpdate } from '../../workbook/workbook.ts';

/** The rows of any sheet, as far as programs allow; hosts stop where a sheet ends. */
const MOST_ROWS = 1_048_576;

/**
 * The same workbook for the next period of its year: the cover begins anew, all rows stay, and what was closed because
 * the former period was sent is open again. `cover` is what the cover of the new period
 * says, by field_id; `isClosed` whether the former one is closed to typing.
 */
export function nextInYear(
  forms: readonly DecodedTemplate[],
  former: DecodedTemplate,
  cover: Readonly<Record<string, CellValue>>,
  isClosed: boolean,
): WorkbookUpdate {
  const cells = Object.keys(former.template.columns).flatMap((field) => {
    if (sampulDiperbarui.includes(field)) return edit(former, field, cover[field] ?? null);
    return isOfOneSubmission(field) ? edit(former, field, null) : [];
  });
  const locks = isClosed ? [former, ...forms].map(unlocked) : [];
  const edits = [{ sheet: former.sheet.name, cells }];
  return { sheets: [], names: [], marks: [], edits, locks };
}

function isOfOneSubmission(field: string): boolean {
  const declarations = katalog.duties?.forms.map(({ declaration }) => declaration) ?? [];
  return sampulDikosongkan.includes(field) || declarations.includes(field);
}

/** What a field of the cover gets; formulas tell what follows from the period by themselves. */
function edit({ sheet, layout, template }: DecodedTemplate, field: string, after: CellValue): CellEdit[] {
  const place = layout.columns[field];
  if (place === undefined || place.row === null) return [];
  const { row, column } = { row: place.row, column: place.column };
  const { values = [], formulas } = sheet.columns[column] ?? {};
  const before = values[row] ?? null;
  if (formulas?.[row] !== undefined || before === after) return [];
  const isDay = template.columns[field]?.type === 'date' && after !== null;
  return [{ row, column, before, after, ...(isDay && { format: 'date' as const }) }];
}

function unlocked({ sheet, layout, template }: DecodedTemplate): SheetLock {
  const areas = Object.entries(template.columns).flatMap(([name, { derived }]) => {
    const place = layout.columns[name];
    if (derived || place === undefined) return [];
    const [row, rows] =
      place.row === null ? [layout.head.first, MOST_ROWS - layout.head.first] : [place.row, 1];
    return [{ row, column: place.column, rows, columns: 1 }];
  });
  return { sheet: sheet.name, areas, locked: false };
}
