import { describe, expect, it } from 'vitest';
import { readFixtures, workbookOf } from '../support/fixture.ts';
import { expectedIssues, issuesFound } from '../support/fixture-issues.ts';

const fixtures = readFixtures();

describe.each(fixtures)(
  'a check of a fixture of $template finds what the row names, and nothing else:',
  ({ rows }) => {
    it.each(rows)('$title', (row) => {
      expect(
        issuesFound(workbookOf(row, fixtures)),
        'if what was found is right, name it in the column "melanggar"; otherwise mend the rule or the entry',
      ).toEqual(expectedIssues(row));
    });
  },
);
