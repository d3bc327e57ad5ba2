import type { Window } from '../../../engine/indicator/scope.ts';
import { monthName } from '../../../engine/period/period-name.ts';
import type { NumberCell, ReportRow, TextCell } from '../../../engine/report/blocks.ts';
import type { FigureRef } from '../../../engine/report/figure-ref.ts';
import { labelJenjang } from '../../../katalog/instrumen/angka.ts';
import { instrumenMutu } from '../../../katalog/instrumen/mutu-data.ts';
import type { Text } from '../../../locale/text.ts';
import { civilOf } from '../../../workbook/serial.ts';
import type { SubmissionScore } from '../../scores/submissions.ts';
import { monthsIn } from '../months-in.ts';
import { QUALITY, qualityRef } from '../scores/score-refs.ts';
import { type MadeRows, type Making, textCell } from './made-table.ts';
import { unitName } from './unit-name.ts';

const REJECTED: Text = { id: 'DITOLAK: kebocoran identitas', en: 'REJECTED: identities leak' };

/** The five dimensions of data quality of each submission, and its open errors. */
export function mutuUnit({ data, say }: Making): MadeRows {
  const ids = instrumenMutu.dimensions.map(({ id }) => id);
  return {
    heading: say({ id: 'Unit', en: 'Unit' }),
    headers: [
      ...ids,
      say({ id: 'Skor', en: 'Score' }),
      say({ id: 'Hasil', en: 'Result' }),
      say({ id: 'Isian keliru', en: 'Wrong cells' }),
      say({ id: 'Hari terlambat', en: 'Days late' }),
    ],
    rows: data.scores.dataQuality.map(
      (one, at): ReportRow => ({
        label: submissionName(one, { data, say }),
        total: false,
        cells: [
          ...ids.map((id) => numberCell(one.dimensions[id], 2, qualityRef(id, at))),
          numberCell(one.total, 2, qualityRef(QUALITY.total, at)),
          { ...bandCell(one, say), traced: qualityRef(QUALITY.total, at) },
          numberCell(one.counts.invalid + one.counts.errorRows, 0, qualityRef(QUALITY.wrong, at)),
          numberCell(one.counts.late && Math.max(0, one.counts.late), 0, qualityRef('TW', at)),
        ],
      }),
    ),
  };
}

function numberCell(value: number | null, decimals: number, traced: FigureRef): NumberCell {
  return { kind: 'number', value, decimals, traced };
}

/** What each unit declared for each month, as colours: reported, nil, not reported. */
export function laporanBulanan({ data, say }: Making): MadeRows {
  const { books, scope } = data.scores;
  const units = [...new Set(books.map(({ unit }) => unit))];
  const months = monthsOf(scope.window, say);
  return {
    heading: say({ id: 'Unit', en: 'Unit' }),
    headers: months.map(({ label }) => label),
    rows: units.map((unit): ReportRow => {
      const own = books.filter((book) => book.unit === unit);
      const score = data.scores.dataQuality[books.findIndex((book) => book.unit === unit)];
      return {
        label: score ? submissionName(score, { data, say }) : unit,
        total: false,
        cells: months.map(({ first, last }) => {
          const sent = own.filter((book) => book.first <= last && book.last >= first);
          return reportedCell(
            sent.flatMap(({ sender }) => sender.due.map((form) => sender.declared[form] ?? 'silent')),
            say,
          );
        }),
      };
    }),
  };
}

function reportedCell(words: readonly string[], say: (text: Text) => string): TextCell {
  if (words.length === 0 || words.includes('silent')) {
    const part = words.some((word) => word !== 'silent');
    return part
      ? { kind: 'text', text: say({ id: 'Sebagian', en: 'In part' }), tone: 'warning' }
      : { kind: 'text', text: say({ id: 'Belum', en: 'Not yet' }), tone: 'error' };
  }
  const nil = words.every((word) => word !== 'some');
  return {
    kind: 'text',
    text: nil ? say({ id: 'Nihil', en: 'Nil' }) : say({ id: 'Lapor', en: 'Reported' }),
    tone: 'good',
  };
}

/** Each month with its name. */
function monthsOf(window: Window, say: (text: Text) => string) {
  return monthsIn(window).map((month) => ({ label: say(monthName(civilOf(month.first))), ...month }));
}

function bandCell({ rejected, band }: SubmissionScore, say: (text: Text) => string): TextCell {
  return rejected ? { kind: 'text', text: say(REJECTED), tone: 'error' } : textCell(say(labelJenjang(band)));
}

/** A unit may have sent several workbooks. */
function submissionName(one: SubmissionScore, making: Pick<Making, 'data' | 'say'>): string {
  return [unitName(one, making), ...(one.period === null ? [] : [one.period])].join(', ');
}
