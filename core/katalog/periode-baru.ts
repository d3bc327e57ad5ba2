/** Which rows of a form go on into the workbook of a new calendar year; a cell that is blank or unreadable counts as open. */
export interface YearCarry {
  readonly template: string;
  /** Rows that go on by themselves; `null` when none does, since each is of its year. */
  readonly open: OpenRows | null;
  /** Rows that go along with those of another form that go on by themselves, by the same code. */
  readonly along: readonly { readonly column: string; readonly template: string; readonly theirs: string }[];
}

/** Rows that are not finished. */
export interface OpenRows {
  /** A choice, and its codes with which a row is finished; `null` where days alone say it. */
  readonly status: { readonly column: string; readonly finished: readonly string[] } | null;
  /** Days with which a row is finished as soon as one of them is filled in. */
  readonly ended: readonly string[];
  /** The day after which a row holds no longer; `null` where there is none. */
  readonly until: string | null;
}

function open(column: string, finished: readonly string[], until: string | null = null): OpenRows {
  return { status: { column, finished }, ended: [], until };
}

/** Every row. */
const ALL: OpenRows = { status: null, ended: [], until: null };

/** What a workbook takes along into a new year (decision A.1: a workbook is the register of one calendar year). */
export const pindahTahun: readonly YearCarry[] = [
  // A case goes on until it is finished or closed, and with a victim who goes on: without it nobody knows her day.
  {
    template: 'T01',
    open: open('status_penanganan', ['SELESAI', 'DITUTUP']),
    along: [{ column: 'kode_kasus', template: 'T02', theirs: 'kode_kasus' }],
  },
  // Victims go with their case, all of them, so that its number stays right, and with a service that they wait for or get.
  {
    template: 'T02',
    open: null,
    along: [
      { column: 'kode_kasus', template: 'T01', theirs: 'kode_kasus' },
      { column: 'kode_korban', template: 'T03', theirs: 'kode_korban' },
    ],
  },
  // With a victim go all her services: else she would seem to have had none.
  {
    template: 'T03',
    open: open('status_layanan', ['SELESAI', 'TERHENTI', 'DITOLAK']),
    along: [{ column: 'kode_korban', template: 'T02', theirs: 'kode_korban' }],
  },
  // The state of a file is derived from its days: a final judgment or a stop ends it. With a case go all its files.
  {
    template: 'T04',
    open: { status: null, ended: ['tgl_inkracht', 'tgl_henti'], until: null },
    along: [{ column: 'kode_kasus', template: 'T01', theirs: 'kode_kasus' }],
  },
  // Visits, activities and meetings are of the day on which they were.
  { template: 'T05', open: null, along: [] },
  { template: 'T06', open: null, along: [] },
  { template: 'T07', open: open('status_aksi', ['SELESAI', 'BATAL']), along: [] },
  { template: 'T08', open: open('status_keanggotaan', ['KELUAR']), along: [] },
  { template: 'T09', open: null, along: [] },
  // Amended regulations are in force still, and drafts are work that goes on.
  { template: 'T10', open: open('status_regulasi', ['DICABUT'], 'berlaku_sampai'), along: [] },
  // Findings count from the opening of the register on (IND-53, IND-54): finished ones go on too.
  { template: 'T11', open: ALL, along: [] },
];

/** What the cover of a new workbook takes over from the old one: who sends it and who signs. */
export const sampulDibawa: readonly string[] = [
  'nama_instansi',
  'jabatan_penandatangan',
  'nama_penandatangan',
  'nip_penandatangan',
];

/** What is of one submission alone, and is blank again when the next one begins; declarations besides. */
export const sampulDikosongkan: readonly string[] = [
  'data_per_tanggal',
  'tanggal_kirim',
  'alasan_kembali',
  'catatan_umum',
  'dasar_nihil',
];

/** What is told anew when the next period begins. */
export const sampulDiperbarui: readonly string[] = [
  'id_pengiriman',
  'jenis_periode',
  'tahun',
  'nomor_periode',
  'tanggal_awal',
  'tanggal_akhir',
  'tenggat',
  'status_data',
  'status_pengiriman',
  'versi',
];
