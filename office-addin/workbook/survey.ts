import { katalog, type MarkRecord, RECORD_SHEET, recordsOf } from '../../core/index.ts';

/** What is known of a workbook before it is changed. */
export interface Survey {
  readonly sheets: readonly SheetFacts[];
  /** Defined names of the workbook and what they refer to, en-US with `=`. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether sheets can be neither added nor deleted. */
  readonly structureLocked: boolean;
  /** What marked cells were before. */
  readonly records: readonly MarkRecord[];
  /** How far the sheets of forms are filled; the others are not asked before they are read. */
  readonly extents: ReadonlyMap<string, Extent>;
}

export interface SheetFacts {
  readonly name: string;
  readonly visible: boolean;
  /** `#RRGGBB`, or `''`. */
  readonly tabColor: string;
  readonly filtered: boolean;
  /** What the protection allows, or `null` when there is none. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/** Rows and columns from A1 to the last filled cell. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Asks for everything in the next request; the result tells it afterwards. */
export function surveyWorkbook({ workbook }: Excel.RequestContext): () => Survey {
  const { worksheets, names, protection } = workbook;
  worksheets.load(
    'items/name,items/visibility,items/tabColor,items/autoFilter/enabled,items/protection/protected,items/protection/options',
  );
  names.load('items/name,items/formula');
  protection.load('protected');
  const records = filledPart(worksheets, RECORD_SHEET).load('values');
  const forms = katalog.templates.map(({ sheet }) => {
    const part = filledPart(worksheets, sheet).load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, part };
  });
  return () => ({
    sheets: worksheets.items.map(factsOf),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    structureLocked: protection.protected,
    records: records.isNullObject ? [] : recordsOf(records.values),
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

function factsOf({ name, visibility, tabColor, autoFilter, protection }: Excel.Worksheet): SheetFacts {
  return {
    name,
    visible: visibility === 'Visible',
    tabColor,
    filtered: autoFilter.enabled,
    protection: protection.protected ? protection.options : null,
  };
}

function filledPart(worksheets: Excel.WorksheetCollection, sheet: string): Excel.Range {
  return worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
}

function extentOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Extent {
  return { rows: rowIndex + rowCount, columns: columnIndex + columnCount };
}
