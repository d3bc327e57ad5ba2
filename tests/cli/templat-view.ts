import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { pythonWithOpenpyxl } from '../support/openpyxl.ts';

const Sheet = z.object({
  state: z.string(),
  /** Area, formula and fill of each highlight. */
  highlights: z.array(z.object({ area: z.string(), formula: z.string(), fill: z.string() })),
  inputs: z.array(
    z.object({
      area: z.string(),
      type: z.string().nullable(),
      first: z.string().nullable(),
      second: z.string().nullable(),
      prompt: z.string(),
      error: z.string().nullable(),
      refuses: z.boolean(),
    }),
  ),
  notes: z.record(z.string(), z.string()),
  hiddenRows: z.array(z.number()),
  hiddenColumns: z.array(z.string()),
  protected: z.boolean(),
  /** What the protection forbids. */
  locks: z.array(z.string()),
  filter: z.string().nullable(),
  repeated: z.string().nullable(),
  frozen: z.string().nullable(),
  tab: z.string().nullable(),
});
const View = z.record(z.string(), Sheet);

/** What helps the user on each sheet of a template workbook, as openpyxl reads it. */
export type TemplateView = z.infer<typeof View>;
export type SheetView = TemplateView[string];

const SCRIPT = `
import io, json, sys
from openpyxl import load_workbook
LOCKS = 'formatCells formatColumns formatRows insertRows deleteRows sort autoFilter'
key = lambda item: json.dumps(item, sort_keys=True)
rgb = lambda color: color.rgb if color is not None else None
def view(s):
    p = s.protection
    return dict(
        state=s.sheet_state,
        highlights=sorted((dict(area=str(f.sqref), formula=r.formula[0], fill=rgb(r.dxf.fill.bgColor)) for f in s.conditional_formatting for r in f.rules), key=key),
        inputs=sorted((dict(area=str(v.sqref), type=v.type, first=v.formula1, second=v.formula2, prompt=v.prompt, error=v.error, refuses=bool(v.showErrorMessage)) for v in s.data_validations.dataValidation), key=key),
        notes={c.coordinate: c.comment.text for row in s.iter_rows(max_row=60) for c in row if c.comment},
        hiddenRows=[k for k, d in s.row_dimensions.items() if d.hidden],
        hiddenColumns=[k for k, d in s.column_dimensions.items() if d.hidden],
        protected=bool(p.sheet), locks=[k for k in LOCKS.split() if getattr(p, k)],
        filter=s.auto_filter.ref, repeated=s.print_title_rows, frozen=s.freeze_panes, tab=rgb(s.sheet_properties.tabColor))
json.dump({s.title: view(s) for s in load_workbook(io.BytesIO(sys.stdin.buffer.read()))}, sys.stdout)
`;

/** Reads a template workbook with openpyxl, or gives `null` where that is not installed. */
export function viewOf(bytes: Uint8Array): TemplateView | null {
  const python = pythonWithOpenpyxl();
  if (python === null) return null;
  const { status, stdout, stderr } = spawnSync(python, ['-c', SCRIPT], {
    input: bytes,
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`openpyxl cannot read the workbook: ${stderr.toString()}`);
  return View.parse(JSON.parse(stdout.toString()));
}

/** The sheets with what a function takes of each. */
export function eachSheet<T>(view: TemplateView, take: (sheet: SheetView) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(view).map(([name, sheet]) => [name, take(sheet)]));
}
