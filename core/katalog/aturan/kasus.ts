import { aturanIdentifikasi } from './kasus-identifikasi.ts';
import { aturanPenanganan } from './kasus-penanganan.ts';
import { aturanTempat } from './kasus-tempat.ts';

/** What the cells of a case must say together (specification §4.2, VR-01 to VR-13). */
export const aturanKasus = [...aturanIdentifikasi, ...aturanTempat, ...aturanPenanganan];
