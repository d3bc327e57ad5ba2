import type { FieldRules } from '../../kit/field-rule.ts';
import type { StructureRuleName } from '../../kit/structure-rule.ts';
import { aturanStrukturBuku } from './struktur-buku.ts';
import { aturanStrukturIsian } from './struktur-isian.ts';
import { aturanStrukturKolom } from './struktur-kolom.ts';

/** What a sheet must keep of its template: rules of our own (VT), since the specification has no ids for structure. */
export const aturanStruktur: Pick<FieldRules, StructureRuleName> = {
  ...aturanStrukturBuku,
  ...aturanStrukturKolom,
  ...aturanStrukturIsian,
};
