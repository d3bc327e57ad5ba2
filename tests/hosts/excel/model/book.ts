import type { Area } from '../../../../core/index.ts';
import type { Cells } from './cells.ts';
import type { Regions } from './regions.ts';

/** A workbook: plain state, which the objects of the API read and change. */
export interface Book {
  readonly sheets: Sheet[];
  readonly names: BookName[];
  active: Sheet;
  /** What is selected on the active sheet, or `null` while nobody has selected anything. */
  selected: Area | null;
  /** Whether sheets can be neither added nor deleted nor renamed. */
  structureLocked: boolean;
  /** Whether days are counted from 1904: the cells hold such serial numbers then. */
  date1904: boolean;
  /** Document properties such as `author`. */
  readonly properties: Map<string, string>;
}

/** A defined name of the whole workbook. */
export interface BookName {
  readonly name: string;
  /** En-US with `=`. */
  formula: string;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `#RRGGBB`, or `''`. */
  tabColor: string;
  readonly cells: Cells;
  readonly numberFormats: Regions<string>;
  /** By the path of the property, such as `fill.color`. */
  readonly looks: Map<string, Regions<unknown>>;
  readonly validations: Regions<Validation>;
  /** The first has the highest priority. */
  readonly conditions: Condition[];
  readonly links: Regions<Link>;
  readonly merges: Area[];
  frozen: Area | null;
  filter: Area | null;
  protection: Protection | null;
  readonly tables: TableState[];
  readonly charts: ChartState[];
  /** Notes by address. ExcelApi 1.14 has no way to them. */
  readonly notes: Map<string, string>;
  readonly comments: Map<string, string>;
  readonly page: Map<string, unknown>;
}

/** The data validation of some cells. */
export interface Validation {
  readonly rule: Readonly<Record<string, unknown>> | null;
  readonly prompt: ValidationPrompt | null;
  readonly errorAlert: ValidationAlert | null;
  readonly ignoreBlanks: boolean;
}

export interface ValidationPrompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

export interface ValidationAlert {
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
}

/** A conditional format with a formula of its own. */
export interface Condition {
  readonly id: string;
  readonly area: Area;
  formula: string;
  stopIfTrue: boolean;
  readonly looks: Map<string, string>;
}

export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** What a protected sheet still allows. */
export interface Protection {
  readonly password: string | null;
  readonly options: Readonly<Record<string, boolean | string>>;
}

/** A chart on a sheet, whose series are columns. */
export interface ChartState {
  readonly name: string;
  readonly type: string;
  readonly source: Area;
  /** The cell at its upper left, as soon as it was placed. */
  corner: Area | null;
  /** Titles by what they stand at. */
  readonly texts: Map<string, string>;
  /** By series. */
  readonly colors: Map<number, string>;
  /** What of single points is not drawn: series and point counted from 0, and which part, such as `1/2 marker`. */
  readonly hidden: Set<string>;
  hasLegend: boolean;
}

export interface TableState {
  readonly id: string;
  name: string;
  readonly area: Area;
}
