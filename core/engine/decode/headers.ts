import type { RefusedHeaders } from '../../kit/katalog.ts';
import type { Template } from '../../kit/template.ts';
import { nameKey } from './text.ts';

/** What a header says about its column. */
export type FoundHeader =
  | { readonly kind: 'column'; readonly name: string } // a field_id
  | { readonly kind: 'several'; readonly names: readonly string[] } // may be these, or something else: ask
  | { readonly kind: 'refused' } // an identity, which no form accepts
  | { readonly kind: 'none' };

/**
 * Reads headers of a template's columns by field_id, label in either language, and synonym; letter case, punctuation and
 * spaces do not count (specification §9.5). A header that is itself a column's label is never refused.
 *
 * @param refused the katalog's headers of identities
 */
export function headerReader(
  template: Template,
  refused: RefusedHeaders | null,
): (header: string) => FoundHeader {
  const { sure, doubtful } = headersOf(template);
  const isRefused = refused === null ? () => false : refusedHeader(refused);
  return (header) => {
    const key = nameKey(header);
    const names = sure.get(key) ?? [];
    if (names[0] !== undefined && names.length === 1 && !doubtful.has(key)) {
      return { kind: 'column', name: names[0] };
    }
    const possible = [...new Set([...names, ...(doubtful.get(key) ?? [])])];
    if (possible.length > 0) return { kind: 'several', names: possible };
    return isRefused(key) ? { kind: 'refused' } : { kind: 'none' };
  };
}

interface Headers {
  /** Field_ids by the key of their headers, and of headers that may be theirs. */
  readonly sure: ReadonlyMap<string, readonly string[]>;
  readonly doubtful: ReadonlyMap<string, readonly string[]>;
}

// Templates live as long as the program, and every workbook beside a checked one is read by them too.
const known = new WeakMap<Template, Headers>();

function headersOf(template: Template): Headers {
  const before = known.get(template);
  if (before) return before;
  const sure = new Map<string, readonly string[]>();
  const doubtful = new Map<string, readonly string[]>();
  for (const [name, { label, headers, doubtfulHeaders }] of Object.entries(template.columns)) {
    for (const header of [name, label.id, label.en, ...headers]) add(sure, header, name);
    for (const header of doubtfulHeaders) add(doubtful, header, name);
  }
  known.set(template, { sure, doubtful });
  return { sure, doubtful };
}

function add(names: Map<string, readonly string[]>, header: string, name: string): void {
  const key = nameKey(header);
  const known = names.get(key) ?? [];
  if (key !== '' && !known.includes(name)) names.set(key, [...known, name]);
}

/** Tells whether a header speaks of who somebody is: "NIK korban" and "namalengkap" do, "nikah" and "nama hotel" do not. */
export function refusedHeader({ words, harmless }: RefusedHeaders): (header: string) => boolean {
  const open = words.filter((word) => word.endsWith('*')).map((word) => nameKey(word.slice(0, -1)));
  const whole = words.filter((word) => !word.endsWith('*')).map(nameKey);
  return (header) => {
    const key = ` ${nameKey(header)} `;
    if (whole.some((word) => key.includes(` ${word} `))) return true;
    return open.some((word) => {
      if (key.startsWith(` ${word}`) && !key.startsWith(` ${word} `)) return true;
      const at = key.indexOf(` ${word} `);
      const [next = ''] = key.slice(at + word.length + 2).split(' ');
      return at >= 0 && !harmless.includes(next);
    });
  };
}
