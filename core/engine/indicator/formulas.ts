import type { Figure, Indicator } from '../../kit/indicator.ts';
import { Unsayable } from '../expression/formula-writer.ts';
import type { Computed } from './compute.ts';
import { type FigureColumn, newColumns } from './formula/columns.ts';
import { type FigureFormulas, figureFormulas } from './formula/figure-formulas.ts';
import type { PartKey } from './formula/part-criteria.ts';
import type { FigurePlace } from './formula/place.ts';
import { newRows, type Rows } from './formula/rows.ts';
import { windowParameters } from './formula/window.ts';

/** The formulas of an indicator or of one part of it, or the reason why a spreadsheet cannot say it. */
export interface IndicatorCells {
  readonly indicator: string;
  /** As in `Part`; both empty for the indicator as a whole. */
  readonly dimension: string;
  readonly key: string;
  readonly formulas: FigureFormulas | { readonly unsayable: string };
}

/** What a workbook needs so that its figures compute themselves. */
export interface IndicatorFormulas {
  /** Hidden columns of the data sheets, by template id, to be filled down to the last row. */
  readonly columns: Readonly<Record<string, readonly FigureColumn[]>>;
  /** In the order of the figures. */
  readonly cells: readonly IndicatorCells[];
}

/**
 * Live formulas for computed indicators and their parts, over data sheets in the same workbook. A report draws copies
 * of the rows that it counts (one sheet a template, two header rows), a cell for each parameter, and the table of
 * regions; a {@link FigurePlace} tells where. Then it fills `columns` beside the copies (from the third row on, as
 * `ColumnFormula`) and puts `cells` beside the figures. Whether forms were reported is not looked at: what the cell of a
 * figure that is not reported shows is the report's own. Formulas are en-US, without arrays and volatile functions.
 */
export function indicatorFormulas(computed: readonly Computed[], place: FigurePlace): IndicatorFormulas {
  const columns = newColumns(place);
  const rows = newRows(columns, place, windowParameters(place));
  const cells = computed.flatMap(({ indicator, by }) => [
    cellsOf(indicator, { dimension: '', key: '' }, rows),
    ...by.map((part) => cellsOf(indicator, part, rows)),
  ]);
  return { columns: columns.drawn(), cells };
}

// Excel takes 8192 characters.
const LONGEST = 8100;

function cellsOf(indicator: Indicator, { dimension, key }: PartKey, rows: Rows): IndicatorCells {
  const about = { indicator: indicator.id, dimension, key };
  try {
    const { figure, keys } = partOf(indicator, { dimension, key });
    const formulas = figureFormulas(figure, keys, rows);
    return formulas.value.length > LONGEST
      ? {
          ...about,
          formulas: { unsayable: `${formulas.value.length} characters are more than a formula takes` },
        }
      : { ...about, formulas };
  } catch (error) {
    if (error instanceof Unsayable) return { ...about, formulas: { unsayable: error.message } };
    throw error;
  }
}

/** The figure of a part, which some breakdowns compute in their own way, and its keys, one for each dimension. */
function partOf(
  { figure, cases }: Indicator,
  { dimension, key }: PartKey,
): { readonly figure: Figure; readonly keys: readonly PartKey[] } {
  if (dimension === '') return { figure, keys: [] };
  const given = key.split('*');
  const keys = dimension.split('*').map((one, i) => ({ dimension: one, key: given[i] ?? '' }));
  const [first, ...others] = keys;
  const own = first && cases[first.dimension]?.find((one) => one.key === first.key);
  return own ? { figure: own.figure, keys: others } : { figure, keys };
}
