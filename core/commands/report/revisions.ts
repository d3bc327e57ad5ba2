import type { ResolvedBlock, ResolvedTab, ResolvedTable } from '../../engine/report/blocks.ts';
import { cellText } from '../../engine/report/cell-text.ts';
import type { Locale, Text } from '../../locale/text.ts';

/** A figure that an earlier report of the same period printed otherwise. */
export interface Revision {
  /** Tab, table, row and column. */
  readonly place: string;
  readonly before: string;
  readonly now: string;
}

/** The revised figures of some tabs, in their order. */
export function revisionsOf(tabs: readonly ResolvedTab[], locale: Locale): readonly Revision[] {
  return tabs.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? inTable(block, locale).map((one) => ({ ...one, place: `${id} · ${block.title} · ${one.place}` }))
        : [],
    ),
  );
}

/** So many are named below a table; the list of all stands among the methods. */
const NAMED = 8;

/** What the sign (r) stands for in a table; nothing where no figure of it is revised. */
export function revisionNotes(table: ResolvedTable, locale: Locale): readonly ResolvedBlock[] {
  const found = inTable(table, locale);
  if (found.length === 0) return [];
  const named = found.slice(0, NAMED).map(({ place, before, now }) => `${place}: ${before} → ${now}`);
  const more = found.length - named.length;
  const rest = more > 0 ? [MORE[locale].replace('{n}', String(more))] : [];
  return [{ kind: 'note', text: `${SIGN[locale]} ${[...named, ...rest].join('; ')}.` }];
}

/** The list of all revised figures, for the tab on methods; `null` where there are none. */
export function revisionTable(revisions: readonly Revision[], locale: Locale): ResolvedTable | null {
  if (revisions.length === 0) return null;
  const say = (text: Text): string => text[locale];
  return {
    kind: 'table',
    id: 'R15-D',
    title: say({ id: 'Angka yang direvisi', en: 'Revised figures' }),
    heading: say({ id: 'Angka', en: 'Figure' }),
    headers: [say({ id: 'Semula', en: 'Before' }), say({ id: 'Menjadi', en: 'Now' })],
    rows: revisions.map(({ place, before, now }) => ({
      label: place,
      total: false,
      cells: [
        { kind: 'text', text: before },
        { kind: 'text', text: now },
      ],
    })),
    empty: '',
  };
}

/** How many figures are revised, for the metadata. */
export function revisionFact(count: number, locale: Locale): readonly [string, string] {
  return locale === 'id'
    ? ['Revisi angka', `${count} angka berbeda dari laporan sebelumnya untuk periode ini, bertanda (r)`]
    : [
        'Revised figures',
        `${count} figures differ from the earlier report of this period, with the sign (r)`,
      ];
}

const SIGN: Text = {
  id: '(r) = direvisi sejak laporan sebelumnya untuk periode yang sama:',
  en: '(r) = revised since the earlier report of the same period:',
};
const MORE: Text = { id: '… dan {n} angka lain', en: '… and {n} other figures' };

function inTable({ rows, headers }: ResolvedTable, locale: Locale): readonly Revision[] {
  return rows.flatMap(({ label, cells }) =>
    cells.flatMap((cell, column) =>
      cell.kind === 'figure' && cell.revised !== undefined
        ? [
            {
              place: `${label} · ${headers[column] ?? ''}`,
              before: cell.revised,
              now: cellText(cell, locale),
            },
          ]
        : [],
    ),
  );
}
