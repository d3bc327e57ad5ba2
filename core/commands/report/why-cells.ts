import { whyMasked } from '../../engine/masking/why-masked.ts';
import { periodName } from '../../engine/period/period-name.ts';
import type { ResolvedTab } from '../../engine/report/blocks.ts';
import { dimensi } from '../../katalog/indikator/dimensi.ts';
import { indikator } from '../../katalog/indikator/index.ts';
import { laporan } from '../../katalog/laporan/index.ts';
import type { Indicator } from '../../kit/indicator.ts';
import type { Locale, Text } from '../../locale/text.ts';
import { packageDays } from './earlier/package-days.ts';
import { figuresOf, type MaskedReport } from './mask-report.ts';
import type { ReportData } from './report-data.ts';

/** Of each masked figure of some tabs: tab, table, row and column, and why it is masked. */
export function whyCells(
  tabs: readonly ResolvedTab[],
  masks: MaskedReport,
  k: number,
  data: ReportData,
): readonly { readonly place: Text; readonly why: Text }[] {
  const figures = new Map([...laporan.flatMap(figuresOf), ...indikator].map((one) => [one.id, one]));
  const nameOf = (count: string): Text => countLabel(count, figures, data);
  return tabs.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      block.kind !== 'table'
        ? []
        : block.rows.flatMap(({ label, cells }) =>
            cells.flatMap((cell, column) => {
              if (cell.kind !== 'figure' || !cell.masked) return [];
              const place = `${id} · ${block.title} · ${label} · ${block.headers[column] ?? ''}`;
              const reason = masks.reasonOf(cell);
              return [
                {
                  place: { id: place, en: place },
                  why: reason === null ? NEVER : whyMasked(reason, { k, label: nameOf }),
                },
              ];
            }),
          ),
    ),
  );
}

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
