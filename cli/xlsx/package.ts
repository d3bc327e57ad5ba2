import { type FileError, fileDamaged, fileNotXlsx } from '../file-error.ts';
import { readProperties } from './read-properties.ts';
import { type Relationship, relatedPart, relationshipsOf } from './read-relationships.ts';
import { readWorkbookPart, type WorkbookPart } from './read-workbook-part.ts';
import { openZip, type ZipArchive } from './zip.ts';

/** A workbook file opened: where its parts are, and what its workbook part says. */
export interface XlsxPackage extends WorkbookPart {
  readonly archive: ZipArchive;
  readonly workbookPart: string;
  /** The workbook part's. */
  readonly relationships: readonly Relationship[];
  readonly sharedStringsPart: string | null;
  readonly stylesPart: string | null;
  readonly properties: Readonly<Record<string, string>>;
}

/** Opens a workbook file; throws `FileError` when it is not one, or is damaged. No cell is read. */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  const archive = openZip(bytes);
  const roots = relationshipsOf(archive, '');
  const workbookPart = relatedPart(archive, roots, 'officeDocument');
  if (workbookPart === null) throw withoutWorkbook(archive);
  if (workbookPart.endsWith('.bin')) throw fileNotXlsx('binary-workbook');
  const relationships = relationshipsOf(archive, workbookPart);
  const workbook = readWorkbookPart(archive, workbookPart, relationships);
  return {
    archive,
    workbookPart,
    relationships,
    ...workbook,
    sharedStringsPart: relatedPart(archive, relationships, 'sharedStrings'),
    stylesPart: relatedPart(archive, relationships, 'styles'),
    properties: readProperties(archive, roots),
  };
}

function withoutWorkbook(archive: ZipArchive): FileError {
  if (archive.has('xl/workbook.xml')) return fileDamaged('_rels/.rels');
  if (!archive.has('mimetype')) return fileNotXlsx('other');
  const type = Buffer.from(archive.read('mimetype')).toString('latin1');
  return fileNotXlsx(type.startsWith('application/vnd.oasis.opendocument.spreadsheet') ? 'ods' : 'other');
}
