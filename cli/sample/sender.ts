/** Who sends a workbook. */
export interface Sender {
  /** A code of CL_WILAYAH. */
  readonly region: string;
  readonly agency: keyof typeof AGENCIES;
}

/** The agencies of the samples, by their codes of CL_INSTANSI. */
export const AGENCIES = {
  UPTD_PPA: { name: 'UPTD PPA', position: 'Kepala UPTD PPA' },
  DPPPA: { name: 'Suku Dinas PPAPP', position: 'Kepala Suku Dinas PPAPP' },
};
