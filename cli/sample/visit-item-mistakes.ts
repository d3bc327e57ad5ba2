import type { CellValue } from '../../core/index.ts';
import { visitLabel as label } from './labels.ts';
import { type Mistake, slip, type VisitSpot } from './mistake.ts';
import type { ItemColumn, Row, VisitRow } from './rows.ts';
import { ASKED, ASPECTS, type Aspect, NOT_APPLICABLE } from './visit-items.ts';

/** The first item, to which issues about all items point. */
const FIRST = 'sk_K1';

/** Scores that contradict one another or their evidence. */
export function visitItemMistakes(): readonly Mistake<VisitSpot>[] {
  return [
    ...(['sk_I2', 'sk_I4'] as const).map((item) => skippedOnline(item)),
    ...ASPECTS.map(withoutEvidence),
    ...ASPECTS.flatMap((aspect) =>
      aspect.items.filter((item) => !ASKED.has(item)).map((item) => onlyHeard(aspect, item)),
    ),
    slip('VR-43', FIRST, () => ({ sk_T1: NOT_APPLICABLE, sk_T2: NOT_APPLICABLE })),
    slip('VR-44', FIRST, ({ row }, random) => allAlike(row, random.integer(1, 2))),
  ];
}

function skippedOnline(item: ItemColumn): Mistake<VisitSpot> {
  return slip('VF-24', item, ({ row }) =>
    row.menerima_ota === label('menerima_ota', 'YA') ? cells([[item, NOT_APPLICABLE]]) : null,
  );
}

function withoutEvidence({ evidence, items }: Aspect): Mistake<VisitSpot> {
  return slip('VR-41', evidence, ({ row }) =>
    items.some((item) => scoreOf(row, item) >= 1) ? cells([[evidence, null]]) : null,
  );
}

function onlyHeard({ evidence, items }: Aspect, item: ItemColumn): Mistake<VisitSpot> {
  return slip('VR-42', item, ({ row }) => {
    if (row[item] === NOT_APPLICABLE) return null;
    const others = items.filter((other) => scoreOf(row, other) > 2).map((other) => [other, 2] as const);
    return cells([...others, [item, 3], [evidence, label(evidence, 'W')]]);
  });
}

/** All items alike, with evidence for each aspect. */
function allAlike(row: VisitRow, score: number): Partial<VisitRow> {
  const scores = ASPECTS.flatMap(({ items }) => items).map((item) => [item, score] as const);
  const seen = ASPECTS.map(({ evidence }) => [evidence, row[evidence] ?? label(evidence, 'O')] as const);
  return cells([...scores, ...seen]);
}

function scoreOf(row: VisitRow, item: ItemColumn): number {
  const score = row[item];
  return typeof score === 'number' ? score : 0;
}

function cells(entries: readonly (readonly [string, CellValue])[]): Row {
  return Object.fromEntries(entries);
}
