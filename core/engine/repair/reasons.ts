import type { Template } from '../../kit/template.ts';
import type { Text } from '../../locale/text.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { FIRST_ROW, FORM, type Layout } from '../decode/layout.ts';
import { settingsOf } from '../parameters-of.ts';
import { datesAsText } from '../structure/dates-as-text.ts';
import { unguarded } from '../structure/guards.ts';

/** A sheet as it is, and as the template draws it. */
export interface Compared {
  readonly model: SheetModel;
  readonly sheet: SheetSnapshot;
  readonly template: Template;
  readonly layout: Layout;
  /** Whether the sheet was made before its columns were computed with settings, by formulas without the columns for these. */
  readonly older: boolean;
}

/** What drawing a template's sheet anew would put right; nothing for a sheet that needs no repair. */
export function reasonsOf(compared: Compared): readonly Text[] {
  const { layout, model, sheet, template } = compared;
  const absent = Object.keys(template.columns).filter((name) => layout.columns[name] === undefined);
  const doubled = Object.keys(template.columns).filter(
    (name) => layout.claims.filter((claim) => claim.name === name).length > 1,
  );
  const named = [
    ...list(absent, template, {
      id: 'Kolom yang hilang dibuat kembali',
      en: 'Missing columns are made again',
    }),
    ...list(doubled, template, { id: 'Kolom ganda digabung', en: 'Doubled columns are brought together' }),
    ...list(renamed(compared), template, {
      id: 'Judul kolom dikembalikan',
      en: 'Headers are brought back',
    }),
  ];
  const frame = isMisplaced(compared) ? [PLACES] : [];
  const merges = mergesAmong(compared) ? [MERGES] : [];
  const guards = (unguarded(sheet, template, layout) ?? []).length > 0 ? [GUARDS] : [];
  const dates = datesLost(compared) ? [DATES] : [];
  const open = sheet.protected === false && model.protected ? [PROTECTION] : [];
  return [...named, ...frame, ...merges, ...guards, ...dates, ...open];
}

const PLACES: Text = {
  id: 'Kolom, judul, dan baris kode kolom disusun kembali menurut templat.',
  en: 'Columns, headers and the row of column codes are put back as in the template.',
};
const MERGES: Text = {
  id: 'Sel gabungan dipisah; isinya tetap di sel pertama.',
  en: 'Merged cells are split; what they hold stays in the first cell.',
};
const GUARDS: Text = {
  id: 'Daftar pilihan dan petunjuk isian dipasang kembali.',
  en: 'Drop-down lists and prompts are put back.',
};
const DATES: Text = {
  id: 'Format tanggal dipasang kembali.',
  en: 'Date formats are put back.',
};
const PROTECTION: Text = {
  id: 'Lembar dilindungi kembali.',
  en: 'The sheet is protected again.',
};
const MOST_NAMES = 5;

function list(names: readonly string[], { columns }: Template, what: Text): readonly Text[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST_NAMES).flatMap((name) => columns[name]?.label ?? []);
  const more = names.length - shown.length;
  const said = (locale: 'id' | 'en', others: string): string =>
    `${what[locale]}: ${shown.map((label) => label[locale]).join(', ')}${more > 0 ? ` ${others}` : ''}.`;
  return [{ id: said('id', `dan ${more} lainnya`), en: said('en', `and ${more} others`) }];
}

/** Fields under a header that the template does not give them. */
function renamed({ model, sheet, template, layout }: Compared): readonly string[] {
  return Object.keys(template.columns).filter((name, i) => {
    const place = layout.columns[name];
    if (place === undefined) return false;
    const form = template.layout === 'form';
    const is = form
      ? sheet.columns[FORM.label]?.values[place.row ?? 0]
      : sheet.columns[place.column]?.values[layout.head.header];
    const wanted = form ? model.cells[FORM.row + i]?.[FORM.label] : model.cells[0]?.[i];
    return is !== wanted;
  });
}

/** Whether a field_id is not where the template has it; formulas look at places. */
function isMisplaced({ model, sheet, template, layout, older }: Compared): boolean {
  if (template.layout === 'form') {
    const ids = sheet.columns[FORM.fieldId]?.values ?? [];
    return Object.keys(template.columns).some((name, i) => ids[FORM.row + i] !== name);
  }
  const all = model.cells[FIRST_ROW - 1] ?? [];
  const ids = older ? all.filter((id) => !isForSettings(String(id), template)) : all;
  return layout.head.header !== 0 || ids.some((id, i) => sheet.columns[i]?.values[FIRST_ROW - 1] !== id);
}

/** Whether a hidden column mirrors a setting, or helps a column that computes itself. */
function isForSettings(id: string, template: Template): boolean {
  const names = [...settingsOf(template).map(({ name }) => name), ...Object.keys(template.derivations)];
  return names.some((name) => id.startsWith(`_${name}`));
}

function datesLost({ sheet, template, layout }: Compared): boolean {
  return Object.entries(template.columns).some(([name, { type, derived }]) => {
    const place = layout.columns[name];
    const column = place && sheet.columns[place.column];
    if (!column || type !== 'date' || derived || template.layout === 'form') return false;
    return datesAsText(column, layout.rows).length > 0;
  });
}

function mergesAmong({ sheet, layout }: Compared): boolean {
  return sheet.merges.some(({ row, rows }) => row + rows > layout.head.header);
}
