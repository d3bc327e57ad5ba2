import type { SheetDump, WorkbookDump } from '../dump.ts';
import { looksOf } from '../dump-looks.ts';
import { openRows } from '../dump-parts.ts';
import { fillsOf, formatsOf, openCellsOf, spanOf, valuesOf } from './dump-cells.ts';
import { chartsOf } from './dump-charts.ts';
import { formulasOf } from './dump-formulas.ts';
import { formatLooks, xlsxLooks } from './dump-looks.ts';
import { heightsOf, pageOf, widthsOf } from './dump-page.ts';
import { highlightsOf, inputsOf } from './dump-rules.ts';
import { type FileStyles, stylesOf } from './dump-styles.ts';
import { type FileSheet, openFile, WORKBOOK, type XlsxFile } from './file.ts';
import { areaOf, unescaped } from './references.ts';
import { childOf, elementsOf, textOf, type XmlElement } from './xml-tree.ts';

const RECORD_SHEET = '_monev_tanda';
const STRINGS = 'xl/sharedStrings.xml';

/** What a reader sees of a file. */
export function dumpXlsx(bytes: Uint8Array): WorkbookDump {
  const file = openFile(bytes);
  const styles = stylesOf(file);
  const looks = formatLooks(file);
  const texts = file.has(STRINGS) ? elementsOf(file.part(STRINGS)).map(textOf) : [];
  const sheets = file.sheets().filter(({ name }) => name !== RECORD_SHEET);
  const names = elementsOf(childOf(file.part(WORKBOOK), 'definedNames'))
    .filter(
      ({ attributes }) => !attributes.has('localSheetId') && !attributes.get('name')?.startsWith('_xlnm'),
    )
    .map((name) => [name.attributes.get('name') ?? '', textOf(name)] as const);
  return {
    sheets: sheets.map((sheet) => {
      const scope = file.sheets().findIndex(({ part }) => part === sheet.part);
      return dumpSheet(file, { ...sheet, scope }, { styles, texts, looks });
    }),
    names: Object.fromEntries(names),
  };
}

/** What the sheets of a file share. */
interface FileParts {
  readonly styles: FileStyles;
  readonly texts: readonly string[];
  readonly looks: ReturnType<typeof formatLooks>;
}

function dumpSheet(
  file: XlsxFile,
  { name, state, part, scope }: FileSheet & { readonly scope: number },
  { styles, texts, looks }: FileParts,
): SheetDump {
  const root = file.part(part);
  const rows = elementsOf(childOf(root, 'sheetData'));
  const columns = elementsOf(childOf(root, 'cols'));
  const cells = rows.flatMap((row) => elementsOf(row));
  const frozen = frozenOf(root);
  const tab = childOf(childOf(root, 'sheetPr'), 'tabColor');
  const filter = childOf(root, 'autoFilter');
  const hiddenRows = rows.filter((row) => row.attributes.get('hidden') === '1');
  const merges = elementsOf(childOf(root, 'mergeCells'));
  const isProtected = childOf(root, 'sheetProtection')?.attributes.get('sheet') === '1';
  const content = { values: valuesOf(cells, texts), formulas: formulasOf(cells) };
  const hiddenColumns = columns.filter((one) => one.attributes.get('hidden') === '1').flatMap(spanOf);
  return {
    name,
    state: state === 'visible' ? 'visible' : 'hidden',
    tabColor: tab?.attributes.get('rgb')?.slice(-6) ?? null,
    ...content,
    columnFormats: formatsOf(cells, columns, frozen.rows, styles),
    looks: looksOf(xlsxLooks(cells, columns, looks), { ...content, hiddenColumns }),
    widths: widthsOf(columns),
    heights: heightsOf(rows),
    page: pageOf(file, root, scope),
    notes: notesOf(file, part),
    fills: fillsOf(cells, styles),
    links: linksOf(root),
    frozen,
    hiddenRows: hiddenRows.map((row) => Number(row.attributes.get('r')) - 1),
    hiddenColumns,
    inputs: inputsOf(root),
    highlights: highlightsOf(root, styles),
    protected: isProtected,
    open: isProtected ? openRows(openCellsOf(cells, styles)) : {},
    merges: merges.map(({ attributes }) => areaOf(attributes.get('ref') ?? '')),
    filter: filter && areaOf(filter.attributes.get('ref') ?? ''),
    charts: chartsOf(file, part),
  };
}

function frozenOf(root: XmlElement): SheetDump['frozen'] {
  const [view] = elementsOf(childOf(root, 'sheetViews'));
  const pane = view ? childOf(view, 'pane') : null;
  if (pane?.attributes.get('state') !== 'frozen') return { rows: 0, columns: 0 };
  return {
    rows: Number(pane.attributes.get('ySplit') ?? 0),
    columns: Number(pane.attributes.get('xSplit') ?? 0),
  };
}

function notesOf(file: XlsxFile, sheet: string): SheetDump['notes'] {
  const part = file.linked(sheet, 'comments');
  const comments = part === null ? [] : elementsOf(childOf(file.part(part), 'commentList'));
  return Object.fromEntries(
    comments.map((comment) => {
      const text = childOf(comment, 'text');
      return [comment.attributes.get('ref') ?? '', text ? unescaped(textOf(text)) : ''] as const;
    }),
  );
}

const LOCATION = /^'?((?:[^']|'')*?)'?!(\w+)$/;

function linksOf(root: XmlElement): SheetDump['links'] {
  const links = elementsOf(childOf(root, 'hyperlinks')).map(({ attributes }) => {
    const [, sheet = '', cell = ''] = LOCATION.exec(attributes.get('location') ?? '') ?? [];
    return [attributes.get('ref') ?? '', { sheet: sheet.replaceAll("''", "'"), cell }] as const;
  });
  return Object.fromEntries(links);
}
