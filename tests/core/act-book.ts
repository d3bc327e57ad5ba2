import { type ActContext, type Action, type ActionOf, act, type Replies } from '../../core/index.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { TODAY } from './erase-book.ts';

/** Who asks for actions in these tests. */
export const contextIn = (locale: ActContext['locale'] = 'id'): ActContext => {
  let ids = 0;
  return { locale, today: TODAY, clock: '14.05', newId: () => `id-${++ids}` };
};

/** Does an action in a workbook, as a host does. */
export function doIn<K extends Action['kind']>(
  book: MemoryWorkbook,
  action: ActionOf<K> & { readonly kind: K },
  context = contextIn(),
): Replies[K] {
  const { update, reply } = act<K>(book.read(), action, context);
  if (update !== null) book.write(update);
  return reply;
}

/** A workbook that was prepared and not filled in. */
export function preparedBook(locale: ActContext['locale'] = 'id'): MemoryWorkbook {
  const book = new MemoryWorkbook();
  doIn(book, PREPARE, contextIn(locale));
  return book;
}

export const PREPARE = {
  kind: 'prepare',
  region: '31.73',
  period: '2025-M07',
  agency: 'DPPPA',
  templates: [],
} as const satisfies Action;

export const REPORT = { kind: 'report', edition: 'internal', tabs: null, k: 5 } as const satisfies Action;

/** One action of every kind, as a panel may send them. */
export const EVERY_ACTION: readonly Action[] = [
  { kind: 'overview' },
  { kind: 'choices' },
  PREPARE,
  { kind: 'check' },
  { kind: 'answer', keys: [], reason: 'Sudah dicek ke berkas.' },
  { kind: 'proposeTidy' },
  { kind: 'tidy', chosen: [] },
  { kind: 'proposeRepair' },
  { kind: 'repair', chosen: ['support', 'T01'] },
  { kind: 'codes' },
  { kind: 'undo', edits: [] },
  { kind: 'figures' },
  { kind: 'explain', id: 'IND-01' },
  REPORT,
  { ...REPORT, edition: 'public' },
  { kind: 'status' },
  { kind: 'submission' },
  { kind: 'submit' },
  { kind: 'withdraw' },
  { kind: 'fingerprint', key: 'kunci provinsi rahasia', identity: '3173991207060001' },
  { kind: 'proposeErase', victim: 'KB-3173-2025-0001', reason: 'PERMINTAAN_KORBAN' },
  { kind: 'erase', victim: 'KB-3173-2025-0001', reason: 'PERMINTAAN_KORBAN' },
  { kind: 'nilChoices' },
  { kind: 'nil', templates: null, sources: ['UPTD_PPA', 'POLRES'] },
];
