import { katalog } from '../../core/index.ts';

/** A form of the catalogue. */
export type Template = (typeof katalog)['templates'][number];

/** What a cell of a column shows for a code; throws `RangeError` for what the form does not have. */
export type Labels = (column: string, code: string) => string;

/** The form of an id such as `T01`. */
export function templateOf(id: string): Template {
  const template = katalog.templates.find((one) => one.id === id);
  if (!template) throw new RangeError(`no template ${id}`);
  return template;
}

/** The Indonesian labels of a form's choices, which cells hold whatever the language of the screen. */
export function labelsOf(template: Template): Labels {
  const columns = new Map(
    Object.keys(template.columns).map((column) => [column, labelsIn(template, column)] as const),
  );
  return (column, code) => {
    const label = columns.get(column)?.get(code);
    if (label === undefined) throw new RangeError(`${template.id}.${column} has no code ${code}`);
    return label;
  };
}

function labelsIn(template: Template, column: string): ReadonlyMap<string, string> {
  const codes = template.columns[column]?.list?.codes ?? [];
  return new Map(codes.map(({ code, label }) => [code, label.id]));
}

/** A cell with several choices. */
export function joined(labels: readonly string[]): string {
  return labels.join(SEPARATOR);
}

/** A cell with the labels of several codes; empty for none. */
export function joinedCodes(label: Labels, column: string, codes: readonly string[]): string | null {
  return codes.length === 0 ? null : joined(codes.map((code) => label(column, code)));
}

/** The choices of such a cell. */
export function choicesIn(cell: unknown): readonly string[] {
  return typeof cell === 'string' ? cell.split(SEPARATOR) : [];
}

const SEPARATOR = '; ';

/** Labels of the register of cases. */
export const caseLabel: Labels = labelsOf(templateOf('T01'));
/** Labels of the register of victims. */
export const victimLabel: Labels = labelsOf(templateOf('T02'));
/** Labels of the hotel instrument. */
export const visitLabel: Labels = labelsOf(templateOf('T05'));
/** Labels of the services to victims. */
export const serviceLabel: Labels = labelsOf(templateOf('T03'));
/** Labels of the criminal files. */
export const fileLabel: Labels = labelsOf(templateOf('T04'));
/** Labels of the prevention activities. */
export const activityLabel: Labels = labelsOf(templateOf('T06'));
/** Labels of the action plan. */
export const actionLabel: Labels = labelsOf(templateOf('T07'));
/** Labels of the member agencies. */
export const memberLabel: Labels = labelsOf(templateOf('T08'));
/** Labels of the meetings. */
export const meetingLabel: Labels = labelsOf(templateOf('T09'));
/** Labels of the regulations. */
export const regulationLabel: Labels = labelsOf(templateOf('T10'));
/** Labels of the findings. */
export const findingLabel: Labels = labelsOf(templateOf('T11'));
