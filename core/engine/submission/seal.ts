import { remembered } from '../../workbook/remembered.ts';
import { maskTest } from '../expression/mask.ts';
import { sha256Hex, sha256Short } from '../fingerprint/fingerprint.ts';
import type { FormContent } from './content.ts';

/** What was sealed of one form, so that a later change is found without a copy of any content. */
export interface SealedForm {
  /** A template id. */
  readonly form: string;
  /** SHA-256 over the form's rows, 64 hex digits. */
  readonly seal: string;
  readonly fields: readonly string[];
  readonly rows: readonly SealedRow[];
}

/** A record by its code, and four letters for each cell, which only say whether the cell is still the same. */
export interface SealedRow {
  readonly key: string;
  readonly id: string;
  /** In the order of the fields; '' is a blank cell. */
  readonly digests: readonly string[];
}

/** The seal of a submission, and what finds the place of a change. */
export interface Seal {
  /** 64 hex digits that change when anything does that people have entered, but for the order of rows. */
  readonly seal: string;
  readonly salt: string;
  readonly forms: readonly SealedForm[];
}

/** Seals the content of a workbook; another salt gives other digests of cells, and the same seal. */
export function sealOf(contents: readonly FormContent[], salt: string): Seal {
  const forms = contents.map((content) => sealedForm(content, salt)).filter(({ rows }) => rows.length > 0);
  return { seal: sha256Hex(forms.map(({ form, seal }) => `${form} ${seal}`)), salt, forms };
}

function sealedForm(content: FormContent, salt: string): SealedForm {
  const { template, fields, rows } = content;
  const { id: form } = template;
  const columns = fields.map((field) => ({
    pieceOf: pieces(field),
    digestOf: digests(`${salt} ${form} ${field}`),
  }));
  const lines = rows.map(({ cells }) => cells.map((cell, at) => columns[at]?.pieceOf(cell) ?? '').join(''));
  const mask = template.columns[template.key ?? '']?.mask ?? '';
  const isCode = maskTest(mask);
  return {
    form,
    seal: sha256Hex(lines.sort(byCodeUnits)),
    fields,
    rows: rows.map(({ key, id, cells }) => ({
      // What is no code may be anything, and is not kept.
      key: key === form || isCode(key) ? key : '',
      id,
      digests: cells.map((cell, at) => columns[at]?.digestOf(cell) ?? ''),
    })),
  };
}

/**
 * A filled cell as a part of its row's line: blank ones add nothing, so that a new column changes no seal. Columns hold few
 * different values.
 */
function pieces(field: string): (cell: string) => string {
  return remembered((cell) => (cell === '' ? '' : `${field}=${JSON.stringify(cell)};`));
}

function digests(prefix: string): (cell: string) => string {
  return remembered((cell) => (cell === '' ? '' : sha256Short(`${prefix} ${cell}`)));
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
