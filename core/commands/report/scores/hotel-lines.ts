import { FIRST_ROW } from '../../../engine/decode/layout.ts';
import { copySheetName } from '../../../engine/report/trail/copy-sheet.ts';
import type { ScoreLine } from '../../../engine/report/trail/drawn-line.ts';
import { instrumenHotel } from '../../../katalog/instrumen/hotel.ts';
import { monevHotel } from '../../../katalog/templat/monev-hotel.ts';
import type { Locale } from '../../../locale/text.ts';
import { addressOf, quotedSheet } from '../../../workbook/cell.ts';
import type { Scores } from '../../compute-scores.ts';
import type { HotelScore } from '../../scores/hotel-score.ts';
import { numbersIn } from '../../scores/numbers.ts';
import { hotelRef } from './score-refs.ts';
import { scoreWords } from './score-words.ts';

/** The score of each hotel at its latest visit, computed anew from the scores of its aspects on the copied row. */
export function hotelLines(scores: Scores, locale: Locale): readonly ScoreLine[] {
  const say = scoreWords[locale];
  const positionOf = positionsIn(scores);
  return scores.hotels.visits.flatMap((one, at): readonly ScoreLine[] => {
    if (!one.latest) return [];
    const row = positionOf(one);
    const region = one.region === null ? '' : `: ${scores.scope.regionLabel(one.region)[locale]}`;
    const { total } = one.score;
    return [
      {
        ...{
          ref: hotelRef(at),
          id: one.visit ?? say.visit,
          name: say.hotel,
          part: `${one.hotel ?? '–'}${region}`,
        },
        ...{ definition: say.hotelMeans, unit: say.score, value: total, decimals: 2 },
        ...(total === null ? { word: say.none } : {}),
        ...(row === null || total === null
          ? {}
          : { row: { template: monevHotel.id, row }, formula: () => totalFormula(one, row, scores) }),
        ...(one.visit === null ? {} : { remark: say.explain(one.visit) }),
      },
    ];
  });
}

/** Where the row of a visit stands among those of all workbooks. */
function positionsIn({ scope: { union } }: Scores): (visit: HotelScore) => number | null {
  const rows = union.tables[monevHotel.id]?.rows ?? [];
  const books = union.bookOf[monevHotel.id] ?? [];
  const keyOf = (book: number, row: number): string => `${book} ${row}`;
  const positions = new Map<string, number>();
  for (let at = rows.length - 1; at >= 0; at--) positions.set(keyOf(books[at] ?? -1, rows[at] ?? -1), at);
  return ({ book, row }) => positions.get(keyOf(book, row - 1)) ?? null;
}

function totalFormula({ region, score }: HotelScore, row: number, scores: Scores): string | null {
  const year = Number(scores.window.id.slice(0, 4));
  const numbers = numbersIn(scores.settings, region ?? scores.region, year);
  const columns = Object.keys(monevHotel.columns);
  const aspects = score.aspects.flatMap(({ id, applies }) => {
    const weight = numbers[instrumenHotel.keys.weight + id] ?? 0;
    const column = columns.indexOf(`nilai_${id}`);
    const cell = `${quotedSheet(copySheetName(monevHotel))}!${addressOf(FIRST_ROW + row, column)}`;
    return applies && column >= 0 ? [{ weight, cell }] : [];
  });
  const weights = aspects.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  return `ROUND((${aspects.map(({ weight, cell }) => `${weight}*${cell}`).join('+')})/${weights},2)`;
}
