import { ANSWER_SHEET } from '../../engine/answers/answers.ts';
import { CODE_SHEET } from '../../engine/render/code-sheet.ts';
import { CONSOLIDATION_SHEET } from '../../engine/render/consolidation-name.ts';
import { GUIDE_SHEET } from '../../engine/render/guide-sheet.ts';
import { IDENTITY_SHEET } from '../../engine/render/identity-sheet.ts';
import { SENDER_SHEET } from '../../engine/render/sender-sheet.ts';
import { PACKAGE_SHEET } from '../../engine/report/package/package-sheet.ts';
import { katalog } from '../../katalog/index.ts';

/** The names that sheets of an outcome may have, whatever it is made of. */
export const outcomeSheets: readonly string[] = [
  GUIDE_SHEET,
  ...katalog.templates.map(({ sheet }) => sheet),
  CODE_SHEET,
  IDENTITY_SHEET,
  PACKAGE_SHEET,
  CONSOLIDATION_SHEET,
  SENDER_SHEET,
  ANSWER_SHEET,
];
