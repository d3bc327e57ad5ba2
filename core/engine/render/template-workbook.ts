import type { Katalog } from '../../kit/katalog.ts';
import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import type { CellValue } from '../../workbook/cell.ts';
import type { WorkbookUpdate } from '../../workbook/workbook.ts';
import { renderCodeSheet } from './code-sheet.ts';
import { renderDataSheet, type SheetContext } from './data-sheet.ts';
import { renderForm } from './form-sheet.ts';
import { renderGuide } from './guide-sheet.ts';
import { renderIdentity } from './identity-sheet.ts';
import { formCell, MIRRORED } from './place.ts';

export interface TemplateWorkbookContext {
  readonly locale: Locale;
  readonly thisYear: number;
  /** Prepared rows of each table. */
  readonly rows: number;
  /** What is already known for the cover, by field_id. */
  readonly cover: Readonly<Record<string, CellValue>>;
}

/** A workbook with the given templates, ready to be filled: guide, cover, data sheets, code lists. */
export function renderTemplateWorkbook(
  katalog: Katalog,
  templates: readonly Template[],
  { locale, thisYear, rows, cover }: TemplateWorkbookContext,
): WorkbookUpdate {
  const context: SheetContext = { grid: { templates, rows }, rules: katalog.rules, locale, thisYear };
  const codes = renderCodeSheet(templates, locale);
  const identity = renderIdentity(katalog, templates);
  const forms = templates.filter(({ layout }) => layout === 'form');
  const drawn = templates.map((template) =>
    template.layout === 'form' ? renderForm(template, cover, context) : renderDataSheet(template, context),
  );
  const parameters = forms.flatMap((form) =>
    MIRRORED.filter((name) => form.columns[name]).map((name) => ({ name, refersTo: formCell(form, name) })),
  );
  return {
    sheets: [renderGuide(templates, locale), ...drawn, codes.sheet, identity.sheet],
    names: [...codes.names, ...identity.names, ...parameters],
    marks: [],
  };
}
