/** One value of a sheet of settings. */
export interface SettingRow {
  readonly key: string;
  /** A code of CL_WILAYAH and a year for which it holds; `null` for all. */
  readonly region: string | null;
  readonly year: number | null;
  /** Days are serial numbers; texts, such as the address of a letter-head, are no numbers. */
  readonly value: number | string;
  /** Whether other rows with this key stay. */
  readonly many: boolean;
}
