import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startConsolidation } from '../../core/commands/consolidate/consolidation.ts';
import { mergedCells } from '../../core/commands/consolidate/merge-rows.ts';
import { mergedFields } from '../../core/commands/consolidate/merged-fields.ts';
import { refusedRows } from '../../core/commands/consolidate/row-accounts.ts';
import { type JudgedFile, refusedHead, type Submission } from '../../core/commands/consolidate/submission.ts';
import { sha256Hex } from '../../core/engine/fingerprint/fingerprint.ts';
import { kegiatan } from '../../core/katalog/templat/kegiatan.ts';
import { rapat } from '../../core/katalog/templat/rapat.ts';
import type { Template } from '../../core/kit/template.ts';
import { placed } from '../support/placed.ts';

const CONTEXT = {
  locale: 'id',
  today: 45_512,
  settings: [],
  digest: sha256Hex,
} as const;
const FORMS: readonly Template[] = [kegiatan, rapat];

/** A row as its number, from which its code is made, and one entry by which rows of a code can differ. */
const row = fc.record({
  code: fc.integer({ min: 0, max: 6 }),
  entry: fc.integer({ min: 0, max: 1 }),
  isTold: fc.boolean(),
});

const sent = fc.record({
  agency: fc.constantFrom('DPPPA', 'DINSOS', 'POLRES'),
  region: fc.constantFrom('31.73', '31.73', '31.73', '31.71'),
  month: fc.constantFrom('2024-M07', '2024-M07', '2024-M06'),
  version: fc.integer({ min: 1, max: 2 }),
  isReadable: fc.integer({ min: 0, max: 5 }).map((one) => one > 0),
  rows: fc.array(fc.array(row, { maxLength: 6 }), { minLength: 2, maxLength: 2 }),
});

type Sent = typeof sent extends fc.Arbitrary<infer One> ? One : never;

function submissionOf({ agency, region, month, version, isReadable, rows }: Sent): Submission {
  const nothing = { forms: [], package: null };
  if (!isReadable) return { head: refusedHead({ id: 'Rusak.', en: 'Damaged.' }), body: nothing };
  const forms = FORMS.map((template, at) => {
    const own = rows[at] ?? [];
    const fields = mergedFields(template);
    const sound = own.filter(({ isTold }) => !isTold);
    return {
      template: template.id,
      sheet: template.sheet,
      rows: sound.map((one) => own.indexOf(one) + 3),
      columns: fields.map((field) =>
        placed(
          sound.map(({ code, entry }) =>
            field === template.key ? `KODE-${code}` : field === fields[1] ? entry : null,
          ),
        ),
      ),
      identities: own.flatMap(({ isTold }, i) => (isTold ? [i + 3] : [])),
    };
  });
  const counts = forms.map(({ template, identities }, at) => ({
    template,
    rows: rows[at]?.length ?? 0,
    identities: identities.length,
    unread: 0,
  }));
  const facts = {
    office: '',
    id: null,
    final: false,
    drawn: null,
    declared: {},
    nilBasis: [],
    merged: false,
  };
  return {
    head: {
      refusal: null,
      awaits: false,
      warnings: [],
      remarks: [],
      cover: {},
      answers: [],
      trail: { isSent: false, steps: 0, seals: [] },
      leaks: 0,
      facts: { ...facts, agency, region, period: month, version },
      content: JSON.stringify([agency, region, month, version, rows]),
      counts,
      errors: 0,
      openWarnings: 0,
      package: null,
    },
    body: { ...nothing, forms },
  };
}

function merged(all: readonly Submission[]) {
  const files = all.map(({ head }, i): JudgedFile => ({ path: `${i}.xlsx`, head }));
  const started = startConsolidation(files, { region: '31.73', period: '2024-M07' }, CONTEXT);
  started?.verdicts.forEach(({ kind }, i) => {
    const body = all[i]?.body;
    if (kind !== 'refused' && body) started.add(i, body);
  });
  return started?.finish() ?? null;
}

describe('a consolidation of any submissions', () => {
  it('accounts for every row: found are those that are merged and those that are not', () => {
    fc.assert(
      fc.property(fc.array(sent, { minLength: 1, maxLength: 8 }), (all) => {
        const submissions = all.map(submissionOf);
        const outcome = merged(submissions);
        const found = submissions.flatMap(({ head }) => head.counts).reduce((sum, { rows }) => sum + rows, 0);
        const counted = outcome?.accounts.reduce((sum, one) => sum + one.merged + refusedRows(one), 0);
        expect(counted).toBe(found);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('merges each code once, and only codes whose rows agree', () => {
    fc.assert(
      fc.property(fc.array(sent, { minLength: 1, maxLength: 8 }), (all) => {
        const submissions = all.map(submissionOf);
        const outcome = merged(submissions);
        for (const form of outcome?.forms ?? []) {
          const { template, length, conflicts } = form;
          const at = FORMS.indexOf(template);
          if (at < 0) continue;
          const codes = mergedCells(form, template.key ?? '');
          expect(codes.length).toBe(length);
          expect(new Set(codes).size).toBe(codes.length);
          const taken = all.filter((_, i) => outcome?.verdicts[i]?.kind !== 'refused');
          const entries = new Map<string, Set<number>>();
          for (const { code, entry, isTold } of taken.flatMap(({ rows: own }) => own[at] ?? [])) {
            if (isTold) continue;
            entries.set(`KODE-${code}`, (entries.get(`KODE-${code}`) ?? new Set()).add(entry));
          }
          const agreed = [...entries].flatMap(([code, found]) => (found.size === 1 ? [code] : []));
          expect([...codes].sort()).toEqual(agreed.sort());
          expect([...conflicts.keys()].sort()).toEqual(
            [...entries].flatMap(([code, found]) => (found.size > 1 ? [code] : [])).sort(),
          );
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});
