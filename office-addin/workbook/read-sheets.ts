import { errorCode } from '../error-code.ts';
import type { Block, SheetContents } from './contents.ts';
import type { SheetFacts, Survey } from './survey.ts';

/** Cells whose values and formats fit into an answer of 5 MB with room to spare. What is told of a row counts as one. */
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
  const rows = askRows(used);
  return () => {
    if (used.isNullObject) return { ...about(), hiddenRows: [], blocks: [] };
    const { values, numberFormat, rowIndex, columnIndex } = used;
    if (!Array.isArray(values) || !Array.isArray(numberFormat)) return null;
    const block = { row: rowIndex, column: columnIndex, values, formats: numberFormat };
    return { ...about(), hiddenRows: hiddenOf(rows.value), blocks: [block] };
  };
}

type RowFacts = OfficeExtension.ClientResult<Excel.RowProperties[]>;

/** Asks which rows are hidden, at some 40 bytes a row. */
function askRows(range: Excel.Range): RowFacts {
  return range.getRowProperties({ rowHidden: true, rowIndex: true });
}

function hiddenOf(rows: readonly Excel.RowProperties[]): readonly number[] {
  return rows.flatMap(({ rowHidden, rowIndex }) => (rowHidden ? [rowIndex ?? 0] : []));
}

type AboutSheet = Omit<SheetContents, 'blocks' | 'hiddenRows'>;

/** Asks for everything but cells and rows. */
function askAbout(
  { workbook }: Excel.RequestContext,
  facts: SheetFacts,
): { readonly used: Excel.Range; readonly about: () => AboutSheet } {
  const used = workbook.worksheets.getItem(facts.name).getUsedRangeOrNullObject(true);
  const columns = used.getColumnProperties({ columnHidden: true, columnIndex: true });
  const merges = used.getMergedAreasOrNullObject().load('address');
  const about = (): AboutSheet => {
    if (used.isNullObject) return { facts, hiddenColumns: [], merges: '' };
    return {
      facts,
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
  const read = new Map(sheets.map((facts): [SheetFacts, ReadPart[]] => [facts, []]));
  for (const request of requestsOf(parts)) {
    const rows = request.map(({ range }) => askRows(range.load('values,numberFormat')));
    await context.sync();
    request.forEach(({ facts, row, column, range }, i) => {
      const block = { row, column, values: range.values, formats: range.numberFormat };
      read.get(facts)?.push({ block, hiddenRows: hiddenOf(rows[i]?.value ?? []) });
    });
  }
  const contents = asked.map(({ facts, about }) => {
    const own = read.get(facts) ?? [];
    const hiddenRows = own.flatMap((part) => part.hiddenRows);
    return { ...about(), hiddenRows, blocks: own.map(({ block }) => block) };
  });
  return { contents, more: tellMore() };
}

interface ReadPart {
  readonly block: Block;
  readonly hiddenRows: readonly number[];
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
  const width = columnCount + 1;
  const height = Math.max(1, Math.floor(MOST_CELLS / width));
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, i) => {
    const row = rowIndex + i * height;
    const rows = Math.min(height, rowIndex + rowCount - row);
    const range = sheet.getRangeByIndexes(row, columnIndex, rows, columnCount);
    return { facts, row, column: columnIndex, cells: rows * width, range };
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
