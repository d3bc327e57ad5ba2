import { createInterface } from 'node:readline';
import { type Readable, Writable } from 'node:stream';

/** Where secret lines come from. */
export interface TypedLines {
  /** The next line without its end; `null` when there is no more. `prompt` is shown where somebody types. */
  next(prompt: string): Promise<string | null>;
  close(): void;
}

/** Where somebody who types is asked. */
interface Prompts {
  write(text: string): void;
}

/** The lines of standard input. What is typed on a keyboard is neither shown nor remembered. */
export function typedLines(input: Readable & { readonly isTTY?: boolean }, prompts: Prompts): TypedLines {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const isTyped = input.isTTY === true;
  const reader = createInterface({ input, output: silent, terminal: isTyped, historySize: 0 });
  const lines = reader[Symbol.asyncIterator]();
  reader.on('SIGINT', () => reader.close());
  return {
    next: async (prompt) => {
      if (isTyped) prompts.write(prompt);
      const { value, done } = await lines.next();
      if (isTyped) prompts.write('\n');
      return done === true ? null : withoutMark(value);
    },
    close: () => reader.close(),
  };
}

const BYTE_ORDER_MARK = 0xfeff;

function withoutMark(line: string): string {
  return line.charCodeAt(0) === BYTE_ORDER_MARK ? line.slice(1) : line;
}
