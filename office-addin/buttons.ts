import type { Page } from '../panel/bridge.ts';

/** The functions behind the buttons of the ribbon, as manifest.xml names them, and the page that each opens. */
export const BUTTON_PAGES = {
  siapkanBukuKerja: 'prepare',
  periksaData: 'check',
  rapikanIsian: 'tidy',
  buatKode: 'codes',
  buatSidikTautan: 'fingerprint',
  hitungIndikatorDanSkor: 'figures',
  buatLaporan: 'report',
  statusPengiriman: 'status',
  bukaPengaturan: 'settings',
  bukaBantuan: 'help',
} as const satisfies Readonly<Record<string, Page>>;
