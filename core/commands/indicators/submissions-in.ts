import { FORM, layoutOf } from '../../engine/decode/layout.ts';
import { CONSOLIDATION_SHEET } from '../../engine/render/consolidation-name.ts';
import { ORIGIN_FILE, readSenders, SENDER_SHEET, type SenderLine } from '../../engine/render/sender-sheet.ts';
import { katalog } from '../../katalog/index.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import type { Template } from '../../kit/template.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { mergedFields } from '../consolidate/merged-fields.ts';
import { rowsApart } from './rows-apart.ts';

/** One submission that a workbook holds. */
export interface HeldSubmission {
  /** As a workbook of its own, whose rows stand where they stand in the whole. */
  readonly snapshot: Snapshot;
  /** The workbook that it is in: itself, or a merged one. */
  readonly whole: Snapshot;
  /** Identities that its check found and that were not merged. */
  readonly leaks: number;
}

const known = new WeakMap<Snapshot, readonly HeldSubmission[]>();

/**
 * The submissions of a workbook: itself, or, of a merged one, each with the cover and the rows that it was sent with. Rows
 * that the coordinator added, which name no file, go with the first.
 */
export function submissionsIn(snapshot: Snapshot): readonly HeldSubmission[] {
  const found = known.get(snapshot) ?? heldIn(snapshot);
  known.set(snapshot, found);
  return found;
}

function heldIn(snapshot: Snapshot): readonly HeldSubmission[] {
  const lines = readSenders(sheetNamed(snapshot, SENDER_SHEET));
  if (lines.length === 0) return [{ snapshot, whole: snapshot, leaks: 0 }];
  const places = new Map(lines.map(({ file }, at) => [file, at]));
  const shared = snapshot.sheets.filter(({ name }) => name !== SENDER_SHEET && name !== CONSOLIDATION_SHEET);
  const apart = shared.map((sheet): readonly (SheetSnapshot | null)[] => {
    const template = katalog.templates.find((one) => one.sheet.toLowerCase() === sheet.name.toLowerCase());
    if (!template) return lines.map(() => sheet);
    if (template === sampul) return lines.map((line) => coverOf(line, sheet));
    return tablesOf(sheet, template, lines, places);
  });
  return lines.map(({ leaks }, at) => ({
    snapshot: { ...snapshot, sheets: apart.flatMap((sheets) => sheets[at] ?? []) },
    whole: snapshot,
    leaks,
  }));
}

/** The cover with what the submission's said; what was not taken along is blank. */
function coverOf({ cover }: SenderLine, sheet: SheetSnapshot): SheetSnapshot {
  const fields = new Set(mergedFields(sampul));
  const ids = sheet.columns[FORM.fieldId]?.values ?? [];
  const columns = sheet.columns.map((column, i) => {
    if (i !== FORM.value) return column;
    const values = Array.from({ length: Math.max(ids.length, column.values.length) }, (_, row) => {
      const id = ids[row];
      return typeof id === 'string' && fields.has(id) ? (cover[id] ?? null) : (column.values[row] ?? null);
    });
    return { ...column, values };
  });
  return { ...sheet, columns };
}

/** A form as each submission had it; `null` where it had none and no row is its. */
function tablesOf(
  sheet: SheetSnapshot,
  template: Template,
  lines: readonly SenderLine[],
  places: ReadonlyMap<string, number>,
): readonly (SheetSnapshot | null)[] {
  const { head, rows } = layoutOf(sheet, template);
  const ids = head.ids ?? head.header;
  const origin = sheet.columns.find(({ values }) => values[ids] === ORIGIN_FILE)?.values ?? [];
  const owners = new Int32Array(sheet.rowCount).fill(-1);
  for (const row of rows) owners[row] = places.get(String(origin[row] ?? '')) ?? 0;
  const used = new Set(owners);
  const sheets = rowsApart(sheet, owners, lines.length);
  return sheets.map((one, at) => (used.has(at) || lines[at]?.forms.includes(template.id) ? one : null));
}
