import type { CodeList } from '../../../kit/code-list.ts';
import type { ParameterNode } from '../../../kit/expression/nodes.ts';
import { everyNode } from '../../../kit/expression/walk.ts';
import { type Indicator, measuresOf } from '../../../kit/indicator.ts';
import type { Template } from '../../../kit/template.ts';
import type { Locale } from '../../../locale/text.ts';
import { columnLetters } from '../../../workbook/cell.ts';
import type { SheetModel } from '../../../workbook/sheet-model.ts';
import { FIRST_ROW } from '../../decode/layout.ts';
import { figuresOf, neededColumns } from '../../flat-tables/needed-columns.ts';
import type { FigurePlace } from '../../indicator/formula/place.ts';
import { regionRows } from '../../indicator/formula/region-rows.ts';
import type { IndicatorFormulas } from '../../indicator/formulas.ts';
import type { Scope } from '../../indicator/scope.ts';
import { labelCell } from './copied-cell.ts';
import { copySheet, copySheetName, ORIGIN_COLUMNS } from './copy-sheet.ts';
import {
  type LabelColumn,
  labelRange,
  labelSheet,
  parameterCell,
  parameterSheet,
  regionPlace,
  regionSheet,
} from './side-sheets.ts';

/** Copies of the rows of a scope in a workbook, so that figures compute themselves there. */
export interface DataCopy {
  /** For `indicatorFormulas`, which is asked before the sheets are drawn: they hold only what formulas name. */
  readonly place: FigurePlace;
  sheets(formulas: IndicatorFormulas): readonly SheetModel[];
}

/** Starts a copy for some indicators. Templates that are no tables are left out. */
export function dataCopy(
  indicators: readonly Indicator[],
  scope: Scope,
  { templates, locale }: { readonly templates: readonly Template[]; readonly locale: Locale },
): DataCopy {
  const tables = templates.filter(({ layout }) => layout === 'table');
  const named = namedParameters();
  const lists = labelLists(tables);
  const read = new Map<string, Set<string>>();
  const needed = neededColumns(indicators, scope.dimensions);
  const regions = regionRows(indicators, scope);
  const place: FigurePlace = {
    sheets: Object.fromEntries(tables.map((template) => [template.id, sheetPlace(template, scope)])),
    dimensions: scope.dimensions,
    window: { first: named.cell('periode_awal'), last: named.cell('periode_akhir') },
    regions: regionPlace(regions),
    parameter: named.cell,
    labels: lists.range,
    reads: (template, column) => {
      const columns = read.get(template) ?? new Set<string>();
      read.set(template, columns.add(column));
    },
  };
  const draw = ({ columns }: IndicatorFormulas): readonly SheetModel[] => [
    ...tables.flatMap((template) => {
      const own = {
        read: read.get(template.id) ?? new Set<string>(),
        needed: needed.get(template.id) ?? new Map<string, never>(),
        helpers: columns[template.id] ?? [],
      };
      return own.read.size + own.helpers.length === 0 ? [] : [copySheet(template, scope, own, locale)];
    }),
    parameterSheet(named.all(), scope.evaluation.data.parameters, parametersIn(indicators), locale),
    regionSheet(regions, baseLabels(indicators, locale), locale),
    ...(lists.all().length === 0 ? [] : [labelSheet(lists.all(), locale)]),
  ];
  return { place, sheets: draw };
}

/** Gives a cell to each parameter that is asked for. */
function namedParameters() {
  const names: string[] = [];
  const cell = (name: string): string => {
    if (!names.includes(name)) names.push(name);
    return parameterCell(names.indexOf(name));
  };
  return { cell, all: (): readonly string[] => names };
}

/** Gives a column to each list, or part of one, that is asked for. */
function labelLists(templates: readonly Template[]) {
  const columns: LabelColumn[] = [];
  const known = new Map<string, string>();
  const range = (list: CodeList, group: string | null): string => {
    const title = group === null ? list.id : `${list.id} ${group}`;
    const found = known.get(title);
    if (found !== undefined) return found;
    const labels = labelsOf(list, group, templates);
    const made = labelRange(columns.length, labels.length);
    columns.push({ title, labels });
    known.set(title, made);
    return made;
  };
  return { range, all: (): readonly LabelColumn[] => columns };
}

function labelsOf(
  list: CodeList,
  group: string | null,
  templates: readonly Template[],
): readonly (string | number)[] {
  const wanted = group === null ? null : codesOfPart(list, group, templates);
  return list.codes.filter(({ code }) => wanted?.has(code) ?? true).map(({ label }) => labelCell(label.id));
}

/** The codes of a group, or of the part of a list that some column accepts. */
function codesOfPart(list: CodeList, name: string, templates: readonly Template[]): ReadonlySet<string> {
  const group = list.groups[name];
  if (group) return new Set(group.codes);
  const columns = templates.flatMap((template) => Object.values(template.columns));
  return columns.find((one) => one.list === list && one.part?.name === name)?.part?.codes ?? new Set();
}

function sheetPlace(template: Template, { union }: Scope): FigurePlace['sheets'][string] {
  const width = Object.keys(template.columns).length;
  return {
    name: copySheetName(template),
    lastRow: FIRST_ROW + (union.tables[template.id]?.length ?? 0),
    free: width + ORIGIN_COLUMNS,
    sender: `$${columnLetters(width)}${FIRST_ROW + 1}`,
  };
}

/** The parameters that definitions name, by name. */
function parametersIn(indicators: readonly Indicator[]): ReadonlyMap<string, ParameterNode> {
  const nodes = indicators
    .flatMap(figuresOf)
    .flatMap((figure) => [
      ...measuresOf(figure).flatMap(({ where, value, day }) => [where, value, day]),
      figure.kind === 'share' ? figure.of : null,
    ]);
  const parameters = nodes
    .filter((node) => node !== null)
    .flatMap(everyNode)
    .filter((node) => node.kind === 'parameter');
  return new Map(parameters.map((node) => [node.name, node]));
}

/** What the numbers of regions are, by the key of their setting or the id of their list. */
function baseLabels(indicators: readonly Indicator[], locale: Locale): ReadonlyMap<string, string> {
  const bases = indicators.flatMap(({ figure }) =>
    figure.kind === 'quotient' && !('table' in figure.lower) ? [figure.lower] : [],
  );
  return new Map(
    bases.map((base) => [base.kind === 'children' ? base.list.id : base.key, base.label[locale]]),
  );
}
