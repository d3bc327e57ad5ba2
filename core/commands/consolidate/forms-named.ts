import { type SheetAsForm, sheetsAsForms } from '../../engine/structure/sheets-as-forms.ts';
import { katalog } from '../../katalog/index.ts';
import type { Template } from '../../kit/template.ts';
import type { Text } from '../../locale/text.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import type { DoubledForm } from './row-counts.ts';
import { shownSheet } from './shown-name.ts';

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
  const doubled: SheetAsForm[] = [];
  const found = sheetsAsForms(snapshot, katalog.templates);
  for (const one of found) {
    const isOnly = found.every((other) => other === one || other.template !== one.template);
    if (isOnly && sheetNamed(snapshot, one.template.sheet) === null) names.set(one.sheet, one.template);
    else if (one.rows > 0) doubled.push(one);
  }
  const former = [...names].map(([sheet, { id }]) => [id, shown(sheet, snapshot)] as const);
  return {
    snapshot: names.size === 0 ? snapshot : withNames(snapshot, names),
    warnings: [
      ...[...names].map(([sheet, template]) => renamed(shown(sheet, snapshot), template)),
      ...doubled.map((one) => unclear(shown(one.sheet, snapshot), one)),
    ],
    former: Object.fromEntries(former),
    doubled: doubled.map(({ template, rows }) => ({ template: template.id, rows })),
  };
}

function withNames(snapshot: Snapshot, names: ReadonlyMap<SheetSnapshot, Template>): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const template = names.get(sheet);
    return template ? { ...sheet, name: template.sheet } : sheet;
  });
  return { ...snapshot, sheets };
}

function shown(sheet: SheetSnapshot, { sheets }: Snapshot): string {
  return shownSheet(sheet, sheets.indexOf(sheet) + 1);
}

function renamed(name: string, { sheet }: Template): Text {
  return {
    id: `Lembar "${name}" dibaca sebagai "${sheet}" karena kolomnya sama.`,
    en: `The sheet "${name}" was read as "${sheet}", since it has the same columns.`,
  };
}

function unclear(name: string, { template: { sheet }, rows }: SheetAsForm): Text {
  return {
    id: `Lembar "${name}" juga memuat kolom "${sheet}"; ${rows} barisnya tidak ikut digabung. Minta pengirim memindahkannya ke satu lembar bernama "${sheet}".`,
    en: `The sheet "${name}" has the columns of "${sheet}" too; its ${rows} rows were not merged. Ask the sender to move them to one sheet named "${sheet}".`,
  };
}
