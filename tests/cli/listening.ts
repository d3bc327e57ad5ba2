import type { Terminal } from '../../cli/terminal.ts';

/** A terminal that only listens, and what it has heard so far. */
export function listening(): { readonly terminal: Terminal; readonly said: { out: string; err: string } } {
  const said = { out: '', err: '' };
  const hears = (stream: keyof typeof said) => (text: string) => {
    said[stream] += text;
  };
  const terminal = { out: hears('out'), err: hears('err'), colours: false, progress: () => undefined };
  return { terminal, said };
}
