/** What became of the workbook when Excel failed while it was changed. */
export type BrokenState = 'restored' | 'untouched' | 'unknown';

/** Excel failed while a workbook was changed. */
export class WriteBroken extends Error {
  override readonly name = 'WriteBroken';
  /** Excel's code of what went wrong. */
  readonly code: string;
  readonly state: BrokenState;
  /** Names of the sheets that were being changed, some with their columns; nothing that cells hold. */
  readonly parts: readonly string[];
  /** Names of sheets on which stands what somebody else typed meanwhile. */
  readonly aside: readonly string[];

  constructor(code: string, state: BrokenState, { parts, aside }: Pick<WriteBroken, 'parts' | 'aside'>) {
    super(code);
    this.code = code;
    this.state = state;
    this.parts = parts;
    this.aside = aside;
  }
}
