import type { IdentityWords } from '../../kit/identity-words.ts';

type Words = IdentityWords['words'];

/** Words beside names of places and offices, words of addresses, and abbreviations. */
export const kataTempat = {
  place: kata(`
rsi rsk rsab rsad rsal rsau rspad rsjd rskia rst hotel wisma losmen penginapan homestay villa vila apartemen apartment kost kos kosan guest house resort motel karaoke kafe cafe
bar salon spa panti pijat warung rumah restoran toko pasar mall mal plaza gedung aula balai balaikota ruang graha griya sentra
sentral selter shelter kantor pt cv ud pd firma koperasi yayasan lembaga lbh lsm perkumpulan asosiasi himpunan ikatan serikat
forum organisasi komunitas rs rsud rsu rsup rsia rsj klinik puskesmas apotek posyandu bidan laboratorium sd sdn smp smpn sma
sman smk smkn slb mi min mts mtsn ma man tk paud sekolah madrasah pesantren ponpes pondok universitas univ institut politeknik
akademi stie stikes kampus fakultas iain uin stain masjid mushola musala gereja pura vihara wihara kelenteng kapel paroki desa
kelurahan kel kecamatan kec kabupaten kab kota kotamadya kodya provinsi prov dusun dukuh kampung nagari gampong pulau kepulauan
gunung sungai danau teluk selat tanjung laut pantai bandara bandar pelabuhan terminal stasiun halte dermaga pos lapas rutan bapas
lpka polres polresta polrestabes polsek polda kodim koramil korem lanal lanud kejari kejati kejaksaan pengadilan dinas badan
bagian biro bidang seksi sudin suku kementerian kemen uptd upt unit pusat sub gugus tim program gerakan aplikasi modul buku film
lagu jalan jln jl gang gg perum perumahan komplek kompleks blok taman lapangan stadion alun monumen museum makam bank bpr bmt
kapal km kmp kri bus travel angkutan merek hari bulan lomba piala bintang gor arena wahana kelas kolam pabrik tambang
kebun perkebunan proyek terowongan jembatan tol sanggar studio radio tv harian majalah`),
  noName: kata(`
tppo perdagangan orang perempuan anak pencegahan penanganan perlindungan pemberdayaan pelatihan sosialisasi kampanye rapat
koordinasi kegiatan laporan layanan korban kasus data tahun tanggal pukul paket pagu lampiran tipe senin selasa rabu kamis jumat
sabtu minggu islam kristen katolik hindu buddha konghucu pancasila peraturan undang perda pergub perbup perwali perpres permen
keputusan instruksi surat pasal ayat indonesia malaysia kamboja myanmar arab saudi taiwan hongkong singapura jakarta jawa
sumatera sumatra kalimantan sulawesi papua bali nusa utara selatan barat timur tengah nasional daerah pemerintah republik
harian wakil rencana aksi evaluasi monitoring peringatan pembukaan penutupan bagi dan untuk dari di ke oleh pada yang dengan
desember november oktober september agustus triwulan semester anggaran dinas sosial kesehatan pendidikan tenaga kerja agama
pekerti luhur pengadilan negeri tinggi lembar dus kotak eksemplar unit`),
  abbreviation: kata(`
uu pp sd sdn smp sma smk mi mts ma tk pmi tki tkw wni wna asn pns tni gt rs sk rt rw ri dki ntt ntb diy ia ib ii iii iv vi vii
xi xii ix pkk lsm ngo ham bap lp ppa tpk tp pkl psk art prt hiv ims kb kk ktp sim bpd upt kpi kpk ojk bin bnn bpn bps dpr mpr
mk ky bpk wib wit rab rad ran tor kak sop spp spm spj lpj skp dpa rka apbd apbn dak dau pad thr ump umk bpjs jkn kis kip pkh
sma smu stm man slb ukm obe cc wc no tv dvd cd usb am pm ac kw bl od ot ph pr lk ls sp si se st su to tt tw ta dp kt mou pks
iom ilo un uk us usa uae ksa hk sg my th id go or co vcd btn bri bca bni mei jan feb mar apr jun jul agt sep okt nov des sen sel
rab kam jum sab min ppt fgd toga tpa jpu pn tsk dpo gm hrd kie kia kua abk dll dkk dsb`),
  street: ['jalan', 'gang', 'kampung', 'perum', 'perumahan', 'blok', 'komplek', 'kompleks'],
  streetShort: ['jl', 'jln', 'gg', 'kp'],
  notStreet: kata(`
tol keluar tengah sehat santai kaki kb keluarga bersih ramah siaga tangguh bebas anti sadar bulog perhutani peruri damri
lppnpi jasa rakyat anak inggris hijau iklim pancasila moderasi berkualitas bahari nelayan wisata adat pertanyaan pasar di ke dan
motor kecil tidak belum sudah rusak setempat proses terus lagi lancar damai hukum pintas tikus darat`),
  neighbourhood: ['rt', 'rw'],
} as const satisfies Partial<Words>;

function kata(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
