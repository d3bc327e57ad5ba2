import { hasFieldIds, idRow, isFieldId } from '../../engine/decode/head.ts';
import { katalog } from '../../katalog/index.ts';
import type { Template } from '../../kit/template.ts';
import type { Text } from '../../locale/text.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { type DoubledForm, rowsAs } from './row-counts.ts';
import { tellsOfSomebodyIn } from './shown-name.ts';

/** A workbook whose forms bear the names of their templates, and what was said otherwise. */
export interface FormsNamed {
  readonly snapshot: Snapshot;
  readonly warnings: readonly Text[];
  /** What the file calls the sheets that were renamed, by template id. */
  readonly former: Readonly<Record<string, string>>;
  /** Sheets with rows that are not read, since it is not certain that they are the form. */
  readonly doubled: readonly DoubledForm[];
}

/** Finds forms whose sheets somebody renamed, by their field_ids; only where exactly one sheet can be the form. */
export function withFormsNamed(snapshot: Snapshot): FormsNamed {
  const names = new Map<SheetSnapshot, Template>();
  const others = snapshot.sheets.filter((sheet) => !isNamed(sheet) && hasFieldIds(sheet, TABLES));
  const doubled: (DoubledForm & { readonly warning: Text })[] = [];
  for (const template of TABLES) {
    const found = others.filter((sheet) => isForm(sheet, template) && !names.has(sheet));
    const [only, ...more] = found;
    const isThere = sheetNamed(snapshot, template.sheet) !== null;
    if (only && more.length === 0 && !isThere) names.set(only, template);
    else
      for (const sheet of found) {
        const rows = rowsAs(sheet, template);
        const warning = unclear(shown(sheet, snapshot), template, rows);
        if (rows > 0) doubled.push({ template: template.id, rows, warning });
      }
  }
  const former = [...names].map(([sheet, { id }]) => [id, shown(sheet, snapshot)] as const);
  return {
    snapshot: names.size === 0 ? snapshot : withNames(snapshot, names),
    warnings: [
      ...[...names].map(([sheet, template]) => renamed(shown(sheet, snapshot), template)),
      ...doubled.map(({ warning }) => warning),
    ],
    former: Object.fromEntries(former),
    doubled: doubled.map(({ template, rows }) => ({ template, rows })),
  };
}

function withNames(snapshot: Snapshot, names: ReadonlyMap<SheetSnapshot, Template>): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const template = names.get(sheet);
    return template ? { ...sheet, name: template.sheet } : sheet;
  });
  return { ...snapshot, sheets };
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

function unclear(name: string, { sheet }: Template, rows: number): Text {
  return {
    id: `Lembar "${name}" juga memuat kolom "${sheet}"; ${rows} barisnya tidak ikut digabung. Minta pengirim memindahkannya ke satu lembar bernama "${sheet}".`,
    en: `The sheet "${name}" has the columns of "${sheet}" too; its ${rows} rows were not merged. Ask the sender to move them to one sheet named "${sheet}".`,
  };
}
