import { formulir, type MarkRecord, RECORD_SHEET, recordsOf } from '../../core/index.ts';

/** What is known of a workbook before it is changed. */
export interface Survey {
  readonly sheets: readonly SheetFacts[];
  /** Defined names of the workbook and what they refer to, en-US with `=`. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether sheets can be neither added nor deleted. */
  readonly structureLocked: boolean;
  /** Whether the workbook counts days from 1904, as some that were made on a Mac do. */
  readonly date1904: boolean;
  /** What marked cells were before. */
  readonly records: readonly MarkRecord[];
  /** Lines of the record sheet, its header among them. */
  readonly recordLines: number;
  /** How far the sheets of forms are filled; the others are not asked before they are read. */
  readonly extents: ReadonlyMap<string, Extent>;
}

export interface SheetFacts {
  readonly name: string;
  readonly visible: boolean;
  /** `#RRGGBB`, or `''`. */
  readonly tabColor: string;
  readonly filtered: boolean;
  /** The ids of Excel's own tables on the sheet, as Ctrl+T makes them. */
  readonly tables: readonly string[];
  /** How many charts lie on the sheet. */
  readonly charts: number;
  /** What the protection allows, or `null` when there is none. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/** Rows and columns from A1 to the last filled cell. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** 1 January 1970 in a workbook that counts days from 1904. */
const DAY_OF_1904 = 24_107;

/** Asks for everything in the next request; the result tells it afterwards. */
export function surveyWorkbook({ workbook }: Excel.RequestContext): () => Survey {
  const { worksheets, names, protection, functions } = workbook;
  worksheets.load(
    'items/name,items/visibility,items/tabColor,items/autoFilter/enabled,items/protection/protected,items/protection/options,items/tables/items/id,items/charts/items/name',
  );
  names.load('items/name,items/formula');
  protection.load('protected');
  const day = functions.date(1970, 1, 1).load('value');
  const records = filledPart(worksheets, RECORD_SHEET).load('values,rowIndex,rowCount');
  const forms = formulir.map(({ sheet }) => {
    const part = filledPart(worksheets, sheet).load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, part };
  });
  return () => ({
    sheets: worksheets.items.map(factsOf),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    structureLocked: protection.protected,
    date1904: day.value === DAY_OF_1904,
    records: records.isNullObject ? [] : recordsOf(records.values),
    recordLines: records.isNullObject ? 0 : records.rowIndex + records.rowCount,
    extents: new Map(
      forms.flatMap(({ sheet, part }) => (part.isNullObject ? [] : [[sheet.toLowerCase(), extentOf(part)]])),
    ),
  });
}

/** The sheet of that name, letter case aside, or `null`. */
export function sheetFacts({ sheets }: Survey, name: string): SheetFacts | null {
  const wanted = name.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

function factsOf(sheet: Excel.Worksheet): SheetFacts {
  const { name, visibility, tabColor, autoFilter, protection, tables, charts } = sheet;
  return {
    name,
    visible: visibility === 'Visible',
    tabColor,
    filtered: autoFilter.enabled,
    tables: tables.items.map(({ id }) => id),
    charts: charts.items.length,
    protection: protection.protected ? protection.options : null,
  };
}

function filledPart(worksheets: Excel.WorksheetCollection, sheet: string): Excel.Range {
  return worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
}

function extentOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Extent {
  return { rows: rowIndex + rowCount, columns: columnIndex + columnCount };
}
