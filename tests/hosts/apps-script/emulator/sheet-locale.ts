/** The regional setting of a spreadsheet. */
export type SheetLocale = 'id_ID' | 'en_US';
