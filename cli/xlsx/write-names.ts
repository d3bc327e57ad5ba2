import { columnLetters, type DefinedName, quotedSheet, type SheetModel } from '../../core/index.ts';

/** A defined name, of the whole workbook or, with a scope, of one sheet. */
export interface ScopedName extends DefinedName {
  readonly scope: string | null;
}

const FILTER = '_xlnm._FilterDatabase';

/** The given names and those by which a file says what each sheet repeats in print and filters (ECMA-376 18.2.5). */
export function definedNames(
  names: readonly DefinedName[],
  sheets: readonly SheetModel[],
): readonly ScopedName[] {
  return [...names.map((name) => ({ ...name, scope: null })), ...sheets.flatMap(sheetNames)];
}

/** The workbook part with the areas of filters hidden from the list of names, as Excel keeps them. */
export function withHiddenFilterNames(workbook: string): string {
  return workbook.replaceAll(`<definedName name="${FILTER}"`, `<definedName name="${FILTER}" hidden="1"`);
}

function sheetNames({ name, print, filter }: SheetModel): readonly ScopedName[] {
  const sheet = quotedSheet(name);
  const names: ScopedName[] = [];
  if (filter !== null) {
    const first = `$${columnLetters(filter.column)}$${filter.row + 1}`;
    const last = `$${columnLetters(filter.column + filter.columns - 1)}$${filter.row + filter.rows}`;
    names.push({ name: FILTER, refersTo: `${sheet}!${first}:${last}`, scope: name });
  }
  if (print.repeatRows > 0 || print.repeatColumns > 0) {
    names.push({
      name: '_xlnm.Print_Titles',
      refersTo: titlesOf(sheet, print),
      scope: name,
    });
  }
  if (print.area !== undefined) names.push({ name: '_xlnm.Print_Area', refersTo: print.area, scope: name });
  return names;
}

/** Columns before rows, as Excel writes them: `'T01'!$A:$A,'T01'!$1:$1`. */
function titlesOf(sheet: string, { repeatRows, repeatColumns }: SheetModel['print']): string {
  const columns = repeatColumns > 0 ? [`${sheet}!$A:$${columnLetters(repeatColumns - 1)}`] : [];
  const rows = repeatRows > 0 ? [`${sheet}!$1:$${repeatRows}`] : [];
  return [...columns, ...rows].join(',');
}
