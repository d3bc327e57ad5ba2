import { whyMasked } from '../../engine/masking/why-masked.ts';
import type { ResolvedTab } from '../../engine/report/blocks.ts';
import { indikator } from '../../katalog/indikator/index.ts';
import { laporan } from '../../katalog/laporan/index.ts';
import type { Indicator } from '../../kit/indicator.ts';
import type { Text } from '../../locale/text.ts';
import { figuresOf, type MaskedReport } from './mask-report.ts';

/** Of each masked figure of some tabs: tab, table, row and column, and why it is masked. */
export function whyCells(
  tabs: readonly ResolvedTab[],
  masks: MaskedReport,
  k: number,
): readonly { readonly place: Text; readonly why: Text }[] {
  const figures = new Map([...laporan.flatMap(figuresOf), ...indikator].map((one) => [one.id, one]));
  const nameOf = (count: string): Text => countLabel(count, figures);
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

/** What people call a count by its id: the name of its indicator and its keys. */
function countLabel(id: string, figures: ReadonlyMap<string, Indicator>): Text {
  const [what = '', where = '', window = ''] = id.split('|');
  const [own = ''] = what.split(' ');
  const indicator = figures.get(own);
  const rest = [where.replaceAll('&', ', '), window].filter((part) => part !== '').join('; ');
  const name = indicator?.name ?? { id: what, en: what };
  return { id: `${name.id} (${rest})`, en: `${name.en} (${rest})` };
}
