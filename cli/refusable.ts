import { HostError, type Locale } from '../core/index.ts';
import type { Terminal } from './terminal.ts';

/** Does work that the workbook may not allow: 0 when it is done, 1 with the reason when it is refused (decision H.23). */
export async function refusable(
  locale: Locale,
  terminal: Terminal,
  work: () => Promise<void>,
): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    terminal.err(`${error.text[locale]}\n`);
    return 1;
  }
}
