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
  const keeps = new Map(forms.map((form) => [form.template.id, openRecords(form, rules, firstDay)]));
  // What goes along takes others along in its turn: a running service its victim, she her case, and it all that is its.
  let isMore = true;
  while (isMore) {
    isMore = false;
    for (const form of forms) if (takeAlong(form, forms, rules, keeps)) isMore = true;
  }
  return forms.map((decoded): CarriedForm => {
    const { template, layout } = decoded;
    const kept = keeps.get(template.id) ?? [];
    const carried = [...layout.rows].filter((_, record) => kept[record] === true);
    return { decoded, carried, left: layout.rows.length - carried.length };
  });
}

/** Marks the records of a form that go along with marked ones of others; whether there was any. */
function takeAlong(
  form: DecodedTemplate,
  forms: readonly DecodedTemplate[],
  rules: readonly YearCarry[],
  keeps: ReadonlyMap<string, boolean[]>,
): boolean {
  const own = keeps.get(form.template.id) ?? [];
  let isMore = false;
  for (const { column, template: other, theirs } of ruleOf(rules, form.template.id)?.along ?? []) {
    const from = forms.find(({ template }) => template.id === other);
    const codes = from ? codesOf(from, theirs, keeps.get(other) ?? []) : new Set<string>();
    textsOf(form, column).forEach((code, record) => {
      if (own[record] === true || code === null || !codes.has(code)) return;
      own[record] = true;
      isMore = true;
    });
  }
  return isMore;
}

function ruleOf(rules: readonly YearCarry[], id: string): YearCarry | undefined {
  return rules.find(({ template }) => template === id);
}

/** Of each record, whether it goes on by itself; erased ones only go along with others. */
function openRecords(form: DecodedTemplate, rules: readonly YearCarry[], firstDay: number): boolean[] {
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
