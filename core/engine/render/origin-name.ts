/** The hidden sheet on which Google Sheets keeps of which spreadsheet a workbook may be a copy; the add-on writes it. */
export const ORIGIN_SHEET = '_monev_asal';
