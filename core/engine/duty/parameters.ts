import type { Duties, Duty } from '../../kit/duty.ts';
import { everyNode } from '../../kit/expression/walk.ts';
import type { Template } from '../../kit/template.ts';
import { civilOf } from '../../workbook/serial.ts';
import { doubledReferences } from '../expression/doubled-references.ts';
import { evaluator } from '../expression/evaluate.ts';
import { codeIn } from '../form-cells.ts';
import { type Cells, type Data, type TableData, TRUE, UNKNOWN } from '../table.ts';
import { type DueForm, type DutySettings, deadlineAfterLast, dueForms } from './due.ts';
import { deadlineAfter } from './working-day.ts';

/** A cover's cells, and its days, which are derived. */
export interface CoverCells {
  readonly columns: Readonly<Record<string, Cells>>;
  readonly days: Readonly<Record<string, number>>;
}

/** What a cover's period makes due, by the names of parameters; unknown ones are absent. */
export function dutyParameters(
  duties: Duties,
  { columns, days }: CoverCells,
  rules: DutySettings,
): Readonly<Record<string, number>> {
  const { cover } = duties;
  const [first, last] = [days[duties.first], days[duties.last]];
  // A number that the kind of period does not have, such as the fifth quarter, has an issue of its own.
  if (first === undefined || last === undefined || civilOf(last).year !== days[duties.year]) return {};
  const level = codeIn(cover, columns, duties.level);
  const agency = codeIn(cover, columns, duties.agency);
  const isDeclared = ({ declaration }: Duty): boolean =>
    codeIn(cover, columns, declaration) === duties.declared;
  const found = dueForms(duties, { level, agency, first, last }, rules).flatMap(
    ({ duty, due, since, deadline }): readonly (readonly [string, number])[] => [
      [duty.parameters.due, (due ?? isDeclared(duty)) ? 1 : 0],
      [duty.parameters.since, since],
      ...(deadline === null ? [] : [[duty.parameters.deadline, deadline] as const]),
    ],
  );
  const day =
    rules.settings[duties.dayOf[duties.monthsOf[codeIn(cover, columns, duties.kind) ?? ''] ?? 0] ?? ''];
  const whole =
    day === undefined ? [] : [[duties.deadline, deadlineAfter(last, day, rules.holidays)] as const];
  return Object.fromEntries([...found, ...whole]);
}

/**
 * How many rows each form reports, by the names of parameters. Without any the number is unknown as long as a row's day
 * is: an unreadable date is not nil, nor is one of several cases with the same code. Templates of which no row is at hand have none.
 */
export function rowParameters(
  duties: Duties,
  templates: readonly Template[],
  data: Data,
  unknown: ReadonlySet<string>,
  rules: DutySettings,
): Readonly<Record<string, number>> {
  const evaluation = evaluator(data);
  const found = duties.forms.flatMap((duty): readonly (readonly [string, number])[] => {
    const template = templates.find(({ id }) => id === duty.template);
    const table = data.tables[duty.template];
    if (!template?.reported || !table || unknown.has(duty.template)) return [];
    const needed = everyNode(template.reported).flatMap((node) =>
      node.kind === 'column' ? [node.table.id] : [],
    );
    if (needed.some((id) => unknown.has(id))) return [];
    const doubled = doubledReferences(template.reported, table, evaluation);
    const count = countOf(evaluation.truths(template.reported, table), doubled);
    const isDue = data.parameters[duty.parameters.due] === 1;
    const deadline = isDue ? lastDeadline(duty, duties, table, data.parameters, rules) : null;
    return [
      ...(Number.isNaN(count) ? [] : [[duty.parameters.rows, count] as const]),
      ...(deadline === null ? [] : [[duty.parameters.deadline, deadline] as const]),
    ];
  });
  return Object.fromEntries(found);
}

function countOf(verdicts: Uint8Array, doubled: Uint8Array | null): number {
  let certain = 0;
  let unknown = 0;
  for (let i = 0; i < verdicts.length; i++) {
    if (verdicts[i] === UNKNOWN || doubled?.[i] === 1) unknown++;
    else if (verdicts[i] === TRUE) certain++;
  }
  return certain === 0 && unknown > 0 ? Number.NaN : certain;
}

function lastDeadline(
  duty: Duty,
  duties: Duties,
  { columns }: TableData,
  parameters: Data['parameters'],
  rules: DutySettings,
): number | null {
  const days = columns[duty.afterLast?.column ?? ''];
  const [first, last] = [parameters[duty.parameters.since], parameters[duties.last]];
  if (days?.kind !== 'number' || first === undefined || last === undefined) return null;
  return deadlineAfterLast(duty, days.values, { first, last }, rules);
}

/** What is known of one form of a workbook, for its cover. */
export interface FormDuty extends Omit<DueForm, 'due'> {
  readonly due: boolean;
  /** How many of its rows are reported; `null` when that cannot be told. */
  readonly rows: number | null;
}

/** The duties of a workbook's forms, from its parameters; none while its period is not known. */
export function formDuties(duties: Duties, parameters: Data['parameters']): readonly FormDuty[] {
  return duties.forms.flatMap((duty): readonly FormDuty[] => {
    const { due, since, deadline, rows } = duty.parameters;
    const from = parameters[since];
    if (from === undefined) return [];
    return [
      {
        duty,
        due: parameters[due] === 1,
        since: from,
        deadline: parameters[deadline] ?? null,
        rows: parameters[rows] ?? null,
      },
    ];
  });
}
