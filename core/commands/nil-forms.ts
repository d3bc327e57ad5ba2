import type { DecodedTemplate } from '../engine/decode/template-rows.ts';
import type { FormDuty } from '../engine/duty/parameters.ts';
import { codeIn } from '../engine/form-cells.ts';
import { type UnreadForm, unreadForms } from '../engine/structure/unread-forms.ts';
import { BLANK, FILLED } from '../engine/table.ts';
import { katalog } from '../katalog/index.ts';
import { sampul } from '../katalog/templat/sampul.ts';
import type { Text } from '../locale/text.ts';
import { type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import type { CheckContext } from './check-workbook.ts';
import { decodeCover } from './cover.ts';
import { nilObstacle, nilRefused, unreadableAnswer, unreadObstacle } from './declare-nil-words.ts';
import { dutiesOf } from './duties.ts';

/** A form as far as nil can be declared of it. */
export interface NilForm {
  readonly template: string;
  readonly title: Text;
  readonly isDue: boolean;
  /** Rows of the period; `null` when that cannot be told. A form that the workbook was made without has none. */
  readonly rows: number | null;
  /** What the cover declares, a code of CL_PERNYATAAN; `null` while it is blank or cannot be read. */
  readonly declared: string | null;
  /** Why it cannot be declared nil; `null` when it can. */
  readonly obstacle: Text | null;
}

/** Every form, and whether nil can be declared of it. Throws `HostError` when the cover does not say the period. */
export function nilForms(snapshot: Snapshot, context: CheckContext): readonly NilForm[] {
  const cover = coverOf(snapshot, context);
  const duties = dutiesOf(snapshot, context);
  if (duties.length === 0) throw nilRefused('noPeriod');
  const unread = unreadForms(snapshot, katalog.templates);
  return duties.map((duty) => formOf(snapshot, cover, duty, unread));
}

/** The cover of a workbook; throws `HostError` where there is none. */
export function coverOf(snapshot: Snapshot, { today }: CheckContext): DecodedTemplate {
  const cover = decodeCover(snapshot, today);
  if (cover === null) throw nilRefused('noCover');
  return cover;
}

function formOf(
  snapshot: Snapshot,
  cover: DecodedTemplate,
  { duty, due, rows }: FormDuty,
  unread: readonly UnreadForm[],
): NilForm {
  const { template: id, declaration } = duty;
  const template = katalog.templates.find((one) => one.id === id);
  const isThere = template !== undefined && sheetNamed(snapshot, template.sheet) !== null;
  const lost = unread.find((one) => one.template === template);
  const count = isThere ? rows : lost ? null : 0;
  return {
    template: id,
    title: template?.title ?? { id, en: id },
    isDue: due,
    rows: count,
    declared: codeIn(sampul, cover.columns, declaration),
    obstacle: obstacleOf(),
  };

  function obstacleOf(): Text | null {
    if (lost && (count ?? 0) === 0) return unreadObstacle(lost);
    if (count !== 0) return nilObstacle(id, count);
    const state = cover.columns[declaration]?.state[0] ?? BLANK;
    return state === BLANK || state === FILLED ? null : unreadableAnswer(id);
  }
}
