import { jenisInstansi } from '../../katalog/daftar-kode/instansi.ts';
import { katalog } from '../../katalog/index.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import { civilOf } from '../../workbook/serial.ts';
import { readPeriod } from '../period.ts';
import { prepareWorkbook } from '../prepare-workbook.ts';
import type { Doer } from './act-context.ts';
import { isRegion } from './choices.ts';
import { PREPARED_ROWS } from './prepared-rows.ts';
import { refused } from './refusals.ts';
import { actWords } from './words.ts';

/** *Siapkan buku kerja*. */
export const prepare: Doer<'prepare'> = (snapshot, action, { locale, today }) => {
  const { region, agency, templates } = action;
  if (!isRegion(region)) throw refused('region');
  const period = readPeriod(action.period);
  if (period === null) throw refused('period');
  if (agency !== null && !jenisInstansi.codes.some(({ code }) => code === agency)) throw refused('agency');
  const known = new Set(katalog.templates.map(({ id }) => id));
  if (!templates.every((id) => known.has(id))) throw refused('template');
  const { update, kept } = prepareWorkbook(snapshot, {
    region,
    period,
    agency,
    templates,
    rows: PREPARED_ROWS,
    locale,
    thisYear: civilOf(today).year,
  });
  const say = actWords[locale];
  const message = kept.length === 0 ? say.prepared(sampul.sheet) : say.preparedAround(kept.join(', '));
  return { update, reply: { message, place: { sheet: sampul.sheet, cell: null } } };
};
