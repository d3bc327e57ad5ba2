import { marksOf } from '../engine/render/issue-marks.ts';
import { katalog } from '../katalog/index.ts';
import type { Node } from '../kit/expression/nodes.ts';
import { everyNode } from '../kit/expression/walk.ts';
import type { Rule } from '../kit/rule.ts';
import { type Area, type CellPosition, positionOf } from '../workbook/cell.ts';
import { graver } from '../workbook/combined-marks.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Mark } from '../workbook/workbook.ts';
import { type CheckContext, checkWorkbook } from './check-workbook.ts';

/** What was edited on a form. */
export interface EditedRows {
  readonly sheet: string;
  readonly area: Area;
  /** The notes of marks in these rows, from the last check. */
  readonly former: readonly (CellPosition & { readonly note: string })[];
}

/**
 * *Periksa saat mengisi*: the marks of the rows that were just edited, over a snapshot that may hold no more than the
 * head of the form, these rows and the cover.
 *
 * Only what a row tells by itself is judged. What needs other rows or sheets stays marked as the last check left it, but
 * for the cells that were edited.
 */
export function checkRows(
  snapshot: Snapshot,
  { sheet, area, former }: EditedRows,
  context: CheckContext,
): readonly Mark[] {
  const { issues } = checkWorkbook(snapshot, context);
  const isEdited = ({ row }: CellPosition): boolean => row >= area.row && row < area.row + area.rows;
  const own = issues.filter(
    ({ rule, row }) => row !== null && isEdited({ row: row - 1, column: 0 }) && !DISTANT.has(rule),
  );
  const marks = marksOf(own, sheet, ({ cell }) => (cell === null ? null : positionOf(cell)));
  const kept = former.flatMap((one) => (isEdited(one) && !isWithin(one, area) ? (keptOf(one) ?? []) : []));
  return joined([...marks, ...kept]);
}

const RELATED: ReadonlySet<Node['kind']> = new Set(['related', 'previous', 'least', 'kinds', 'lookup']);

/** The rules that look at other rows or sheets, with how grave they are. */
const DISTANT: ReadonlyMap<string, Rule['severity']> = new Map(
  katalog.rules.filter(isDistant).map(({ id, severity }) => [id, severity]),
);

function isDistant({ cases, once, template, cannotTellWhen }: Rule): boolean {
  const nodes = [
    ...cases.flatMap(({ fails }) => everyNode(fails)),
    ...(cannotTellWhen ? everyNode(cannotTellWhen) : []),
  ];
  const looksAround = nodes.some(
    (node) => RELATED.has(node.kind) || (node.kind === 'column' && node.table.id !== template.id),
  );
  return once !== null || looksAround;
}

function isWithin({ row, column }: CellPosition, area: Area): boolean {
  const [down, right] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}

const LINE = /^([A-Z]{2}-\d{2,}): /;

/** What of a mark still holds: the lines of rules that were not judged anew. */
function keptOf({ row, column, note }: EditedRows['former'][number]): Mark | null {
  const lines = note.split('\n').flatMap((line) => {
    const severity = DISTANT.get(LINE.exec(line)?.[1] ?? '');
    return severity === undefined ? [] : [{ line, severity }];
  });
  const [first, ...others] = lines;
  if (!first) return null;
  const style = others.reduce((gravest, { severity }) => graver(gravest, severity), first.severity);
  return { row, column, style, note: lines.map(({ line }) => line).join('\n') };
}

/** One mark for each cell. */
function joined(marks: readonly Mark[]): readonly Mark[] {
  const byCell = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.row},${mark.column}`;
    const known = byCell.get(key);
    const both = known && {
      ...known,
      style: graver(known.style, mark.style),
      note: `${known.note}\n${mark.note}`,
    };
    byCell.set(key, both ?? mark);
  }
  return [...byCell.values()];
}
