/** A part of an update, small enough for one request. */
export interface Step {
  /** How much it adds to the request, roughly. */
  readonly bytes: number;
  /** Queues its calls. */
  run(): void;
}

/** A sheet, as soon as a step runs: before, it need not exist. */
export type SheetHandle = () => Excel.Worksheet;

/** The sheet of that name, looked up when it is first needed. */
export function sheetHandle({ workbook }: Excel.RequestContext, name: string): SheetHandle {
  let sheet: Excel.Worksheet | null = null;
  return () => {
    sheet ??= workbook.worksheets.getItem(name);
    return sheet;
  };
}

/** Excel on the web refuses requests of 5 MB: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization. */
const MOST_BYTES = 3_500_000;

/** What one call on a new object costs: the path to the object, and tracking it. */
const CALL_BYTES = 700;

/** A step with so many calls, and so many bytes of values. */
export function step(run: () => void, { calls = 1, bytes = 0 } = {}): Step {
  return { bytes: calls * CALL_BYTES + bytes, run };
}

/**
 * Performs all steps in one request, or in as few as the limit allows; the screen is drawn once for each. `onSent` hears of
 * each but the last.
 */
export async function runSteps(
  context: Excel.RequestContext,
  steps: Iterable<Step>,
  onSent: () => void = () => undefined,
): Promise<void> {
  let spent = 0;
  suspend(context);
  for (const { bytes, run } of steps) {
    if (spent > 0 && spent + bytes > MOST_BYTES) {
      await context.sync();
      onSent();
      suspend(context);
      spent = 0;
    }
    run();
    spent += bytes;
  }
  await context.sync();
}

/** Until the next request only: the user's own calculation mode stays as it is. */
function suspend({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}
