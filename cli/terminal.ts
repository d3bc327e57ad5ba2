/** Where a command says something: results on standard output, everything else on standard error. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether standard output is a screen that shows colours. */
  readonly colours: boolean;
  /** Shows how far long work is; nothing where nobody looks. `null` ends it. */
  progress(text: string | null): void;
}

/** The terminal of this process. */
export const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colours: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(text === null ? '\r\u001b[K' : `\r\u001b[K${text}`);
  },
};
