import { whyMasked } from '../../engine/masking/why-masked.ts';
import { periodName } from '../../engine/period/period-name.ts';
import type { FigureReportCell, ReportCell, ResolvedTab } from '../../engine/report/blocks.ts';
import { dimensi } from '../../katalog/indikator/dimensi.ts';
import { indikator } from '../../katalog/indikator/index.ts';
import { laporan } from '../../katalog/laporan/index.ts';
import type { Indicator } from '../../kit/indicator.ts';
import type { Locale, Text } from '../../locale/text.ts';
import { packageDays } from './earlier/package-days.ts';
import { HIDDEN } from './made/skor-kinerja.ts';
import { figuresOf, type MaskedReport } from './mask-report.ts';
import type { ReportData } from './report-data.ts';

/** Of each masked cell of some tabs: tab, table, row and column, and why it is masked. */
export function whyCells(
  tabs: readonly ResolvedTab[],
  masks: MaskedReport,
  k: number,
  data: ReportData,
): readonly { readonly place: Text; readonly why: Text }[] {
  const figures = new Map([...laporan.flatMap(figuresOf), ...indikator].map((one) => [one.id, one]));
  const nameOf = (count: string): Text => countLabel(count, figures, data);
  const whyOf = (cell: FigureReportCell): Text => {
    const reason = masks.reasonOf(cell);
    return reason === null ? NEVER : whyMasked(reason, { k, label: nameOf });
  };
  return tabs.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      block.kind !== 'table'
        ? []
        : block.rows.flatMap(({ label, cells }) =>
            cells.flatMap((cell, column) => {
              const why = whyIn(cell, whyOf, data);
              const place = `${id} · ${block.title} · ${label} · ${block.headers[column] ?? ''}`;
              return why === null ? [] : [{ place: { id: place, en: place }, why }];
            }),
          ),
    ),
  );
}

/** Why a cell is masked: for a figure, or for the first masked one that it is made of; `null` where it is not. */
function whyIn(cell: ReportCell, whyOf: (cell: FigureReportCell) => Text, data: ReportData): Text | null {
  if (cell.kind === 'figure') return cell.masked ? whyOf(cell) : null;
  if (cell.kind === 'text' && cell.text === HIDDEN) return OTHER_MONTHS;
  const source = cell.from?.find(({ masked }) => masked);
  return source === undefined ? null : madeOf(source, whyOf(source), data);
}

/** That something was made of a masked figure, and why this is masked. */
function madeOf({ figure, ref }: FigureReportCell, why: Text, { scores }: ReportData): Text {
  const { regionLabel } = scores.scope;
  const region = ref.dimension === 'w' ? regionLabel(ref.key) : regionLabel(scores.region);
  return {
    id: `Isian ini dibuat dari "${figure.name.id}" (${region.id}), yang disamarkan. ${why.id}`,
    en: `This was made of "${figure.name.en}" (${region.en}), which is masked. ${why.en}`,
  };
}

const OTHER_MONTHS: Text = {
  id: 'Skor dihitung sejak Januari, sedangkan laporan ini tentang bulan lain; angka korban dan perkara di dalamnya tidak dapat disamarkan di sini, sehingga skornya tidak ditampilkan.',
  en: 'Scores are counted from January on, and this report is about other months; the numbers of victims and files in them cannot be masked here, so the score is not shown.',
};

const NEVER: Text = {
  id: 'Angka ini tidak dapat disamarkan dengan aman, sehingga tidak pernah ditampilkan.',
  en: 'This number cannot be masked safely and is never shown.',
};

/** What people call a count by its id: the name of its indicator, its keys and its months. */
function countLabel(
  id: string,
  figures: ReadonlyMap<string, Indicator>,
  { figures: store, scores }: ReportData,
): Text {
  const [what = '', where = '', window = ''] = id.split('|');
  const [own = ''] = what.split(' ');
  const indicator = figures.get(own);
  if (indicator === undefined) return { id: what, en: what };
  const keys = where.split('&').map((pair): Text => {
    const [dimension = '', key = ''] = pair.split('=');
    if (dimension === 'w') return scores.scope.regionLabel(key);
    const name = dimensi.find((one) => one.id === dimension)?.label ?? { id: dimension, en: dimension };
    const value = store.keys(indicator, dimension).find((one) => one.key === key)?.label ?? {
      id: key,
      en: key,
    };
    return { id: `${name.id}: ${value.id}`, en: `${name.en}: ${value.en}` };
  });
  const days = packageDays(window);
  const months = days === null ? [] : [periodName(days.first, days.last)];
  const inWords = (locale: Locale): string =>
    `${indicator.name[locale]} (${[...keys, ...months].map((part) => part[locale]).join('; ')})`;
  return { id: inWords('id'), en: inWords('en') };
}
