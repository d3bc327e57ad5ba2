import { editsBySheet, locksOf, type WorkbookUpdate } from '../../core/index.ts';
import { openPackage } from './package.ts';
import { replaceAllMarks } from './patch-all-marks.ts';
import { addContentType } from './patch-content-types.ts';
import { namespacesOf, type PatchContext, workbookFolder } from './patch-context.ts';
import { editSheets } from './patch-edits.ts';
import { lockSheets } from './patch-locks.ts';
import { changeNames } from './patch-names.ts';
import { partsOf } from './patch-parts.ts';
import { addRelationship } from './patch-relationships.ts';
import { putSheet } from './patch-sheets.ts';
import { openStyles } from './patch-styles.ts';
import { readFormatKinds } from './styles-read.ts';
import { openXml } from './xml-reader.ts';
import { writeZip } from './zip.ts';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * A workbook file with an update made, whoever saved it last.
 *
 * On sheets that the update does not own, only the cells that it edits change their values, formulas never do; parts that it does not touch keep their
 * bytes, and in the others only the places change that have to. A sheet's marks of an earlier run give way to the new
 * ones, and cells without a mark look again as they did before. Throws `FileError` for a file that cannot be read, and
 * `RangeError` for an update that does not fit the file.
 */
export function patchWorkbook(bytes: Uint8Array, update: WorkbookUpdate): Uint8Array {
  const { archive, workbookPart, stylesPart, date1904 } = openPackage(bytes);
  const parts = partsOf(archive);
  const namespaces = namespacesOf(parts.readXml(workbookPart));
  const stored = stylesPart === null ? null : parts.readXml(stylesPart);
  const styles = openStyles(stored, stylesPart ?? 'styles.xml', namespaces.main);
  const context: PatchContext = { parts, workbookPart, namespaces, styles };
  for (const sheet of update.sheets) putSheet(context, sheet);
  const edits = editsBySheet(update);
  if (edits.length > 0) {
    const kinds = stored === null ? [] : readFormatKinds(openXml(stored, stylesPart ?? ''));
    editSheets(context, edits, { kinds, date1904 });
  }
  replaceAllMarks(context, update);
  changeNames(
    context,
    update.names.map(({ name, refersTo }) => ({ name, scope: null, refersTo })),
  );
  lockSheets(context, locksOf(update));
  saveStyles(context, stylesPart);
  return writeZip(archive, parts.changes);
}

function saveStyles(context: PatchContext, stored: string | null): void {
  const { parts, workbookPart, namespaces, styles } = context;
  const patched = styles.part.patched();
  if (patched === null) return;
  const part = stored ?? `${workbookFolder(context)}styles.xml`;
  parts.write(part, patched);
  if (stored !== null) return;
  addContentType(parts, part, STYLES_TYPE);
  addRelationship(parts, workbookPart, `${namespaces.relationships}/styles`, part);
}
