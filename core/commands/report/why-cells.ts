import { whyMasked } from '../../engine/masking/why-masked.ts';
import type { ResolvedTab } from '../../engine/report/blocks.ts';
import { indikator } from '../../katalog/indikator/index.ts';
import { laporan } from '../../katalog/laporan/index.ts';
import type { Text } from '../../locale/text.ts';
import { figuresOf, type MaskedReport } from './mask-report.ts';

/** Of each masked figure of some tabs: tab, table, row and column, and why it is masked. */
export function whyCells(
  tabs: readonly ResolvedTab[],
  masks: MaskedReport,
  k: number,
): readonly { readonly place: Text; readonly why: Text }[] {
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
                  why: reason === null ? NEVER : whyMasked(reason, { k, label: countLabel }),
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
function countLabel(id: string): Text {
  const [what = '', where = '', window = ''] = id.split('|');
  const [own = ''] = what.split(' ');
  const indicator = [...indikator, ...laporan.flatMap(figuresOf)].find((one) => one.id === own);
  const rest = [where.replaceAll('&', ', '), window].filter((part) => part !== '').join('; ');
  const name = indicator?.name ?? { id: what, en: what };
  return { id: `${name.id} (${rest})`, en: `${name.en} (${rest})` };
}
