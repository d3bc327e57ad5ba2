import type { Code, CodeList } from '../../kit/code-list.ts';
import { jenisInstansi } from './instansi.ts';
import { kelompokSasaran } from './sasaran.ts';

/** What people call both a target group and an agency: not even the list says which they mean, so the officer is asked. */
const duaArti: ReadonlySet<string> = new Set(['Pelaku usaha', 'PKK', 'Kader PKK', 'PATBM']);

const sasaran: readonly Code[] = kelompokSasaran.codes;
const kodeSasaran: ReadonlySet<string> = new Set(sasaran.map(({ code }) => code));
const instansi: readonly Code[] = jenisInstansi.codes.filter(({ code }) => !kodeSasaran.has(code));

/** Whom an action involves: groups of people and agencies. Media are in both lists, and once in this. */
export const pelibatan: CodeList = {
  id: 'CL_PELIBATAN',
  title: { id: 'Pemangku kepentingan', en: 'Stakeholders' },
  source: 'Gabungan daftar kelompok sasaran dan jenis instansi',
  codes: [...sasaran, ...instansi].map((entry) => ({
    ...entry,
    synonyms: entry.synonyms.filter((name) => !duaArti.has(name)),
  })),
  groups: {},
  exclusive: [],
  unknownRule: 'VF-11',
  ambiguousRule: 'VF-11',
  outsideRule: 'VF-11',
};
