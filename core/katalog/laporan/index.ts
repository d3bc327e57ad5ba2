import type { ReportTab } from '../../kit/report.ts';
import { r01 } from './r01-ringkasan.ts';
import { r02 } from './r02-kasus.ts';
import { r03 } from './r03-profil.ts';
import { r04 } from './r04-modus.ts';
import { r05 } from './r05-layanan.ts';
import { r06 } from './r06-hukum.ts';
import { r07 } from './r07-pencegahan.ts';
import { r08 } from './r08-hotel.ts';
import { r09 } from './r09-rencana.ts';
import { r10 } from './r10-kelembagaan.ts';
import { r11 } from './r11-tindak-lanjut.ts';
import { r12 } from './r12-kinerja.ts';
import { r13 } from './r13-mutu.ts';
import { r15 } from './r15-metodologi.ts';

/** The summary tabs of §7.1, in their order; R14, the package of figures, has a shape of its own. */
export const laporan: readonly ReportTab[] = [
  r01,
  r02,
  r03,
  r04,
  r05,
  r06,
  r07,
  r08,
  r09,
  r10,
  r11,
  r12,
  r13,
  r15,
];
