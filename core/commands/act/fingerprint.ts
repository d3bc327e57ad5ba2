import { workbookUnclear } from '../../workbook/host-error.ts';
import { linkFingerprint, readLinkKey } from '../link-fingerprint.ts';
import type { Doer } from './act-context.ts';

/** *Buat sidik tautan*; what was typed is in no answer, neither in a refusal. */
export const fingerprint: Doer<'fingerprint'> = (_snapshot, { key, identity }) => {
  const read = readLinkKey(key);
  if ('problem' in read) throw workbookUnclear(read.problem);
  const made = linkFingerprint(read, identity);
  if ('problem' in made) throw workbookUnclear(made.problem);
  return { update: null, reply: { fingerprint: made.fingerprint } };
};
