import type { Snapshot } from '../../workbook/snapshot.ts';
import type { ActContext, Acted, ActionOf, Doer } from './act-context.ts';
import type { Action } from './action.ts';
import { choices } from './choices.ts';
import { daily } from './daily.ts';
import { erase, proposeErase } from './erase.ts';
import { explain } from './explain.ts';
import { figures } from './figures.ts';
import { fingerprint } from './fingerprint.ts';
import { nil, nilChoices } from './nil.ts';
import { overview } from './overview.ts';
import { prepare } from './prepare.ts';
import { proposeRepairs, repair } from './repair.ts';
import { report } from './report.ts';
import { status } from './status.ts';
import { submission, submit, withdraw } from './submission.ts';

type Doers = { readonly [K in Action['kind']]: Doer<K> };

const doers: Doers = {
  overview,
  choices,
  prepare,
  ...daily,
  proposeRepair: proposeRepairs,
  repair,
  figures,
  explain,
  report,
  status,
  submission,
  submit,
  withdraw,
  fingerprint,
  proposeErase,
  erase,
  nilChoices,
  nil,
};

/**
 * What somebody asked for, worked out over a workbook as it was read: the changes, and what is told.
 *
 * Nothing is changed yet. The host writes the update, and shows the reply once that has worked. Throws `HostError` for
 * what a user can put right.
 */
export function act<K extends Action['kind']>(
  snapshot: Snapshot,
  action: ActionOf<K> & { readonly kind: K },
  context: ActContext,
): Acted<K> {
  const doer: Doers[K] = doers[action.kind];
  return doer(snapshot, action, context);
}
