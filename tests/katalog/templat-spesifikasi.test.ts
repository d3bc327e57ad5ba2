import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../core/engine/decode/template-rows.ts';
import { derive } from '../../core/engine/derive.ts';
import { blankCells, type Cells, FILLED } from '../../core/engine/table.ts';
import { kasus } from '../../core/katalog/templat/kasus.ts';
import { kegiatan } from '../../core/katalog/templat/kegiatan.ts';
import { kelembagaan } from '../../core/katalog/templat/kelembagaan.ts';
import { korban } from '../../core/katalog/templat/korban.ts';
import { layanan } from '../../core/katalog/templat/layanan.ts';
import { monevHotel } from '../../core/katalog/templat/monev-hotel.ts';
import { perkara } from '../../core/katalog/templat/perkara.ts';
import { rapat } from '../../core/katalog/templat/rapat.ts';
import { regulasi } from '../../core/katalog/templat/regulasi.ts';
import { rencanaAksi } from '../../core/katalog/templat/rencana-aksi.ts';
import { sampul } from '../../core/katalog/templat/sampul.ts';
import { sistem } from '../../core/katalog/templat/sistem.ts';
import { tindakLanjut } from '../../core/katalog/templat/tindak-lanjut.ts';
import type { Bound, Column } from '../../core/kit/column.ts';
import { columnsNamed } from '../../core/kit/expression/walk.ts';
import type { Template } from '../../core/kit/template.ts';
import { fixedText } from '../../core/locale/decimals.ts';
import { civilOf, serialOf } from '../../core/workbook/serial.ts';
import { dayOf } from '../support/fixture-snapshot.ts';

const templates: readonly Template[] = [
  ...[sampul, kasus, korban, layanan, perkara, monevHotel],
  ...[kegiatan, rencanaAksi, kelembagaan, rapat, regulasi, tindakLanjut],
];

const COUNT =
  'the table gives a greatest number that depends on another cell; persons are never fewer than none';

/** Where a declaration says something else than the tables of the specification, and why. */
const differences: Readonly<Record<string, string>> = {
  'T00.id_pengiriman type':
    'it holds words of different lengths, which a mask cannot say; the product writes it',
  ...ofEachDeclaration(
    'required',
    'decision A.5: a blank one is right when nothing is due, so VP-01 alone judges it',
  ),
  ...ofEachDeclaration('label en', 'eleven columns need labels that tell them apart'),
  'T00.nomor_periode limits': 'the widest of the three ranges; which one holds depends on jenis_periode',
  'T00.nip_penandatangan type': '18 digits are a shape, which only a code has',
  'T01.jumlah_korban limits': 'a case found not to be trafficking may have 0 victims',
  'T04.jml_terpidana limits': 'as many as there can be suspects; how many there are is for VR-37',
  'T04.restitusi_dibayar limits': 'more than was awarded is not wrong by itself: VR-38 asks about it',
  'T05.kecamatan type': 'there are more than 7,000 districts, too many to choose from a list',
  'T06.kecamatan type': 'there are more than 7,000 districts, too many to choose from a list',
  ...ofColumns(['T06.peserta_anak', 'T06.peserta_disabilitas', 'T06.peserta_asn_gt'], 'limits', COUNT),
  ...ofColumns(['T06.n_tes', 'T08.sdm_terlatih', 'T08.sdm_terlatih_12bln'], 'limits', COUNT),
  ...ofColumns(['T09.jml_instansi_hadir', 'T09.jml_peserta', 'T09.jml_keputusan_selesai'], 'limits', COUNT),
  'T06.peserta_asn_gt required': 'decision D.14: VR-49 requires it of some activities',
  ...ofColumns(
    ['T07.target_tw1', 'T07.target_tw2', 'T07.target_tw3', 'T07.target_tw4'],
    'label en',
    'four columns need labels that tell them apart',
  ),
  ...ofColumns(
    ['T07.target', 'T07.target_tw1', 'T07.target_tw2', 'T07.target_tw3', 'T07.target_tw4'],
    'limits',
    'the wider of the two ranges; which one holds depends on arah_target',
  ),
  'T08.tahun limits': 'the same years as on the cover',
  'T09.kode_kasus_dibahas type': 'several codes, whose shape VF-15 of T09 tests',
  'T11.ref_sumber type': 'one of three shapes, which VF-15 of T11 tests by the source',
  'T10.tingkat_implementasi type': 'a code of CL_IMPL; cells hold its label (decision A.10a)',
  'T10.tingkat_implementasi limits': 'a code of CL_IMPL; cells hold its label (decision A.10a)',
};

/** Columns that the tables do not have, in the order in which they end their template, and why. */
const additions: Readonly<Record<string, string>> = {
  'T00.status_pengiriman': 'decision A.4: the state of a submission stands on its cover',
  'T00.versi': 'decision A.4: the state of a submission stands on its cover',
  'T00.alasan_kembali': 'decision A.4: the state of a submission stands on its cover',
  ...ofSystem('T01'),
  ...ofSystem('T02'),
  ...ofSystem('T03'),
  ...ofSystem('T04'),
  ...ofSystem('T05'),
  ...ofSystem('T06'),
  ...ofSystem('T07'),
  ...ofSystem('T08'),
  ...ofSystem('T09'),
  ...ofSystem('T10'),
  ...ofSystem('T11'),
};

/** Type words of the specification. A code that is taken from a list is a choice. */
const types: Readonly<Record<string, string>> = { enum: 'choice', 'multi-enum': 'choices' };

/** Lists that the specification describes instead of naming them. */
const lists: Readonly<Record<string, string>> = {
  '–': 'none',
  'CL_WILAYAH / ISO': 'CL_WILAYAH_NEGARA',
  'CL_SASARAN/CL_INSTANSI': 'CL_PELIBATAN',
  'ISO 3166-1 alpha-2 (+ `XX` unknown)': 'CL_NEGARA',
  '0, 1, 2, 3, 4, TB': 'CL_SKOR',
};

describe('the templates and the tables of the specification', () => {
  const stated = readStated();

  it('have the same columns in the same order, but for the additions', () => {
    const declared = columnsOf(templates).map(({ path }) => path);
    const expected = templates.flatMap(({ id }) =>
      [...stated.map(({ path }) => path), ...Object.keys(additions)].filter((path) =>
        path.startsWith(`${id}.`),
      ),
    );
    expect(declared).toEqual(expected);
  });

  it('say the same of each column, but for the differences that have a reason', () => {
    const declared = new Map(columnsOf(templates).map((column) => [column.path, declaredFacts(column)]));
    const found = stated.flatMap(({ path, facts }) =>
      Object.entries(facts)
        .filter(([fact, value]) => declared.get(path)?.[fact] !== value)
        .map(([fact, value]) => ({
          where: `${path} ${fact}`,
          stated: value,
          declared: declared.get(path)?.[fact],
        })),
    );
    expect(found.filter(({ where }) => !(where in differences))).toEqual([]);
    expect(Object.keys(differences).filter((where) => !found.some((one) => one.where === where))).toEqual([]);
  });

  it('ask for a column under a condition on the column that the table names', () => {
    const asked = templates.flatMap(({ id, requiredWhen }) =>
      Object.entries(requiredWhen).map(([name, node]) => {
        const names = columnsNamed(node).map((column) => column.name);
        return [`${id}.${name}`, names.join(' ')] as const;
      }),
    );
    expect(Object.fromEntries(asked)).toEqual({
      'T00.nomor_periode': 'jenis_periode',
      'T00.dasar_nihil': 'pernyataan_T01 pernyataan_T02 pernyataan_T03 pernyataan_T04',
      'T01.presisi_kejadian': 'tanggal_kejadian',
      'T01.tanggal_identifikasi': 'status_kasus',
      'T01.penetap_status': 'status_kasus',
      'T01.platform_digital': 'saluran_perekrutan',
      'T01.unsur_proses': 'status_kasus',
      'T01.unsur_cara': 'status_kasus',
      'T01.unsur_tujuan': 'status_kasus',
      'T01.dirujuk_ke': 'status_penanganan',
      'T01.tanggal_tutup': 'status_penanganan',
      'T01.alasan_tutup': 'status_penanganan',
      'T02.usia_lapor': 'tahun_lahir',
      'T02.wilayah_asal': 'kewarganegaraan',
      'T02.eksploitasi_utama': 'status_korban',
      'T02.sektor_kerja': 'eksploitasi_utama',
      'T02.tanggal_status': 'status_akhir',
      'T03.tanggal_mulai': 'status_layanan',
      'T03.tanggal_selesai': 'status_layanan',
      'T03.alasan_tidak': 'status_layanan',
      'T03.hasil_layanan': 'status_layanan',
      'T03.sumber_dana': 'biaya',
      'T04.tgl_penyidikan':
        'tgl_p21 tgl_tahap1 tgl_p19_terakhir tgl_tahap2 tgl_limpah_pn tgl_putusan tgl_inkracht',
      'T04.tgl_tahap1': 'tgl_p21',
      'T04.tgl_p19_terakhir': 'jml_p19',
      'T04.jenis_putusan': 'tgl_putusan',
      'T04.jml_terpidana': 'jenis_putusan',
      'T04.alasan_henti': 'tgl_henti',
      'T04.tgl_henti': 'alasan_henti',
      'T05.bk_A1': 'sk_K1 sk_K2 sk_K3 sk_K4',
      'T05.bk_A2': 'sk_P1 sk_P2 sk_P3 sk_P4 sk_P5',
      'T05.bk_A3': 'sk_W1 sk_W2 sk_W3 sk_W4 sk_W5',
      'T05.bk_A4': 'sk_I1 sk_I2 sk_I3 sk_I4 sk_I5',
      'T05.bk_A5': 'sk_L1 sk_L2 sk_L3',
      'T05.bk_A6': 'sk_T1 sk_T2',
      'T06.peserta_asn_gt': 'kelompok_sasaran',
      'T06.n_tes': 'rerata_pretes rerata_postes',
      'T06.sumber_dana': 'anggaran_realisasi',
      'T07.tgl_selesai_nyata': 'status_aksi',
      'T07.sumber_dana': 'anggaran_pagu',
      'T07.tindak_lanjut_aksi': 'status_aksi',
      'T08.sumber_dana': 'anggaran_alokasi',
      'T09.kode_kasus_dibahas': 'membahas_kasus',
      'T09.lokasi_joint': 'jenis_rapat',
      'T10.tingkat_implementasi': 'status_regulasi',
      'T10.bukti_implementasi': 'tingkat_implementasi',
      'T11.ref_sumber': 'sumber_temuan',
      'T11.tgl_selesai': 'status_tl',
      'T11.bukti_tl': 'status_tl',
      'T11.hasil_verifikasi': 'status_tl',
      'T11.alasan_tptd': 'status_tl',
    });
  });
});

describe('the columns that accept only part of a list', () => {
  it('accept the part that the specification names', () => {
    const parts = columnsOf(templates).filter(
      ({ path, column }) => column.part && !path.startsWith('T05.sk_'),
    );
    expect(Object.fromEntries(parts.map(({ path, column }) => [path, column.part?.label.id]))).toEqual({
      'T00.kode_wilayah': 'Nasional atau Provinsi atau Kabupaten/Kota',
      'T00.jenis_periode': 'Periode formulir', // decision A.9: LIMA_TAHUNAN exists in reports only
      'T01.wilayah_pencatat': 'Kabupaten/Kota',
      'T02.wilayah_asal': 'Kabupaten/Kota atau Provinsi atau Tidak diketahui',
      'T05.wilayah': 'Kabupaten/Kota',
      'T06.wilayah': 'Nasional atau Provinsi atau Kabupaten/Kota',
      'T09.wilayah': 'Nasional atau Provinsi atau Kabupaten/Kota',
      'T10.wilayah': 'Nasional atau Provinsi atau Kabupaten/Kota',
      'T11.wilayah': 'Nasional atau Provinsi atau Kabupaten/Kota',
    });
  });
});

describe('every template', () => {
  it('names only columns of its own', () => {
    const strangers = templates.flatMap(({ id, columns, key, requiredWhen, toldBy, derivations }) =>
      [key, ...Object.keys({ ...requiredWhen, ...toldBy, ...derivations })]
        .filter((name) => name !== null && !(name in columns))
        .map((name) => `${id}.${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it('leaves to another rule only what it requires under a condition, or what the cover declares', () => {
    const idle = templates.flatMap(({ id, requiredWhen, toldBy }) =>
      Object.entries(toldBy)
        .filter(([name, rule]) => !(name in requiredWhen) && rule !== 'VP-01')
        .map(([name]) => `${id}.${name}`),
    );
    expect(idle).toEqual([]);
  });

  it('has labels that differ from one another in both languages', () => {
    for (const { columns } of templates) {
      for (const locale of ['id', 'en'] as const) {
        const labels = Object.values(columns).map(({ label }) => label[locale].toLowerCase());
        expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
      }
    }
  });

  it('explains each column in one sentence, with a full stop, in both languages', () => {
    const odd = columnsOf(templates).filter(({ column: { help } }) =>
      [help.id, help.en].some((sentence) => !sentence.endsWith('.') || /[.!?] [A-Z]/.test(sentence)),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('gives an example that the column accepts', () => {
    const refused = columnsOf(templates).filter(({ column }) => column.example !== '' && !accepts(column));
    expect(refused.map(({ path }) => path)).toEqual([]);
  });
});

describe('what the cover derives', () => {
  it.each([
    ['BULANAN', 1, '2024-01-01', '2024-01-31'],
    ['BULANAN', 2, '2024-02-01', '2024-02-29'],
    ['BULANAN', 12, '2024-12-01', '2024-12-31'],
    ['TRIWULAN', 1, '2024-01-01', '2024-03-31'],
    ['TRIWULAN', 4, '2024-10-01', '2024-12-31'],
    ['SEMESTER', 1, '2024-01-01', '2024-06-30'],
    ['SEMESTER', 2, '2024-07-01', '2024-12-31'],
    ['TAHUNAN', null, '2024-01-01', '2024-12-31'],
    ['BULANAN', null, null, null],
    [null, 7, null, null],
  ])('%s %s of 2024 lasts from %s until %s', (jenisPeriode, nomorPeriode, from, until) => {
    const row = derivedRow(sampul, { jenis_periode: jenisPeriode, nomor_periode: nomorPeriode, tahun: 2024 });
    expect([row('tanggal_awal'), row('tanggal_akhir')].map(isoDay)).toEqual([from, until]);
  });
});

describe('what the register of victims derives (decision C.13)', () => {
  const tanggalRegister = serialOf(2023, 3, 14);

  it.each([
    [0, 'U00_05', 'YA'],
    [5, 'U00_05', 'YA'],
    [6, 'U06_12', 'YA'],
    [13, 'U13_17', 'YA'],
    [17, 'U13_17', 'YA'],
    [18, 'U18_24', 'TIDAK'],
    [25, 'U25_44', 'TIDAK'],
    [45, 'U45_59', 'TIDAK'],
    [60, 'U60', 'TIDAK'],
    [110, 'U60', 'TIDAK'],
  ])('at %d years: %s, a child: %s', (usiaLapor, kelompok, anak) => {
    const row = derivedRow(korban, { usia_lapor: usiaLapor });
    expect([row('kelompok_usia'), row('anak')]).toEqual([kelompok, anak]);
  });

  it.each([
    ['ANAK_TD', 2000, 'YA'],
    ['U18_24', 2010, 'TIDAK'],
    ['TD', 2006, 'YA'],
    ['TD', 2005, 'TD'],
    ['TD', 2004, 'TIDAK'],
    ['TD', null, 'TD'],
    [null, 2006, 'YA'],
    [null, 2005, 'TD'],
    [null, 2004, 'TIDAK'],
    [null, null, null],
  ])('of the group %s and born in %s, recorded in 2023: a child: %s', (kelompokUsia, tahunLahir, anak) => {
    expect(
      derivedRow(korban, {
        kelompok_usia: kelompokUsia,
        tahun_lahir: tahunLahir,
        tanggal_register: tanggalRegister,
      })('anak'),
    ).toBe(anak);
  });

  it('says nothing of a child by the year of birth without a day of registration', () => {
    expect(derivedRow(korban, { tahun_lahir: 2006 })('anak')).toBeNull();
    expect(derivedRow(korban, { tahun_lahir: 2006, kelompok_usia: 'TD' })('anak')).toBe('TD');
  });

  it('believes the age rather than the age group', () => {
    const row = derivedRow(korban, { usia_lapor: 17, kelompok_usia: 'U18_24' });
    expect([row('kelompok_usia'), row('anak')]).toEqual(['U18_24', 'YA']);
  });
});

describe('what an activity derives', () => {
  it('is the sum of its participants', () => {
    expect(derivedRow(kegiatan, { peserta_l: 25, peserta_p: 30 })('peserta_total')).toBe(55);
    expect(derivedRow(kegiatan, { peserta_l: 25 })('peserta_total')).toBeNull();
  });
});

describe('what an action derives', () => {
  it.each([
    ['NAIK', 8, 6, 75],
    ['NAIK', 8, 8, 100],
    ['NAIK', 8, 16, 150],
    ['NAIK', 8, 0, 0],
    ['TURUN', 7, 6.5, 107.142857],
    ['TURUN', 8, 9, 87.5],
    ['TURUN', 8, 0, 150],
    ['TURUN', 8, 20, 0],
    ['TURUN', 0, 0, null],
    [null, 8, 6, null],
  ])('%s with a target of %s and a result of %s: %s percent', (arah, target, realisasi, capaian) => {
    const found = derivedRow(rencanaAksi, { arah_target: arah, target, realisasi })('capaian_persen');
    expect(typeof found === 'number' ? Number(found.toFixed(6)) : found).toBe(capaian);
  });

  it('G-25: is shown as 107.14', () => {
    const found = derivedRow(rencanaAksi, { arah_target: 'TURUN', target: 7, realisasi: 6.5 })(
      'capaian_persen',
    );
    expect(fixedText(Number(found), 2, 'en')).toBe('107.14');
  });
});

describe('what the register of services derives', () => {
  it.each([
    ['2023-03-14', '2023-03-15', 1],
    ['2023-03-14', '2023-03-14', 0],
    ['2023-03-14', '2023-03-24', 10],
    ['2023-03-14', null, null],
  ])('asked for on %s and begun on %s: %s days', (asked, begun, days) => {
    const row = derivedRow(layanan, {
      tanggal_permohonan: dayOf(asked),
      tanggal_mulai: begun === null ? null : dayOf(begun),
    });
    expect(row('waktu_respons_hari')).toBe(days);
  });
});

describe('what the register of criminal files derives (specification §3.2)', () => {
  it.each([
    ['T10_LAPORAN', { tgl_laporan_polisi: '2023-03-15' }],
    ['T20_LIDIK', { tgl_laporan_polisi: '2023-03-15', tgl_penyelidikan: '2023-03-16' }],
    ['T30_SIDIK', { tgl_laporan_polisi: '2023-03-15', tgl_penyidikan: '2023-03-27' }],
    ['T40_TAHAP1', { tgl_laporan_polisi: '2023-03-15', tgl_tahap1: '2023-05-10' }],
    ['T45_P19', { tgl_tahap1: '2023-05-10', tgl_p19_terakhir: '2023-05-24' }],
    ['T40_TAHAP1', { tgl_tahap1: '2023-05-25', tgl_p19_terakhir: '2023-05-24' }],
    ['T50_P21', { tgl_tahap1: '2023-05-10', tgl_p19_terakhir: '2023-05-24', tgl_p21: '2023-06-20' }],
    ['T60_TAHAP2', { tgl_p21: '2023-06-20', tgl_tahap2: '2023-06-27' }],
    ['T70_TUNTUT', { tgl_tahap2: '2023-06-27', tgl_limpah_pn: '2023-07-11' }],
    ['T80_PUTUS', { tgl_limpah_pn: '2023-07-11', tgl_putusan: '2023-10-05' }],
    ['T90_INKRACHT', { tgl_putusan: '2023-10-05', tgl_inkracht: '2023-10-20' }],
    ['T99_HENTI', { tgl_laporan_polisi: '2023-03-15', tgl_henti: '2023-04-01' }],
    ['T90_INKRACHT', { tgl_inkracht: '2023-10-20', tgl_henti: '2023-10-20' }],
    ['T99_HENTI', { tgl_inkracht: '2023-10-20', tgl_henti: '2023-10-21' }],
    [null, {}],
  ])('%s from %j', (stage, days: Readonly<Record<string, string>>) => {
    const given = Object.fromEntries(Object.entries(days).map(([name, day]) => [name, dayOf(day)]));
    expect(derivedRow(perkara, given)('status_perkara')).toBe(stage);
  });
});

interface Declared {
  readonly path: string;
  readonly name: string;
  readonly template: Template;
  readonly column: Column;
}

interface Stated {
  readonly path: string;
  readonly facts: Readonly<Record<string, string>>;
}

function readStated(): readonly Stated[] {
  const [, ...lines] = readFileSync(new URL('./templat-spesifikasi.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => statedFacts(line.split('|')));
}

/** What a line says; `?` stands where the specification says nothing. */
function statedFacts(line: readonly string[]): Stated {
  const [path = '', type = '', list = '', constraints = '', req = '', privacy = '', ...texts] = line;
  const [labelId = '', labelEn = '', helpId = '', example = ''] = texts;
  const facts: Readonly<Record<string, string>> = {
    type: type === 'code' && list !== '–' ? 'choice' : (types[type] ?? type),
    list: type === 'boolean' ? 'CL_YA_TIDAK' : (lists[list] ?? list),
    limits: type === '?' ? '?' : limitsStated(constraints),
    required: req.slice(0, 1).replace('d', 'N'),
    derived: req.endsWith('derived') || req.endsWith('(derived)') ? 'yes' : 'no',
    privacy,
    'label id': labelId,
    'label en': labelEn,
    'help id': helpId,
    example,
    'takes TB': /^TB: (yes|no)/.exec(constraints)?.[1] ?? '?',
  };
  return { path, facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== '?')) };
}

const RANGE = /^(\d+)–(\d+|now\+\d|now|\(now\+1\))/;
const AT_LEAST = /^≥ (\d+)/;
const AT_MOST = /(?:^|; )≤ ([\d.]+)/;

function limitsStated(constraints: string): string {
  const plain = constraints.replace(/(?<=\d)\.(?=\d{3})/g, '');
  const [, from, to] = RANGE.exec(plain) ?? [];
  const min = from ?? AT_LEAST.exec(constraints)?.[1] ?? '';
  const max = to ?? AT_MOST.exec(constraints)?.[1] ?? '';
  return `${min}..${max.replace(/[().]/g, '')}`;
}

function declaredFacts({ name, template, column }: Declared): Readonly<Record<string, string>> {
  const onCondition = name in template.requiredWhen ? 'K' : 'N';
  return {
    type: column.type,
    list: (column.list ?? column.children)?.id ?? 'none',
    limits: `${limitText(column.min)}..${limitText(column.max)}`,
    required: column.required ? 'Y' : onCondition,
    derived: column.derived ? 'yes' : 'no',
    privacy: column.privacy.slice(0, 1).toUpperCase(),
    'label id': column.label.id,
    'label en': column.label.en,
    'help id': column.help.id,
    example: column.example,
    'takes TB': column.part?.codes.has('TB') === false ? 'no' : 'yes',
  };
}

function limitText(bound: Bound | null): string {
  if (bound === null) return '';
  if (typeof bound === 'number') return String(bound);
  return bound.thisYear === 0 ? 'now' : `now+${bound.thisYear}`;
}

/** Whether the example can stand in the column, as the specification writes it. */
function accepts({ type, example, list, part, min, max, mask }: Column): boolean {
  const isCode = (code: string) =>
    (part?.codes.has(code) ?? true) && list?.codes.some((entry) => entry.code === code) === true;
  const within = (value: number) =>
    [min, max].every((bound, i) => typeof bound !== 'number' || (i === 0 ? value >= bound : value <= bound));
  switch (type) {
    case 'choice':
      return isCode(example);
    case 'choices':
      return example.split('; ').every(isCode) && within(example.split('; ').length);
    case 'boolean':
      return list?.codes.some(({ label }) => label.id === example) === true;
    case 'date':
      return /^(0[1-9]|[12]\d|3[01])\/(0[1-9]|1[0-2])\/20\d\d$/.test(example);
    case 'code':
      return new RegExp(
        `^${mask?.replaceAll('.', '\\.').replaceAll('#', '\\d').replaceAll('&', '[A-Z2-7]')}$`,
      ).test(example);
    case 'text':
      return within(example.length);
    case 'integer':
      return /^\d+$/.test(example) && within(Number(example));
    default:
      return /^\d+(,\d+)?$/.test(example) && within(Number(example.replace(',', '.')));
  }
}

function columnsOf(all: readonly Template[]): readonly Declared[] {
  return all.flatMap((template) =>
    Object.entries(template.columns).map(([name, column]) => ({
      path: `${template.id}.${name}`,
      name,
      template,
      column,
    })),
  );
}

function ofColumns(paths: readonly string[], fact: string, reason: string): Readonly<Record<string, string>> {
  return Object.fromEntries(paths.map((path) => [`${path} ${fact}`, reason]));
}

function ofEachDeclaration(fact: string, reason: string): Readonly<Record<string, string>> {
  const names = Object.keys(sampul.columns).filter((name) => name.startsWith('pernyataan_'));
  return Object.fromEntries(names.map((name) => [`T00.${name} ${fact}`, reason]));
}

function ofSystem(template: string): Readonly<Record<string, string>> {
  const reason = 'the specification adds them to every table (chapter 2, conventions)';
  return Object.fromEntries(Object.keys(sistem).map((name) => [`${template}.${name}`, reason]));
}

type Value = number | string | null;

/** Derives one row from the given cells; its values by column, choices as codes, `null` when not known. */
function derivedRow(template: Template, given: Readonly<Record<string, Value>>): (name: string) => Value {
  const codes = (name: string) => template.columns[name]?.list?.codes.map(({ code }) => code) ?? [];
  const cellsOf = (name: string, column: Column): Cells => {
    const value = given[name] ?? null;
    const kind = kindOf(column);
    const state = Uint8Array.of(FILLED);
    if (kind === 'number' && value !== null) return { kind, state, values: Float64Array.of(Number(value)) };
    if (kind === 'choice' && value !== null)
      return { kind, state, values: Int32Array.of(codes(name).indexOf(String(value))) };
    return blankCells(kind, 1);
  };
  const entries = Object.entries(template.columns).map(
    ([name, column]) => [name, cellsOf(name, column)] as const,
  );
  const columns: Record<string, Cells> = Object.fromEntries(entries);
  const table = { length: 1, rows: [2], columns, until: Number.NaN, workbook: null, beside: null };
  derive({ template, table, columns }, { tables: { [template.id]: table }, parameters: {} });
  return (name) => {
    const cells = columns[name];
    if (cells?.kind === 'choice') return codes(name)[cells.values[0] ?? -1] ?? null;
    return cells?.kind === 'number' && cells.state[0] === FILLED ? (cells.values[0] ?? null) : null;
  };
}

function isoDay(serial: Value): string | null {
  if (typeof serial !== 'number') return null;
  const { year, month, day } = civilOf(serial);
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
