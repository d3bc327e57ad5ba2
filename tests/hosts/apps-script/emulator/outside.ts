import type { BookState } from './book.ts';

/** Bytes as a script passes them from service to service. */
export interface BlobState {
  readonly bytes: Uint8Array;
  readonly type: string | null;
  readonly name: string | null;
}

/** A file in Google Drive: bytes, or a spreadsheet of Google. */
export interface FileState {
  readonly id: string;
  name: string;
  readonly type: string;
  modified: number;
  bytes: Uint8Array;
  readonly book: BookState | null;
  trashed: boolean;
  /** In which words Google does not give it to this account; `null`: it does. */
  denied: string | null;
  /** Whether it is so large or so odd that a run ends before it is read. */
  deadly: boolean;
}

export interface FolderState {
  readonly id: string;
  readonly name: string;
  files: readonly FileState[];
  readonly folders: FolderState[];
  trashed: boolean;
}

/** What is left of a folder that is walked through. */
export interface IteratorState<T> {
  readonly items: readonly T[];
  next: number;
}

/** All of Google Drive that the account sees. */
export interface DriveState {
  readonly root: FolderState;
  made: number;
}

/** What the clock runs, and how often. */
export interface TriggerState {
  readonly handler: string;
  minutes: number | null;
}

/** What goes wrong at a call of any service, counted from 1: it throws, or Google ends the script there. */
export type Fault = { readonly at: number } & (
  | { readonly kind: 'exception'; readonly message: string }
  | { readonly kind: 'kill' }
);

/** What Google does to the runs of a script. */
export interface Executions {
  calls: number;
  faults: readonly Fault[];
  /** The run was ended: whatever its code still does reaches no service. */
  killed: boolean;
  /** What of the spreadsheet survives a kill; `null`: all of it. */
  saved: BookState | null;
}
