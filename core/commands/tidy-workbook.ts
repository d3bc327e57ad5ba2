import type { DecodedTemplate } from '../engine/decode/template-rows.ts';
import { type LastNumbers, readNumbers } from '../engine/render/number-sheet.ts';
import { BLANK } from '../engine/table.ts';
import type { FoundChange, FoundChoice, Reading, TidyPlace } from '../engine/tidy.ts';
import { newKeys } from '../engine/tidy-keys.ts';
import { provenChanges } from '../engine/tidy-proof.ts';
import { newIds, tidyTemplate } from '../engine/tidy-template.ts';
import { type DataContext, type WorkbookData, workbookData } from '../engine/workbook-data.ts';
import { katalog } from '../katalog/index.ts';
import { awalUrut as CODE_START } from '../katalog/pengaturan.ts';
import type { sistem } from '../katalog/templat/sistem.ts';
import type { Text } from '../locale/text.ts';
import { addressOf } from '../workbook/cell.ts';
import { editedSnapshot } from '../workbook/edited-snapshot.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { CellEdit, SheetEdits, WorkbookUpdate } from '../workbook/workbook.ts';
import type { CheckContext } from './check-workbook.ts';
import { settingsFor } from './settings.ts';

/** What tidying depends on besides the workbook. */
export interface TidyWorkbookContext extends CheckContext {
  /** A new id that nothing else bears (a UUID), from the host's source of random numbers; `null` leaves rows without one. */
  readonly newId: (() => string) | null;
}

/** A cell that tidying would change, and why. Row and column are counted from 0. */
interface TidyEntry extends TidyPlace {
  readonly template: string;
  readonly sheet: string;
  readonly address: string;
  readonly label: Text;
  /** Whether nobody but the user may see what the cell holds. */
  readonly sensitive: boolean;
  readonly reason: Text;
  /** The field rule that asks for it, or `null`. */
  readonly rule: string | null;
}

/** A change that is certain. */
export interface TidyChange extends TidyEntry, Omit<Reading, 'also'> {
  /** Tells it apart within the proposal. */
  readonly id: string;
}

/** A cell whose reading the user has to choose; left alone otherwise. */
export interface TidyChoice extends TidyEntry {
  readonly readings: readonly (Reading & { readonly id: string })[];
}

/** What *Rapikan isian* proposes. Nothing of it is done before it is chosen. */
export interface TidyProposal {
  readonly changes: readonly TidyChange[];
  readonly choices: readonly TidyChoice[];
}

const ROW_ID: keyof typeof sistem = '_id_baris';

/** *Rapikan isian*: proposes the normal form of every cell that can be read for certain, and codes and ids of rows. */
export function proposeTidy(snapshot: Snapshot, context: TidyWorkbookContext): TidyProposal {
  const settled = settingsFor(snapshot, context.settings ?? [], context.today);
  const data: DataContext = { ...context, ...settled };
  const workbook = workbookData(snapshot, katalog.templates, data);
  const known = knownNumbers(snapshot, settled.settings);
  const found = workbook.decoded.map((decoded) => ({ decoded, ...tidyTemplate(decoded) }));
  const edits = found.map(({ decoded, changes }) => ({ sheet: decoded.sheet.name, cells: changes }));
  const after = workbookData(editedSnapshot(snapshot, edits), katalog.templates, data);
  const changes = found.flatMap(({ decoded, changes: all }): readonly TidyChange[] => {
    const tidied = after.decoded.find(({ template }) => template === decoded.template);
    const proven = tidied ? provenChanges(decoded, tidied, all) : [];
    return withoutDoubles([...newContents(decoded, workbook, known, context), ...proven]).map((one) =>
      changeOf(decoded, one),
    );
  });
  const choices = found.flatMap(({ decoded, choices: all }) => all.map((one) => choiceOf(decoded, one)));
  return { changes, choices };
}

/** The update that makes the chosen changes and readings, by their ids; of two readings of a cell the first counts. */
export function applyTidy({ changes, choices }: TidyProposal, chosen: ReadonlySet<string>): WorkbookUpdate {
  const readings = choices.flatMap(({ readings: all, ...entry }) => {
    const reading = all.find(({ id }) => chosen.has(id));
    return reading ? [{ ...entry, ...reading }] : [];
  });
  const bySheet = new Map<string, CellEdit[]>();
  const sure = changes.filter(({ id }) => chosen.has(id)).map((change) => ({ ...change, also: [] }));
  for (const one of [...sure, ...readings]) {
    const { sheet, row, column, before, after, format, also } = one;
    const cells = bySheet.get(sheet) ?? [];
    cells.push({ row, column, before, after, ...(format && { format }) }, ...also);
    bySheet.set(sheet, cells);
  }
  const edits = [...bySheet].map(([sheet, cells]): SheetEdits => ({ sheet, cells }));
  return { sheets: [], names: [], marks: [], edits };
}

/** New codes for records, and how many records stay without one because their region or day is not known. */
export interface CodeProposal {
  readonly changes: readonly TidyChange[];
  readonly without: number;
}

/** *Buat kode*: proposes the next code for every record that has none. */
export function proposeCodes(snapshot: Snapshot, context: CheckContext): CodeProposal {
  const { settings, holidays } = settingsFor(snapshot, context.settings ?? [], context.today);
  const workbook = workbookData(snapshot, katalog.templates, { ...context, settings, holidays });
  const known = knownNumbers(snapshot, settings);
  const changes = workbook.decoded.flatMap((decoded) =>
    newCodes(decoded, workbook, known).map((one) => changeOf(decoded, one)),
  );
  const blank = workbook.decoded.reduce((sum, decoded) => sum + blankKeys(decoded), 0);
  return { changes, without: blank - changes.length };
}

function blankKeys({ template, columns }: DecodedTemplate): number {
  const key = template.key === null ? undefined : template.columns[template.key];
  if (!key || key.mask === null) return 0;
  return columns[template.key ?? '']?.state.filter((state) => state === BLANK).length ?? 0;
}

/** What codes go on after, besides those that the workbook has. */
interface KnownNumbers {
  readonly settings: DataContext['settings'];
  readonly last: LastNumbers;
}

function knownNumbers(snapshot: Snapshot, settings: DataContext['settings']): KnownNumbers {
  return { settings, last: readNumbers(snapshot) };
}

function newCodes(
  decoded: DecodedTemplate,
  workbook: WorkbookData,
  { settings, last }: KnownNumbers,
): readonly FoundChange[] {
  return newKeys(decoded, workbook, settings[`${CODE_START}${decoded.template.id}`] ?? 0, last);
}

function newContents(
  decoded: DecodedTemplate,
  workbook: WorkbookData,
  known: KnownNumbers,
  { newId }: TidyWorkbookContext,
): readonly FoundChange[] {
  const ids = newId === null ? [] : newIds(decoded, ROW_ID, newId);
  return [...newCodes(decoded, workbook, known), ...ids];
}

/** A cell that holds nothing but spaces gets its new code, and is not emptied besides. */
function withoutDoubles(changes: readonly FoundChange[]): readonly FoundChange[] {
  const seen = new Set<string>();
  return changes.filter(({ row, column }) => {
    const place = addressOf(row, column);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

function changeOf(
  decoded: DecodedTemplate,
  { after, format, reason, rule, ...place }: FoundChange,
): TidyChange {
  const entry = entryOf(decoded, place, reason, rule);
  return { ...entry, id: `${entry.sheet}!${entry.address}`, after, ...(format && { format }) };
}

function choiceOf(decoded: DecodedTemplate, { readings, reason, rule, ...place }: FoundChoice): TidyChoice {
  const entry = entryOf(decoded, place, reason, rule);
  const numbered = readings.map((reading, i) => ({
    ...reading,
    id: `${entry.sheet}!${entry.address}=${i + 1}`,
  }));
  return { ...entry, readings: numbered };
}

function entryOf(
  { template, sheet }: DecodedTemplate,
  place: TidyPlace,
  reason: Text,
  rule: string | null,
): TidyEntry {
  const column = template.columns[place.field];
  return {
    ...place,
    template: template.id,
    sheet: sheet.name,
    address: addressOf(place.row, place.column),
    label: column?.label ?? template.title,
    sensitive: column?.privacy === 'sensitive',
    reason,
    rule,
  };
}
