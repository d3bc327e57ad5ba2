/** Where the colours of a sheet and a check part on purpose. */
interface SheetException {
  readonly because: string;
  /** By fixture: with a plus what only the sheet says, with a minus what only the check says. */
  readonly fixtures: Readonly<Record<string, readonly string[]>>;
}

/** All such places; the name of a fixture is its file, heading and changed cells. */
export const sheetExceptions: readonly SheetException[] = [
  {
    because:
      'a check reads dates as people write them; on the sheet a date cell is red until it is a true date',
    fixtures: {
      'kasus.md VF-03 sampai VF-06 Tanggal: T01.1.tanggal_lapor = Jumat, 26 Juli 2024': [
        '+red@T01.1.tanggal_lapor',
      ],
      'kasus.md VF-03 sampai VF-06 Tanggal: T01.1.tanggal_identifikasi = 07/29/2024': [
        '+red@T01.1.tanggal_identifikasi',
      ],
      'korban.md VF-03 sampai VF-06 Tanggal: T02.1.tanggal_register = 29.07.2024': [
        '+red@T02.1.tanggal_register',
      ],
      'korban.md VF-03 sampai VF-06 Tanggal: T02.1.tanggal_register = 07/29/2024': [
        '+red@T02.1.tanggal_register',
      ],
      'layanan.md VF-03 sampai VF-06 Tanggal: T03.1.tanggal_permohonan = 26 Juli 2024': [
        '+red@T03.1.tanggal_permohonan',
      ],
      'layanan.md VF-03 sampai VF-06 Tanggal: T03.1.tanggal_permohonan = 07/26/2024': [
        '+red@T03.1.tanggal_permohonan',
      ],
      'perkara.md VF-03 sampai VF-06 Tanggal: T04.1.tgl_laporan_polisi = 26 Juli 2024': [
        '+red@T04.1.tgl_laporan_polisi',
      ],
      'perkara.md VF-03 sampai VF-06 Tanggal: T04.1.tgl_laporan_polisi = 07/26/2024': [
        '+red@T04.1.tgl_laporan_polisi',
      ],
      'monev-hotel.md VF-03 sampai VF-05 Tanggal: T05.1.tanggal_kunjungan = 16/7/2024': [
        '+red@T05.1.tanggal_kunjungan',
      ],
      'monev-hotel.md VF-03 sampai VF-05 Tanggal: T05.1.tanggal_kunjungan = 07/16/2024': [
        '+red@T05.1.tanggal_kunjungan',
      ],
    },
  },
  {
    because:
      'a check reads numbers as people write them; on the sheet a number cell is red until it is a number',
    fixtures: {
      'kasus.md VF-07 sampai VF-10 Angka: T01.1.jumlah_pelaku = nihil': ['+red@T01.1.jumlah_pelaku'],
      'kasus.md VF-07 sampai VF-10 Angka: T01.1.jumlah_pelaku = 2 (dua)': ['+red@T01.1.jumlah_pelaku'],
      'kasus.md VF-07 sampai VF-10 Angka: T01.1.jumlah_pelaku = kurang lebih 5': ['+red@T01.1.jumlah_pelaku'],
      'korban.md VF-07 sampai VF-10 Angka: T02.1.usia_lapor = l6': ['+red@T02.1.usia_lapor'],
      'korban.md VF-07 sampai VF-10 Angka: T02.1.usia_lapor = 16 tahun': ['+red@T02.1.usia_lapor'],
      'layanan.md VF-07 sampai VF-10 Angka: T03.1.biaya = l500000': ['+red@T03.1.biaya'],
      'layanan.md VF-07 sampai VF-10 Angka: T03.1.biaya = Rp1.500.000': ['+red@T03.1.biaya'],
      'perkara.md VF-07 sampai VF-10 Angka: T04.1.restitusi_dinilai = l5000000': [
        '+red@T04.1.restitusi_dinilai',
      ],
      'perkara.md VF-07 sampai VF-10 Angka: T04.1.restitusi_dinilai = Rp75.000.000,-': [
        '+red@T04.1.restitusi_dinilai',
      ],
      'monev-hotel.md VF-07 sampai VF-10 Angka: T05.1.jumlah_kamar = 1.250': ['+red@T05.1.jumlah_kamar'],
      'monev-hotel.md VF-07 sampai VF-10 Angka: T05.1.jumlah_kamar = 1,250': ['+red@T05.1.jumlah_kamar'],
      'monev-hotel.md VF-07 sampai VF-10 Angka: T05.1.jumlah_kamar = 120 kamar': ['+red@T05.1.jumlah_kamar'],
    },
  },
  {
    because: 'a check knows codes and other names of a choice; the sheet knows only its label',
    fixtures: {
      'kasus.md VF-11 sampai VF-14 Pilihan: T01.1.sumber_rujukan = KORBAN': ['+red@T01.1.sumber_rujukan'],
      'kasus.md VF-18 dan VF-19 Wilayah: T01.1.wilayah_pencatat = Jakbar': ['+red@T01.1.wilayah_pencatat'],
      'kasus.md VF-18 dan VF-19 Wilayah: T01.1.wilayah_eksploitasi = Ujung Pandang': [
        '+red@T01.1.wilayah_eksploitasi',
      ],
      'kasus.md VF-18 dan VF-19 Wilayah: T01.1.wilayah_eksploitasi = 91.01': [
        '+red@T01.1.wilayah_eksploitasi',
      ],
      'korban.md VF-18, VF-19, dan VF-21 Wilayah dan negara: T02.1.negara_asal = ID': [
        '+red@T02.1.negara_asal',
      ],
      'layanan.md VF-11 Pilihan: T03.1.jenis_layanan = Visum, T03.1.status_layanan = Tuntas, T03.1.instansi_penyedia = RSUD, T03.1.sumber_dana = APBD II':
        [
          '+red@T03.1.instansi_penyedia',
          '+red@T03.1.jenis_layanan',
          '+red@T03.1.status_layanan',
          '+red@T03.1.sumber_dana',
        ],
      'perkara.md VF-11, VF-12, dan VF-14 Pilihan: T04.1.satker_penyidik = Polresta': [
        '+red@T04.1.satker_penyidik',
      ],
      'perkara.md VF-26 dan VF-27 Sel: T04.1.satker_penyidik =  Polres': ['+red@T04.1.satker_penyidik'],
      'monev-hotel.md VF-11, VF-12, dan VF-14 Pilihan: T05.1.klasifikasi = Non bintang': [
        '+red@T05.1.klasifikasi',
      ],
    },
  },
  {
    because:
      'a check completes codes of records; the sheet wants them whole, and tells nothing more of a red one',
    fixtures: {
      'kasus.md VF-15 dan VF-16 Kode: T01.1.kode_hotel = ht-3173-41': ['+red@T01.1.kode_hotel'],
      'layanan.md VF-15 dan VF-16 Kode: T03.1.kode_layanan = ly-3173-2024-41': ['+red@T03.1.kode_layanan'],
      'perkara.md VF-15 dan VF-16 Kode: T04.1.kode_perkara = pk-3173-2024-3': ['+red@T04.1.kode_perkara'],
      'monev-hotel.md VF-15 dan VF-16 Kode: T05.1.kode_kunjungan = kh-3173-2024-5': [
        '+red@T05.1.kode_kunjungan',
      ],
      'kasus.md VX-01 Kode ganda: T01.2.kode_kasus = ks-3173-2024-12': [
        '+VX-05@T01.1.tanggal_lapor',
        '+red@T01.2.kode_kasus',
        '-VX-01@T01.1.kode_kasus',
        '-VX-01@T01.2.kode_kasus',
      ],
    },
  },
  {
    because: 'a check passes over signs in titles; the sheet compares them as they are written',
    fixtures: {
      'kegiatan.md VX-11 Kegiatan ganda: T06.2.kode_kegiatan = KG-3173-2024-0003, T06.2.judul_kegiatan = Sosialisasi TPPO, bagi ASN – Gugus TPPO (Jakarta Barat)':
        ['-VX-11@T06.1.judul_kegiatan', '-VX-11@T06.2.judul_kegiatan'],
    },
  },
  {
    because:
      'a check knows districts by other spellings too; the sheet wants the name of the list or the code',
    fixtures: {
      'monev-hotel.md VF-18 sampai VF-20 Wilayah: T05.1.kecamatan = Palmerah': ['+red@T05.1.kecamatan'],
      'monev-hotel.md VF-18 sampai VF-20 Wilayah: T05.1.kecamatan = Kec. Kebon Jeruk': [
        '+red@T05.1.kecamatan',
      ],
      'monev-hotel.md VF-18 sampai VF-20 Wilayah: T05.1.kecamatan = 317305': ['+red@T05.1.kecamatan'],
    },
  },
];
