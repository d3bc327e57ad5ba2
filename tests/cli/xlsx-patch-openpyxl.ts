import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';
import { z } from 'zod';

const View = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string().nullable())));

/** For each sheet and cell: value, fill, font and so on, as texts. */
export type BookView = z.infer<typeof View>;

const SCRIPT = `
import io, json, sys, openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Color, Font, GradientFill, PatternFill, Protection, Side

def make():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = 'Kasus'
    fills = [
        PatternFill('solid', fgColor='FFFFC7CE'),
        PatternFill('solid', fgColor=Color(theme=4, tint=0.5)),
        PatternFill('solid', fgColor=Color(indexed=43)),
        PatternFill('solid', fgColor='FF00B0F0', bgColor='FF112233'),
        PatternFill('darkGrid', fgColor='FFFF0000', bgColor='FF00FF00'),
        GradientFill(degree=90, stop=('FF000000', 'FFFFFFFF')),
    ]
    for row in range(1, 41):
        for column in range(1, 7):
            cell = sheet.cell(row, column)
            kind = row * 7 + column
            if kind % 5: cell.value = ['teks', 3201234567890, '3201234567890123', '=A1&"x"', True][kind % 5]
            if kind % 3 == 0: cell.fill = fills[kind // 3 % len(fills)]
            if kind % 4 == 0: cell.number_format = ['dd/mm/yyyy', '@', '0.00%'][kind % 3]
            if kind % 7 == 1: cell.font = Font(name='Arial', size=9, bold=True, color='FF112233')
            if kind % 11 == 2: cell.border = Border(left=Side('thin'), bottom=Side('double', color='FF00FF00'))
            if kind % 13 == 3: cell.protection = Protection(locked=False)
            if kind % 17 == 4: cell.alignment = Alignment(wrap_text=True, horizontal='right')
    sheet.column_dimensions['H'].number_format = 'dd/mm/yyyy'
    sheet.merge_cells('B30:C32')
    sheet['A2'].comment = Comment('milik petugas', 'Petugas A')
    sheet['D9'].comment = Comment('juga\\nmilik', 'Petugas B')
    book.create_sheet('Lain')['A1'] = 1
    return saved(book)

def saved(book):
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()

def cell(c):
    note = c.comment
    return dict(value=repr(c.value), fill=repr(c.fill), format=c.number_format, font=repr(c.font), border=repr(c.border),
        alignment=repr(c.alignment), protection=repr(c.protection), note=note and note.text, author=note and note.author)

def view(book):
    return {s.title: {c.coordinate: cell(c) for r in s.iter_rows() for c in r if type(c).__name__ != 'MergedCell'} for s in book}

mode = sys.argv[1]
if mode == 'make': sys.stdout.buffer.write(make())
else:
    book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
    if mode == 'resave': sys.stdout.buffer.write(saved(book))
    if mode == 'view': json.dump(view(book), sys.stdout)
`;

let python: string | null | undefined;

/** Skips the test where openpyxl is not installed, which is printed once. */
export function needOpenpyxl(context: TestContext): void {
  if (program() === null) context.skip('python3-openpyxl is not installed');
}

/** A workbook with fills, formats, formulas and notes of all kinds, by openpyxl. */
export function bookByOpenpyxl(): Uint8Array {
  return run('make');
}

/** The same workbook opened and saved by openpyxl. */
export function resaved(bytes: Uint8Array): Uint8Array {
  return run('resave', bytes);
}

/** How openpyxl sees the cells of a workbook. */
export function viewOf(bytes: Uint8Array): BookView {
  return View.parse(JSON.parse(run('view', bytes).toString()));
}

/** One cell of a view; throws where there is none. */
export function cellOf(view: BookView, sheet: string, address: string): BookView[string][string] {
  const cell = view[sheet]?.[address];
  if (cell === undefined) throw new Error(`no cell ${sheet}!${address}`);
  return cell;
}

function run(mode: string, input?: Uint8Array): Buffer {
  const { status, stdout, stderr } = spawnSync(program() ?? 'python3', ['-c', SCRIPT, mode], {
    ...(input && { input }),
    maxBuffer: 200_000_000,
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`openpyxl: ${stderr.toString()}`);
  return stdout;
}

/** On some machines another Python, without the system's packages, comes first. */
function program(): string | null {
  if (python !== undefined) return python;
  const works = (name: string): boolean => spawnSync(name, ['-c', 'import openpyxl']).status === 0;
  python = ['python3', '/usr/bin/python3'].find(works) ?? null;
  if (python === null)
    process.stderr.write('python3-openpyxl is not installed: tests with it are left out.\n');
  return python;
}
