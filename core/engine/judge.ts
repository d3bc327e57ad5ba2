import type { Katalog } from '../kit/katalog.ts';
import type { Locale } from '../locale/text.ts';
import type { DecodedTemplate } from './decode/template-rows.ts';
import type { Evaluation } from './expression/evaluation.ts';
import type { LeakCells } from './identity/leak.ts';
import type { Issue } from './issue.ts';
import type { WorkbookData } from './workbook-data.ts';

/** What a check looks at in a workbook as a whole. */
export interface WorkbookJudge {
  readonly workbook: WorkbookData;
  readonly evaluation: Evaluation;
  readonly katalog: Katalog;
  readonly locale: Locale;
  /** Cells that tell of persons: nothing else repeats what they hold. */
  readonly leaks: LeakCells;
}

/** What each part of a check looks at: one template of one workbook. */
export interface Judge extends WorkbookJudge {
  readonly decoded: DecodedTemplate;
}

/** What each part of a check finds. */
export interface Findings {
  readonly issues: readonly Issue[];
  /** Ids of the rules that were evaluated. */
  readonly evaluated: Iterable<string>;
  readonly notJudged: number;
}
