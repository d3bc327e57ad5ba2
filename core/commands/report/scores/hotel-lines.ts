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
  return scores.hotels.visits.flatMap((one, at): readonly ScoreLine[] => {
    if (!one.latest) return [];
    const row = positionIn(scores, one);
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

/** Its row among those of all workbooks. */
function positionIn({ scope: { union } }: Scores, { book, row }: HotelScore): number | null {
  const rows = union.tables[monevHotel.id]?.rows ?? [];
  const books = union.bookOf[monevHotel.id] ?? [];
  for (let at = 0; at < rows.length; at++) if (books[at] === book && rows[at] === row - 1) return at;
  return null;
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
