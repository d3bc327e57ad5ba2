import { aturanJumlah } from './perkara-jumlah.ts';
import { aturanTahap } from './perkara-tahap.ts';

/** What the cells of a criminal file must say together (specification §4.2, VR-32 to VR-40, and VX-01). */
export const aturanPerkara = [...aturanTahap, ...aturanJumlah];
