/** How the columns of a source become columns of a template: what a mapping file holds. */
export interface ImportMapping {
  /** A template id. */
  readonly template: string;
  /** By field_id: which column of the source fills it. One source column may fill several. */
  readonly columns: Readonly<Record<string, MappedColumn>>;
  /** By field_id: the same value in every row. */
  readonly constants: Readonly<Record<string, string>>;
  /** By field_id: a text put together in every row, see {@link composer}. */
  readonly composed: Readonly<Record<string, string>>;
  /** Headers of source columns that are left out on purpose. */
  readonly ignored: readonly string[];
}

export interface MappedColumn {
  /** A header of the source. */
  readonly from: string;
  /** What values of the source are called in the template; '' makes the cell blank. Letter case does not matter. */
  readonly values: Readonly<Record<string, string>>;
  /** What every filled cell becomes that `values` does not name; `null` keeps it as it is. */
  readonly otherwise: string | null;
}
