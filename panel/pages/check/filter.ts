import type { Replies } from '../../../core/index.ts';

/** A line of the results. */
export type Line = Replies['check']['lines'][number];

/** How serious a finding is. */
export type Severity = Line['severity'];

/** Which lines are shown; `null` is no condition. */
export interface Filter {
  readonly severity: Severity | null;
  readonly template: string | null;
}

/** The most serious first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Everything is shown. */
export const NO_FILTER: Filter = { severity: null, template: null };

/** The lines that a filter lets through, in their order. */
export function filtered(lines: readonly Line[], { severity, template }: Filter): readonly Line[] {
  if (severity === null && template === null) return lines;
  return lines.filter(
    (line) =>
      (severity === null || line.severity === severity) && (template === null || line.template === template),
  );
}

/** How many lines there are of each severity, whatever the template. */
export function countBySeverity(lines: readonly Line[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of lines) counts[severity] += 1;
  return counts;
}

/** The templates that have lines, with the name of the sheet of the first. */
export function templatesOf(
  lines: readonly Line[],
): readonly { readonly code: string; readonly label: string }[] {
  const found = new Map<string, string>();
  for (const { template, place } of lines) if (!found.has(template)) found.set(template, place.sheet);
  return [...found].map(([code, label]) => ({ code, label }));
}

/** Where a line stands, or the one that has taken its place in a later check; `null` when there is none. */
export function placeOfLine(line: Line | null, lines: readonly Line[]): number | null {
  if (line === null) return null;
  const itself = lines.indexOf(line);
  if (itself >= 0) return itself;
  const index = lines.findIndex(
    ({ rule, place }) =>
      rule === line.rule && place.sheet === line.place.sheet && place.cell === line.place.cell,
  );
  return index < 0 ? null : index;
}
