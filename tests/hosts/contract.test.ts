import { afterAll, expect, test } from 'vitest';
import { host as appsScript } from './apps-script/contract-host.ts';
import type { HostUnderTest } from './contract.ts';
import { describeHost, type Expense } from './contract-suite.ts';
import { host as excel } from './excel/contract-host.ts';
import { exceptions } from './exceptions.ts';
import { host as memory } from './memory/contract-host.ts';
import { expenseTable } from './report.ts';
import { host as xlsx } from './xlsx/contract-host.ts';

const hosts: readonly HostUnderTest[] = [memory, xlsx, appsScript, excel];
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
