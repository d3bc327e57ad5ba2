import { allOf, lookup, not, type Row, rowOf } from '../../../kit/expression/language.ts';
import type { Truth } from '../../../kit/expression/operands.ts';
import type { Figure } from '../../../kit/indicator.ts';
import { rowsWhere } from '../../../kit/measure.ts';
import { defineComponent } from '../../../kit/task-force.ts';
import { anggotaTahun } from '../../indikator/kelembagaan.ts';
import { tahunPeriode } from '../../indikator/parameter.ts';
import { kelembagaan } from '../../templat/kelembagaan.ts';
import { regulasi } from '../../templat/regulasi.ts';
import { rencanaAksi } from '../../templat/rencana-aksi.ts';
import { bobotGugusTugas } from '../angka.ts';
import { dariIndikator, persentase } from './bagian.ts';

type Anggota = Row<typeof kelembagaan.columns>;

const anggota = rowOf(kelembagaan);
const aksi = rowOf(rencanaAksi);

/** The percentage of members, without those that have left, of which something holds. */
export function bagianAnggota(syarat: (c: Anggota) => Truth): Figure {
  return { kind: 'share', among: rowsWhere(kelembagaan, anggotaTahun), of: syarat(anggota).node };
}

/** The decree that appoints the member is in force, and establishes the task force. */
function skBerlaku({ kode_regulasi_sk: kode }: Anggota): Truth {
  return allOf(
    lookup(regulasi, 'kode_regulasi', kode, 'fungsi_regulasi').is('PEMBENTUKAN_GT'),
    lookup(regulasi, 'kode_regulasi', kode, 'status_regulasi').is('BERLAKU', 'DIUBAH'),
  );
}

const terukur = allOf(
  aksi.indikator_aksi.isFilled(),
  aksi.satuan.isFilled(),
  aksi.target.isFilled(),
  aksi.target.above(0),
  aksi.pj_instansi.isFilled(),
  aksi.tgl_selesai.isFilled(),
  aksi.pelibatan.isFilled(),
);

/** Point 1 of the Komitmen Tangerang: commitment, action plan, staff, one set of data. */
export const komponenKomitmen = [
  defineComponent({
    id: 'B1A',
    name: { id: 'Komitmen aktif seluruh anggota', en: 'Active commitment of all members' },
    definition: {
      id: 'Rata-rata empat bagian anggota yang tidak keluar: SK berlaku, berstatus aktif, beranggaran, dan bersarana.',
      en: 'The mean of four shares of members that have not left: with a decree in force, active, with a budget, with facilities.',
    },
    weight: bobotGugusTugas.B1A,
    evidence: ['T08', 'T10'],
    parts: [
      persentase(
        'sk',
        { id: 'anggota dengan SK berlaku', en: 'members with a decree in force' },
        bagianAnggota(skBerlaku),
      ),
      persentase(
        'aktif',
        { id: 'anggota aktif', en: 'active members' },
        bagianAnggota((c) => c.status_keanggotaan.is('AKTIF')),
      ),
      persentase(
        'anggaran',
        { id: 'anggota dengan alokasi anggaran', en: 'members with a budget' },
        bagianAnggota((c) => allOf(c.anggaran_alokasi.isFilled(), c.anggaran_alokasi.above(0))),
      ),
      persentase(
        'sarana',
        { id: 'anggota dengan sarana prasarana', en: 'members with facilities' },
        bagianAnggota((c) => allOf(c.sarpras.isFilled(), not(c.sarpras.has('TIDAK_ADA')))),
      ),
    ],
  }),
  defineComponent({
    id: 'B1B',
    name: { id: 'Rencana aksi terukur dan berkelanjutan', en: 'A measurable, lasting action plan' },
    definition: {
      id: 'Aksi tahun ini yang indikator, satuan, target di atas 0, penanggung jawab, tenggat, dan pelibatannya terisi. Paling tinggi level 2 bila tidak ada regulasi rencana aksi yang berlaku.',
      en: 'Actions of the year with indicator, unit, a target above 0, a responsible agency, a due day and partners. Level 2 at most without a regulation of the action plan in force.',
    },
    weight: bobotGugusTugas.B1B,
    evidence: ['T07', 'T10'],
    parts: [
      persentase(
        'terukur',
        { id: 'aksi terukur', en: 'measurable actions' },
        {
          kind: 'share',
          among: rowsWhere(rencanaAksi, (c) => c.tahun.equals(tahunPeriode), { anyDay: true }),
          of: terukur.node,
        },
      ),
    ],
    cap: {
      level: 2,
      unless: rowsWhere(
        regulasi,
        (c) =>
          allOf(c.tahun.atMost(tahunPeriode), c.fungsi_regulasi.is('RAD'), c.status_regulasi.is('BERLAKU')),
        { anyDay: true },
      ),
      reason: {
        id: 'Belum ada regulasi rencana aksi yang berlaku di T10; level paling tinggi 2.',
        en: 'T10 has no regulation of the action plan in force; level 2 is the highest.',
      },
    },
  }),
  defineComponent({
    id: 'B1C',
    name: { id: 'Penguatan SDM', en: 'Stronger staff' },
    definition: {
      id: 'SDM terlatih TPPO dari SDM yang ditugaskan (IND-47).',
      en: 'Staff trained on trafficking, of the assigned staff (IND-47).',
    },
    weight: bobotGugusTugas.B1C,
    evidence: ['T08'],
    parts: [dariIndikator('IND-47')],
  }),
  defineComponent({
    id: 'B1D',
    name: { id: 'Satu data TPPO', en: 'One set of data' },
    definition: {
      id: 'Setengah tingkat pelaporan (IND-59), setengah skor mutu data (IND-60).',
      en: 'Half the rate of reporting (IND-59), half the data quality score (IND-60).',
    },
    weight: bobotGugusTugas.B1D,
    evidence: ['T00'],
    parts: [dariIndikator('IND-59'), dariIndikator('IND-60')],
  }),
];
