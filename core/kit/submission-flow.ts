import type { Text } from '../locale/text.ts';
import type { Code, CodeList } from './code-list.ts';
import type { Template } from './template.ts';

/** A step that somebody takes with a submission. */
export interface SubmissionStep<S extends string = string> {
  /** What it is called in menus. */
  readonly title: Text;
  /** The states in which it can be taken, and the one that it leads to. */
  readonly from: readonly S[];
  readonly to: S;
  /** Whether the officer may type into the forms afterwards. */
  readonly opens: boolean;
  /** Whether it needs a reason. */
  readonly needsReason: boolean;
  /** What the cover says afterwards of whether its figures may still change; `null` leaves that as it is. */
  readonly dataStatus: Code | null;
}

/** The states of a submission, and which step leads from which to which. */
export interface SubmissionFlow<S extends string = string, K extends string = string> {
  readonly states: CodeList<S>;
  /** The state of a workbook that says nothing of it. */
  readonly initial: S;
  /** The states in which what was sent is with the coordinator. */
  readonly sent: readonly S[];
  readonly steps: Readonly<Record<K, SubmissionStep<S>>>;
  readonly cover: Template;
  /** The cover's columns that steps fill in. */
  readonly stamps: {
    readonly id: string;
    readonly state: string;
    readonly version: string;
    readonly day: string;
    readonly reason: string;
    readonly dataStatus: string;
  };
  /** The longest reason, in characters. */
  readonly longestReason: number;
}
