import type { Validation } from '../../engine/validate.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { WorkbookUpdate } from '../../workbook/workbook.ts';
import { type CheckContext, checkWorkbook, showCheck } from '../check-workbook.ts';
import { proposeTidy } from '../tidy-workbook.ts';
import type { ActContext, Doer } from './act-context.ts';
import { checkedText } from './checked-text.ts';
import { issueLines } from './issue-lines.ts';
import type { Checked } from './reply.ts';

/** *Periksa data*; a workbook without any form is left as it is. */
export const check: Doer<'check'> = (snapshot, _action, context) => {
  const checking: CheckContext = { ...context, beside: [] };
  return checked(snapshot, checkWorkbook(snapshot, checking), context);
};

/** A finished check, shown in the workbook and told to whoever asked. */
export function checked(
  snapshot: Snapshot,
  validation: Validation,
  context: ActContext,
): { readonly update: WorkbookUpdate | null; readonly reply: Checked } {
  const { locale } = context;
  const { issues, state, rules } = validation;
  const checking: CheckContext = { ...context, beside: [] };
  const isOwn = rules > 0;
  // Nothing is found wrong in a row without an id, so that none is needed for what a finding offers.
  const { changes } = isOwn ? proposeTidy(snapshot, { ...checking, newId: null }) : NO_CHANGES;
  return {
    update: isOwn ? showCheck(snapshot, validation, checking) : null,
    reply: {
      message: checkedText(validation, locale),
      isOwn,
      isReady: isOwn && state === 'validated',
      errors: issues.filter(({ severity }) => severity === 'error').length,
      warnings: issues.filter(({ severity, answer }) => severity === 'warning' && answer === null).length,
      infos: issues.filter(({ severity }) => severity === 'info').length,
      lines: issueLines(validation, changes, locale),
    },
  };
}

const NO_CHANGES = { changes: [] };
