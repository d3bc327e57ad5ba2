import { readIdentity } from '../../engine/identity.ts';
import { ORIGIN_SHEET } from '../../engine/render/origin-name.ts';
import { katalog } from '../../katalog/index.ts';
import { sheetTaken } from '../../workbook/host-error.ts';
import { RECORD_SHEET } from '../../workbook/mark-record.ts';
import { isBlankSheet, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import type { Period } from '../period.ts';
import { settingsSheet } from '../settings.ts';
import { formerSheets } from './former-sheets.ts';
import { type NewPeriod, type NewPeriodContext, newPeriod } from './new-period.ts';

/** A period begun in a copy of the workbook, which itself becomes the next one. */
export interface PeriodInPlace extends NewPeriod {
  /** Sheets that tell of the year that is over; they go once all others are drawn. */
  readonly removed: readonly string[];
  /** Sheets that people have added themselves; they stay as they are. */
  readonly kept: readonly string[];
  /** The versions of the forms that it had and that it gets, where these differ. */
  readonly template: { readonly former: string; readonly now: string } | null;
}

/**
 * *Mulai periode baru* where no new workbook can be opened: the same changes, for a copy that is drawn over. Throws `HostError`
 * as `newPeriod` does, and where a sheet that is not the product's bears a name that the product needs.
 */
export function newPeriodInPlace(
  snapshot: Snapshot,
  period: Period,
  context: NewPeriodContext,
): PeriodInPlace {
  const begun = newPeriod(snapshot, period, context);
  if (begun.workbook === 'same') return { ...begun, removed: [], kept: [], template: null };
  const drawn = new Set(begun.update.sheets.map(({ name }) => keyOf(name)));
  assertFree(snapshot, begun);
  const removed = formerSheets(snapshot).filter((name) => !drawn.has(keyOf(name)));
  const others = snapshot.sheets.filter(
    ({ name }) => !drawn.has(keyOf(name)) && !removed.includes(name) && !KEPT_UP.has(name),
  );
  return { ...begun, removed, kept: others.map(({ name }) => name), template: templateOf(snapshot) };
}

/** A new year is drawn with the forms of today, whichever those of the former one were. */
function templateOf(snapshot: Snapshot): PeriodInPlace['template'] {
  const former = readIdentity(snapshot)?.version ?? katalog.version;
  return former === katalog.version ? null : { former, now: katalog.version };
}

/** In a workbook that the product prepared every sheet of such a name is its own; elsewhere only forms and settings are. */
function assertFree(snapshot: Snapshot, { update }: NewPeriod): void {
  if (readIdentity(snapshot) !== null) return;
  const known = new Set([
    ...katalog.templates.map(({ sheet }) => keyOf(sheet)),
    keyOf(settingsSheet(snapshot)?.name ?? ''),
  ]);
  for (const { name } of update.sheets) {
    const present = sheetNamed(snapshot, name);
    if (present && !isBlankSheet(present) && !known.has(keyOf(name))) throw sheetTaken(present.name);
  }
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

/** Hidden sheets that the product keeps up by itself. */
const KEPT_UP: ReadonlySet<string> = new Set([RECORD_SHEET, ORIGIN_SHEET]);
