import { type Row, rowOf } from '../../kit/expression/language.ts';
import type { Truth } from '../../kit/expression/operands.ts';
import type { HotelInstrument, InstrumentAspect } from '../../kit/hotel-instrument.ts';
import { rowsWhere } from '../../kit/measure.ts';
import type { Text } from '../../locale/text.ts';
import { aspekHotel } from '../templat/aspek-hotel.ts';
import { monevHotel } from '../templat/monev-hotel.ts';
import { tanpaTunggakan } from '../templat/penghargaan-hotel.ts';
import { kategoriNilaiHotel, kunciAngka } from './angka.ts';

const c = rowOf(monevHotel);
const aspek = aspekHotel(c);
const berhotel = (k: Row<typeof monevHotel.columns>): Truth => k.kode_hotel.isFilled();

/** The hotel instrument as it is scored; its items and their evidence are those of the form (specification §6.1). */
export const instrumenHotel: HotelInstrument = {
  name: {
    id: 'Instrumen usulan v1 – dapat disesuaikan oleh Gugus Tugas',
    en: 'Proposed instrument v1: the task force may adapt it',
  },
  aspects: [
    dinilai('A1', { id: 'Kebijakan dan SOP', en: 'Policy and procedures' }),
    dinilai('A2', { id: 'Pemahaman dan kapasitas', en: 'Understanding and capacity' }),
    dinilai('A3', { id: 'Kewaspadaan dan deteksi dini', en: 'Alertness and early detection' }),
    dinilai('A4', {
      id: 'Identifikasi tamu dan pemesanan digital',
      en: 'Guest identification and online booking',
    }),
    dinilai('A5', { id: 'Pelaporan dan kerja sama', en: 'Reporting and cooperation' }),
    dinilai('A6', {
      id: 'Informasi tamu, kontrak, laporan tahunan',
      en: 'Guest information, contracts, yearly report',
    }),
  ],
  visits: rowsWhere(monevHotel, berhotel),
  latest: rowsWhere(monevHotel, berhotel, {
    once: (k) => [k.kode_hotel],
    latest: (k) => k.tanggal_kunjungan,
  }),
  clear: tanpaTunggakan(c).node,
  columns: {
    visit: c.kode_kunjungan.node.name,
    hotel: c.kode_hotel.node.name,
    region: c.wilayah.node.name,
    online: c.menerima_ota.node.name,
    incident12: c.insiden_12bln.node.name,
    incident24: c.insiden_24bln.node.name,
  },
  answers: { yes: 'YA', no: 'TIDAK' },
  categories: kategoriNilaiHotel,
  keys: {
    weight: kunciAngka.bobotHotel,
    category: kunciAngka.kategoriHotel,
    finding: 'ambang_temuan',
    award: 'ambang_award',
    awardAspect: 'ambang_award_aspek',
    low: 'ambang_ko',
  },
  evidence: { seen: 3, capped: 2, accepted: ['D', 'O'] },
  critical: ['W5', 'I1'],
  lowered: 'KURANG',
  incident: 'INSIDEN',
  findings: [
    {
      id: 'A',
      label: {
        id: 'Rendahnya pemahaman pengelola tentang pencegahan dan penanganan TPPO',
        en: 'Managers know little about preventing and handling trafficking',
      },
      aspect: 'A2',
      items: [],
      onlineItems: [],
    },
    {
      id: 'B',
      label: {
        id: 'Minimnya kewaspadaan atas indikasi prostitusi anak',
        en: 'Little alertness to signs of child prostitution',
      },
      aspect: 'A3',
      items: ['W5'],
      onlineItems: [],
    },
    {
      id: 'C',
      label: {
        id: 'Sulitnya mendeteksi tamu yang memesan melalui agen perjalanan digital',
        en: 'Guests who book through online travel agents are hard to detect',
      },
      aspect: 'A4',
      items: ['I1'],
      onlineItems: ['I2'],
    },
  ],
  award: {
    name: { id: 'Hotel Peduli Anti-TPPO', en: 'Hotel Peduli Anti-TPPO (anti-trafficking hotel)' },
    criticalLeast: 3,
    aspect: 'A1',
    evidence: 'D',
  },
};

function dinilai(id: keyof typeof aspek, label: Text): InstrumentAspect {
  const { bukti, butir } = aspek[id];
  return {
    id,
    label,
    evidence: bukti.node.name,
    items: butir.map(({ nilai: { node }, cukupDitanya }) => ({
      id: node.name.replace('sk_', ''),
      column: node.name,
      label: monevHotel.columns[node.name as keyof typeof monevHotel.columns].label,
      asked: cukupDitanya,
    })),
  };
}
