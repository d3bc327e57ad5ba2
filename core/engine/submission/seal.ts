import { remembered } from '../../workbook/remembered.ts';
import { maskTest } from '../expression/mask.ts';
import { type LinesDigest, sha256Hex, sha256Short } from '../fingerprint/fingerprint.ts';
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
export function sealOf(
  contents: readonly FormContent[],
  salt: string,
  digest: LinesDigest = sha256Hex,
): Seal {
  const forms = contents
    .filter(({ length }) => length > 0)
    .map((content) => sealedForm(content, salt, digest));
  return { seal: digest(forms.map(({ form, seal }) => `${form} ${seal}`)), salt, forms };
}

function sealedForm(content: FormContent, salt: string, digest: LinesDigest): SealedForm {
  const { template, fields } = content;
  let sealed: readonly SealedRow[] | null = null;
  return {
    form: template.id,
    seal: digest(linesOf(content).sort(byCodeUnits)),
    fields,
    // They take most of the time, and nobody asks for them where the seal is the same.
    get rows() {
      sealed ??= sealedRows(content, salt);
      return sealed;
    },
  };
}

function sealedRows({ template, fields, rows }: FormContent, salt: string): readonly SealedRow[] {
  const { id: form } = template;
  const digestsOf = fields.map((field) => digests(`${salt} ${form} ${field}`));
  const isCode = maskTest(template.columns[template.key ?? '']?.mask ?? '');
  return rows.map(({ key, id, cells }) => ({
    // What is no code may be anything, and is not kept.
    key: key === form || isCode(key) ? key : '',
    id,
    digests: cells.map((cell, at) => digestsOf[at]?.(cell) ?? ''),
  }));
}

/** Every record as a line. Blank cells add nothing, so that a new column changes no seal. */
function linesOf({ fields, length, columns }: FormContent): string[] {
  const lines = new Array<string>(length).fill('');
  columns.forEach(({ values, places }, at) => {
    const pieces = values.map((text) => (text === '' ? '' : `${fields[at]}=${JSON.stringify(text)};`));
    for (let record = 0; record < length; record++)
      lines[record] += pieces[places[record] as number] as string;
  });
  return lines;
}

function digests(prefix: string): (cell: string) => string {
  return remembered((cell) => (cell === '' ? '' : sha256Short(`${prefix} ${cell}`)));
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
