import { aturanEksploitasi } from './korban-eksploitasi.ts';
import { aturanPersetujuan } from './korban-persetujuan.ts';
import { aturanUsia } from './korban-usia.ts';

/** What the cells of a victim must say together (specification §4.2, VR-14 to VR-27). */
export const aturanKorban = [...aturanUsia, ...aturanPersetujuan, ...aturanEksploitasi];
