import type { Snapshot } from '../../workbook/snapshot.ts';
import { ownForms } from './own-forms.ts';
import { refused } from './refusals.ts';

/** Throws `HostError` for a workbook without any form. */
export function assertOwn(snapshot: Snapshot): void {
  if (ownForms(snapshot).length === 0) throw refused('noForm');
}
