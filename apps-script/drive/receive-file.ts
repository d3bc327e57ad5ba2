import {
  HostError,
  isRegisterBook,
  type Received,
  readReceived,
  type Snapshot,
  type SubmissionContext,
  type Text,
} from '../../core/index.ts';

import { words } from './words.ts';

/** What the register keeps of a file: nothing of its rows. `none` is a file that no register is about. */
export type Receipt = Received | { readonly problem: Text } | 'none';

/** Reads what a register needs of a workbook, or why it cannot be placed there. */
export function receive(snapshot: Snapshot, { locale, today, settings }: SubmissionContext): Receipt {
  if (isRegisterBook(snapshot)) return 'none';
  try {
    // Its name is put in when the register is made: files may be renamed.
    return readReceived(snapshot, '', { locale, today, settings, beside: [] });
  } catch (error) {
    // Whatever it is, it keeps no file from being merged.
    return { problem: error instanceof HostError ? error.text : words.unregistered };
  }
}
