import { type Crosswalk, crosswalk } from '../kit/crosswalk.ts';
import { bentukEksploitasi } from './daftar-kode/eksploitasi.ts';
import { penetapStatus, statusPenanganan, statusTppo } from './daftar-kode/kasus.ts';
import { hubunganPelaku } from './daftar-kode/kerentanan.ts';
import { pendidikan } from './daftar-kode/korban.ts';
import { platformDigital, saluranPerekrutan } from './daftar-kode/perekrutan.ts';
import { sektorKerja } from './daftar-kode/tempat-eksploitasi.ts';
import { unsurCara } from './daftar-kode/unsur.ts';

const SEX = 'vic_TypeOfSexExploitation';
const INDUSTRY = 'vic_ForcedLabourIndustry';

/**
 * What our codes are called in the Human Trafficking Case Data Standards 2.0 (IOM, CC BY 4.0), where they have a value
 * for it. A row says what ours is called there, not the other way round: several of ours may share one of theirs.
 */
export const padananHtcds: readonly Crosswalk[] = [
  crosswalk(bentukEksploitasi, 'vic_TypeOfExploitation', {
    EKS_PELACURAN: ['SexualExploitation', `${SEX}=Prostitution`],
    EKS_PORNOGRAFI: ['SexualExploitation', `${SEX}=Pornography`, `${SEX}=RemoteInteractiveServices`],
    EKS_SEKSUAL_LAIN: ['SexualExploitation', 'Surrogacy', `${SEX}=PrivateSexualServices`],
    EKS_KERJA_PAKSA: ['ForcedLabour'],
    EKS_PRT: ['ForcedLabour', 'Servitude', `${INDUSTRY}=T_ActivitiesOfHouseholdsAsEmployers`],
    EKS_PMI: ['ForcedLabour'],
    EKS_ABK: [
      'ForcedLabour',
      `${INDUSTRY}=A_AgricultureForestryAndFishing`,
      `${INDUSTRY}=H_TransportationAndStorage`,
    ],
    EKS_ANAK_KERJA: ['ChildLabour'],
    EKS_BUDAK: ['Servitude'],
    EKS_JERAT_UTANG: ['vic_MethodsOfControl=DebtBondage'],
    EKS_KAWIN_PAKSA: ['ForcedMarriage'],
    EKS_MENGEMIS: ['ForcedBegging'],
    EKS_KRIMINAL: [],
    EKS_ORGAN: ['OrganRemoval'],
    EKS_BAYI: ['ForcedAdoption'],
    EKS_MILITER: ['ForcedMilitaryByNonStateActors'],
    EKS_PERAS: ['Other'],
    EKS_LAIN: ['Other'],
    TD: [],
  }),
  crosswalk(statusTppo, 'vic_TraffickingStatus', {
    DUGAAN: ['PossibleVictimOfTrafficking'],
    TERVERIFIKASI: ['ActualVictimOfTrafficking'],
    BUKAN_TPPO: ['NotAVictimOfTrafficking'],
  }),
  crosswalk(penetapStatus, 'vic_TraffickingStatusDecisionMakingOrg', {
    KEPOLISIAN: ['Police'],
    UPTD_PPA: ['NonPoliceGovernmentalOrganization'],
    LSM: ['NGO'],
    KEJAKSAAN_PENGADILAN: ['CourtOrProsecution'],
    PERWAKILAN_RI: ['NonPoliceGovernmentalOrganization'],
    LAIN: ['Other'],
  }),
  crosswalk(saluranPerekrutan, 'vic_MethodOfRecruitment', {
    AGEN_ILEGAL: ['Other'],
    AGEN_RESMI: ['AtAPlaceOfBusiness'],
    CALO: ['Other'],
    MEDSOS: ['ThroughOnlineSocialNetworks'],
    APLIKASI: ['ThroughOnlineSocialNetworks'],
    IKLAN_DARING: ['ThroughAnOnlineAdvertisement'],
    IKLAN_CETAK: ['ThroughATelevisionAdvert', 'ThroughANewspaperAdvert'],
    TETANGGA: ['ThroughFriendsOrSocialEvents'],
    KELUARGA: ['ThroughFamilyOrFamilyEvents'],
    PASANGAN: ['ThroughFamilyOrFamilyEvents'],
    TEMAN: ['ThroughFriendsOrSocialEvents'],
    KUNJUNG_DESA: ['Other'],
    SEKOLAH: ['AtAnEducationalInstitution'],
    SINDIKAT: ['Other'],
    LAIN: ['Other'],
    TD: [],
  }),
  crosswalk(unsurCara, 'vic_MethodsOfControl', {
    ANCAM: ['PhysicalThreats', 'ThreatensChildrenFamily'],
    KERAS: ['PhysicalAbuse', 'SexualAbuse'],
    CULIK: ['Other'],
    SEKAP: ['Other'],
    PALSU: ['WithholdsDocuments'], // in part, says the specification (§3.1)
    TIPU: ['FalsePromises'],
    KUASA: ['Other'],
    RENTAN: ['Other'],
    JERAT_UTANG: ['DebtBondage'],
    BAYAR: ['Other'],
  }),
  crosswalk(hubunganPelaku, 'vic_RelationshipToTrafficker', {
    ORANG_TUA: ['Familial'],
    KERABAT: ['Familial'],
    PASANGAN: ['Familial'],
    TETANGGA: ['Acquainted'],
    TEMAN: ['Acquainted'],
    KENALAN_DARING: ['Acquainted'],
    MAJIKAN: ['Acquainted'],
    AGEN: ['Acquainted'],
    GURU: ['Acquainted'],
    APARAT: ['Acquainted'],
    TIDAK_KENAL: ['Unaquainted'], // spelt so in the standard
    LAIN: [],
    TD: [],
  }),
  crosswalk(platformDigital, 'vic_RecruitmentWebsitesAndApps', {
    FACEBOOK: ['Facebook'],
    INSTAGRAM: ['Instagram'],
    WHATSAPP: ['WhatsApp'],
    TELEGRAM: ['Telegram'],
    TIKTOK: ['TikTok'],
    X_TWITTER: ['Twitter'],
    MICHAT: ['Other'],
    LINE: ['Line'],
    WECHAT: ['WeChat'],
    LAMAN_LOKER: ['Other'],
    LAIN: ['Other'],
    TD: [],
  }),
  crosswalk(sektorKerja, INDUSTRY, {
    A: ['A_AgricultureForestryAndFishing'],
    B: ['B_MiningAndQuarrying'],
    C: ['C_Manufacturing'],
    F: ['F_Construction'],
    G: ['G_WholesaleAndRetailTradeRepairOfMotorVehicles'],
    H: ['H_TransportationAndStorage'],
    I: ['I_AccommodationAndFoodServiceActivities'],
    J: ['J_InformationAndCommunication'],
    R: ['R_ArtsEntertainmentAndRecreation'],
    S: ['S_OtherServiceActivities'],
    T: ['T_ActivitiesOfHouseholdsAsEmployers'],
    LAIN: [],
    TD: [],
  }),
  crosswalk(pendidikan, 'prs_HighestLevelOfEducation', {
    TS: [],
    SD: ['PrimaryEducation'],
    SMP: ['LowerSecondaryEducation'],
    SMA: ['UpperSecondaryEducation'],
    DIPLOMA: ['ShortCycleTertiaryEducation'],
    S1: ['BachelorsOrEquivalentLevel', 'MastersOrEquivalentLevel', 'DoctoralOrEquivalentLevel'],
    TD: [],
  }),
  crosswalk(statusPenanganan, 'cas_Status', {
    BARU: ['Active'],
    DITANGANI: ['Active'],
    DIRUJUK: ['ClosedReferred'],
    SELESAI: ['Closed'],
    DITUTUP: ['Closed'],
  }),
];
