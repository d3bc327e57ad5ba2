import { readIdentity } from '../engine/identity.ts';
import { CODE_SHEET, isCodeSheet } from '../engine/render/code-sheet.ts';
import { GUIDE_SHEET } from '../engine/render/guide-sheet.ts';
import { IDENTITY_SHEET } from '../engine/render/identity-sheet.ts';
import { katalog } from '../katalog/index.ts';
import type { Text } from '../locale/text.ts';
import { sheetTaken, workbookUnclear } from '../workbook/host-error.ts';
import type { SheetModel } from '../workbook/sheet-model.ts';
import { type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import type { WorkbookUpdate } from '../workbook/workbook.ts';
import { type Plan, type PlannedSheet, planRepair, type RepairOptions } from './repair-plan.ts';
import { unknownColumnsText } from './unknown-columns-text.ts';

export type { RepairOptions } from './repair-plan.ts';

/** One thing that *Perbaiki struktur* can do to a workbook, to be shown before it is done. */
export interface Repair {
  /** A template id, or `support` for code lists, names and the hidden record of the workbook. */
  readonly id: string;
  readonly sheet: string;
  /** What will be done, one sentence each. */
  readonly what: readonly Text[];
  /** Whether every entry keeps its place in the sheet, so that nobody has to be asked. */
  readonly safe: boolean;
  /** A1 addresses of filled cells that will not be in the sheet any more. */
  readonly left: readonly string[];
  /** Why it cannot be done before the user decides something; `null` when it can. */
  readonly refused: Text | null;
}

const SUPPORT = 'support';

/** What can be put right in the structure of a workbook; nothing for one that is as the product made it. */
export function proposeRepair(snapshot: Snapshot, options: RepairOptions): readonly Repair[] {
  const plan = planRepair(snapshot, options);
  const sheets = plan.sheets.map((sheet, i) => {
    const repair = repairOf(sheet, sheetNamed(snapshot, sheet.template.sheet) !== null);
    const version = i === 0 ? versionsText(snapshot) : [];
    return { ...repair, what: [...version, ...repair.what, ...keptText(snapshot, sheet)] };
  });
  return plan.lacksSupport ? [...sheets, SUPPORT_REPAIR] : sheets;
}

/**
 * Makes the repairs whose ids are chosen: template sheets are drawn anew with the user's rows in them, entries exactly
 * as they are, and code lists and names are renewed. Sheets of the user are not touched.
 *
 * Throws `HostError` where two columns claim to be the same field with different entries, and where a sheet of the
 * user's bears a name that the product needs.
 */
export function applyRepair(
  snapshot: Snapshot,
  chosen: readonly string[],
  options: RepairOptions,
): WorkbookUpdate {
  const plan = planRepair(snapshot, options);
  const wanted = plan.sheets.filter(({ template }) => chosen.includes(template.id));
  if (wanted.length === 0 && !(plan.lacksSupport && chosen.includes(SUPPORT))) {
    return { sheets: [], names: [], marks: [] };
  }
  const drawn = wanted.map(({ carried }) => {
    if ('refused' in carried) throw workbookUnclear(carried.refused);
    return carried.model;
  });
  const support = supportOf(snapshot, plan, wanted.length === plan.sheets.length);
  const marks = drawn.map(({ name }) => ({ sheet: name, marks: [] }));
  return { sheets: [...drawn, ...support], names: plan.drawn.names, marks };
}

const SUPPORT_REPAIR: Repair = {
  id: SUPPORT,
  sheet: CODE_SHEET,
  what: [
    {
      id: 'Daftar kode, nama rentang, dan catatan tersembunyi buku kerja dibuat kembali.',
      en: 'Code lists, names of ranges and the hidden record of the workbook are made again.',
    },
  ],
  safe: true,
  left: [],
  refused: null,
};

function repairOf({ template, reasons, carried }: PlannedSheet, existed: boolean): Repair {
  const facts = { id: template.id, sheet: template.sheet };
  if ('refused' in carried)
    return { ...facts, what: reasons, safe: false, left: [], refused: carried.refused };
  const { left, formulas } = carried;
  const what = [
    ...reasons,
    ...(formulas > 0 ? [formulasText(formulas)] : []),
    ...(left.length > 0 ? [leftText(left)] : []),
    ...(existed ? [LOOKS] : []),
  ];
  return { ...facts, what, safe: left.length === 0, left, refused: null };
}

/** From which version to which the workbook is brought. */
function versionsText(snapshot: Snapshot): readonly Text[] {
  const version = readIdentity(snapshot)?.version ?? null;
  if (version === null || version === katalog.version) return [];
  return [
    {
      id: `Buku kerja versi ${version} dibawa ke versi ${katalog.version}.`,
      en: `The workbook of version ${version} is brought to version ${katalog.version}.`,
    },
  ];
}

/** Columns that the form does not know go along at its right. */
function keptText(snapshot: Snapshot, { template, carried }: PlannedSheet): readonly Text[] {
  if ('refused' in carried || template.layout === 'form') return [];
  const { id, en } = unknownColumnsText(snapshot, [template]);
  if (id.length === 0) return [];
  return [
    {
      id: `Kolom yang tidak dikenal formulir dibawa ke ujung kanan dan tidak diperiksa: ${id.join('; ')}.`,
      en: `Columns that the form does not know go along at its right and are not checked: ${en.join('; ')}.`,
    },
  ];
}

const LOOKS: Text = {
  id: 'Warna sel, gambar, dan grafik buatan sendiri di lembar ini tidak ikut.',
  en: 'Colours, pictures and charts of your own on this sheet are not kept.',
};

function formulasText(n: number): Text {
  return {
    id: `Rumus buatan sendiri (${n} sel) diganti nilainya.`,
    en: `Formulas of your own (${n} cells) give way to their values.`,
  };
}

const MOST_ADDRESSES = 10;

function leftText(left: readonly string[]): Text {
  const shown = left.slice(0, MOST_ADDRESSES).join(', ');
  const more = left.length - MOST_ADDRESSES;
  return {
    id: `Isi sel berikut tidak dapat dibawa: ${shown}${more > 0 ? ` dan ${more} lainnya` : ''}.`,
    en: `What these cells hold cannot be carried: ${shown}${more > 0 ? ` and ${more} others` : ''}.`,
  };
}

/** The product's own sheets; the record of the version only where all sheets are of this version afterwards. */
function supportOf(snapshot: Snapshot, { drawn }: Plan, complete: boolean): readonly SheetModel[] {
  const own = readIdentity(snapshot) !== null;
  return drawn.sheets.filter(({ name }) => {
    const there = sheetNamed(snapshot, name);
    if (name === IDENTITY_SHEET) return there === null || complete;
    if (name === GUIDE_SHEET) return own ? there !== null : there === null;
    if (name !== CODE_SHEET) return false;
    if (there !== null && !own && !isCodeSheet(there)) throw sheetTaken(there.name);
    return true;
  });
}
