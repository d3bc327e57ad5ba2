import { errorCode } from './error-code.ts';

/** What became of a batch of requests to Excel; nothing that cells hold. */
export interface BatchTrace {
  readonly what: BatchKind;
  readonly milliseconds: number;
  /** Excel's code of what went wrong, or `null`. */
  readonly code: string | null;
}

type BatchKind = 'read' | 'write' | 'go' | 'listen';

/** As many as tell what somebody did last. */
const MOST_TRACES = 50;

const traces: BatchTrace[] = [];

/** Runs a batch as `Excel.run` does, and remembers how it went. */
export async function runBatch<T>(
  what: BatchKind,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const start = performance.now();
  const keep = (code: string | null): void => {
    traces.push({ what, milliseconds: Math.round(performance.now() - start), code });
    if (traces.length > MOST_TRACES) traces.shift();
  };
  try {
    const result = await Excel.run(batch);
    keep(null);
    return result;
  } catch (error) {
    keep(errorCode(error));
    throw error;
  }
}

/** The batches of this session, the latest last. */
export function batchTraces(): readonly BatchTrace[] {
  return [...traces];
}
