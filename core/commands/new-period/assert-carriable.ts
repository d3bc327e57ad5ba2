import { isNewer, readIdentity } from '../../engine/identity.ts';
import { unreadForms } from '../../engine/structure/unread-forms.ts';
import { katalog } from '../../katalog/index.ts';
import { workbookUnclear } from '../../workbook/host-error.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { newerVersion } from '../repair-words.ts';
import { formsMissing } from './words.ts';

/** Throws `HostError` for a workbook of which a new year would lose something: forms under other names, or a later version. */
export function assertCarriable(snapshot: Snapshot): void {
  const identity = readIdentity(snapshot);
  if (identity !== null && isNewer(identity, katalog.version)) {
    throw workbookUnclear(newerVersion(identity.version ?? '', katalog.version));
  }
  const missing = unreadForms(snapshot, katalog.templates).filter(({ isMissing }) => isMissing);
  if (missing.length > 0) throw formsMissing(missing.map(({ template }) => template.sheet));
}
