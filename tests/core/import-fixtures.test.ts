import { describe, expect, it } from 'vitest';
import { readImportFixtures } from '../support/import-fixture.ts';
import { importedText } from '../support/import-run.ts';

describe('importing sheets as people fill them', () => {
  it.each(readImportFixtures())('$file: $title', (fixture) => {
    expect(importedText(fixture)).toBe(fixture.expected);
  });
});
