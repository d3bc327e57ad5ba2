import { numberIn, textIn } from '../../engine/form-cells.ts';
import { periodName } from '../../engine/period/period-name.ts';
import type { ReportMeta } from '../../engine/report/meta.ts';
import { zonaWaktu } from '../../katalog/daftar-kode/wilayah.ts';
import { katalog } from '../../katalog/index.ts';
import { artiTanda } from '../../katalog/laporan/narasi.ts';
import type { Audience } from '../../kit/report.ts';
import type { Locale, Text } from '../../locale/text.ts';
import type { SentBook } from '../indicators/senders.ts';
import type { SettingRow } from '../settings/setting-row.ts';
import { coverOf } from './cover-of.ts';
import { dayText } from './day-text.ts';
import { drawnDay } from './drawn-day.ts';
import type { ReportData } from './report-data.ts';
import { revisionFact } from './revisions.ts';

interface Options {
  readonly locale: Locale;
  readonly edition: 'internal' | 'public';
  /** The least number that a public edition shows. */
  readonly k: number;
  /** Whether numbers of persons, cases and files are rounded to the nearest 5. */
  readonly round: boolean;
  readonly id: string;
  /** How many figures differ from an earlier report of the same period. */
  readonly revisions: number;
  /** Hours and minutes of the day on which the report is made, `14.05`; `null` where they are not known. */
  readonly clock: string | null;
  readonly settings: readonly SettingRow[];
}

const CLASSES: Readonly<Record<'public' | 'internal' | 'restricted', Text>> = {
  public: { id: 'PUBLIK', en: 'PUBLIC' },
  internal: { id: 'INTERNAL', en: 'INTERNAL' },
  restricted: { id: 'TERBATAS', en: 'RESTRICTED' },
};

const TASK_FORCE: Text = {
  id: 'GUGUS TUGAS PENCEGAHAN DAN PENANGANAN TINDAK PIDANA PERDAGANGAN ORANG',
  en: 'TASK FORCE FOR THE PREVENTION AND HANDLING OF TRAFFICKING IN PERSONS',
};

/** Who compiles the report of several agencies: none of them. */
const SECRETARIAT: Text = { id: 'Sekretariat Gugus Tugas', en: 'Secretariat of the task force' };
const NO_AGENCY: Text = { id: '(nama instansi)', en: '(name of the agency)' };

/** Who compiles a report, and whose cover names who signs it. */
function compiler(
  { scores }: ReportData,
  say: (text: Text) => string,
): { readonly cover: ReturnType<typeof coverOf>; readonly agency: string } {
  const names = new Set(scores.books.map((book) => textIn(coverOf(book), 'nama_instansi')));
  if (names.size > 1) return { cover: {}, agency: say(SECRETARIAT) };
  return { cover: scores.front, agency: textIn(scores.front, 'nama_instansi') ?? say(NO_AGENCY) };
}

/** What stands around the tabs of a report: letter-head, facts, signature, foot (specification §7.4). */
export function metaOf(data: ReportData, audience: Audience, options: Options): ReportMeta {
  const { locale, edition, k, id } = options;
  const say = (text: Text): string => text[locale];
  const { scope, region, dataStatus } = data.scores;
  const place = scope.regionLabel(region);
  const level = edition === 'public' ? 'public' : audience === 'restricted' ? 'restricted' : 'internal';
  const status: Text =
    dataStatus === 'FINAL' ? { id: 'FINAL', en: 'FINAL' } : { id: 'SEMENTARA', en: 'PROVISIONAL' };
  const { cover, agency } = compiler(data, say);
  const printed = [textSetting('kop_kota', options) ?? say(place), dayText(data.today, locale)].join(', ');
  const zone = zonaWaktu(region);
  return {
    letterhead: [
      say(region === NATION ? REPUBLIC : governmentName(place)),
      agency.toUpperCase(),
      textSetting('kop_alamat', options) ??
        say({
          id: '(alamat, telepon, laman instansi: isi kop_alamat di lembar Pengaturan)',
          en: '(address, telephone, site of the agency: fill in kop_alamat on the sheet Pengaturan)',
        }),
    ],
    subtitles: [say(TASK_FORCE), say(place).toUpperCase()],
    facts: [
      [say({ id: 'Periode data', en: 'Period' }), say(periodName(scope.window.first, scope.window.last))],
      [say({ id: 'Data per tanggal', en: 'Data as of' }), dayText(drawnDay(data), locale)],
      [
        say({ id: 'Wilayah', en: 'Region' }),
        `${say(place)} (${say({ id: 'menurut wilayah pencatat', en: 'by the region that records' })})`,
      ],
      [say({ id: 'Instansi penyusun', en: 'Compiled by' }), agency],
      [
        say({ id: 'Sumber data', en: 'Source' }),
        say({ id: 'Formulir T00–T11 gugus tugas', en: 'Forms T00–T11 of the task force' }),
      ],
      [say({ id: 'Cakupan unit lapor', en: 'Units that reported' }), coverage(data, locale)],
      [say({ id: 'Status data', en: 'State of the data' }), `${say(status)}${revision(data, locale)}`],
      ...(options.revisions > 0 ? [revisionFact(options.revisions, locale)] : []),
      ...settingsFact(data, locale),
      [say({ id: 'Klasifikasi', en: 'Class' }), say(CLASSES[level])],
      [
        say({ id: 'Ambang penyamaran', en: 'Masking threshold' }),
        edition === 'public'
          ? say(thresholdText(k, options.round))
          : say({ id: 'tidak disamarkan; jangan disebarkan', en: 'not masked; do not pass on' }),
      ],
      [say({ id: 'Versi', en: 'Version' }), `Monev TPPO ${katalog.version}`],
      [
        say({ id: 'Tanggal cetak', en: 'Printed' }),
        options.clock === null ? printed : `${printed}, ${options.clock} ${zone}`,
      ],
      [say({ id: 'ID laporan', en: 'Report id' }), id],
    ],
    signature: signatureOf(cover, printed, say),
    watermark: [
      edition === 'public' ? null : say(CLASSES[level]),
      dataStatus === 'FINAL' ? null : say(status),
    ]
      .filter((word) => word !== null)
      .join(' · '),
    footnote: footnoteOf(options),
    id,
  };
}

/** That other weights and limits than the usual ones were used, on whichever tab; the methods name each. */
function settingsFact({ scores }: ReportData, locale: Locale): ReportMeta['facts'] {
  const keys = new Set(scores.settings.flatMap(({ changed }) => changed));
  if (keys.size === 0) return [];
  const shown = [...keys].slice(0, MOST_KEYS).join(', ');
  const more = keys.size - MOST_KEYS;
  return locale === 'id'
    ? [['Bobot dan ambang', `diubah: ${shown}${more > 0 ? `, dan ${more} lagi (R15)` : ''}`]]
    : [['Weights and thresholds', `changed: ${shown}${more > 0 ? `, and ${more} more (R15)` : ''}`]];
}

const MOST_KEYS = 4;

function thresholdText(k: number, round: boolean): Text {
  const masked = { id: `angka 1 sampai ${k - 1} disamarkan`, en: `numbers from 1 to ${k - 1} are masked` };
  if (!round) return masked;
  return {
    id: `${masked.id}; angka lain tentang orang, kasus, dan perkara dibulatkan ke kelipatan 5 terdekat`,
    en: `${masked.en}; other numbers of persons, cases and files are rounded to the nearest 5`,
  };
}

function footnoteOf({ edition, round, locale }: Options): string {
  const signs = edition === 'public' ? artiTanda.disamarkan : artiTanda.lengkap;
  return round ? `${signs[locale]} ${artiTanda.dibulatkan[locale]}` : signs[locale];
}

const NATION = '00';
const REPUBLIC: Text = { id: 'PEMERINTAH REPUBLIK INDONESIA', en: 'GOVERNMENT OF THE REPUBLIC OF INDONESIA' };

function governmentName({ id, en }: Text): Text {
  return { id: `PEMERINTAH ${governmentOf(id)}`, en: `GOVERNMENT OF ${en.toUpperCase()}` };
}

/** `KOTA BANDUNG`, `PROVINSI DKI JAKARTA`. */
function governmentOf(label: string): string {
  const name = label.toUpperCase();
  return /^(KOTA|KABUPATEN|PROVINSI) /.test(name) ? name : `PROVINSI ${name}`;
}

function textSetting(key: string, { settings }: Options): string | null {
  const found = settings.filter((row) => row.key === key && typeof row.value === 'string').at(-1);
  return found ? String(found.value) : null;
}

function coverage({ scores }: ReportData, locale: Locale): string {
  const units = new Map<string, boolean>();
  for (const { unit, sender } of scores.books) {
    const words = sender.due.map((form) => sender.declared[form] ?? 'silent');
    const nil = words.length > 0 && words.every((word) => word === 'none' || word === 'not-due');
    units.set(unit, (units.get(unit) ?? true) && nil);
  }
  const nils = [...units.values()].filter(Boolean).length;
  return locale === 'id'
    ? `${units.size} unit mengirim buku kerja, ${nils} di antaranya nihil`
    : `${units.size} ${units.size === 1 ? 'unit' : 'units'} sent a workbook, ${nils} of them nil`;
}

function revision({ scores }: ReportData, locale: Locale): string {
  const latest = Math.max(0, ...scores.books.map(revisionsOf));
  if (latest === 0) return '';
  return locale === 'id' ? `, revisi ke-${latest}` : `, revision ${latest}`;
}

/** What was returned and sent again also has a higher version, so versions only tell where there is no history. */
function revisionsOf(book: SentBook): number {
  return book.revisions ?? (numberIn(coverOf(book), 'versi') ?? 1) - 1;
}

/** Room for a signature is left even where nobody is named. */
function signatureOf(
  cover: ReturnType<typeof coverOf>,
  printed: string,
  say: (text: Text) => string,
): readonly string[] {
  const office = textIn(cover, 'jabatan_penandatangan') ?? say({ id: '(jabatan)', en: '(office)' });
  const name = textIn(cover, 'nama_penandatangan') ?? say({ id: '(nama)', en: '(name)' });
  const number = textIn(cover, 'nip_penandatangan');
  return [printed, office, '', '', '', name, ...(number === null ? [] : [`NIP ${number}`])];
}
