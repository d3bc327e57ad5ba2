import { type axisOf, type ChartData, chartColors } from '../../core/index.ts';
import { formatXml, paintXml, titleXml } from './write-chart-text.ts';

type Axis = ReturnType<typeof axisOf>;

const AXIS_TITLE = { size: 9, bold: false } as const;
const MOST_LABELS = 60; // more do not fit on a page, and programs choose which ones to show

/** The axis of the categories; those of lying bars are read from the top. */
export function categoryAxisXml(data: ChartData, id: number, other: number): string {
  const lying = data.kind === 'bar';
  const skip = lying && data.categories.length <= MOST_LABELS ? '<c:tickLblSkip val="1"/>' : '';
  return (
    `<c:catAx><c:axId val="${id}"/>` +
    `<c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'l' : 'b'}"/>${titleXml(data.categoryTitle, { ...AXIS_TITLE, upright: lying })}` +
    `${formatXml('General')}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:spPr><a:ln w="9525">${paintXml(chartColors.quiet)}</a:ln></c:spPr>` +
    `<c:crossAx val="${other}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

/** The axis of the values; its ends are left to the program where that draws them right, so that they follow the cells. */
export function valueAxisXml(data: ChartData, axis: Axis, id: number, other: number): string {
  const lying = data.kind === 'bar';
  const crossing = lying ? 'max' : 'autoZero'; // the categories run downward, and the numbers stay below
  return (
    `<c:valAx><c:axId val="${id}"/>${scalingXml(data, axis)}<c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'b' : 'l'}"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="6350">${paintXml(chartColors.grid)}</a:ln></c:spPr></c:majorGridlines>` +
    `${titleXml(data.valueTitle, { ...AXIS_TITLE, upright: !lying })}${formatXml(axisFormat(data, axis))}` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
    `<c:crossAx val="${other}"/><c:crosses val="${crossing}"/><c:crossBetween val="between"/>` +
    `${data.format === 'integer' && data.stacking !== 'percent' && axis.step === 1 ? '<c:majorUnit val="1"/>' : ''}</c:valAx>`
  );
}

function scalingXml(data: ChartData, axis: Axis): string {
  const whole = data.format === 'percent' && axis.high === 100 && data.stacking !== 'percent';
  const high = whole ? '<c:max val="100"/>' : '';
  const low = axis.low < 0 ? '' : '<c:min val="0"/>';
  return `<c:scaling><c:orientation val="minMax"/>${high}${low}</c:scaling>`;
}

/** Shares of a stack are fractions for a chart, whatever its cells hold. */
function axisFormat({ stacking, format }: ChartData, { step }: Axis): string {
  if (stacking === 'percent') return '0%';
  if (format === 'integer') return '#,##0';
  if (format === 'decimal') return step < 1 ? '#,##0.0#' : '#,##0';
  return Number.isInteger(step) ? '0"%"' : '0.0"%"';
}
