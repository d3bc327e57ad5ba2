import { jenisInstansi } from '../../katalog/daftar-kode/instansi.ts';
import { wilayah } from '../../katalog/daftar-kode/wilayah.ts';
import { katalog } from '../../katalog/index.ts';
import { laporan } from '../../katalog/laporan/index.ts';
import type { Locale, Text } from '../../locale/text.ts';
import { eraseReasons } from '../erase-victim.ts';
import type { Doer } from './act-context.ts';
import type { Choices, Named } from './reply.ts';

/** What forms offer; no workbook is read. */
export const choices: Doer<'choices'> = (_snapshot, _action, { locale }) => ({
  update: null,
  reply: actChoices(locale),
});

/** What forms offer, in one language. */
export function actChoices(locale: Locale): Choices {
  const named = ({ code, label }: { readonly code: string; readonly label: Text }): Named => ({
    code,
    label: label[locale],
  });
  return {
    regions: wilayah.codes.filter(({ code }) => code !== UNKNOWN_REGION).map(named),
    agencies: jenisInstansi.codes.map(named),
    templates: katalog.templates
      .filter(({ layout }) => layout === 'table')
      .map(({ id, title }) => ({ code: id, label: title[locale] })),
    tabs: laporan.map(({ id, title, audience }) => ({
      code: id,
      label: title[locale],
      isPublic: audience === 'public' || audience === 'publicOfProvince',
    })),
    reasons: eraseReasons.map(named),
  };
}

/** The code of CL_WILAYAH for a region that is not known: nobody sends a workbook from there. */
const UNKNOWN_REGION = 'TD';

/** Whether a workbook can be made for a region. */
export function isRegion(code: string): boolean {
  return code !== UNKNOWN_REGION && wilayah.codes.some((one) => one.code === code);
}
