import type { Mutation } from './mutations.ts';

/** Mistakes in the host for Google Sheets. */
export const sheetsMutations: readonly Mutation[] = [
  {
    mistake: 'values are written a row at a time',
    file: 'apps-script/draw-cells.ts',
    search: 'if (box) rangeOf(sheet, box).setValues(cut(grid, box, (given) => given));',
    replace: `for (let i = 0; box && i < box.rows; i++) {
      const line = { ...box, row: box.row + i, rows: 1 };
      rangeOf(sheet, line).setValues(cut(grid, line, (given) => given));
    }`,
    caughtBy: 'creates the sheets, names, formulas, inputs and colours of the templates',
  },
  {
    mistake: 'marks are painted a cell at a time',
    file: 'apps-script/paint-plan.ts',
    search: "sheet.getRangeList(addressesOf(spots)).setBackground(fill === '' ? null : fill);",
    replace:
      "for (const spot of spots) sheet.getRangeList(addressesOf([spot])).setBackground(fill === '' ? null : fill);",
    caughtBy: 'reads the workbook and marks 600 cells within the budget',
  },
  {
    mistake: 'notes are written in wrong dimensions',
    file: 'apps-script/paint-plan.ts',
    search: 'setNotes(cut(after, box, (text) => text))',
    replace: 'setNotes(cut(after, { ...box, columns: box.columns + 1 }, (text) => text))',
    caughtBy: 'marks what is wrong, then only what still is, and gives users’ colours and notes back',
  },
  {
    mistake: 'a text of digits becomes a number',
    file: 'apps-script/cell-text.ts',
    search: 'return mistakable ?',
    replace: 'return false as boolean ?',
    caughtBy: 'keeps every text of digits, and every number',
  },
  {
    mistake: 'formats come after values',
    file: 'apps-script/draw-sheet.ts',
    search: '  drawFormats(sheet, paint);\n  drawCells(sheet, model, paint, extent);',
    replace: '  drawCells(sheet, model, paint, extent);\n  drawFormats(sheet, paint);',
    caughtBy: 'keeps every text of digits, and every number',
  },
  {
    mistake: 'the last prepared row is left out',
    file: 'apps-script/draw-sheet.ts',
    search: 'sheet.getRange(head + 1, 1, rows - head, columns)',
    replace: 'sheet.getRange(head + 1, 1, Math.max(1, rows - head - 1), columns)',
    caughtBy: 'creates the sheets, names, formulas, inputs and colours of the templates',
  },
  {
    mistake: 'days are read in the time zone of the script',
    file: 'apps-script/read-spreadsheet.ts',
    search: 'serialReader(book.getSpreadsheetTimeZone())',
    replace: "serialReader('Asia/Jakarta')",
    caughtBy: 'keeps days in Asia/Makassar and id-ID',
  },
  {
    mistake: 'the colours of earlier marks stay',
    file: 'apps-script/mark-plan.ts',
    search: "const original = originals.get(key) ?? (isMarkFill(fill) ? '' : fill);",
    replace: 'const original = fill;',
    caughtBy: 'marks what is wrong, then only what still is, and gives users’ colours and notes back',
  },
  {
    mistake: 'the notes of earlier marks stay',
    file: 'apps-script/mark-plan.ts',
    search: "const text = isOwn ? note : (mark?.note ?? '');",
    replace: 'const text = isOwn ? note : (mark?.note ?? note);',
    caughtBy: 'marks what is wrong, then only what still is, and gives users’ colours and notes back',
  },
  {
    mistake: 'a note of the user gives way to that of a mark',
    file: 'apps-script/mark-plan.ts',
    search: "const isOwn = note !== '' && !markNotes.has(key);",
    replace: "const isOwn = note !== '' && !markNotes.has(key) && !mark;",
    caughtBy:
      'lays marks over colours of the product and notes of users, and takes them off one sheet at a time',
  },
  {
    mistake: 'a colour of the user does not come back',
    file: 'apps-script/mark-originals.ts',
    search: 'originals.set(key, record.fill);',
    replace: "originals.set(key, '');",
    caughtBy: 'marks what is wrong, then only what still is, and gives users’ colours and notes back',
  },
  {
    mistake: 'formulas keep the separators of US English',
    file: 'apps-script/formula-dialect.ts',
    search: "bare.replaceAll(',', ';')",
    replace: "bare.replaceAll(',', ',')",
    caughtBy: 'creates the sheets, names, formulas, inputs and colours of the templates',
  },
  {
    mistake: 'a hidden row shows',
    file: 'apps-script/draw-grid.ts',
    search: 'sheet.hideRows(first + 1, count);',
    replace: 'sheet.showRows(first + 1, count);',
    caughtBy: 'creates the sheets, names, formulas, inputs and colours of the templates',
  },
  {
    mistake: 'a locked sheet is not noticed before the work starts',
    file: 'apps-script/assert-editable.ts',
    search: 'throw sheetProtected(sheet.getName());',
    replace: 'sheetProtected(sheet.getName());',
    caughtBy: 'says that a sheet is locked and changes nothing',
  },
  {
    mistake: 'cells are edited one at a time',
    file: 'apps-script/edit-runs.ts',
    search: 'const GAPS = [0, 1, 4, 16, 64, 256, Infinity];',
    replace: 'const GAPS = [-1];',
    caughtBy: 'edits 600 cells of several kinds within the budget and changes nothing else',
  },
  {
    mistake: 'a formula is edited like a value',
    file: 'apps-script/edited-sheet.ts',
    search: "if (formulas[row - top]?.[column - left] !== '') return undefined;",
    replace: '',
    caughtBy: 'never replaces a formula',
  },
  {
    mistake: 'cells are edited although somebody changed one of them',
    file: 'apps-script/write-spreadsheet.ts',
    search: 'for (const one of edited) assertUnchanged(one.edits, one.heldAt);',
    replace: '',
    caughtBy: 'edits nothing at all when one of the cells has changed since it was read',
  },
];
