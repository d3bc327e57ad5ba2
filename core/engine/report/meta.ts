/** What stands around the blocks of every tab, in the language of the report (specification §7.4). */
export interface ReportMeta {
  /** Government, agency, address; the first two in bold, a line below the last. */
  readonly letterhead: readonly string[];
  /** The task force and its region, below the title of the tab. */
  readonly subtitles: readonly string[];
  /** Label and value, such as the period and the state of the data. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Place and day, office, room for the signature, name, number; empty where the covers name nobody. */
  readonly signature: readonly string[];
  /** At the head of every printed page, such as `INTERNAL · SEMENTARA`; empty where nothing needs to be said. */
  readonly watermark: string;
  /** What the signs in tables mean. */
  readonly footnote: string;
  /** `3fa9c2d1`: the same for the same figures. */
  readonly id: string;
}
