import type { WorkbookUpdate } from '../../workbook/workbook.ts';
import type { FolderScope } from './folder-scope.ts';
import type { Verdict } from './judge-submissions.ts';
import type { PackageFinding } from './merge-province.ts';
import type { MergedForm } from './merge-rows.ts';
import type { DrawnApart } from './merged-workbook.ts';
import type { RowAccount } from './row-accounts.ts';
import type { JudgedFile } from './submission.ts';
import type { TwinVictim } from './twin-victims.ts';

/** A row that tells who somebody is, which is not merged; it is named by its place alone. */
export interface IdentityRow {
  readonly file: number;
  readonly sheet: string;
  /** The sheet's row number, from 1. */
  readonly row: number;
}

/** An account of every file and row of a folder. */
export interface ConsolidationAccount {
  readonly scope: FolderScope;
  readonly files: readonly JudgedFile[];
  readonly verdicts: readonly Verdict[];
  readonly accounts: readonly RowAccount[];
  readonly forms: readonly MergedForm[];
  readonly identities: readonly IdentityRow[];
  readonly twins: readonly TwinVictim[];
  readonly packages: readonly PackageFinding[];
}

/** What became of a folder. */
export interface Consolidation extends ConsolidationAccount {
  /** Draws the merged workbook, with the account of it. */
  draw(): WorkbookUpdate;
  /** The same with the merged rows apart, for hosts that write very many. */
  drawApart(): DrawnApart;
}
