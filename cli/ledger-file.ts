import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Ledger, NO_LEDGER } from '../core/index.ts';
import { UsageError } from './arguments.ts';

const FORMAT = 'monev/ledger/1';

const entry = z.object({
  id: z.string(),
  state: z.enum(['shown', 'masked', 'latent']),
  value: z.number(),
  sensitive: z.boolean(),
  rounded: z.optional(z.boolean()),
});
const file = z.object({
  schema: z.literal(FORMAT),
  entries: z.array(entry),
  lines: z.array(z.object({ total: z.string(), parts: z.array(z.string()) })),
});

/** What public editions before have told; nothing where the file is not there yet. Throws {@link UsageError}. */
export function readLedger(path: string | null): Ledger {
  if (path === null || !existsSync(path)) return NO_LEDGER;
  const parsed = file.safeParse(jsonOf(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new UsageError({
    id: `${path} bukan catatan samaran dari monev report. Periksa nama berkasnya; jangan mengubah isinya.`,
    en: `${path} is no record of masking by monev report. Check the name of the file; do not change what it holds.`,
  });
}

/** The file for the next public edition. */
export function ledgerText(ledger: Ledger): string {
  return `${JSON.stringify({ schema: FORMAT, ...ledger })}\n`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
