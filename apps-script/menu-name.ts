/** The name of the menu, and of what is told. */
export const MENU = 'Monev TPPO';
