// Made from tests/fixtures by `npx vitest run tests/katalog/kamus-aturan.test.ts -u`: change nothing here.

/** Entries that break each rule: rule and form, then cells, one rule a line. */
export const contohAturanData = `
VF-01 T00|nama_instansi=
VF-01 T01|instansi_pencatat=
VF-01 T02|jenis_kelamin=
VF-01 T03|kode_korban=
VF-01 T04|satker_penyidik=
VF-01 T05|nama_hotel=
VF-01 T06|judul_kegiatan=
VF-01 T07|uraian_aksi=
VF-01 T08|nama_instansi=
VF-01 T09|agenda=
VF-01 T10|tentang=
VF-01 T11|uraian_temuan=
VF-02 T00|nomor_periode=
VF-02 T01|presisi_kejadian=
VF-02 T02|usia_lapor=
VF-02 T03|tanggal_mulai=
VF-02 T04|tgl_penyidikan=
VF-02 T06|n_tes=
VF-02 T07|sumber_dana=
VF-02 T08|sumber_dana=
VF-02 T09|kode_kasus_dibahas=
VF-02 T10|tingkat_implementasi=
VF-02 T11|ref_sumber=
VF-03 T00|data_per_tanggal=31 Juni 2024
VF-03 T01|tanggal_lapor=31 Pebruari 2024
VF-03 T02|tanggal_register=tgl 29
VF-03 T03|tanggal_permohonan=akhir Juli
VF-03 T04|tgl_laporan_polisi=akhir Juli
VF-03 T05|tanggal_kunjungan=31/04/2024
VF-03 T06|tanggal_mulai=awal Juli
VF-03 T07|tgl_mulai=30/02/2024
VF-03 T09|tanggal=31/06/2024
VF-03 T10|tgl_penetapan=31/04/2024
VF-03 T11|tgl_temuan=31/04/2024
VF-04 T00|data_per_tanggal=07/31/2024
VF-04 T01|tanggal_identifikasi=07/29/2024
VF-04 T02|tanggal_register=07/29/2024
VF-04 T03|tanggal_permohonan=07/26/2024
VF-04 T04|tgl_laporan_polisi=07/26/2024
VF-04 T05|tanggal_kunjungan=07/16/2024
VF-05 T00|data_per_tanggal=09/08/2024
VF-05 T01|tanggal_identifikasi=09/08/2024
VF-05 T02|tanggal_register=09/08/2024
VF-05 T03|tanggal_selesai=09/08/2024
VF-05 T04|tgl_inkracht=09/08/2024
VF-05 T05|tanggal_kunjungan=09/08/2024
VF-05 T06|tanggal_selesai=09/08/2024
VF-05 T07|tgl_selesai_nyata=09/08/2024
VF-05 T09|tanggal=09/08/2024
VF-05 T10|tgl_penetapan=09/08/2024
VF-05 T11|tgl_temuan=09/08/2024
VF-06 T01|tanggal_identifikasi=18/04/2007
VF-06 T02|tanggal_register=05/01/2007
VF-06 T03|tanggal_mulai=01/03/2007
VF-06 T04|tgl_laporan_polisi=18/04/2007
VF-07 T00|tahun=tahun ini
VF-07 T01|jumlah_pelaku=beberapa
VF-07 T02|tahun_lahir=dua ribu tujuh
VF-07 T03|biaya=gratis
VF-07 T04|jml_tersangka_l=banyak
VF-07 T05|jumlah_kamar=banyak
VF-07 T06|peserta_l=banyak
VF-07 T07|realisasi=belum ada
VF-07 T08|sdm_terlatih=dua-tiga
VF-07 T09|jml_keputusan=beberapa
VF-07 T11|persen_tl=separuh jalan
VF-08 T00|tahun=2024,5
VF-08 T01|jumlah_pelaku=1,5
VF-08 T02|usia_lapor=16,5
VF-08 T03|biaya=1500000,5
VF-08 T04|jml_tersangka_l=1,5
VF-08 T05|jumlah_kamar=12,5
VF-08 T06|peserta_l=12,5
VF-08 T08|sdm_terlatih=1,5
VF-08 T09|jml_keputusan=2,5
VF-08 T11|persen_tl=50,5
VF-09 T00|tahun=2006
VF-09 T01|jumlah_pelaku=1000
VF-09 T02|usia_lapor=111
VF-09 T03|biaya=-1
VF-09 T04|jml_tersangka_l=1000
VF-09 T05|jumlah_kamar=0
VF-09 T06|peserta_l=-1
VF-09 T07|tahun=2006
VF-09 T08|tahun=2006
VF-09 T09|jml_instansi_undang=201
VF-09 T10|tahun=1944
VF-09 T11|persen_tl=101
VF-10 T00|nomor_periode=O7
VF-10 T01|jumlah_pelaku=kurang lebih 5
VF-10 T02|usia_lapor=l6
VF-10 T03|biaya=l500000
VF-10 T04|restitusi_dinilai=l5000000
VF-10 T05|jumlah_kamar=1,250
VF-11 T00|status_data=Belum pasti
VF-11 T01|sumber_rujukan=Ramalan bintang
VF-11 T02|hubungan_pelaku=Tukang sulap
VF-11 T03|jenis_layanan=Liburan
VF-11 T04|satker_penyidik=Hansip
VF-11 T05|klasifikasi=Bintang 6
VF-11 T06|jenis_kegiatan=Arisan
VF-11 T07|butir_komitmen=Butir 9
VF-11 T08|peran=Simpatisan
VF-11 T09|jenis_rapat=Arisan
VF-11 T10|jenis_regulasi=Perda
VF-11 T11|jenis_temuan=Temuan Z
VF-12 T00|dasar_nihil=UPTD PPA; Pasar
VF-12 T01|janji_perekrut=Pekerjaan; Rumah baru
VF-12 T02|kebutuhan_layanan=Rehabilitasi kesehatan; Liburan
VF-12 T04|pasal_disangkakan=UU 21/2007 Pasal 2; Pasal karet
VF-12 T05|tim_instansi=Dinas PPPA/PPAPP/DP3A; Dinas Pariwisata (dan Ekonomi Kreatif); Dinas Sosial; Arisan
VF-12 T06|kelompok_sasaran=ASN anggota GT; Alien
VF-12 T07|pelibatan=LSM/yayasan/ormas; Arisan
VF-12 T08|kanal_pengaduan=Hotline; Merpati pos
VF-12 T09|sub_gugus_hadir=Pencegahan; Konsumsi
VF-12 T11|rekomendasi=Kampanye dan sosialisasi masif; Doa
VF-13 T01|saluran_perekrutan=Media sosial; Tidak diketahui
VF-13 T02|faktor_kerentanan=Kemiskinan; Tidak diketahui
VF-13 T08|sarpras=Tidak ada; Kendaraan
VF-14 T00|dasar_nihil=UPTD PPA; UPTD PPA; Kepolisian
VF-14 T01|saluran_perekrutan=Media sosial; Media sosial
VF-14 T02|faktor_kerentanan=Kemiskinan; Kemiskinan
VF-14 T04|pasal_disangkakan=UU TPKS; UU TPKS
VF-14 T05|bk_A1=Dokumen; Dokumen
VF-14 T06|media=Radio; Radio
VF-14 T07|rekomendasi_terkait=Rekomendasi khusus; Rekomendasi khusus
VF-14 T08|kanal_pengaduan=Hotline; Hotline
VF-14 T09|sub_gugus_hadir=Pencegahan; Pencegahan
VF-14 T11|rekomendasi=Rekomendasi khusus; Rekomendasi khusus
VF-15 T00|nip_penandatangan=19800101
VF-15 T01|kode_hotel=Hotel Contoh
VF-15 T02|sidik_tautan=Q7RT2MZK
VF-15 T03|kode_layanan=LY-3173-2024
VF-15 T04|kode_perkara=Perkara 123 tahun 2024
VF-15 T05|kode_hotel=Hotel Contoh
VF-15 T06|kode_kegiatan=Sosialisasi ke-2
VF-15 T07|kode_aksi=RAD 7
VF-15 T08|kode_anggota=Anggota 12
VF-15 T09|kode_rapat=Rapat 4
VF-15 T10|kode_regulasi=SK 112
VF-15 T11|kode_temuan=Temuan 9
VF-16 T01|kode_kasus=KS-3174-2024-0012
VF-16 T02|kode_korban=KB-3173-2023-0022
VF-16 T03|kode_layanan=LY-3173-2023-00041
VF-16 T04|kode_perkara=PK-3173-2023-0003
VF-16 T05|kode_kunjungan=KH-3174-2024-0005
VF-16 T06|kode_kegiatan=KG-3174-2024-0002
VF-16 T07|kode_aksi=RA-3173-2023-007
VF-16 T09|kode_rapat=RP-3174-2024-004
VF-16 T10|kode_regulasi=RG-3174-2024-002
VF-16 T11|kode_temuan=TM-3174-2024-0009
VF-17 T06|judul_kegiatan=TPPO
VF-17 T07|uraian_aksi=Kampanye
VF-17 T08|kontak_jabatan=Seksi-Seksi-Seksi-Seksi-Seksi-Seksi-Seksi-Seksi-Seksi-Seksi-Seksi-Seksi-Seksi-Seksi-
VF-17 T09|agenda=TPPO
VF-17 T10|nomor=111111111111111111111
VF-17 T11|uraian_temuan=Kurang
VF-18 T00|kode_wilayah=Atlantis|tingkat_gt=Kabupaten/Kota
VF-18 T01|wilayah_pencatat=Atlantis
VF-18 T02|wilayah_asal=Atlantis
VF-18 T03|wilayah_layanan=Atlantis
VF-18 T05|wilayah=Atlantis
VF-18 T06|wilayah=Atlantis
VF-18 T09|wilayah=Atlantis
VF-18 T10|wilayah=Atlantis
VF-18 T11|wilayah=Atlantis
VF-19 T00|kode_wilayah=Pekalongan
VF-19 T01|wilayah_pencatat=Pekalongan
VF-19 T02|wilayah_asal=Pekalongan
VF-19 T03|wilayah_layanan=Pekalongan
VF-19 T05|wilayah=Pekalongan
VF-19 T06|wilayah=Pekalongan
VF-19 T09|wilayah=Pekalongan
VF-19 T10|wilayah=Pekalongan
VF-19 T11|wilayah=Pekalongan
VF-20 T05|kecamatan=31.71.01
VF-20 T06|kecamatan=31.71.01
VF-21 T02|negara_asal=Negeri Dongeng
VF-22 T06|rerata_pretes=101
VF-23 T05|sk_K2=7
VF-24 T05|sk_K2=TB
VF-25 T08|kontak_jabatan=Kepala Seksi 0812-3456-7890
VF-26 T00|jabatan_penandatangan=#REF!
VF-26 T01|jumlah_pelaku=#REF!
VF-26 T02|usia_lapor=#N/A
VF-26 T03|biaya=#REF!
VF-26 T04|jml_tersangka_p=#N/A
VF-26 T05|jumlah_kamar=#DIV/0!
VF-26 T06|peserta_p=#REF!
VF-27 T00|jabatan_penandatangan= Kepala  Pusat PPA 
VF-27 T01|uraian_singkat=Direkrut  lewat medsos. 
VF-27 T02|catatan_korban= Perlu juru bahasa isyarat.
VF-27 T03|catatan_layanan= Visum et repertum.
VF-27 T04|satker_penyidik= Polres
VF-27 T05|nama_hotel=Hotel Contoh 
VF-27 T06|judul_kegiatan= Sosialisasi TPPO
VP-01 T00|pernyataan_T01=
VP-02 T00|pernyataan_T03=Nihil (sudah diperiksa)
VP-03 T00|pernyataan_T01=Ada data
VP-04 T00|pernyataan_T01=Nihil (sudah diperiksa)|pernyataan_T02=Nihil (sudah diperiksa)|dasar_nihil=UPTD PPA
VP-05 T00|pernyataan_T01=Nihil (sudah diperiksa)|pernyataan_T02=Ada data
VP-07 T01|tanggal_lapor=26/07/2024
VP-07 T02|kode_kasus=KS-3173-2024-0012
VP-07 T03|tanggal_permohonan=26/07/2024
VP-07 T04|tgl_laporan_polisi=26/07/2024
VP-07 T05|tanggal_kunjungan=01/08/2024
VP-07 T06|tanggal_mulai=10/07/2024
VP-07 T07|tahun=2029
VP-07 T08|tahun=2025
VP-07 T09|tanggal=08/08/2024
VP-07 T10|tahun=2025
VP-07 T11|tgl_temuan=08/08/2024
VR-01 T01|tanggal_kejadian=27/07/2024|tanggal_lapor=26/07/2024
VR-02 T01|tanggal_lapor=26/07/2024|tanggal_kejadian=28/07/2014
VR-03 T01|tanggal_tutup=25/07/2024|tanggal_lapor=26/07/2024
VR-04 T01|status_kasus=Terverifikasi|unsur_proses=|unsur_tujuan=Pelacuran/eksploitasi seksual komersial
VR-05 T01|status_kasus=Terverifikasi|kode_kasus=KS-3173-2024-0012|unsur_cara=
VR-06 T01|status_kasus=Terverifikasi|kode_kasus=KS-3173-2024-0012|unsur_cara=
VR-07 T01|lingkup=Dalam negeri|wilayah_eksploitasi=Malaysia
VR-08 T01|lingkup=Lintas negara|wilayah_perekrutan=Kabupaten Pekalongan|wilayah_transit=|wilayah_eksploitasi=Kota Administrasi Jakarta Barat
VR-09 T01|wilayah_pencatat=Kota Administrasi Jakarta Barat|wilayah_eksploitasi=Kota Administrasi Jakarta Barat|peran_wilayah=Daerah asal|wilayah_perekrutan=Kabupaten Pekalongan
VR-10 T01|kode_hotel=HT-3173-0041|jenis_lokasi=Rumah kos
VR-11 T01|saluran_perekrutan=Media sosial; Tetangga|platform_digital=
VR-12 T01|status_kasus=Bukan TPPO|status_penanganan=Ditangani
VR-13 T01|status_kasus=Dugaan|tanggal_lapor=01/05/2024
VR-14 T02|tahun_lahir=2007|usia_lapor=15|kode_kasus=KS-3173-2024-0012
VR-15 T02|usia_lapor=16|kelompok_usia=18–24 tahun
VR-16 T02|tahun_lahir=2006|kode_kasus=KS-3173-2024-0012|usia_lapor=
VR-17 T02|usia_lapor=0|eksploitasi_utama=Pengemisan paksa|eksploitasi_lain=
VR-18 T02|persetujuan=Ada
VR-19 T02|status_korban=Bukan TPPO|persetujuan=Ada
VR-20 T02|persetujuan_data=Persetujuan korban
VR-21 T02|kewarganegaraan=WNI|negara_asal=Malaysia
VR-22 T02|kewarganegaraan=WNA|wilayah_asal=Kabupaten Garut
VR-23 T02|usia_lapor=5|pendidikan=SD sederajat
VR-24 T02|eksploitasi_lain=Pornografi/eksploitasi seksual daring; Pelacuran/eksploitasi seksual komersial|eksploitasi_utama=Pelacuran/eksploitasi seksual komersial
VR-25 T02|eksploitasi_utama=Pemindahan/transplantasi organ atau jaringan|usia_lapor=11
VR-26 T02|eksploitasi_utama=Pekerja anak tereksploitasi
VR-27 T02|persetujuan_data=Ditolak|pendidikan=SMP sederajat|disabilitas=Tidak ada|faktor_kerentanan=Kemiskinan; Rendahnya pendidikan
VR-28 T03|tanggal_mulai=25/07/2024|tanggal_permohonan=26/07/2024
VR-29 T03|jenis_layanan=Rehabilitasi kesehatan
VR-30 T03|status_layanan=Menunggu|tanggal_permohonan=23/07/2024
VR-31 T03|jenis_layanan=Mediasi
VR-32 T04|tgl_laporan_polisi=28/07/2024|tgl_penyelidikan=27/07/2024|tgl_penyidikan=29/07/2024|tgl_tahap1=30/07/2024
VR-33 T04|tgl_p21=01/08/2024|tgl_tahap1=30/07/2024|tgl_penyidikan=
VR-34 T04|jml_p19=1|tgl_p19_terakhir=|tgl_tahap1=30/07/2024|tgl_p21=01/08/2024
VR-35 T04|tgl_tahap2=02/08/2024|tgl_p21=
VR-36 T04|jml_tersangka_l=0|jml_tersangka_p=0|jml_tersangka_anak=0|jml_tersangka_korporasi=0
VR-37 T04|jml_terpidana=3|jml_tersangka_l=1|jml_tersangka_p=1|jml_tersangka_anak=0
VR-38 T04|restitusi_diputus=60000000|restitusi_dituntut=50000000
VR-39 T04|restitusi_dimohon=Tidak|restitusi_dinilai=75000000|restitusi_dituntut=75000000|restitusi_diputus=60000000
VR-40 T04|tgl_tahap1=30/06/2024|tgl_p21=|jml_p19=0
VR-41 T05|bk_A1=|sk_K1=4|sk_K2=3|sk_K3=3
VR-42 T05|sk_L1=3|bk_A5=Wawancara atau kuis
VR-43 T05|sk_K1=4|sk_K2=3|sk_K3=3|sk_K4=3
VR-44 T05|sk_K1=3|sk_K2=3|sk_K3=3|sk_K4=3
VR-45 T05|tim_instansi=Dinas PPPA/PPAPP/DP3A; Dinas Sosial
VR-46 T05|insiden_12bln=Ya|insiden_24bln=Tidak
VR-47 T06|tanggal_selesai=09/07/2024|tanggal_mulai=10/07/2024
VR-48 T06|peserta_anak=56
VR-49 T06|peserta_asn_gt=|kelompok_sasaran=ASN anggota GT
VR-50 T06|rerata_postes=77,5|rerata_pretes=78|n_tes=40
VR-51 T06|jangkauan_media=0|jenis_kegiatan=Siaran atau konten
VR-52 T06|anggaran_realisasi=15000001|anggaran_rencana=15000000
VR-52 T07|anggaran_realisasi=120000001|anggaran_pagu=120000000
VR-52 T08|anggaran_realisasi=25000001|anggaran_alokasi=25000000
VR-53 T07|target_tw1=2|target_tw2=1|target_tw3=6|target_tw4=8
VR-54 T07|status_aksi=Selesai|arah_target=Naik (makin besar makin baik)|realisasi=7,5|target=8
VR-55 T07|tgl_selesai=30/07/2024|status_aksi=Berjalan
VR-56 T07|anggaran_realisasi=0|anggaran_pagu=120000000
VR-57 T08|sdm_terlatih=61|jml_sdm=60
VR-58 T09|jml_keputusan_selesai=6|jml_keputusan=5
VR-59 T09|jml_instansi_hadir=37|jml_instansi_undang=36
VR-60 T10|tgl_penetapan=31/12/2023|tahun=2024
VR-61 T10|berlaku_sampai=30/07/2024|status_regulasi=Berlaku
VR-62 T11|persen_tl=99|status_tl=Selesai
VR-63 T11|tenggat=30/07/2024|status_tl=Dalam proses
VR-64 T11|tenggat=16/08/2024|tgl_temuan=16/07/2024|tingkat_risiko=Kritis
VS-01 T02|kode_kasus=KS-3173-2024-0099
VS-02 T01|status_kasus=Terverifikasi|jumlah_korban=0|kode_kasus=KS-3173-2024-0012
VS-03 T03|kode_korban=KB-3173-2024-0099
VS-04 T03|tanggal_permohonan=28/06/2024|kode_korban=KB-3173-2024-0022
VS-05 T02|eksploitasi_utama=Pelacuran/eksploitasi seksual komersial|kode_kasus=KS-3173-2024-0012
VS-06 T02|status_korban=Terverifikasi|kebutuhan_layanan=Rehabilitasi kesehatan; Bantuan/pendampingan hukum|kode_korban=KB-3173-2024-0022|tanggal_register=27/07/2024
VS-07 T03|jenis_layanan=Pendampingan psikologis|kode_korban=KB-3173-2024-0022
VS-08 T02|status_akhir=Dipulangkan|kode_korban=KB-3173-2024-0022
VS-09 T04|kode_kasus=KS-3173-2024-0099
VS-10 T04|pasal_disangkakan=UU 21/2007 Pasal 2; UU Perlindungan Anak|kode_kasus=KS-3173-2024-0012
VS-11 T01|status_kasus=Terverifikasi|kode_kasus=KS-3173-2024-0012|tanggal_identifikasi=30/06/2024
VS-12 T01|status_kasus=Terverifikasi|kode_hotel=HT-3173-0041|kode_kasus=KS-3173-2024-0012
VS-13 T05|kode_kunjungan=KH-3173-2024-0005|sk_W5=3|sk_I1=3|insiden_12bln=Tidak
VS-14 T11|ref_sumber=KH-3173-2024-0099|sumber_temuan=Monev perhotelan
VS-15 T11|rekomendasi=Penghargaan dunia usaha|ref_sumber=KH-3173-2024-0005
VS-16 T06|kode_aksi=RA-3173-2024-099
VS-17 T07|realisasi=6|kode_aksi=RA-3173-2024-007|satuan=Kegiatan
VS-18 T08|kode_regulasi_sk=RG-3173-2024-099
VS-19 T08|kode_regulasi_sk=RG-3173-2024-002
VS-20 T09|kode_kasus_dibahas=KS-3173-2024-0099
VS-21 T09|jml_instansi_undang=1|jenis_rapat=Rapat koordinasi pleno|tanggal=26/07/2024
VS-22 T06|peserta_asn_gt=48|tanggal_mulai=10/07/2024
VX-01 T01|kode_kasus=KS-3173-2024-0012
VX-01 T02|kode_korban=KB-3173-2024-0022|kode_kasus=KS-3173-2024-0012
VX-01 T03|kode_layanan=LY-3173-2024-00041
VX-01 T04|kode_perkara=PK-3173-2024-0003
VX-01 T05|kode_kunjungan=KH-3173-2024-0005
VX-01 T06|kode_kegiatan=KG-3173-2024-0002
VX-01 T07|kode_aksi=RA-3173-2024-007
VX-01 T08|kode_anggota=AG-3173-012|tahun=2024
VX-01 T09|kode_rapat=RP-3173-2024-004
VX-01 T10|kode_regulasi=RG-3173-2024-002
VX-01 T11|kode_temuan=TM-3173-2024-0009
VX-02 T02|kode_korban=KB-3173-2024-0022|kode_kasus=KS-3173-2024-0012
VX-03 T02|sidik_tautan=Q7RT2MZK4XWPA3DN|tanggal_register=29/07/2024|kode_korban=KB-3173-2024-0022
VX-04 T02|jenis_kelamin=Perempuan|wilayah_asal=Kabupaten Garut|eksploitasi_utama=Pelacuran/eksploitasi seksual komersial|tahun_lahir=2007
VX-05 T01|tanggal_lapor=26/07/2024|wilayah_eksploitasi=Kota Administrasi Jakarta Barat|jenis_lokasi=Hotel|jumlah_korban=1
VX-06 T03|kode_korban=KB-3173-2024-0022|jenis_layanan=Rehabilitasi kesehatan|instansi_penyedia=Rumah sakit|tanggal_mulai=27/07/2024
VX-07 T04|kode_kasus=KS-3173-2024-0012|tgl_laporan_polisi=26/07/2024|satker_penyidik=Polres|kode_perkara=PK-3173-2024-0003
VX-08 T05|kode_hotel=HT-3173-0138|tanggal_kunjungan=16/07/2024|kode_kunjungan=KH-3173-2024-0005|jenis_kunjungan=Pertama
VX-09 T05|kode_hotel=HT-3173-0138|nama_hotel=Hotel Contoh|wilayah=Kota Administrasi Jakarta Barat|klasifikasi=Bintang 3
VX-10 T05|kode_hotel=HT-3173-0138|tanggal_kunjungan=16/07/2024
VX-11 T06|judul_kegiatan=Sosialisasi TPPO bagi ASN Gugus TPPO Jakarta Barat|tanggal_mulai=10/07/2024|wilayah=Kota Administrasi Jakarta Barat|kode_kegiatan=KG-3173-2024-0002
VX-13 T08|instansi=Dinas Sosial|nama_instansi=Suku Dinas Sosial Jakarta Barat|tahun=2024|kode_anggota=AG-3173-012
VX-15 T10|status_regulasi=Berlaku|fungsi_regulasi=Pembentukan gugus tugas|wilayah=Kota Administrasi Jakarta Barat|jenis_regulasi=Keputusan
`;
