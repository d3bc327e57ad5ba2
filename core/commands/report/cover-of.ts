import type { Cells } from '../../engine/table.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import type { SentBook } from '../indicators/senders.ts';

/** The cells of a workbook's cover. */
export function coverOf({ book }: SentBook): Readonly<Record<string, Cells>> {
  return book.decoded.find(({ template }) => template === sampul)?.columns ?? {};
}
