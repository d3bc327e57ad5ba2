import type { Expense } from './contract-suite.ts';

/** What each job cost in each host, as a table for the test report. */
export function expenseTable(expenses: readonly Expense[]): string {
  const lines = [
    ['host', 'job', 'cost', 'budget'],
    ...expenses.map(({ host, job, calls, most, unit }) => [host, job, `${calls} ${unit}`, `${most} ${unit}`]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const rows = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `\n${rows.join('\n')}\n`;
}
