import { FIRST_ROW, layoutOf } from '../engine/decode/layout.ts';
import { readIdentity } from '../engine/identity.ts';
import { settingsOf } from '../engine/parameters-of.ts';
import { GUIDE_SHEET } from '../engine/render/guide-sheet.ts';
import { IDENTITY_SHEET } from '../engine/render/identity-sheet.ts';
import { parameterName, SETTINGS } from '../engine/render/place.ts';
import { renderTemplateWorkbook } from '../engine/render/template-workbook.ts';
import type { Carried } from '../engine/repair/carried.ts';
import { carryForm, formValues } from '../engine/repair/carry-form.ts';
import { carryTable } from '../engine/repair/carry-table.ts';
import { type Compared, reasonsOf } from '../engine/repair/reasons.ts';
import { unreadForms } from '../engine/structure/unread-forms.ts';
import { wilayahSekitar } from '../katalog/daftar-kode/wilayah.ts';
import { katalog } from '../katalog/index.ts';
import type { Template } from '../kit/template.ts';
import type { Locale, Text } from '../locale/text.ts';
import { serialOf } from '../workbook/serial.ts';
import { type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import type { WorkbookUpdate } from '../workbook/workbook.ts';
import { readCover } from './cover.ts';
import { newerVersion } from './newer-version.ts';
import { renamedForm } from './repair-words.ts';
import { settingsFor } from './settings.ts';

export interface RepairOptions {
  readonly locale: Locale;
  readonly thisYear: number;
  /** Prepared rows of each table, where the workbook does not show how many it has. */
  readonly rows: number;
}

/** What a repair would do to one template's sheet. */
export interface PlannedSheet {
  readonly template: Template;
  /** What is put right. */
  readonly reasons: readonly Text[];
  readonly carried: Carried;
}

/** What a repair would do to a workbook. */
export interface Plan {
  /** The whole workbook of its templates, empty but for the cover. */
  readonly drawn: WorkbookUpdate;
  readonly sheets: readonly PlannedSheet[];
  /** Whether code lists, names or the hidden record of the workbook are gone. */
  readonly lacksSupport: boolean;
}

/** Compares a workbook with its templates; a workbook with none of their sheets has nothing to repair. */
export function planRepair(snapshot: Snapshot, options: RepairOptions): Plan {
  const templates = templatesOf(snapshot);
  if (templates.length === 0) {
    return { drawn: { sheets: [], names: [], marks: [] }, sheets: [], lacksSupport: false };
  }
  const { locale, thisYear } = options;
  const rows = Math.max(...templates.map((template) => preparedRows(snapshot, template))) || options.rows;
  const cover = coverOf(snapshot, templates);
  const { region } = readCover(snapshot, serialOf(thisYear, 1, 1));
  const near = region === null ? [] : wilayahSekitar(region);
  // A page for one record is the user's from the day it was made: it is never drawn anew.
  const context = {
    locale,
    thisYear,
    rows,
    cover,
    near,
    pages: [],
    reference: false,
    ...settingsFor(snapshot, [], serialOf(thisYear, 1, 1)),
  };
  const drawn = renderTemplateWorkbook(katalog, templates, context);
  const sheets = templates.flatMap((template) => planSheet(snapshot, template, drawn, context.settings));
  // Drawn with the forms of today, what a later version knows would be lost.
  const refused = newerVersion(snapshot);
  if (refused !== null) {
    return { drawn, sheets: sheets.map((one) => ({ ...one, carried: { refused } })), lacksSupport: false };
  }
  return { drawn, sheets, lacksSupport: lacksSupport(snapshot, templates, drawn) };
}

/** The templates with which the workbook was made, and those whose sheets it has; forms carry what others look up. */
function templatesOf(snapshot: Snapshot): readonly Template[] {
  const made = readIdentity(snapshot)?.templates ?? [];
  const there = (template: Template): boolean => sheetNamed(snapshot, template.sheet) !== null;
  if (made.length === 0 && !katalog.templates.some(there)) return [];
  return katalog.templates.filter(
    (template) => template.layout === 'form' || made.includes(template.id) || there(template),
  );
}

function coverOf(snapshot: Snapshot, templates: readonly Template[]) {
  const entries = templates
    .filter(({ layout }) => layout === 'form')
    .map((form) => {
      const sheet = sheetNamed(snapshot, form.sheet);
      return sheet ? formValues(sheet, form, layoutOf(sheet, form)) : { versi_templat: katalog.version };
    });
  return Object.assign({}, ...entries);
}

/** How many rows a table shows that it was prepared for: by its formulas and inputs, else by its data. */
function preparedRows(snapshot: Snapshot, template: Template): number {
  const sheet = sheetNamed(snapshot, template.sheet);
  if (sheet === null || template.layout === 'form') return 0;
  const formulas = sheet.columns.map((column) => lastOf(Object.keys(column.formulas ?? {})));
  const inputs = (sheet.guarded ?? []).map(({ row, rows }) => row + rows);
  const { first } = layoutOf(sheet, template).head;
  const last = [...formulas, ...inputs, sheet.rowCount].reduce((most, row) => Math.max(most, row), 0);
  return last - Math.min(first, FIRST_ROW);
}

function lastOf(rows: readonly string[]): number {
  return rows.reduce((last, row) => Math.max(last, Number(row) + 1), 0);
}

const SETTLED: Text = {
  id: 'Kolom hasil dihitung dengan bobot dan ambang di lembar Pengaturan.',
  en: 'Results are computed with the weights and thresholds of the sheet Pengaturan.',
};

function planSheet(
  snapshot: Snapshot,
  template: Template,
  { sheets }: WorkbookUpdate,
  settings: Readonly<Record<string, number>>,
): readonly PlannedSheet[] {
  const sheet = sheetNamed(snapshot, template.sheet);
  const model = sheets.find(({ name }) => name === template.sheet);
  if (model === undefined) return [];
  if (sheet === null) {
    const unread = unreadForms(snapshot, katalog.templates).find((one) => one.template === template);
    const elsewhere = unread?.elsewhere ?? null;
    const reasons = [
      { id: 'Lembar yang hilang dibuat kembali, kosong.', en: 'The missing sheet is made again, empty.' },
    ];
    const carried = elsewhere
      ? { refused: renamedForm(elsewhere) }
      : { model, left: [], formulas: 0, rows: 0 };
    return [{ template, reasons, carried }];
  }
  const older = isOlder(snapshot, template);
  const compared: Compared = { model, sheet, template, layout: layoutOf(sheet, template), older };
  const differs = settingsOf(template).some(({ name, usual }) => (settings[name] ?? usual) !== usual);
  const reasons = [...reasonsOf(compared), ...(older && differs ? [SETTLED] : [])];
  return reasons.length === 0 ? [] : [{ template, reasons, carried: carry(compared) }];
}

function carry({ model, sheet, template, layout }: Compared): Carried {
  const carried =
    template.layout === 'form'
      ? carryForm(model, sheet, template, layout)
      : carryTable(model, sheet, template, layout);
  return 'refused' in carried ? carried : { ...carried, model: { ...carried.model, name: sheet.name } };
}

function lacksSupport(
  snapshot: Snapshot,
  templates: readonly Template[],
  { sheets, names }: WorkbookUpdate,
): boolean {
  const own = new Set(templates.map(({ sheet }) => sheet));
  // The guide may be thrown away once it was read.
  const gone = sheets.some(
    ({ name }) => !own.has(name) && name !== GUIDE_SHEET && sheetNamed(snapshot, name) === null,
  );
  const known = new Map(
    Object.entries(snapshot.definedNames).map(([name, refersTo]) => [name.toLowerCase(), refersTo]),
  );
  // Google Sheets has no names for several areas at once; an older workbook records no settings, and computes without.
  const older = templates.some((template) => isOlder(snapshot, template));
  const single = names.filter(
    ({ name, refersTo }) => !refersTo.startsWith('(') && !(older && name === parameterName(SETTINGS)),
  );
  const lost = single.some(({ name }) => known.get(name.toLowerCase())?.includes('#REF!') ?? true);
  return gone || lost;
}

/** Whether a workbook was made before its columns were computed with settings: its hidden record has none of them. */
function isOlder(snapshot: Snapshot, template: Template): boolean {
  const keys = sheetNamed(snapshot, IDENTITY_SHEET)?.columns[0]?.values ?? null;
  return keys !== null && settingsOf(template).some(({ name }) => !keys.includes(name));
}
