import type { SheetEdits } from '../../workbook/workbook.ts';

/**
 * What somebody asks for in a menu, on a ribbon or in the panel.
 *
 * Plain JSON, so that it crosses from a page to the program that holds the workbook; what it gives is in {@link Replies}.
 */
export type Action =
  /** What this workbook is, and what to do next. Reads only. */
  | { readonly kind: 'overview' }
  /** What forms offer: regions, agencies, forms, tabs of reports, reasons. Needs no workbook. */
  | { readonly kind: 'choices' }
  /** *Siapkan buku kerja*; `period` is an id such as `2024-M07`, no templates are all. */
  | {
      readonly kind: 'prepare';
      readonly region: string;
      readonly period: string;
      readonly agency: string | null;
      readonly templates: readonly string[];
    }
  /** *Periksa data*: marks and lists what is wrong. */
  | { readonly kind: 'check' }
  /** Why some warnings may stand, by their keys; an empty reason takes an answer back, the former one restores it. */
  | { readonly kind: 'answer'; readonly keys: readonly string[]; readonly reason: string }
  /** *Rapikan isian*: what would change. Reads only. */
  | { readonly kind: 'proposeTidy' }
  /** Makes the changes and readings with these ids. */
  | { readonly kind: 'tidy'; readonly chosen: readonly string[] }
  /** *Perbaiki struktur*: what would be repaired. Reads only. */
  | { readonly kind: 'proposeRepair' }
  | { readonly kind: 'repair'; readonly chosen: readonly string[] }
  /** *Buat kode*: gives every record without a code its next one. */
  | { readonly kind: 'codes' }
  /** Takes back what an earlier action has changed in cells, as its reply said. */
  | { readonly kind: 'undo'; readonly edits: readonly SheetEdits[] }
  /** *Hitung indikator dan skor*. Reads only. */
  | { readonly kind: 'figures' }
  /** Where one indicator comes from, down to the rows. Reads only. */
  | { readonly kind: 'explain'; readonly id: string }
  /** *Buat laporan*: draws summary tabs; `null` for all that the edition shows. */
  | {
      readonly kind: 'report';
      readonly edition: 'internal' | 'public';
      readonly tabs: readonly string[] | null;
      readonly k: 3 | 5 | 10 | 11;
    }
  /** *Status pengiriman*: what is due, until when, and what is there. Reads only. */
  | { readonly kind: 'status' }
  /** How far the submission has come, what keeps it from being sent, and what changed since it was. Reads only. */
  | { readonly kind: 'submission' }
  /** *Kirim*: checks, stamps, seals and locks the workbook. */
  | { readonly kind: 'submit' }
  /** *Batalkan kirim*: opens it again, as long as nobody has received it. */
  | { readonly kind: 'withdraw' }
  /**
   * *Buat sidik tautan*: of a NIK, or of `name | day of birth | name of the mother`. Needs no workbook, so that a page can
   * do it by itself; nothing of it is kept.
   */
  | { readonly kind: 'fingerprint'; readonly key: string; readonly identity: string }
  /** *Hapus data korban*: what would go. Reads only. */
  | { readonly kind: 'proposeErase'; readonly victim: string; readonly reason: string }
  | { readonly kind: 'erase'; readonly victim: string; readonly reason: string }
  /** What can be declared nil, and which sources there are. Reads only. */
  | { readonly kind: 'nilChoices' }
  /** *Nyatakan nihil*: `null` for every form that is due, not answered and without rows; sources are codes. */
  | {
      readonly kind: 'nil';
      readonly templates: readonly string[] | null;
      readonly sources: readonly string[];
    };
