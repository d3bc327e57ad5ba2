import {
  extractSubmission,
  refusedHead,
  type Snapshot,
  type Submission,
  type SubmissionContext,
  sha256Hex,
  type Text,
} from '../../core/index.ts';
import { readSpreadsheet } from '../read-spreadsheet.ts';
import { readSubmission, unreadable } from './file-bytes.ts';
import type { FoundFile } from './found-file.ts';
import { type Receipt, receive } from './receive-file.ts';
import { words } from './words.ts';

const MEGABYTE = 1_000_000;
/** Reading more at once may take longer than Google lets a script run. */
const MOST_MEGABYTES = 20;

/** What stands in a file, not yet read as a submission. */
export interface OpenedFile {
  /** A digest of it, and of what it is read as. */
  readonly content: string;
  /** What a consolidation and the register need of it. Never throws. */
  read(context: SubmissionContext): ReadFile;
}

/** What is kept of a file. */
export interface ReadFile extends Submission {
  /** `null` where there is no workbook to be read. */
  readonly receipt: Receipt | null;
}

/** Opens a file of the folder; throws what the services of Google throw when they do not give it. */
export function openFile({ id, kind, size }: FoundFile): OpenedFile {
  if (kind === 'shortcut') return refused(words.shortcut);
  if (size > MOST_MEGABYTES * MEGABYTE) return refused(words.tooLarge(MOST_MEGABYTES));
  if (kind === 'sheets') return opened(readSpreadsheet(SpreadsheetApp.openById(id), {}));
  const bytes = Uint8Array.from(DriveApp.getFileById(id).getBlob().getBytes());
  return {
    content: digestOf(`${kind}\n${Buffer.from(bytes.buffer, 0, bytes.length).toString('latin1')}`),
    read: (context) => {
      let receipt: Receipt | null = null;
      const submission = readSubmission(bytes, kind === 'text', context, (snapshot) => {
        receipt = receive(snapshot, context);
      });
      return { ...submission, receipt };
    },
  };
}

/** The 64 hex digits of a digest of a text. */
export function digestOf(text: string): string {
  return sha256Hex(text.split('\n'));
}

/** A file of which nothing can be used. */
export function refusedFor(refusal: Text): ReadFile {
  return { head: refusedHead(refusal), body: { forms: [], package: null }, receipt: null };
}

function refused(reason: Text): OpenedFile {
  return { content: 'x', read: () => refusedFor(reason) };
}

function opened(snapshot: Snapshot): OpenedFile {
  return {
    content: digestOf(JSON.stringify(snapshot)),
    read: (context) => {
      let receipt: Receipt | null = null;
      try {
        receipt = receive(snapshot, context);
        return { ...extractSubmission(snapshot, context), receipt };
      } catch (error) {
        return { ...unreadable(error), receipt };
      }
    },
  };
}
