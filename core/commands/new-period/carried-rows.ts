import type { DecodedTemplate } from '../../engine/decode/template-rows.ts';
import { erasedRows } from '../../engine/erase/erased-rows.ts';
import { FILLED } from '../../engine/table.ts';
import type { OpenRows, YearCarry } from '../../katalog/periode-baru.ts';

/** The records of one form, and which of them go on into the new year. */
export interface CarriedForm {
  readonly decoded: DecodedTemplate;
  /** Sheet rows counted from 0, in their order. */
  readonly carried: readonly number[];
  /** How many records stay behind. */
  readonly left: number;
}

/** Divides the records of every form into those that go on and those that stay; `firstDay` is that of the new year. */
export function carriedForms(
  forms: readonly DecodedTemplate[],
  rules: readonly YearCarry[],
  firstDay: number,
): readonly CarriedForm[] {
  const own = new Map(forms.map((form) => [form.template.id, openRecords(form, rules, firstDay)]));
  return forms.map((decoded): CarriedForm => {
    const { template, layout } = decoded;
    const keeps = [...(own.get(template.id) ?? [])];
    for (const { column, template: other, theirs } of ruleOf(rules, template.id)?.along ?? []) {
      const from = forms.find((form) => form.template.id === other);
      const codes = from ? codesOf(from, theirs, own.get(other) ?? []) : new Set<string>();
      const values = textsOf(decoded, column);
      values.forEach((code, record) => {
        if (code !== null && codes.has(code)) keeps[record] = true;
      });
    }
    const carried = [...layout.rows].filter((_, record) => keeps[record] === true);
    return { decoded, carried, left: layout.rows.length - carried.length };
  });
}

function ruleOf(rules: readonly YearCarry[], id: string): YearCarry | undefined {
  return rules.find(({ template }) => template === id);
}

/** Of each record, whether it goes on by itself; erased ones only go along with others. */
function openRecords(
  form: DecodedTemplate,
  rules: readonly YearCarry[],
  firstDay: number,
): readonly boolean[] {
  const { template, layout, sheet } = form;
  const rule = ruleOf(rules, template.id);
  const open = rule?.open ?? null;
  if (open === null) return Array.from(layout.rows, () => false);
  const isErased = erasedRows(sheet, template, layout);
  const isOver = overIn(form, open, firstDay);
  return Array.from(layout.rows, (row, record) => !isErased(row) && !isOver(record));
}

/** Tells the records that are certainly finished. */
function overIn(
  { template, columns }: DecodedTemplate,
  { status, ended, until }: OpenRows,
  firstDay: number,
): (record: number) => boolean {
  const states = columns[status?.column ?? ''];
  const list = template.columns[status?.column ?? '']?.list?.codes ?? [];
  const finished = new Set(list.flatMap(({ code }, i) => (status?.finished.includes(code) ? [i] : [])));
  const days = ended.flatMap((name) => columns[name] ?? []);
  const last = columns[until ?? ''];
  return (record) => {
    if (states?.kind === 'choice' && finished.has(states.values[record] ?? -1)) return true;
    if (days.some(({ state }) => state[record] === FILLED)) return true;
    return last?.kind === 'number' && (last.values[record] ?? firstDay) < firstDay;
  };
}

function codesOf(form: DecodedTemplate, column: string, keeps: readonly boolean[]): ReadonlySet<string> {
  const codes = textsOf(form, column).flatMap((code, record) =>
    keeps[record] && code !== null ? [code] : [],
  );
  return new Set(codes);
}

function textsOf({ columns }: DecodedTemplate, column: string): readonly (string | null)[] {
  const cells = columns[column];
  return cells?.kind === 'text' ? cells.values : [];
}
