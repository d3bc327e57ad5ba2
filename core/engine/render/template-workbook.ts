import type { Katalog } from '../../kit/katalog.ts';
import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import type { CellValue } from '../../workbook/cell.ts';
import type { CellContent, FormulaContent, InputRule, SheetModel } from '../../workbook/sheet-model.ts';
import type { WorkbookUpdate } from '../../workbook/workbook.ts';
import { ruleEntries } from '../reference/rule-entries.ts';
import { carriedChildren } from './child-lists.ts';
import { renderCodeSheet } from './code-sheet.ts';
import { renderDataSheet, type SheetContext } from './data-sheet.ts';
import { dutyAddress, dutyCells } from './duty-place.ts';
import { renderForm } from './form-sheet.ts';
import { renderGuide } from './guide-sheet.ts';
import { renderIdentity } from './identity-sheet.ts';
import { renderPage } from './page-sheet.ts';
import { formCell, type Grid, MIRRORED, onForm, parameterName } from './place.ts';
import { renderRules } from './rule-sheet.ts';

export interface TemplateWorkbookContext {
  readonly locale: Locale;
  readonly thisYear: number;
  /** Prepared rows of each table. */
  readonly rows: number;
  /** What is already known for the cover, by field_id. */
  readonly cover: Readonly<Record<string, CellValue>>;
  /** The codes that stand in front in drop-downs, and whose children, such as the districts of a city, are offered. */
  readonly near: readonly string[];
  /** Ids of the templates that are drawn once more as a page for one record. */
  readonly pages: readonly string[];
  /** Whether a sheet explains every rule. */
  readonly reference: boolean;
  /** The settings on which duties depend; without them the cover does not compute what is due. */
  readonly settings?: Readonly<Record<string, number>>;
  /** Days on which nothing is due; none when absent. */
  readonly holidays?: readonly number[];
}

/** A workbook with the given templates, ready to be filled: guide, cover, data sheets, code lists. */
export function renderTemplateWorkbook(
  katalog: Katalog,
  templates: readonly Template[],
  { locale, thisYear, rows, cover, near, pages, reference, settings, holidays = [] }: TemplateWorkbookContext,
): WorkbookUpdate {
  const carried = carriedChildren(templates, near);
  const duties = settings ? katalog.duties : undefined;
  const grid: Grid = { templates, rows, carried, ...(duties && { duties }) };
  const duty = duties && settings && { duties, grid, settings, holidays, locale };
  const context: SheetContext = { grid, rules: katalog.rules, locale, thisYear, ...(duty && { duty }) };
  const codes = renderCodeSheet(templates, locale, carried, new Set(near));
  const identity = renderIdentity(katalog, templates, settings);
  const forms = templates.filter(({ layout }) => layout === 'form');
  const drawn = templates.map((template) =>
    template.layout === 'form' ? renderForm(template, cover, context) : renderDataSheet(template, context),
  );
  const onePage = templates.flatMap((template) =>
    template.page && pages.includes(template.id) ? [renderPage(template, template.page, context)] : [],
  );
  const parameters = forms.flatMap((form) =>
    MIRRORED.filter((name) => form.columns[name]).map((name) => ({
      name: parameterName(name),
      refersTo: formCell(form, name),
    })),
  );
  const computed = duties
    ? dutyCells(duties).map(({ parameter }) => ({
        name: parameterName(parameter),
        refersTo: onForm(duties.cover, dutyAddress(duties, parameter) ?? ''),
      }))
    : [];
  const rules = reference ? [renderRules(ruleEntries(katalog, templates, locale), locale)] : [];
  const words = wordsOf([...drawn, ...onePage]);
  return {
    sheets: [
      renderGuide(templates, locale, pages),
      ...drawn,
      ...onePage,
      codes.sheet,
      ...rules,
      identity.sheet,
    ],
    names: [...codes.names, ...identity.names, ...parameters, ...computed].filter(({ name }) =>
      words.has(name),
    ),
    marks: [],
  };
}

const WORD = /[A-Z_a-z]\w*/g;

/** Every word in the formulas and inputs of sheets: a name that is none of them would only be in the way. */
function wordsOf(sheets: readonly SheetModel[]): ReadonlySet<string> {
  const texts = sheets.flatMap(({ cells, formulas, highlights, inputs }) => [
    ...cells.flatMap((row) => row.map((cell) => (isFormula(cell) ? cell.formula : ''))),
    ...formulas.map(({ formula }) => formula),
    ...highlights.map(({ formula }) => formula),
    ...inputs.map(({ rule }) => namesIn(rule)),
  ]);
  return new Set(texts.flatMap((text) => text.match(WORD) ?? []));
}

function namesIn(rule: InputRule): string {
  if (rule.kind === 'list') return rule.name;
  return rule.kind === 'narrowedList' ? `${rule.source} ${rule.whole}` : '';
}

function isFormula(cell: CellContent): cell is FormulaContent {
  return cell !== null && typeof cell === 'object' && 'formula' in cell;
}
