import { ANSWER_SHEET } from '../engine/answers/answers.ts';
import { standingAnswers } from '../engine/answers/checked-issues.ts';
import { layoutOf } from '../engine/decode/layout.ts';
import { isFilled } from '../engine/decode/odd-rows.ts';
import { type ErasedSheet, eraseRows } from '../engine/erase/erase-rows.ts';
import { codeIn, type FoundRecords, findRecords } from '../engine/erase/found-records.ts';
import { type Looked, mentionsOf } from '../engine/erase/mentions.ts';
import { LEDGER_SHEET } from '../engine/masking/ledger-sheet.ts';
import { CODE_SHEET } from '../engine/render/code-sheet.ts';
import { GUIDE_SHEET } from '../engine/render/guide-sheet.ts';
import { HISTORY_SHEET } from '../engine/render/history-sheet.ts';
import { IDENTITY_SHEET } from '../engine/render/identity-sheet.ts';
import { RESULT_SHEET } from '../engine/render/is-result.ts';
import { NUMBER_SHEET } from '../engine/render/number-sheet.ts';
import { ORIGIN_SHEET } from '../engine/render/origin-name.ts';
import { RULE_SHEET } from '../engine/render/rule-sheet.ts';
import { SEAL_SHEET } from '../engine/render/seal-sheet.ts';
import { SENDER_SHEET } from '../engine/render/sender-sheet.ts';
import { katalog } from '../katalog/index.ts';
import { penghapusan } from '../katalog/penghapusan.ts';
import type { EraseReason } from '../kit/erasure.ts';
import type { Text } from '../locale/text.ts';
import { editedSnapshot } from '../workbook/edited-snapshot.ts';
import { editsBySheet } from '../workbook/edits.ts';
import { RECORD_SHEET } from '../workbook/mark-record.ts';
import { isoOf } from '../workbook/serial.ts';
import { type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import type { SheetEdits, WorkbookUpdate } from '../workbook/workbook.ts';
import { type CheckContext, checkWorkbook, showCheck } from './check-workbook.ts';
import { lessCounted } from './erase-counted.ts';
import { erasureRemarks } from './erase-remarks.ts';
import { sealedAfterErasure } from './submission/seal-after-erasure.ts';

/** Whose data go, and why: a victim's code, and the code of one of {@link eraseReasons}. */
export interface EraseRequest {
  readonly victim: string;
  readonly reason: string;
}

/** What goes on one sheet. */
export interface ErasedCount {
  readonly sheet: string;
  /** Rows of which a code is left. */
  readonly rows: number;
  /** Cells that held something and hold it no more. */
  readonly cells: number;
  readonly notes: number;
}

/** What *Hapus data korban* would do, to be shown before it is asked for. It cannot be taken back. */
export interface ErasureProposal {
  /** `absent`: nobody has this code here. `erased`: her data are gone already. */
  readonly state: 'ready' | 'erased' | 'absent';
  readonly counts: readonly ErasedCount[];
  /** What becomes of the number of victims, and what people must look at in this workbook; no values. */
  readonly remarks: readonly Text[];
  /** Where copies may remain that no program reaches. */
  readonly copies: readonly Text[];
  /** The emptied rows of the forms, counted from 0, for hosts that keep more of a cell than its content. */
  readonly rows: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
  /** Makes it so. Hosts refuse it when one of the cells has changed since, and offer no way back. */
  readonly update: WorkbookUpdate;
}

/** The reasons for which a victim's data may be erased. */
export const eraseReasons: readonly EraseReason[] = penghapusan.reasons;

/**
 * *Hapus data korban*: empties her row in T02 and those of her services in T03, and takes her code out of every other
 * cell and note. What stays of a row is its code, the state DIHAPUS, the reason and the day; a victim who goes on
 * counting keeps the code of her case. Throws `RangeError` for an unknown reason, and `HostError` for a form without
 * the columns that say so.
 */
export function proposeErasure(
  snapshot: Snapshot,
  request: EraseRequest,
  context: CheckContext,
): ErasureProposal {
  const reason = eraseReasons.find(({ code }) => code === request.reason);
  if (reason === undefined) throw new RangeError(`no reason ${request.reason} to erase for`);
  const code = codeIn(request.victim);
  const found = recordsOf(snapshot, code);
  const all = [...found.persons, ...found.related].filter(({ rows }) => rows.length > 0);
  if (all.length === 0) return nothing(found.persons.some(({ erased }) => erased > 0) ? 'erased' : 'absent');
  const said = `${reason.code} ${isoOf(context.today)}`;
  const erased = [
    ...found.persons.map((one) =>
      eraseRows(one, reason.counts ? [penghapusan.countedBy] : [], said + howMany(found.related)),
    ),
    ...found.related.map((one) => eraseRows(one, [], said)),
  ].filter(({ rows }) => rows.length > 0);
  const fewer = reason.counts ? [] : found.persons.flatMap((persons) => lessCounted(snapshot, persons));
  const mentions = mentionsOf(snapshot, code, penghapusan.instead, lookedAt(snapshot, erased));
  const changes = [...erased, ...mentions, ...fewer.flatMap(({ edits }) => edits)];
  const edits = editsBySheet({ sheets: [], names: [], marks: [], edits: changes });
  return {
    state: 'ready',
    counts: edits.map((one) => countOf(one, erased)),
    remarks: erasureRemarks({ snapshot, code, reason, persons: found.persons, erased, mentions, fewer }),
    copies: penghapusan.copies,
    rows: erased.map(({ sheet, rows }) => ({ sheet, rows })),
    update: withSubmission(shown(snapshot, edits, context), { snapshot, edits, erased, code, context }),
  };
}

interface Erasing {
  readonly snapshot: Snapshot;
  readonly edits: readonly SheetEdits[];
  readonly erased: readonly ErasedSheet[];
  readonly code: string;
  readonly context: CheckContext;
}

/** What was sealed when the workbook was sent must tell nothing of her either. */
function withSubmission(update: WorkbookUpdate, { snapshot, edits, erased, code, context }: Erasing) {
  const after = editedSnapshot(snapshot, edits);
  const sealed = sealedAfterErasure(
    snapshot,
    after,
    { erased, code, instead: penghapusan.instead },
    context.today,
  );
  return { ...update, sheets: [...update.sheets, ...sealed], edits };
}

function recordsOf(snapshot: Snapshot, code: string) {
  const { persons, related } = penghapusan;
  const found = (template: FoundRecords['template'], column: string | null): readonly FoundRecords[] => {
    const records = code === '' ? null : findRecords(snapshot, template, column ?? '', code);
    return records === null ? [] : [records];
  };
  return {
    persons: found(persons, persons.key),
    related: related.flatMap(({ template, by }) => found(template, by)),
  };
}

/** How many records of other forms went with a person's, so that they too can be told. */
function howMany(related: readonly FoundRecords[]): string {
  return related
    .flatMap(({ template, rows }) => (rows.length > 0 ? `; ${template.id}: ${rows.length}` : []))
    .join('');
}

function nothing(state: 'erased' | 'absent'): ErasureProposal {
  const update = { sheets: [], names: [], marks: [] };
  return { state, counts: [], remarks: [], copies: penghapusan.copies, rows: [], update };
}

/** Sheets that the product draws by itself, none of which speaks of victims but those that are drawn anew. */
const DRAWN = new Set(
  [
    ANSWER_SHEET,
    CODE_SHEET,
    GUIDE_SHEET,
    IDENTITY_SHEET,
    NUMBER_SHEET,
    ORIGIN_SHEET,
    RESULT_SHEET,
    RECORD_SHEET,
    RULE_SHEET,
    LEDGER_SHEET,
    HISTORY_SHEET,
    SEAL_SHEET,
    SENDER_SHEET,
  ].map(keyOf),
);

/** Rows that are emptied anyway, and headers with their example codes, are left out. */
function lookedAt(snapshot: Snapshot, erased: readonly ErasedSheet[]): Looked {
  const gone = new Map(erased.map(({ sheet, rows }) => [keyOf(sheet), new Set(rows)]));
  const tables = katalog.templates.filter(({ layout }) => layout === 'table');
  const firsts = tables.flatMap((template): readonly [string, number][] => {
    const sheet = sheetNamed(snapshot, template.sheet);
    return sheet ? [[keyOf(sheet.name), layoutOf(sheet, template).head.first]] : [];
  });
  const first = new Map(firsts);
  return ({ name }, row) => {
    const key = keyOf(name);
    return !DRAWN.has(key) && row >= (first.get(key) ?? 0) && gone.get(key)?.has(row) !== true;
  };
}

function keyOf(sheet: string): string {
  return sheet.toLowerCase();
}

function countOf(
  { sheet, cells, clearedNotes = [] }: SheetEdits,
  erased: readonly ErasedSheet[],
): ErasedCount {
  const rows = erased.find((one) => one.sheet === sheet)?.rows.length ?? 0;
  const emptied = cells.filter(({ before, after }) => isFilled(before) && typeof after !== 'number');
  return { sheet, rows, cells: emptied.length, notes: clearedNotes.length };
}

/**
 * Where the workbook shows the outcome of an earlier check, or marks of it, it shows that of a new one. Answers stay
 * only where their warning stands: another may have been about her.
 */
function shown(snapshot: Snapshot, edits: readonly SheetEdits[], context: CheckContext): WorkbookUpdate {
  const wasChecked = [RESULT_SHEET, RECORD_SHEET, ANSWER_SHEET].some(
    (name) => sheetNamed(snapshot, name) !== null,
  );
  if (!wasChecked) return { sheets: [], names: [], marks: [] };
  const after = editedSnapshot(snapshot, edits);
  const validation = checkWorkbook(after, context);
  return showCheck(after, { ...validation, answers: standingAnswers(validation.issues) }, context);
}
