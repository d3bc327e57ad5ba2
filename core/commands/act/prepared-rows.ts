/** Prepared rows of each table: what two years of most agencies need, and what a spreadsheet draws at once. */
export const PREPARED_ROWS = 1000;
