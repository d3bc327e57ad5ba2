import type { Code, CodeList } from '../../kit/code-list.ts';
import { negaraLain } from './negara.ts';
import { kodeKabkota, kodeProvinsi, wilayahDalamNegeri, wilayahTidakDiketahui } from './wilayah.ts';
import { wilayahLama } from './wilayah-lama.ts';

/** Two letters that mean the unknown among regions mean Chad among countries; Chad has its three letters here. */
const countries: readonly Code[] = negaraLain.map((country) =>
  country.code === wilayahTidakDiketahui.code ? { ...country, code: 'TCD' } : country,
);

/** A place in Indonesia by province, regency or city, or else the country. */
export const wilayahAtauNegara: CodeList<string, 'PROVINSI' | 'KABKOTA' | 'LUAR_NEGERI'> = {
  id: 'CL_WILAYAH_NEGARA',
  title: { id: 'Wilayah atau negara', en: 'Region or country' },
  source: 'Kode wilayah Kementerian Dalam Negeri, dari idn-area-data 3.1.2 (ODbL 1.0); ISO 3166-1',
  codes: [...wilayahDalamNegeri, ...countries, wilayahTidakDiketahui],
  groups: {
    PROVINSI: { label: { id: 'Provinsi', en: 'Province' }, codes: kodeProvinsi },
    KABKOTA: { label: { id: 'Kabupaten/Kota', en: 'Regency or city' }, codes: kodeKabkota },
    LUAR_NEGERI: { label: { id: 'Luar negeri', en: 'Abroad' }, codes: countries.map(({ code }) => code) },
  },
  exclusive: [wilayahTidakDiketahui.code],
  former: wilayahLama,
  unknownRule: 'VF-18',
  ambiguousRule: 'VF-19',
  outsideRule: 'VF-18',
};
