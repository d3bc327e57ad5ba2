import { derived, text } from '../../kit/column.ts';
import type { ErasedState } from '../../kit/template.ts';

/** The columns that the product keeps at the end of every table. */
export const sistem = {
  _id_baris: derived(
    text({
      label: { id: 'ID Baris', en: 'Row ID' },
      help: {
        id: 'Terisi otomatis agar baris tetap dikenali setelah diurutkan.',
        en: 'Filled in automatically so that the row is still recognised after sorting.',
      },
      example: '',
      required: false,
      privacy: 'internal',
    }),
  ),
  _status_validasi: derived(
    text({
      label: { id: 'Status Validasi', en: 'Check status' },
      help: {
        id: 'Terisi otomatis: OK, GALAT, PERINGATAN, atau DIHAPUS.',
        en: 'Filled in automatically: OK, GALAT (error), PERINGATAN (warning) or DIHAPUS (erased).',
      },
      example: 'OK',
      required: false,
      privacy: 'internal',
    }),
  ),
  _catatan_validasi: derived(
    text({
      label: { id: 'Catatan Validasi', en: 'Check notes' },
      help: {
        id: 'Terisi otomatis dengan hal yang perlu diperbaiki pada baris ini.',
        en: 'Filled in automatically with what needs correcting in this row.',
      },
      example: '',
      required: false,
      privacy: 'internal',
    }),
  ),
};

/** How a row about a victim shows that her data were erased. */
export const terhapus: ErasedState = {
  column: '_status_validasi',
  value: 'DIHAPUS',
  remark: '_catatan_validasi',
};
