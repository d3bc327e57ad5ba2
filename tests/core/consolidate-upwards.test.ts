import { expect, it } from 'vitest';
import { startConsolidation } from '../../core/commands/consolidate/consolidation.ts';
import { rowMerger } from '../../core/commands/consolidate/merge-rows.ts';
import { mergedFields } from '../../core/commands/consolidate/merged-fields.ts';
import {
  type FormRows,
  NOTHING_SAID,
  type SubmissionHead,
} from '../../core/commands/consolidate/submission.ts';
import { ANSWER_SHEET } from '../../core/engine/answers/answers.ts';
import { sha256Hex } from '../../core/engine/fingerprint/fingerprint.ts';
import { kegiatan } from '../../core/katalog/templat/kegiatan.ts';
import { placed } from '../support/placed.ts';

const context = {
  locale: 'id',
  today: 45_512,
  settings: [],
  digest: sha256Hex,
} as const;

/** Activities, of which some have no code: by code, by the product's number of the row, and one entry. */
function activities(
  ...given: readonly (readonly [code: string | number | null, id: string | null, entry: string])[]
): FormRows {
  const fields = mergedFields(kegiatan);
  const columns = fields.map((field, at) =>
    placed(
      given.map(([code, id, entry]) =>
        field === kegiatan.key ? code : field === '_id_baris' ? id : at === 1 ? entry : null,
      ),
    ),
  );
  return {
    template: 'T06',
    sheet: kegiatan.sheet,
    rows: given.map((_, i) => i + 3),
    columns,
    identities: [],
  };
}

it('knows a row without a code again where another file has the very same, and nowhere else', () => {
  const merger = rowMerger((template) => template === 'T06');
  merger.add(
    0,
    activities([null, 'id-1', 'a'], [null, 'id-1', 'a'], [null, null, 'b'], ['KGT-1', 'id-2', 'c']),
  );
  merger.add(
    1,
    activities([null, 'id-1', 'a'], [null, 'id-1', 'z'], [null, null, 'b'], ['KGT-1', 'id-9', 'c']),
  );
  const [form] = merger.finish();
  expect(form).toMatchObject({ length: 6, twice: 2 });
  expect(form?.conflicts.size).toBe(0);
});

it('takes none of the rows of a code that stands for different ones, also those that agree', () => {
  const merger = rowMerger((template) => template === 'T06');
  merger.add(0, activities(['KGT-1', null, 'a'], ['KGT-2', null, 'b']));
  merger.add(1, activities(['KGT-1', null, 'a'], ['KGT-2', null, 'b']));
  merger.add(2, activities(['KGT-1', null, 'z']));
  const [form] = merger.finish();
  expect(form).toMatchObject({ length: 1, twice: 1 });
  expect(form?.conflicts.get('KGT-1')?.map(({ file }) => file)).toEqual([0, 1, 2]);
});

it('knows a code again that one file holds as a number and another as a text', () => {
  const merger = rowMerger((template) => template === 'T06');
  merger.add(0, activities([5, null, 'a']));
  merger.add(1, activities(['5', null, 'a']));
  const [form] = merger.finish();
  expect(form).toMatchObject({ length: 0, twice: 0 });
  expect(form?.conflicts.get('5')).toHaveLength(2);
});

it('takes no workbook to a province whose package is of another region than its cover', () => {
  const head = {
    ...NOTHING_SAID,
    facts: {
      ...{ region: '31.73', agency: 'DPPPA', office: '', period: '2024-M07', version: 1, id: null },
      ...{ final: false, drawn: null, declared: {}, nilBasis: [], merged: true },
    },
    content: 'satu',
  };
  const kindWith = (region: string) => {
    const pack = { region, period: '2024-M07', checksum: region };
    const files = [{ path: 'a.xlsx', head: { ...head, package: pack } }];
    return startConsolidation(files, { region: '31', period: null }, context)?.verdicts[0];
  };
  expect(kindWith('31.73')?.kind).toBe('merged');
  for (const region of ['31.71', '31', '32.71']) {
    expect(kindWith(region)).toMatchObject({
      kind: 'refused',
      reasons: [{ id: expect.stringContaining(region) }],
    });
  }
});

it('takes no package of several months together, and looks for the period of the others', () => {
  const packageOf = (region: string, period: string) => ({
    path: `${region}.xlsx`,
    head: { ...NOTHING_SAID, content: region, package: { region, period, checksum: region } },
  });
  const stretches = ['31.71', '31.72', '31.73'].map((region) => packageOf(region, '2024-M06..2024-M07'));
  const started = (files: readonly ReturnType<typeof packageOf>[]) =>
    startConsolidation(files, { region: null, period: null }, context);
  const refused = { kind: 'refused', reasons: [{ id: expect.stringContaining('untuk satu bulan') }] };
  const upper = started([...stretches, packageOf('31.74', '2024-M07'), packageOf('31.75', '2024-M07')]);
  expect(upper?.scope).toEqual({ level: 'upper', region: '31', period: '2024-M07' });
  expect(upper?.verdicts).toMatchObject([refused, refused, refused, { kind: 'merged' }, { kind: 'merged' }]);
  expect(() => upper?.finish().draw()).not.toThrow();
  expect(started(stretches)?.verdicts).toMatchObject([refused, refused, refused]);
});

it('takes no answer to a province that was given for rows which stay in the regency', () => {
  const answers = [
    { template: 'T01', key: 'satu', text: 'Kasus KSS-7 memang begitu.' },
    { template: 'T06', key: 'enam', text: 'Sesuai daftar hadir.' },
    { template: null, key: 'buku', text: 'Templat lama masih dipakai.' },
  ];
  const head: SubmissionHead = {
    ...NOTHING_SAID,
    facts: {
      ...{ region: '31.73', agency: 'DPPPA', office: '', period: '2024-M07', version: 1, id: null },
      ...{ final: false, drawn: null, declared: {}, nilBasis: [], merged: false },
    },
    content: 'satu',
    counts: ['T01', 'T06'].map((template) => ({ template, rows: 0, identities: 0, unread: 0 })),
    answers,
    package: null,
  };
  const carried = (region: string) => {
    const started = startConsolidation([{ path: 'a.xlsx', head }], { region, period: null }, context);
    started?.add(0, { forms: [activities()], package: null });
    const sheets = started?.finish().draw().sheets ?? [];
    return sheets
      .find(({ name }) => name === ANSWER_SHEET)
      ?.cells.slice(1)
      .map(([key]) => key);
  };
  expect(carried('31')).toEqual(['enam']);
  expect(carried('31.73')).toEqual(['buku', 'enam', 'satu']);
});
