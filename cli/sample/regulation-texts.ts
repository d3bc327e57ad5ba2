/** An act that was published: codes of CL_JENIS_REGULASI, CL_WILAYAH and CL_FUNGSI_REGULASI. */
export interface PublishedAct {
  readonly kind: string;
  readonly number: string;
  readonly year: number;
  readonly title: string;
  readonly region: string;
  readonly purpose: string;
  /** The code of the act that it replaced. */
  readonly replaces: string | null;
}

const TASK_FORCE = 'Gugus Tugas Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang';

/** Acts that are in force in Jakarta whatever the city; the days of enactment are left to the officer. */
export const PUBLISHED: readonly PublishedAct[] = [
  {
    kind: 'UU',
    number: '21',
    year: 2007,
    title: 'Pemberantasan Tindak Pidana Perdagangan Orang',
    region: '00',
    purpose: 'GAKKUM',
    replaces: null,
  },
  {
    kind: 'PERGUB',
    number: '218',
    year: 2010,
    title: TASK_FORCE,
    region: '31',
    purpose: 'PEMBENTUKAN_GT',
    replaces: null,
  },
  {
    kind: 'PERGUB',
    number: '64',
    year: 2019,
    title: TASK_FORCE,
    region: '31',
    purpose: 'PEMBENTUKAN_GT',
    replaces: 'RG-3100-2010-001',
  },
];

/** What a city decides by itself. */
export interface LocalText {
  readonly kind: string;
  readonly title: string;
  readonly purpose: string;
}

/** The decree that sets up the task force, then what follows from it. */
export const LOCAL_TEXTS: readonly LocalText[] = [
  { kind: 'SK', title: 'Susunan keanggotaan gugus tugas tingkat kota', purpose: 'PEMBENTUKAN_GT' },
  { kind: 'SK', title: 'Rencana aksi pencegahan dan penanganan TPPO', purpose: 'RAD' },
  { kind: 'SOP', title: 'Prosedur layanan terpadu bagi korban TPPO', purpose: 'LAYANAN' },
  { kind: 'SE', title: 'Kewaspadaan terhadap TPPO di tempat usaha', purpose: 'USAHA' },
  { kind: 'SOP', title: 'Prosedur pencatatan dan pelaporan data TPPO', purpose: 'DATA' },
  { kind: 'MOU', title: 'Kerja sama pemulangan korban dengan daerah asal', purpose: 'LAYANAN' },
  { kind: 'SE', title: 'Pencegahan TPPO di lingkungan sekolah', purpose: 'PENCEGAHAN' },
];
