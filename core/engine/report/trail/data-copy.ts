import type { ParameterNode } from '../../../kit/expression/nodes.ts';
import { everyNode } from '../../../kit/expression/walk.ts';
import { type Indicator, measuresOf } from '../../../kit/indicator.ts';
import type { Template } from '../../../kit/template.ts';
import type { Locale, Text } from '../../../locale/text.ts';
import { columnLetters } from '../../../workbook/cell.ts';
import type { SheetModel } from '../../../workbook/sheet-model.ts';
import { FIRST_ROW } from '../../decode/layout.ts';
import { figuresOf, neededColumns } from '../../flat-tables/needed-columns.ts';
import type { FigurePlace } from '../../indicator/formula/place.ts';
import { regionRows } from '../../indicator/formula/region-rows.ts';
import type { IndicatorFormulas } from '../../indicator/formulas.ts';
import type { Scope } from '../../indicator/scope.ts';
import { labelLists, namedParameters } from './asked-cells.ts';
import { copySheet, copySheetName, ORIGIN_COLUMNS } from './copy-sheet.ts';
import { copyWords } from './copy-words.ts';
import { labelSheet, parameterSheet, regionPlace, regionSheet } from './side-sheets.ts';

const [FIRST_DAY, LAST_DAY] = ['periode_awal', 'periode_akhir'] as const;

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
    window: { first: named.cell(FIRST_DAY), last: named.cell(LAST_DAY) },
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

function sheetPlace(template: Template, { union }: Scope): FigurePlace['sheets'][string] {
  const width = Object.keys(template.columns).length;
  return {
    name: copySheetName(template),
    lastRow: FIRST_ROW + (union.tables[template.id]?.length ?? 0),
    free: width + ORIGIN_COLUMNS,
    sender: `$${columnLetters(width)}${FIRST_ROW + 1}`,
  };
}

const date = (name: string, label: Text): ParameterNode => ({ kind: 'parameter', type: 'date', name, label });

/** Days that formulas name although no definition does. */
const DAYS: readonly ParameterNode[] = [
  date(FIRST_DAY, copyWords.firstDay),
  date(LAST_DAY, copyWords.lastDay),
  date('hari_ini', copyWords.today),
];

/** The parameters that definitions and formulas name, by name. */
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
  return new Map([...parameters, ...DAYS].map((node) => [node.name, node]));
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
