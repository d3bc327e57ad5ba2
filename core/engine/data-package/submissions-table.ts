import type { Locale } from '../../locale/text.ts';
import type { Submission } from '../flat-tables/submission.ts';
import type { Scope } from '../indicator/scope.ts';
import { type DataTable, dataTable } from './data-table.ts';
import { SUBMISSION_ID, SUBMISSIONS } from './form-table.ts';

/** Who sent the rows, for when, and what each said of every form. */
export function submissionsTable(
  { senders }: Scope,
  submissions: readonly Submission[],
  locale: Locale,
): DataTable {
  const forms = [...new Set(senders.flatMap(({ declared }) => Object.keys(declared)))];
  const field = (name: string, title: string) =>
    ({ name, type: 'string', title, description: title }) as const;
  const say = WORDS[locale];
  return dataTable(
    {
      length: submissions.length,
      row: (index) => {
        const [submission, sender] = [submissions[index], senders[index]];
        return [
          submission?.id ?? null,
          sender?.region ?? null,
          submission?.agency ?? null,
          submission?.period ?? null,
          ...forms.map((form) => DECLARED[sender?.declared[form] ?? 'silent']),
        ];
      },
    },
    {
      name: SUBMISSIONS,
      folder: 'data',
      title: say.title,
      description: say.description,
      schema: {
        fields: [
          field(SUBMISSION_ID, say.submission),
          field('wilayah', say.region),
          field('instansi', say.agency),
          field('periode', say.period),
          ...forms.map((form) => field(`pernyataan_${form}`, `${say.declared} ${form}`)),
        ],
        primaryKey: SUBMISSION_ID,
      },
    },
  );
}

const DECLARED = { some: 'ADA', none: 'NIHIL', 'not-due': 'TIDAK_WAJIB', silent: null } as const;

const WORDS = {
  id: {
    title: 'Pengiriman',
    description: 'Buku kerja asal baris-barisnya; pernyataan yang kosong berarti belum lapor, bukan nihil.',
    submission: 'ID Pengiriman',
    region: 'Wilayah',
    agency: 'Instansi',
    period: 'Periode',
    declared: 'Pernyataan',
  },
  en: {
    title: 'Submissions',
    description: 'The workbooks that the rows are from; no declaration means not reported, which is not nil.',
    submission: 'Submission ID',
    region: 'Region',
    agency: 'Agency',
    period: 'Period',
    declared: 'Declaration',
  },
} as const;
