import type { FieldRules } from '../../kit/field-rule.ts';
import type { IdentityRuleName } from '../../kit/identity-rule.ts';
import { aturanIdentitasLembar } from './identitas-lembar.ts';
import { aturanIdentitasNomor } from './identitas-nomor.ts';
import { aturanIdentitasOrang } from './identitas-orang.ts';

/** What no cell, name, note or property of a workbook may tell about a person (specification §4.6). */
export const aturanIdentitas: Pick<FieldRules, IdentityRuleName> = {
  ...aturanIdentitasNomor,
  ...aturanIdentitasOrang,
  ...aturanIdentitasLembar,
};
