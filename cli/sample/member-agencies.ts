/** A member of a task force: codes of CL_INSTANSI, CL_UNSUR and CL_SUBGUGUS, and how its name begins. */
export interface MemberAgency {
  readonly agency: string;
  readonly sector: string;
  readonly fields: readonly string[];
  readonly name: string;
}

const local = (agency: string, name: string, ...fields: readonly string[]): MemberAgency => ({
  agency,
  sector: 'OPD',
  fields,
  name,
});
const other = (agency: string, sector: string, name: string, ...fields: readonly string[]): MemberAgency => ({
  agency,
  sector,
  fields,
  name,
});

/** The members of a usual task force of a city; the first ones lead it. */
export const MEMBER_AGENCIES: readonly MemberAgency[] = [
  local('SETDA_KESRA', 'Bagian Kesejahteraan Rakyat', 'KKS'),
  local('DPPPA', 'Suku Dinas PPAPP', 'PCG', 'KKS'),
  local('UPTD_PPA', 'Pusat Pelayanan PPA', 'KES', 'SOS'),
  local('DINSOS', 'Suku Dinas Sosial', 'SOS'),
  local('DINKES', 'Suku Dinas Kesehatan', 'KES'),
  local('SETDA_HUKUM', 'Bagian Hukum', 'NHK'),
  other('POLRES', 'APH', 'Kepolisian Resor', 'GKM'),
  other('KEJAKSAAN', 'APH', 'Kejaksaan Negeri', 'GKM'),
  local('DISDIK', 'Suku Dinas Pendidikan', 'PCG'),
  local('DISNAKER', 'Suku Dinas Tenaga Kerja', 'PCG', 'SOS'),
  local('DISPAR', 'Suku Dinas Pariwisata', 'PCG'),
  local('DUKCAPIL', 'Suku Dinas Dukcapil', 'PCG', 'KKS'),
  local('DISKOMINFO', 'Suku Dinas Kominfotik', 'PCG', 'KKS'),
  local('DISHUB', 'Suku Dinas Perhubungan', 'PCG'),
  local('SATPOL_PP', 'Satuan Polisi Pamong Praja', 'PCG', 'GKM'),
  local('BAPPEDA', 'Suku Badan Perencanaan Pembangunan', 'KKS', 'NHK'),
  local('KESBANGPOL', 'Suku Badan Kesatuan Bangsa dan Politik', 'PCG'),
  local('RS', 'Rumah Sakit Umum Daerah', 'KES'),
  local('KECAMATAN', 'Kecamatan', 'PCG'),
  other('PENGADILAN', 'APH', 'Pengadilan Negeri', 'GKM'),
  other('IMIGRASI', 'VERTIKAL', 'Kantor Imigrasi', 'GKM', 'PCG'),
  other('KEMENAG', 'VERTIKAL', 'Kantor Kementerian Agama', 'PCG'),
  other('BPS', 'VERTIKAL', 'Badan Pusat Statistik', 'KKS'),
  other('LBH', 'MASYARAKAT', 'Lembaga Bantuan Hukum', 'GKM'),
  other('LSM', 'MASYARAKAT', 'Yayasan Contoh', 'PCG', 'SOS'),
  other('PKK', 'MASYARAKAT', 'Tim Penggerak PKK', 'PCG'),
  other('AKADEMISI', 'AKADEMISI', 'Pusat Studi Gender', 'NHK'),
  other('USAHA', 'USAHA', 'Perhimpunan Hotel', 'PCG'),
  other('MEDIA', 'MEDIA', 'Forum Wartawan', 'PCG'),
  local('KELURAHAN', 'Kelurahan', 'PCG'),
];
