/**
 * The sentences of §7.2, one a line: key, id, forms of its percentages, Indonesian, English. One text, since the build packs
 * it for the add-on of Google Sheets, whose size is limited.
 */
export const barisNarasi = `ringkasan|N-01||Pada {periode} di {wilayah} tercatat {kasus} kasus TPPO dengan {korban} korban (rata-rata {rasio} korban per kasus). Data berstatus {status} per {tanggal}.|In {periode}, {kasus} cases of trafficking with {korban} victims were recorded in {wilayah} (on average {rasio} victims per case). The data are {status} as of {tanggal}.
perempuanAnak|N-02|T02|Sebanyak {p_pa}% korban adalah perempuan dan anak, sedangkan {p_l}% laki-laki dewasa.|{p_pa}% of the victims are women and children, {p_l}% are adult men.
terbanyak|N-03|T02|Korban terbanyak tercatat di {wilayah_1} ({n1} orang, {p1}% dari {total}).|Most victims were recorded in {wilayah_1} ({n1} persons, {p1}% of {total}).
sebanding|N-04||Dibandingkan periode yang sama tahun lalu ({n0} korban), jumlah korban {arah} {p}%{catatan}.|Compared with the same period of last year ({n0} victims), the number of victims {arah} {p}%{catatan}.
samaBesar|N-04||Dibandingkan periode yang sama tahun lalu ({tetap} korban), jumlah korban tetap.|Compared with the same period of last year ({tetap} victims), the number of victims is unchanged.
takSebanding|N-05||Periode {a} dan {b} tidak sebanding sehingga perubahan tidak dihitung.|The periods {a} and {b} cannot be compared, so no change is computed.
takTersedia|N-05||Data {bulan} tidak tersedia; angka {periode} di {wilayah} ({kini} korban) belum dapat dibandingkan dengan {lama} ({dulu} korban).|Data for {bulan} are not available; the figure for {periode} in {wilayah} ({kini} victims) cannot be compared yet with {lama} ({dulu} victims).
sadar|N-AWARE||{sadar}Kenaikan laporan bersamaan dengan meningkatnya laporan dari korban/masyarakat dan kegiatan sosialisasi; hal ini dapat menunjukkan meningkatnya keberanian melapor dan tidak serta-merta berarti kejadian bertambah.|{sadar}Reports rose together with reports by victims and the public and with activities of prevention; this may show that more people dare to report, and does not by itself mean that more happened.
netral|N-NETRAL||{netral}Perubahan jumlah laporan belum dapat disimpulkan sebagai perubahan kejadian.|{netral}A change in the number of reports cannot be taken for a change in what happened.
nihil|N-NIHIL||Tidak ditemukan kasus TPPO pada {periode} berdasarkan pemeriksaan {dasar_nihil}.|No case of trafficking was found in {periode} according to {dasar_nihil}.
upayaNihil|N-NIHIL||Upaya pencegahan tetap dilaksanakan melalui {kegiatan} kegiatan.|Prevention went on with {kegiatan} activities.
belum|N-BELUM||{n} dari {m} unit belum{lengkap} menyampaikan laporan; angka belum mewakili seluruh wilayah.|{n} of {m} units have not reported{lengkap} yet; the figures do not stand for the whole region.
respons|N-06|T02 T03|{p}% korban memperoleh respons pertama dalam 3 hari; median waktu respons {d} hari.|{p}% of the victims were helped within 3 days; the median time until then is {d} days.
berkas|N-07|T04|Dari {a} berkas Tahap I, {b} ({p}%) dinyatakan lengkap (P-21).|Of {a} files at stage I, {b} ({p}%) were declared complete (P-21).
restitusi|N-07|T04|Restitusi yang dibayar {rp1} dari {rp2} yang diputus ({p2}%).|Of the restitution decided ({rp2}), {rp1} was paid ({p2}%).
hotel|N-08||Monev dilaksanakan pada {n} hotel di {w} wilayah oleh tim {tim}. Rerata nilai {x} (kategori {kat}).|{n} hotels in {w} regions were visited by {tim}. Their mean score is {x} ({kat}).
temuanA|N-08|T05|Masih rendahnya pemahaman pengelola hotel tentang upaya pencegahan dan penanganan TPPO ({a}% hotel).|Hotel managers still know little of how trafficking is prevented and dealt with ({a}% of the hotels).
temuanB|N-08|T05|Minimnya kewaspadaan pengelola hotel terhadap indikasi prostitusi anak ({b}% hotel).|Hotel managers hardly watch for signs of child prostitution ({b}% of the hotels).
temuanC|N-08|T05|Sulitnya mendeteksi kemungkinan prostitusi oleh tamu yang memesan melalui platform agen perjalanan digital ({c}% hotel).|Possible prostitution by guests who book through online travel agents is hard to detect ({c}% of the hotels).
sedikitHotel|N-08||Data hotel terlalu sedikit untuk menyimpulkan temuan (n={sedikit}).|There are too few hotels for a statement on findings (n={sedikit}).
rekomendasi|N-09|T11|Tim memberikan {n} rekomendasi: {daftar_rek}. Sampai {tanggal}, {p}% telah selesai dan {q} melewati tenggat.|The team gave {n} recommendations: {daftar_rek}. By {tanggal}, {p}% are done and {q} are overdue.
kinerja|N-10||Skor kinerja Gugus Tugas {unit} {skor} dengan predikat {predikat}; komponen terkuat {k1}, komponen yang perlu diperkuat {k2}. {n_tb} komponen tidak berlaku.|The task force of {unit} scores {skor} ({predikat}); its strongest component is {k1}, the one to strengthen {k2}. {n_tb} components do not apply.`;
