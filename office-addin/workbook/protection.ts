/** What the product's own sheets allow while they are protected: to filter, and to size rows and columns. */
export const PRODUCT_PROTECTION: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};
