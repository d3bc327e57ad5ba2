import type { FormContent } from './content.ts';
import { pairRows } from './pair-rows.ts';
import type { Seal, SealedForm, SealedRow } from './seal.ts';

/** A cell that says something else than when it was sealed. */
export interface ChangedCell {
  /** A template id. */
  readonly form: string;
  readonly sheet: string;
  readonly field: string;
  /** An A1 address; `null` where the sheet lacks the field. */
  readonly cell: string | null;
}

/** A row that was not sealed, or is gone. */
export interface ChangedRow {
  readonly form: string;
  readonly sheet: string;
  /** The sheet row counted from 1; `null` for one that is gone. */
  readonly row: number | null;
  /** Its code, or '' where it has none of the right shape. */
  readonly key: string;
}

/** What differs between what was sealed and what is there; never what cells hold. */
export interface Changes {
  readonly cells: readonly ChangedCell[];
  readonly added: readonly ChangedRow[];
  readonly removed: readonly ChangedRow[];
  /** Ids of forms that differ, and of which no cell or row could be named. */
  readonly forms: readonly string[];
}

/** Compares what was sealed with what the forms hold; `now` is the seal of `contents` with the same salt. */
export function changesSince(former: Seal, now: Seal, contents: readonly FormContent[]): Changes {
  const ids = [...new Set([...former.forms, ...now.forms].map(({ form }) => form))].sort();
  const found = ids.flatMap((id) => {
    const [was, is] = [former, now].map(({ forms }) => forms.find(({ form }) => form === id) ?? nothing(id));
    if (!was || !is || was.seal === is.seal) return [];
    const changes = formChanges(was, is, contents.find(({ template }) => template.id === id) ?? null);
    const isLocated = changes.cells.length + changes.added.length + changes.removed.length > 0;
    return [{ ...changes, forms: isLocated ? [] : [id] }];
  });
  return {
    cells: found.flatMap(({ cells }) => cells),
    added: found.flatMap(({ added }) => added),
    removed: found.flatMap(({ removed }) => removed),
    forms: found.flatMap(({ forms }) => forms),
  };
}

function nothing(form: string): SealedForm {
  return { form, seal: '', fields: [], rows: [] };
}

function formChanges(was: SealedForm, is: SealedForm, content: FormContent | null): Omit<Changes, 'forms'> {
  const { form } = was;
  const sheet = content?.sheet ?? form;
  const fields = [...new Set([...was.fields, ...is.fields])];
  const [former, now] = [aligned(was, fields), aligned(is, fields)];
  const { pairs, added, removed } = pairRows(former, now);
  const rowAt = (i: number): number => content?.rows[i]?.row ?? 0;
  const cells = pairs
    .map((pair) => pair)
    .sort(([, a], [, b]) => rowAt(a) - rowAt(b))
    .flatMap(([i, j]) =>
      fields.flatMap((field, at) => {
        if (former[i]?.digests[at] === now[j]?.digests[at]) return [];
        return [{ form, sheet, field, cell: content?.addressOf(field, rowAt(j)) ?? null }];
      }),
    );
  return {
    cells,
    added: added.map((j) => ({ form, sheet, row: rowAt(j) + 1, key: now[j]?.key ?? '' })),
    removed: removed.map((i) => ({ form, sheet, row: null, key: former[i]?.key ?? '' })),
  };
}

/** The rows of a form with one digest for each of the fields, blank where the form lacks it. */
function aligned({ fields: own, rows }: SealedForm, fields: readonly string[]): readonly SealedRow[] {
  const places = fields.map((field) => own.indexOf(field));
  return rows.map((row) => ({ ...row, digests: places.map((place) => row.digests[place] ?? '') }));
}
