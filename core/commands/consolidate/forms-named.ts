import { hasFieldIds, idRow, isFieldId } from '../../engine/decode/head.ts';
import { katalog } from '../../katalog/index.ts';
import type { Template } from '../../kit/template.ts';
import type { Text } from '../../locale/text.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { tellsOfSomebodyIn } from './shown-name.ts';

/** A workbook whose forms bear the names of their templates, and what was said otherwise. */
export interface FormsNamed {
  readonly snapshot: Snapshot;
  readonly warnings: readonly Text[];
  /** What the file calls the sheets that were renamed, by template id. */
  readonly former: Readonly<Record<string, string>>;
}

/** Finds forms whose sheets somebody renamed, by their field_ids; only where exactly one sheet can be the form. */
export function withFormsNamed(snapshot: Snapshot): FormsNamed {
  const names = new Map<SheetSnapshot, Template>();
  const others = snapshot.sheets.filter((sheet) => !isNamed(sheet) && hasFieldIds(sheet, TABLES));
  for (const template of TABLES) {
    if (sheetNamed(snapshot, template.sheet) !== null) continue;
    const found = others.filter((sheet) => isForm(sheet, template) && !names.has(sheet));
    const [only, ...more] = found;
    if (only && more.length === 0) names.set(only, template);
  }
  if (names.size === 0) return { snapshot, warnings: [], former: {} };
  const former = [...names].map(([sheet, { id }]) => [id, shown(sheet, snapshot)] as const);
  return {
    snapshot: {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => {
        const template = names.get(sheet);
        return template ? { ...sheet, name: template.sheet } : sheet;
      }),
    },
    warnings: [...names].map(([sheet, template]) => renamed(shown(sheet, snapshot), template)),
    former: Object.fromEntries(former),
  };
}

const TABLES = katalog.templates.filter(({ layout }) => layout === 'table');

function isNamed({ name }: SheetSnapshot): boolean {
  return katalog.templates.some(({ sheet }) => sheet.toLowerCase() === name.toLowerCase());
}

/** Most of the field_ids of one form stand below the header of no other. */
function isForm(sheet: SheetSnapshot, template: Template): boolean {
  const ids = idRow(sheet, template);
  if (ids === null) return false;
  const found = sheet.columns.filter(({ values }) => isFieldId(values[ids] ?? null, template)).length;
  return found * 2 > Object.keys(template.columns).length;
}

function shown(sheet: SheetSnapshot, { sheets }: Snapshot): string {
  return tellsOfSomebodyIn(sheet.name) ? `Lembar ke-${sheets.indexOf(sheet) + 1}` : sheet.name;
}

function renamed(name: string, { sheet }: Template): Text {
  return {
    id: `Lembar "${name}" dibaca sebagai "${sheet}" karena kolomnya sama.`,
    en: `The sheet "${name}" was read as "${sheet}", since it has the same columns.`,
  };
}
