import { afterAll, expect, test } from 'vitest';
import type { HostUnderTest } from './contract.ts';
import { describeHost, type Expense } from './contract-suite.ts';
import { exceptions } from './exceptions.ts';
import { host as memory } from './memory/contract-host.ts';
import { expenseTable } from './report.ts';

const hosts: readonly HostUnderTest[] = [memory];
const expenses: Expense[] = [];

for (const host of hosts) describeHost(host, (expense) => expenses.push(expense));

test('the list of exceptions is short, and each has a reason and a link', () => {
  expect(exceptions.length).toBeLessThanOrEqual(10);
  for (const { reason, link } of exceptions) {
    expect(reason).toMatch(/\.$/);
    expect(link).toMatch(/^https:\/\//);
  }
});

afterAll(() => {
  process.stdout.write(expenseTable(expenses));
});
