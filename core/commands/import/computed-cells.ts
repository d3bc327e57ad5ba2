import { BLANK, FILLED } from '../../engine/table.ts';
import { everyNode } from '../../kit/expression/walk.ts';
import type { Template } from '../../kit/template.ts';
import type { Locale, Text } from '../../locale/text.ts';
import { type DecodedRows, refuse, rowOf } from './decode-rows.ts';
import type { SourceTable } from './source-table.ts';
import type { Target } from './target-rows.ts';

/** The fields whose free cells hold formulas, which people may type over but no edit replaces. */
export function computedFields(
  { sheet, layout, firstFree }: Target,
  fields: readonly string[],
): readonly string[] {
  return fields.filter((field) => {
    const { formulas = {} } = sheet.columns[layout.columns[field]?.column ?? -1] ?? {};
    return Number(Object.keys(formulas).at(-1) ?? -1) >= firstFree;
  });
}

/**
 * Leaves a computed cell to its formula where the record fills what the formula needs; a record that does not is
 * refused, since its value could not be kept. Gives what is to be said of the columns.
 */
export function leaveToFormulas(
  { columns, refusals }: DecodedRows,
  fields: readonly string[],
  table: SourceTable,
  template: Template,
  locale: Locale,
): readonly Text[] {
  return fields.flatMap((field) => {
    const label = template.columns[field]?.label;
    const state = columns.get(field)?.state;
    if (!state || !label) return [];
    const needed = neededBy(template, field).map((name) => columns.get(name)?.state ?? null);
    let left = 0;
    for (let record = 0; record < state.length; record++) {
      if (state[record] !== FILLED) continue;
      if (needed.every((cells) => cells?.[record] === FILLED)) {
        state[record] = BLANK;
        left++;
        continue;
      }
      const row = rowOf(table, record);
      refuse(refusals, record, { row, from: null, field, rule: null, message: holdsFormula(label)[locale] });
    }
    return left === 0 ? [] : [formulaSpeaks(label, left)];
  });
}

/** The columns of the same form from which a cell is computed. */
function neededBy(template: Template, field: string): readonly string[] {
  const node = template.derivations[field];
  if (!node) return [];
  return everyNode(node).flatMap((part) => (part.kind === 'column' ? [part.name] : []));
}

function holdsFormula(label: Text): Text {
  return {
    id: `Sel ${label.id} di lembar tujuan berisi rumus, sehingga isinya tidak dapat ditulis. Impor ke lembar yang masih kosong.`,
    en: `The cell ${label.en} of the target sheet holds a formula, so the entry cannot be written. Import into a sheet that is still empty.`,
  };
}

function formulaSpeaks(label: Text, rows: number): Text {
  return {
    id: `Kolom ${label.id} dihitung oleh rumus di lembar tujuan untuk ${rows} baris; isian dari sumber tidak dipakai.`,
    en: `The column ${label.en} is computed by the target sheet for ${rows} rows; the entries of the source are not used.`,
  };
}
