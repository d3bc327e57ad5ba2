import { spawnSync } from 'node:child_process';
import { z } from 'zod';

/** What another program, openpyxl, finds in a workbook file. */
export type OpenedBook = z.infer<typeof Book>;
export type OpenedSheet = OpenedBook['sheets'][number];

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const Cell = z.object({
  value: Value,
  /** Of a formula, the value that the file holds for it. */
  result: Value,
  type: z.string(),
  format: z.string(),
  locked: z.boolean(),
  font: z.string().nullable(),
  bold: z.boolean(),
  fill: z.string().nullable(),
  wrap: z.boolean(),
  bottom: z.string().nullable(),
  link: z.string().nullable(),
});
const Input = z.object({
  type: z.string().nullable(),
  area: z.string(),
  first: z.string().nullable(),
  second: z.string().nullable(),
  promptTitle: z.string().nullable(),
  prompt: z.string().nullable(),
  errorTitle: z.string().nullable(),
  error: z.string().nullable(),
  asks: z.boolean(),
  refuses: z.boolean(),
  blank: z.boolean(),
});
const Highlight = z.object({
  area: z.string(),
  formula: z.string(),
  priority: z.number(),
  stop: z.boolean(),
  fill: z.string(),
  color: z.string(),
});
const Sheet = z.object({
  name: z.string(),
  state: z.string(),
  tab: z.string().nullable(),
  cells: z.record(z.string(), Cell),
  widths: z.record(z.string(), z.number()),
  hiddenColumns: z.array(z.string()),
  heights: z.record(z.string(), z.number()),
  hiddenRows: z.array(z.number()),
  frozen: z.string().nullable(),
  merges: z.array(z.string()),
  inputs: z.array(Input),
  highlights: z.array(Highlight),
  notes: z.record(z.string(), z.object({ author: z.string(), text: z.string() })),
  protection: z.object({
    sheet: z.boolean(),
    /** What is forbidden. */
    locks: z.array(z.string()),
    password: z.string().nullable(),
  }),
  /** Columns whose cells are not locked where the file names none. */
  openColumns: z.array(z.string()),
  filter: z.string().nullable(),
  print: z.object({
    paper: Value,
    orientation: Value,
    wide: Value,
    high: Value,
    fit: Value,
    repeat: Value,
    left: Value,
    right: Value,
    margin: Value,
  }),
});
const Book = z.object({
  sheets: z.array(Sheet),
  names: z.record(z.string(), z.string()),
  properties: z.record(z.string(), z.string().nullable()),
  active: z.string(),
});

const SCRIPT = `
import io, json, sys, openpyxl
data = sys.stdin.buffer.read()
book = openpyxl.load_workbook(io.BytesIO(data))
results = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
plain = lambda value: value.isoformat()[:10] if hasattr(value, 'isoformat') else value
rgb = lambda color: color.rgb[2:] if color is not None and isinstance(color.rgb, str) else None
def cell(c):
    return dict(value=plain(c.value), result=plain(results[c.parent.title][c.coordinate].value), type=c.data_type, format=c.number_format, locked=c.protection.locked, font=c.font.name,
        bold=bool(c.font.b), fill=rgb(c.fill.fgColor) if c.fill.patternType == 'solid' else None,
        wrap=bool(c.alignment.wrap_text), bottom=c.border.bottom.style, link=c.hyperlink.location if c.hyperlink else None)
def rule(area, r):
    return dict(area=str(area), formula=r.formula[0], priority=r.priority, stop=bool(r.stopIfTrue),
        fill=rgb(r.dxf.fill.bgColor), color=rgb(r.dxf.font.color))
def entry(v):
    return dict(type=v.type, area=str(v.sqref), first=v.formula1, second=v.formula2, promptTitle=v.promptTitle,
        prompt=v.prompt, errorTitle=v.errorTitle, error=v.error, asks=bool(v.showInputMessage),
        refuses=bool(v.showErrorMessage), blank=bool(v.allowBlank))
LOCKS = 'objects selectLockedCells selectUnlockedCells formatCells formatColumns formatRows insertRows deleteRows sort autoFilter'
def sheet(s):
    p, m = s.page_setup, s.page_margins
    return dict(name=s.title, state=s.sheet_state, tab=rgb(s.sheet_properties.tabColor),
        cells={c.coordinate: cell(c) for row in s.iter_rows() for c in row},
        widths={k: d.width for k, d in s.column_dimensions.items() if d.customWidth},
        hiddenColumns=[k for k, d in s.column_dimensions.items() if d.hidden],
        heights={str(k): d.height for k, d in s.row_dimensions.items() if d.height},
        hiddenRows=[k for k, d in s.row_dimensions.items() if d.hidden],
        frozen=s.freeze_panes, merges=[str(r) for r in s.merged_cells.ranges],
        inputs=[entry(v) for v in s.data_validations.dataValidation],
        highlights=[rule(f.sqref, r) for f in s.conditional_formatting for r in f.rules],
        notes={c.coordinate: dict(author=c.comment.author, text=c.comment.text) for row in s.iter_rows() for c in row if c.comment},
        protection=dict(sheet=s.protection.sheet, password=s.protection.password,
            locks=[k for k in LOCKS.split() if getattr(s.protection, k)]),
        openColumns=[k for k, d in s.column_dimensions.items() if not d.protection.locked],
        filter=s.auto_filter.ref,
        print=dict(paper=p.paperSize, orientation=p.orientation, wide=p.fitToWidth, high=p.fitToHeight,
            fit=bool(s.sheet_properties.pageSetUpPr and s.sheet_properties.pageSetUpPr.fitToPage), repeat=s.print_title_rows,
            left=s.oddFooter.left.text, right=s.oddFooter.right.text, margin=m.left))
json.dump(dict(sheets=[sheet(s) for s in book.worksheets], names={n.name: n.attr_text for n in book.defined_names.definedName},
    properties=dict(title=book.properties.title, creator=book.properties.creator, created=book.properties.created.isoformat(),
        modified=book.properties.modified.isoformat()), active=book.active.title), sys.stdout)
`;

/** A cell by its address; throws where the file has none. */
export function cellAt(sheet: OpenedSheet, address: string): z.infer<typeof Cell> {
  const cell = sheet.cells[address];
  if (cell === undefined) throw new Error(`no cell ${address}`);
  return cell;
}

let python: string | null | undefined;

/** The workbook as openpyxl reads it, or `null` where that is not installed, which is printed once. */
export function openWithOpenpyxl(bytes: Uint8Array): OpenedBook | null {
  const program = pythonWithOpenpyxl();
  if (program === null) return null;
  const { status, stdout, stderr } = spawnSync(program, ['-c', SCRIPT], {
    input: bytes,
    maxBuffer: 100_000_000,
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`openpyxl cannot read the workbook: ${stderr.toString()}`);
  return Book.parse(JSON.parse(stdout.toString()));
}

/** On some machines another Python, without Debian's packages, comes first. */
function pythonWithOpenpyxl(): string | null {
  if (python !== undefined) return python;
  const works = (program: string) => spawnSync(program, ['-c', 'import openpyxl']).status === 0;
  python = ['python3', '/usr/bin/python3'].find(works) ?? null;
  if (python === null) process.stderr.write('python3-openpyxl is not installed: its tests are left out.\n');
  return python;
}
