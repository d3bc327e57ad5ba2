import { formulir, type Locale, type Workbook } from '../../core/index.ts';
import { runBatch } from '../batches.ts';
import { dailyPart } from '../bridge/part.ts';
import { type EditedArea, editedArea } from './edited-cells.ts';
import type { SheetEdited } from './judge-edits.ts';

/** What judging edited rows depends on. */
export interface LiveCheckParts {
  readonly workbook: Workbook;
  /** Whether the user wants it. */
  isWanted(): boolean;
  locale(): Locale;
  /** Nothing happens until nobody has edited anything for so many milliseconds. */
  readonly quiet: number;
  /** Lets work wait until nothing else is done to the workbook. */
  inTurn(work: () => Promise<void>): Promise<void>;
}

/**
 * Judges rows again that the user edits in a workbook that was checked before. What the add-in itself or somebody else
 * writes is left alone, and nothing is written unless a mark has to change, so that Excel's own undo stays.
 */
export async function startLiveCheck(parts: LiveCheckParts): Promise<void> {
  let pending: readonly Edit[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const judge = async (): Promise<void> => {
    const edits = pending;
    pending = [];
    try {
      await judgeNow(parts, edits);
    } catch {
      // Somebody is typing, or the sheet has gone: the next edit tries once more.
      pending = [...edits, ...pending];
    }
  };
  await runBatch('listen', async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      const area = isOwnEdit(event) && parts.isWanted() ? editedArea(event.address) : null;
      if (area === null) return;
      pending = [...pending, { sheetId: event.worksheetId, area }];
      clearTimeout(timer);
      timer = setTimeout(() => void parts.inTurn(judge), parts.quiet);
    });
    await context.sync();
  });
}

interface Edit {
  readonly sheetId: string;
  readonly area: EditedArea;
}

/** Whether this user typed or pasted: not another one, not the add-in, and no rows that moved. */
function isOwnEdit({ source, changeType, triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return source === 'Local' && changeType === 'RangeEdited' && triggerSource !== 'ThisLocalAddin';
}

async function judgeNow({ workbook, locale }: LiveCheckParts, edits: readonly Edit[]): Promise<void> {
  const edited = await sheetsOf(edits);
  if (!edited.some(({ sheet }) => formulir.some((form) => form.sheet === sheet))) return;
  const { judgeEdits } = await dailyPart();
  const update = judgeEdits(await workbook.read(), edited, locale());
  if (update !== null) await workbook.write(update);
}

/** The edits by the names of their sheets; those of sheets that are gone are forgotten. */
async function sheetsOf(edits: readonly Edit[]): Promise<readonly SheetEdited[]> {
  const names = await runBatch('listen', async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    return new Map(sheets.items.map(({ id, name }) => [id, name]));
  });
  const ids = [...new Set(edits.map(({ sheetId }) => sheetId))];
  return ids.flatMap((id) => {
    const sheet = names.get(id);
    const areas = edits.filter(({ sheetId }) => sheetId === id).map(({ area }) => area);
    return sheet === undefined ? [] : [{ sheet, areas }];
  });
}
