import { korban } from '../../core/katalog/templat/korban.ts';
import { choiceAt, dateAt } from './by-hand-cells.ts';
import { BLANK, positionIn, tell } from './by-hand-reader.ts';
import { eachCode, SPOILT } from './by-hand-sets.ts';
import { checkAge } from './by-hand-victim-age.ts';
import type { VictimColumns, VictimRow } from './by-hand-victim-columns.ts';

const at = (name: string, code: string): number => positionIn(korban.columns, name, code);
const VERIFIED = at('status_korban', 'TERVERIFIKASI');
const NO_VICTIM = at('status_korban', 'BUKAN_TPPO');
const INDONESIAN = at('kewarganegaraan', 'WNI');
const FOREIGN = at('kewarganegaraan', 'WNA');
const INDONESIA = at('negara_asal', 'ID');
const REGION_UNKNOWN = at('wilayah_asal', 'TD');
const ORGAN = at('eksploitasi_utama', 'EKS_ORGAN');
const MARRIAGE = at('eksploitasi_utama', 'EKS_KAWIN_PAKSA');
const BABY = at('eksploitasi_utama', 'EKS_BAYI');
const CHILD_LABOUR = at('eksploitasi_utama', 'EKS_ANAK_KERJA');
const FORCED_LABOUR = at('eksploitasi_utama', 'EKS_KERJA_PAKSA');
const HOUSEHOLD = at('eksploitasi_utama', 'EKS_PRT');
const AT_SEA = at('eksploitasi_utama', 'EKS_ABK');
const GIVEN = at('persetujuan', 'ADA');
const NOT_GIVEN = at('persetujuan', 'TIDAK_ADA');
const BY_VICTIM = at('persetujuan_data', 'KORBAN');
const REFUSED = at('persetujuan_data', 'DITOLAK');
const IN_SERVICE = at('status_akhir', 'DALAM_LAYANAN');

/** Checks what one row of T02 says, with the year of its case. */
export function checkVictim(c: VictimColumns, row: number, v: VictimRow, child: number): void {
  checkAge(c, row, v);
  checkOrigin(c, row, v);
  checkForm(c, row, v, child);
  checkConsent(c, row, v, child);
  const ended = dateAt(c.tanggal_status, row);
  if (ended === BLANK && v.end >= 0 && v.end !== IN_SERVICE) tell(c.tanggal_status, 'VF-02', row);
}

function checkOrigin(c: VictimColumns, row: number, v: VictimRow): void {
  if (v.citizenship === INDONESIAN) {
    if (v.region === BLANK) tell(c.wilayah_asal, 'VF-02', row);
    if (v.country >= 0 && v.country !== INDONESIA) tell(c.kewarganegaraan, 'VR-21', row);
  } else if (v.citizenship === FOREIGN) {
    if (v.country === INDONESIA) tell(c.kewarganegaraan, 'VR-21', row);
    if (v.region >= 0 && v.region !== REGION_UNKNOWN) tell(c.kewarganegaraan, 'VR-22', row);
  }
}

function checkForm(c: VictimColumns, row: number, v: VictimRow, child: number): void {
  const { form, forms, age } = v;
  const sector = choiceAt(c.sektor_kerja, row);
  const work = form === FORCED_LABOUR || form === HOUSEHOLD || form === AT_SEA;
  if (work && sector === BLANK) tell(c.sektor_kerja, 'VF-02', row);
  if (form === BLANK && v.status === VERIFIED) tell(c.eksploitasi_utama, 'VF-02', row);
  if (age === 0) checkBaby(c, row, v);
  if (form < 0) return;
  if (forms >= 0 && (forms & eachCode(form)) !== 0) tell(c.eksploitasi_lain.cells, 'VR-24', row);
  if (form === CHILD_LABOUR && child === 0) tell(c.eksploitasi_utama, 'VR-26', row);
  if (age < 0) return;
  const odd = form === ORGAN ? age < 12 : form === MARRIAGE ? age < 10 : form === BABY && age > 5;
  if (odd) tell(c.eksploitasi_utama, 'VR-25', row);
}

function checkBaby(c: VictimColumns, row: number, { form, forms }: VictimRow): void {
  const otherForm = form === BLANK || (form >= 0 && form !== BABY);
  const notAmong = forms === BLANK || (forms >= 0 && (forms & (eachCode(BABY) | SPOILT)) === 0);
  if (otherForm && notAmong) tell(c.usia_lapor, 'VR-17', row);
}

function checkConsent(c: VictimColumns, row: number, v: VictimRow, child: number): void {
  const { consent, dataConsent } = v;
  if (child === 1 && (consent === GIVEN || consent === NOT_GIVEN)) tell(c.anak, 'VR-18', row);
  if (v.status === NO_VICTIM && consent === GIVEN) tell(c.status_korban, 'VR-19', row);
  if (child === 1 && dataConsent === BY_VICTIM) tell(c.anak, 'VR-20', row);
  if (dataConsent !== REFUSED) return;
  const least =
    v.education === BLANK &&
    v.disability === BLANK &&
    v.factors === BLANK &&
    v.note === BLANK &&
    v.fingerprint === BLANK;
  if (!least) tell(c.persetujuan_data, 'VR-27', row);
}
