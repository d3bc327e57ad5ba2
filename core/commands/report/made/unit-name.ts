import { jenisInstansi } from '../../../katalog/daftar-kode/instansi.ts';
import type { SubmissionScore } from '../../scores/submissions.ts';
import type { Making } from './made-table.ts';

/** Agency and region of a submission, `Dinas Sosial, Kota Bandung`; `?` for what its cover does not say. */
export function unitName(
  { region, agency }: Pick<SubmissionScore, 'region' | 'agency'>,
  { data, say }: Pick<Making, 'data' | 'say'>,
): string {
  const place = region === null ? '?' : say(data.scores.scope.regionLabel(region));
  const label = jenisInstansi.codes.find(({ code }) => code === agency)?.label;
  return `${label ? say(label) : '?'}, ${place}`;
}
