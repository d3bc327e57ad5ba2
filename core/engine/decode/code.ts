import { type MaskRun, maskRuns, maskTest } from '../expression/mask.ts';
import { plain } from './text.ts';

const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /\s/g;

/**
 * Reads codes of one shape, however they are typed: `ks-3173-2023-12` and `KS–3173–2023–0012` are
 * `KS-3173-2023-0012` (specification §9.2 rows 58, 88, 94, 95). The reader gives `null` for what has not the shape.
 */
export function codeReader(mask: string): (text: string) => string | null {
  const fits = maskTest(mask);
  const runs = maskRuns(mask);
  const loose = new RegExp(
    `^${runs.map((run, i) => loosely(run, i > 0 && i === runs.length - 1)).join('')}$`,
  );
  return (text) => {
    if (fits(text)) return text;
    const upper = plain(text).replace(/^'/, '').replace(DASHES, '-').replace(SPACES, '').toUpperCase();
    const parts = loose.exec(upper);
    if (!parts) return null;
    return runs.map((run, i) => filled(run, parts[i + 1] ?? '')).join('');
  };
}

/** Only the last number of a code, after a sign, is written without its leading zeros. */
function loosely({ kind, text }: MaskRun, last: boolean): string {
  if (kind === 'literal') return `(${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})`;
  if (kind === 'base32') return `([A-Z2-7]{${text.length}})`;
  return last ? `(\\d{1,${text.length}})` : `(\\d{${text.length}})`;
}

function filled({ kind, text }: MaskRun, part: string): string {
  return kind === 'digits' ? part.padStart(text.length, '0') : part;
}
