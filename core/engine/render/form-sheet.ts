import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import type { Area, CellValue } from '../../workbook/cell.ts';
import { blankSheet, type CellContent, type Highlight, type SheetModel } from '../../workbook/sheet-model.ts';
import { FORM } from '../decode/layout.ts';
import { derivedFormula, truthFormula } from '../expression/formula.ts';
import { columnNote, needOf, needText } from './column-note.ts';
import type { SheetContext } from './data-sheet.ts';
import { dutyLines, dutyStyles } from './duty-lines.ts';
import { DUTY_COLUMNS } from './duty-place.ts';
import { formRules } from './helpers.ts';
import { formatOf, type InputContext, inputOf } from './inputs.ts';
import { columnIndex, placeOn } from './place.ts';
import { heightsOf } from './row-height.ts';

/** The sheet of a form: title, then a label, a cell and a hidden field_id in each row, with the help beside. */
export function renderForm(
  template: Template,
  values: Readonly<Record<string, CellValue>>,
  context: SheetContext,
): SheetModel {
  const { locale, thisYear, grid } = context;
  const columns = Object.entries(template.columns);
  const place = placeOn(template, grid);
  const typing: InputContext = {
    locale,
    thisYear,
    carried: grid.carried,
    cellOf: (name) => place.cell({ kind: 'column', table: template, name }),
  };
  const rowOf = (i: number): number => FORM.row + i;
  const cellArea = (i: number) => ({ row: rowOf(i), column: FORM.value, rows: 1, columns: 1 });
  const duties = dutyLines(template, context);
  const lines = columns.map(([name, column]): readonly CellContent[] => {
    const [sentence, ...computed] = duties[name] ?? [];
    return [
      needOf(template, name) === 'required' ? `${column.label.id} *` : column.label.id,
      derivation(template, name, context, values[name] ?? null) ?? values[name] ?? null,
      name,
      sentence ?? guidance(template, name, locale),
      ...computed,
    ];
  });
  const cells = [[template.title.id], [template.purpose[locale]], [], ...lines];
  return {
    ...blankSheet(template.sheet),
    tabColor: '1B7F5C',
    cells,
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: 'title', format: 'general' },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, style: 'subtitle', format: 'general' },
      ...columns.flatMap(([, column], i) => [
        {
          area: { row: rowOf(i), column: FORM.label, rows: 1, columns: 1 },
          style: 'label' as const,
          format: 'general' as const,
        },
        {
          area: cellArea(i),
          style: column.derived ? ('derived' as const) : ('input' as const),
          format: formatOf(column),
        },
        {
          area: { row: rowOf(i), column: FORM.fieldId + 1, rows: 1, columns: 1 },
          style: 'prose' as const,
          format: 'general' as const,
        },
      ]),
      ...dutyStyles(template, duties),
    ],
    columns: [
      ...WIDTHS.map((width, i) => (i === FORM.fieldId ? { width, hidden: true } : { width })),
      ...(Object.keys(duties).length > 0
        ? Object.values(DUTY_COLUMNS).map(() => ({ width: 12, hidden: true }))
        : []),
    ],
    rows: { ...heightsOf(cells, WIDTHS, (row) => row >= FORM.row), 0: { height: 26 } },
    frozen: { rows: FORM.row, columns: 0 },
    inputs: columns.flatMap(([name], i) => inputOf(template, name, cellArea(i), typing) ?? []),
    highlights: [
      ...broken(template, cellArea, context),
      ...columns.flatMap(([name], i) => missing(template, name, cellArea(i), context)),
    ],
    notes: columns.map(([name], i) => ({
      row: rowOf(i),
      column: FORM.label,
      text: columnNote(template, name, locale),
    })),
    protected: true,
    print: { language: locale, landscape: false, repeatRows: 0, repeatColumns: 0, pagesWide: 1 },
  };
}

const WIDTHS = [34, 44, 20, 84];

/** Cells whose rules are broken. */
function broken(
  template: Template,
  cellArea: (i: number) => Area,
  { rules, grid }: SheetContext,
): readonly Highlight[] {
  return formRules(template, rules, grid).map(({ rule, points, formula }) => ({
    area: cellArea(columnIndex(template, points)),
    formula,
    style: rule.severity,
  }));
}

function guidance(template: Template, name: string, locale: Locale): string {
  const help = template.columns[name]?.help[locale] ?? '';
  // The help of a derived field says by itself that nobody fills it in.
  return needOf(template, name) === 'derived' ? help : `${help} ${needText(template, name, locale)}`;
}

function derivation(template: Template, name: string, { grid }: SheetContext, value: CellValue): CellContent {
  const node = template.derivations[name];
  const compiled = node ? derivedFormula(node, placeOn(template, grid)) : null;
  return compiled && 'formula' in compiled ? { formula: compiled.formula, value } : null;
}

function missing(
  template: Template,
  name: string,
  area: Highlight['area'],
  { grid }: SheetContext,
): readonly Highlight[] {
  const column = template.columns[name];
  const place = placeOn(template, grid);
  const cell = place.cell({ kind: 'column', table: template, name });
  if (!column || column.derived) return [];
  if (column.required) return [{ area, formula: `${cell}=""`, style: 'missing' }];
  const condition = template.requiredWhen[name];
  const when = condition ? truthFormula(condition, true, place) : null;
  if (when === null || 'unsayable' in when) return [];
  return [{ area, formula: `AND(${cell}="",${when.formula})`, style: 'missing' }];
}
