/** The functions behind the buttons of the ribbon, as manifest.xml names them. */
export const BUTTON_FUNCTIONS = [
  'siapkanBukuKerja',
  'periksaData',
  'rapikanIsian',
  'buatKode',
  'buatSidikTautan',
  'hitungIndikatorDanSkor',
  'buatLaporan',
  'statusPengiriman',
  'bukaPengaturan',
  'bukaBantuan',
] as const;

/** One of {@link BUTTON_FUNCTIONS}. */
export type ButtonFunction = (typeof BUTTON_FUNCTIONS)[number];
