import type { FormPage } from '../../kit/form-page.ts';
import type { Text } from '../../locale/text.ts';
import { skorButir } from '../daftar-kode/penilaian-hotel.ts';

const artiSkor = arti(skorButir.groups);

/** The hotel instrument on one page: the visit, then each aspect with its items and evidence (specification §6.1). */
export const formulirHotel = {
  sheet: 'T05 Formulir',
  sections: [
    {
      title: { id: 'Kunjungan dan hotel', en: 'The visit and the hotel' },
      legend: null,
      fields: [
        'kode_kunjungan',
        'tanggal_kunjungan',
        'jenis_kunjungan',
        'tim_instansi',
        'kode_hotel',
        'nama_hotel',
        'wilayah',
        'kecamatan',
        'klasifikasi',
        'jumlah_kamar',
        'jumlah_karyawan',
        'anggota_asosiasi',
        'menerima_ota',
        'responden_jabatan',
        'insiden_12bln',
        'insiden_24bln',
      ],
    },
    aspek({ id: 'A1 Kebijakan dan SOP', en: 'A1 Policy and procedures' }, [
      'sk_K1',
      'sk_K2',
      'sk_K3',
      'sk_K4',
      'bk_A1',
    ]),
    aspek({ id: 'A2 Pemahaman dan kapasitas', en: 'A2 Understanding and capacity' }, [
      'sk_P1',
      'sk_P2',
      'sk_P3',
      'sk_P4',
      'sk_P5',
      'bk_A2',
    ]),
    aspek({ id: 'A3 Kewaspadaan dan deteksi dini', en: 'A3 Awareness and early detection' }, [
      'sk_W1',
      'sk_W2',
      'sk_W3',
      'sk_W4',
      'sk_W5',
      'bk_A3',
    ]),
    aspek(
      {
        id: 'A4 Identifikasi tamu dan pemesanan digital',
        en: 'A4 Identification of guests, digital booking',
      },
      ['sk_I1', 'sk_I2', 'sk_I3', 'sk_I4', 'sk_I5', 'bk_A4'],
    ),
    aspek({ id: 'A5 Pelaporan dan kerja sama', en: 'A5 Reporting and cooperation' }, [
      'sk_L1',
      'sk_L2',
      'sk_L3',
      'bk_A5',
    ]),
    aspek(
      {
        id: 'A6 Informasi tamu, kontrak, laporan tahunan',
        en: 'A6 Guest information, contracts, annual report',
      },
      ['sk_T1', 'sk_T2', 'bk_A6'],
    ),
    { title: { id: 'Catatan', en: 'Note' }, legend: null, fields: ['catatan_kunjungan'] },
  ],
  signatures: [
    { id: 'Ketua tim monev', en: 'Head of the monitoring team' },
    { id: 'Wakil pengelola hotel', en: 'For the management of the hotel' },
  ],
} as const satisfies FormPage;

function aspek<const F extends string>(title: Text, fields: readonly F[]) {
  return { title, legend: artiSkor, fields };
}

/** Each answer with what it means: `0 Tidak ada · 1 Rencana/lisan saja`. */
function arti(answers: Readonly<Record<string, { readonly label: Text }>>): Text {
  const all = Object.entries(answers);
  const said = (locale: 'id' | 'en') =>
    all.map(([code, { label }]) => `${code} ${label[locale]}`).join(' · ');
  return { id: said('id'), en: said('en') };
}
