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
  /** The number of its row on the sheet, from 1; absent where it stands on none. */
  readonly row?: number;
}

/** The settings of a check: days, numbers and cadences by key, and the days on which nothing is due. */
export interface Settings {
  readonly settings: Readonly<Record<string, number>>;
  readonly holidays: readonly number[];
}
