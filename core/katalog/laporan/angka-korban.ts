import { kasusTerlapor } from '../indikator/kasus.ts';
import { korbanTercatat } from '../indikator/korban.ts';
import { satuan } from '../indikator/satuan.ts';
import { angkaLaporan } from './angka.ts';

/** Victims by what the sixty indicators do not break them down by. */
export const korbanMenurut = angkaLaporan({
  id: 'LAP-01',
  name: { id: 'Korban menurut pendidikan dan asal', en: 'Victims by education and origin' },
  definition: {
    id: 'Korban tercatat dalam periode, sama dengan IND-02.',
    en: 'Victims recorded in the period, as IND-02.',
  },
  unit: satuan.orang,
  sources: ['T02'],
  by: ['didik', 'asal', 'w'],
  figure: { kind: 'count', of: korbanTercatat },
});

/** Cases by each channel of recruitment; one case may have several. */
export const saluranKasus = angkaLaporan({
  id: 'LAP-02',
  name: { id: 'Kasus menurut saluran perekrutan', en: 'Cases by channel of recruitment' },
  definition: {
    id: 'Kasus terlapor dengan saluran itu, dari semua kasus terlapor. Satu kasus dapat memiliki beberapa saluran.',
    en: 'Reported cases with the channel, of all reported cases. One case may have several channels.',
  },
  unit: satuan.persen,
  sources: ['T01'],
  by: [],
  figure: { kind: 'portion', among: kasusTerlapor, across: 'saluran' },
  decimals: 2,
});

/** Cases by each promise of the recruiter; one case may have several. */
export const janjiKasus = angkaLaporan({
  id: 'LAP-03',
  name: { id: 'Kasus menurut janji perekrut', en: 'Cases by promise of the recruiter' },
  definition: {
    id: 'Kasus terlapor dengan janji itu, dari semua kasus terlapor. Satu kasus dapat memiliki beberapa janji.',
    en: 'Reported cases with the promise, of all reported cases. One case may have several promises.',
  },
  unit: satuan.persen,
  sources: ['T01'],
  by: [],
  figure: { kind: 'portion', among: kasusTerlapor, across: 'janji' },
  decimals: 2,
});
