import { errorCode } from '../error-code.ts';
import type { Block, SheetContents } from './contents.ts';
import type { SheetFacts, Survey } from './survey.ts';

/** Cells whose values and formats fit into an answer of 5 MB with room to spare. */
const MOST_CELLS = 60_000;
const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

/** What all sheets hold, and the answer to what was asked besides. */
export interface ReadSheets<T> {
  readonly contents: readonly SheetContents[];
  readonly more: T;
}

/**
 * Reads what all sheets hold: in one request, or where Excel on the web finds that too much, in as few as fit. `askMore`
 * queues further questions for one of these requests.
 */
export async function readSheets<T>(
  context: Excel.RequestContext,
  { sheets }: Survey,
  askMore: () => () => T,
): Promise<ReadSheets<T>> {
  try {
    const asked = sheets.map((facts) => askSheet(context, facts));
    const tellMore = askMore();
    await context.sync();
    const contents = asked.map((tell) => tell());
    if (contents.every((one) => one !== null)) return { contents, more: tellMore() };
  } catch (error) {
    if (errorCode(error) !== TOO_LARGE) throw error;
  }
  return await readInParts(context, sheets, askMore);
}

/** Asks for a sheet; `null` when Excel leaves out cells because there are too many. */
function askSheet(context: Excel.RequestContext, facts: SheetFacts): () => SheetContents | null {
  const { used, about } = askAbout(context, facts);
  used.load('values,numberFormat,rowIndex,columnIndex');
  return () => {
    if (used.isNullObject) return { ...about(), blocks: [] };
    const { values, numberFormat, rowIndex, columnIndex } = used;
    if (!Array.isArray(values) || !Array.isArray(numberFormat)) return null;
    return { ...about(), blocks: [{ row: rowIndex, column: columnIndex, values, formats: numberFormat }] };
  };
}

type AboutSheet = Omit<SheetContents, 'blocks'>;

/** Asks for everything but the cells. */
function askAbout(
  { workbook }: Excel.RequestContext,
  facts: SheetFacts,
): { readonly used: Excel.Range; readonly about: () => AboutSheet } {
  const used = workbook.worksheets.getItem(facts.name).getUsedRangeOrNullObject(true);
  const rows = used.getRowProperties({ rowHidden: true, rowIndex: true });
  const columns = used.getColumnProperties({ columnHidden: true, columnIndex: true });
  const merges = used.getMergedAreasOrNullObject().load('address');
  const about = (): AboutSheet => {
    if (used.isNullObject) return { facts, hiddenRows: [], hiddenColumns: [], merges: '' };
    return {
      facts,
      hiddenRows: rows.value.flatMap(({ rowHidden, rowIndex }) => (rowHidden ? [rowIndex ?? 0] : [])),
      hiddenColumns: columns.value.flatMap(({ columnHidden, columnIndex }) =>
        columnHidden ? [columnIndex ?? 0] : [],
      ),
      merges: merges.isNullObject ? '' : merges.address,
    };
  };
  return { used, about };
}

async function readInParts<T>(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
  askMore: () => () => T,
): Promise<ReadSheets<T>> {
  const asked = sheets.map((facts) => {
    const { used, about } = askAbout(context, facts);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { facts, used, about };
  });
  const tellMore = askMore();
  await context.sync();
  const parts = asked.flatMap(({ facts, used }) =>
    used.isNullObject ? [] : partsOf(context.workbook.worksheets.getItem(facts.name), facts, used),
  );
  const blocks = new Map<SheetFacts, Block[]>();
  for (const request of requestsOf(parts)) {
    for (const { range } of request) range.load('values,numberFormat');
    await context.sync();
    for (const { facts, row, column, range } of request) {
      const block = { row, column, values: range.values, formats: range.numberFormat };
      blocks.set(facts, [...(blocks.get(facts) ?? []), block]);
    }
  }
  const contents = asked.map(({ facts, about }) => ({ ...about(), blocks: blocks.get(facts) ?? [] }));
  return { contents, more: tellMore() };
}

interface Part {
  readonly facts: SheetFacts;
  readonly row: number;
  readonly column: number;
  readonly cells: number;
  readonly range: Excel.Range;
}

/** Whole rows of a sheet, as many as fit into one answer. */
function partsOf(
  sheet: Excel.Worksheet,
  facts: SheetFacts,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): readonly Part[] {
  const height = Math.max(1, Math.floor(MOST_CELLS / columnCount));
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, i) => {
    const row = rowIndex + i * height;
    const rows = Math.min(height, rowIndex + rowCount - row);
    const range = sheet.getRangeByIndexes(row, columnIndex, rows, columnCount);
    return { facts, row, column: columnIndex, cells: rows * columnCount, range };
  });
}

function requestsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const requests: Part[][] = [];
  let cells = Infinity;
  for (const part of parts) {
    if (cells + part.cells > MOST_CELLS) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)?.push(part);
    cells += part.cells;
  }
  return requests;
}
