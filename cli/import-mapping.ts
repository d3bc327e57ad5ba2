import * as z from 'zod/mini';
import type { ImportMapping } from '../core/index.ts';
import { badMapping } from './file-error.ts';

const Texts = z.record(z.string(), z.string());
const MappedColumn = z.union([
  z.string(),
  z.strictObject({ from: z.string(), values: z.optional(Texts), otherwise: z.optional(z.string()) }),
]);
const Mapping = z.strictObject({
  template: z.string(),
  columns: z.optional(z.record(z.string(), MappedColumn)),
  constants: z.optional(Texts),
  composed: z.optional(Texts),
  ignored: z.optional(z.array(z.string())),
});

/** Reads a mapping file; throws `FileError` that names the place which is wrong. How one is written: cli/README.md. */
export function readMapping(bytes: Uint8Array): ImportMapping {
  const read = Mapping.safeParse(parsed(bytes));
  if (!read.success) throw badMapping((read.error.issues[0]?.path ?? []).map(String).join('.'));
  const { template, columns = {}, constants = {}, composed = {}, ignored = [] } = read.data;
  const full = Object.entries(columns).map(([field, column]) => {
    const { from, values = {}, otherwise = null } = typeof column === 'string' ? { from: column } : column;
    return [field, { from, values, otherwise }] as const;
  });
  return {
    template: template.toUpperCase(),
    columns: Object.fromEntries(full),
    constants,
    composed,
    ignored,
  };
}

/** A mapping as the file that {@link readMapping} reads. */
export function writeMapping({ template, columns, constants, composed, ignored }: ImportMapping): Uint8Array {
  const short = Object.entries(columns).map(([field, { from, values, otherwise }]) => {
    const plain = Object.keys(values).length === 0 && otherwise === null;
    return [field, plain ? from : { from, values, ...(otherwise === null ? {} : { otherwise }) }] as const;
  });
  const file = { template, columns: Object.fromEntries(short), constants, composed, ignored };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw badMapping('');
  }
}
