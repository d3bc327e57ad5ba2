import type { Submission } from '../../engine/flat-tables/submission.ts';
import { codeIn, textIn } from '../../engine/form-cells.ts';
import type { Book } from '../../engine/workbook-data.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import { isSubmissionId } from '../submission/submission-id.ts';
import { monthsBetween } from './window.ts';

/** What a workbook is called among others; those of one sender and period are told apart by their order, from 0. */
export function submissionOf({ decoded, cover }: Book, at: number): Submission {
  const { columns = {} } = decoded.find(({ template }) => template === sampul) ?? {};
  const agency = codeIn(sampul, columns, 'instansi_pengirim');
  const region = codeIn(sampul, columns, 'kode_wilayah');
  const [first, last] = [cover['tanggal_awal'] ?? Number.NaN, cover['tanggal_akhir'] ?? Number.NaN];
  const period = Number.isNaN(first) || Number.isNaN(last) ? null : monthsBetween({ first, last }).id;
  return { id: [region, agency, period, at + 1].filter((one) => one !== null).join('-'), period, agency };
}

/** Workbooks under the ids with which they were sent; one without, or with that of another, is told apart by its order. */
export function sentSubmissions(books: readonly Book[]): readonly Submission[] {
  const ids = books.map(({ decoded }) => {
    const { columns = {} } = decoded.find(({ template }) => template === sampul) ?? {};
    const id = textIn(columns, 'id_pengiriman');
    return id !== null && isSubmissionId(id) ? id : null;
  });
  return books.map((book, at) => {
    const [made, id] = [submissionOf(book, at), ids[at] ?? null];
    return id === null || ids.some((other, i) => other === id && i !== at) ? made : { ...made, id };
  });
}
