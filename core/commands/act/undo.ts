import { katalog } from '../../katalog/index.ts';
import { formatNumber } from '../../locale/format.ts';
import { undoOf } from '../../workbook/edits.ts';
import type { WorkbookUpdate } from '../../workbook/workbook.ts';
import type { Doer } from './act-context.ts';
import { refused } from './refusals.ts';
import { changedCells } from './tidy.ts';
import { actWords } from './words.ts';

/** Takes back what was changed in cells of forms, as long as nobody has changed them again. */
export const undo: Doer<'undo'> = (_snapshot, { edits }, { locale }) => {
  const forms = new Set(katalog.templates.map(({ sheet }) => sheet.toLowerCase()));
  if (!edits.every(({ sheet }) => forms.has(sheet.toLowerCase()))) throw refused('undo');
  const back = edits.map(({ sheet, cells }) => ({ sheet, cells }));
  const update: WorkbookUpdate = { sheets: [], names: [], marks: [], edits: back };
  const count = changedCells(update);
  const say = actWords[locale];
  if (count === 0)
    return { update: null, reply: { message: say.unchanged, remarks: [], place: null, undo: null } };
  const message = say.undone(formatNumber(count, locale));
  return { update, reply: { message, remarks: [], place: null, undo: undoOf(update).edits ?? null } };
};
