export const MENU = 'Monev TPPO Penggabungan';
