import type { ExplainedMeasure, RowPlace } from '../../engine/indicator/explain.ts';
import { indikator } from '../../katalog/indikator/index.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale } from '../../locale/text.ts';
import { addressOf } from '../../workbook/cell.ts';
import { explainIndicator } from '../explain-indicator.ts';
import type { Doer } from './act-context.ts';
import { assertOwn } from './assert-own.ts';
import { figureText } from './figures.ts';
import { refused, withoutFigures } from './refusals.ts';
import type { Explained, Place } from './reply.ts';
import { actWords } from './words.ts';

/** As many rows as somebody looks at one by one; the counts say how many there are. */
const MOST_ROWS = 200;

/** Where one indicator comes from. */
export const explain: Doer<'explain'> = (snapshot, { id }, { locale, today }) => {
  assertOwn(snapshot);
  if (!indikator.some((one) => one.id === id)) throw refused('indicator');
  const context = { today, period: null, region: null, previous: [], settings: [] };
  const found = explainIndicator([snapshot], context, { id, locale });
  if ('problem' in found) throw withoutFigures(found);
  const { indicator, measures } = found;
  return {
    update: null,
    reply: {
      id,
      name: indicator.name[locale],
      definition: indicator.definition[locale],
      origin: indicator.origin,
      text: figureText(found, locale),
      measures: measures.map((measure) => measureOf(measure, locale)),
    },
  };
};

function measureOf(
  { sheet, counted, having, leftOut }: ExplainedMeasure,
  locale: Locale,
): Explained['measures'][number] {
  const say = actWords[locale];
  const number = (rows: readonly RowPlace[]): string => formatNumber(rows.length, locale);
  return {
    title: sheet,
    count: having ? say.ofRows(number(having), number(counted)) : say.rows(number(counted)),
    rows: placesOf(having ?? counted),
    left: leftOut.map(({ reason, rows }) => ({ reason, count: rows.length, rows: placesOf(rows) })),
  };
}

function placesOf(rows: readonly RowPlace[]): readonly Place[] {
  return rows.slice(0, MOST_ROWS).map(({ sheet, row }) => ({ sheet, cell: addressOf(row - 1, 0) }));
}
