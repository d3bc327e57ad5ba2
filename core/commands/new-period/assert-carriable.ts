import { unreadForms } from '../../engine/structure/unread-forms.ts';
import { katalog } from '../../katalog/index.ts';
import { workbookUnclear } from '../../workbook/host-error.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { newerVersion } from '../newer-version.ts';
import { formsMissing } from './words.ts';

/** Throws `HostError` for a workbook of which a new year would lose something: forms under other names, or a later version. */
export function assertCarriable(snapshot: Snapshot): void {
  const newer = newerVersion(snapshot);
  if (newer !== null) throw workbookUnclear(newer);
  const missing = unreadForms(snapshot, katalog.templates).filter(({ isMissing }) => isMissing);
  if (missing.length > 0) throw formsMissing(missing.map(({ template }) => template.sheet));
}
