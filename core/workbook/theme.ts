/** Names of the looks that a cell can have. */
export type StyleName =
  | 'plain'
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'prose'
  | 'label'
  | 'label-line'
  | 'input-example'
  | 'small'
  | 'legend'
  | 'answer'
  | 'input'
  | 'derived'
  | 'required-header'
  | 'conditional-header'
  | 'optional-header'
  | 'derived-header'
  | 'table-header'
  | 'cell'
  | 'cell-number'
  | 'total'
  | 'total-number'
  | 'revised'
  | 'letterhead'
  | 'letterhead-line'
  | 'report-title'
  | 'link'
  | 'error'
  | 'warning'
  | 'info'
  | 'good';

/** How a number is shown; `text` also keeps "007" a text. */
export type NumberFormat = 'general' | 'text' | 'date' | 'integer' | 'decimal' | 'currency' | 'percent';

/** The look of a cell; colours are six hex digits. */
export interface Style {
  readonly fill: string | null;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** In points. */
  readonly size: number;
  readonly wrap: boolean;
  readonly align: 'left' | 'center' | 'right' | null;
  readonly border: 'none' | 'thin' | 'thick-bottom' | 'dashed-bottom' | 'dotted-bottom';
  /** Whether a protected sheet keeps the cell from being edited. */
  readonly locked: boolean;
}

export const FONT = 'Calibri';

const plain: Style = {
  fill: null,
  color: '1F2933',
  bold: false,
  italic: false,
  underline: false,
  size: 11,
  wrap: false,
  align: null,
  border: 'none',
  locked: true,
};
const header: Style = { ...plain, wrap: true, align: 'center', border: 'thin' };

/**
 * The looks, once for all hosts. Required, conditional, optional and derived headers differ in weight, slant and
 * bottom border as well as in colour, so that they are told apart in black and white.
 */
export const theme: Readonly<Record<StyleName, Style>> = {
  plain,
  title: { ...plain, bold: true, size: 16, color: '0B3C5D' },
  subtitle: { ...plain, size: 11, color: '52606D' },
  heading: { ...plain, bold: true, size: 12, color: '0B3C5D', border: 'thick-bottom' },
  prose: { ...plain, wrap: true },
  label: { ...plain, bold: true, wrap: true },
  'label-line': { ...plain, bold: true, size: 12 },
  'input-example': { ...plain, wrap: true, align: 'left', border: 'thin' },
  small: { ...plain, wrap: true, size: 10, color: '52606D' },
  legend: { ...plain, wrap: true, size: 10, color: '0B3C5D', border: 'thick-bottom' },
  answer: { ...plain, wrap: true, align: 'left', border: 'thin', locked: false },
  input: { ...plain, border: 'thin', locked: false },
  derived: { ...plain, fill: 'EEF1F4', italic: true, color: '52606D', border: 'thin' },
  'required-header': { ...header, fill: '0B3C5D', color: 'FFFFFF', bold: true, border: 'thick-bottom' },
  'conditional-header': { ...header, fill: '3E6A8A', color: 'FFFFFF', bold: true, border: 'dashed-bottom' },
  'optional-header': { ...header, fill: 'DCE6EE' },
  'derived-header': { ...header, fill: 'EEF1F4', italic: true, color: '52606D', border: 'dotted-bottom' },
  'table-header': { ...header, fill: '0B3C5D', color: 'FFFFFF', bold: true },
  cell: { ...plain, wrap: true, border: 'thin' },
  'cell-number': { ...plain, wrap: true, align: 'right', border: 'thin' },
  total: { ...plain, fill: 'EEF1F4', bold: true, wrap: true, border: 'thin' },
  'total-number': { ...plain, fill: 'EEF1F4', bold: true, wrap: true, align: 'right', border: 'thin' },
  revised: { ...plain, wrap: true, fill: 'DDEBF7', align: 'right', border: 'thin', italic: true },
  letterhead: { ...plain, bold: true, size: 12, align: 'center' },
  'letterhead-line': { ...plain, size: 10, align: 'center', border: 'thick-bottom' },
  'report-title': { ...plain, bold: true, size: 14, color: '0B3C5D', align: 'center', wrap: true },
  link: { ...plain, underline: true, color: '0563C1' },
  error: { ...plain, fill: 'FFC7CE', color: '9C0006' },
  warning: { ...plain, fill: 'FFEB9C', color: '7F6000' },
  info: { ...plain, fill: 'DDEBF7', color: '1F4E78' },
  good: { ...plain, fill: 'E2F0D9', color: '375623', bold: true },
};

/** Looks of highlights, which lie over the cell's own. */
export const highlightTheme = {
  error: { fill: theme.error.fill ?? '', color: theme.error.color },
  warning: { fill: theme.warning.fill ?? '', color: theme.warning.color },
  info: { fill: theme.info.fill ?? '', color: theme.info.color },
  missing: { fill: 'FFF2CC', color: '1F2933' },
} as const;

/** Patterns in en-US syntax; hosts show them by the user's locale. */
export const numberPattern: Readonly<Record<NumberFormat, string>> = {
  general: 'General',
  text: '@',
  date: 'dd/mm/yyyy',
  integer: '#,##0',
  decimal: '#,##0.00',
  currency: '"Rp"#,##0',
  percent: '0.00%',
};
