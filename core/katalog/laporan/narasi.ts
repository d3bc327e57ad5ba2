import type { Sentence } from '../../kit/report.ts';

function kalimat(id: string, indonesian: string, english: string, ...shares: readonly string[]): Sentence {
  return { id, text: { id: indonesian, en: english }, shares };
}

/** The sentences of §7.2, some with the forms of their percentages; a sentence is left out where one of its words is not known, or masked. */
export const narasi = {
  ringkasan: kalimat(
    'N-01',
    'Pada {periode} di {wilayah} tercatat {kasus} kasus TPPO dengan {korban} korban (rata-rata {rasio} korban per kasus). Data berstatus {status} per {tanggal}.',
    'In {periode}, {kasus} cases of trafficking with {korban} victims were recorded in {wilayah} (on average {rasio} victims per case). The data are {status} as of {tanggal}.',
  ),
  perempuanAnak: kalimat(
    'N-02',
    'Sebanyak {p_pa}% korban adalah perempuan dan anak, sedangkan {p_l}% laki-laki dewasa.',
    '{p_pa}% of the victims are women and children, {p_l}% are adult men.',
    'T02',
  ),
  terbanyak: kalimat(
    'N-03',
    'Korban terbanyak tercatat di {wilayah_1} ({n1} orang, {p1}% dari {total}).',
    'Most victims were recorded in {wilayah_1} ({n1} persons, {p1}% of {total}).',
    'T02',
  ),
  sebanding: kalimat(
    'N-04',
    'Dibandingkan periode yang sama tahun lalu ({n0} korban), jumlah korban {arah} {p}%{catatan}.',
    'Compared with the same period of last year ({n0} victims), the number of victims {arah} {p}%{catatan}.',
  ),
  samaBesar: kalimat(
    'N-04',
    'Dibandingkan periode yang sama tahun lalu ({tetap} korban), jumlah korban tetap.',
    'Compared with the same period of last year ({tetap} victims), the number of victims is unchanged.',
  ),
  takSebanding: kalimat(
    'N-05',
    'Periode {a} dan {b} tidak sebanding sehingga perubahan tidak dihitung.',
    'The periods {a} and {b} cannot be compared, so no change is computed.',
  ),
  takTersedia: kalimat(
    'N-05',
    'Data {bulan} tidak tersedia; angka {periode} di {wilayah} ({kini} korban{sampai}) belum dapat dibandingkan dengan {lama} ({dulu} korban).',
    'Data for {bulan} are not available; the figure for {periode} in {wilayah} ({kini} victims{sampai}) cannot be compared yet with {lama} ({dulu} victims).',
  ),
  sadar: kalimat(
    'N-AWARE',
    '{sadar}Kenaikan laporan bersamaan dengan meningkatnya laporan dari korban/masyarakat dan kegiatan sosialisasi; hal ini dapat menunjukkan meningkatnya keberanian melapor dan tidak serta-merta berarti kejadian bertambah.',
    '{sadar}Reports rose together with reports by victims and the public and with activities of prevention; this may show that more people dare to report, and does not by itself mean that more happened.',
  ),
  netral: kalimat(
    'N-NETRAL',
    '{netral}Perubahan jumlah laporan belum dapat disimpulkan sebagai perubahan kejadian.',
    '{netral}A change in the number of reports cannot be taken for a change in what happened.',
  ),
  nihil: kalimat(
    'N-NIHIL',
    'Tidak ditemukan kasus TPPO pada {periode} berdasarkan pemeriksaan {dasar_nihil}.',
    'No case of trafficking was found in {periode} according to {dasar_nihil}.',
  ),
  upayaNihil: kalimat(
    'N-NIHIL',
    'Upaya pencegahan tetap dilaksanakan melalui {kegiatan} kegiatan.',
    'Prevention went on with {kegiatan} activities.',
  ),
  belum: kalimat(
    'N-BELUM',
    '{n} dari {m} unit belum{lengkap} menyampaikan laporan; angka belum mewakili seluruh wilayah.',
    '{n} of {m} units have not reported{lengkap} yet; the figures do not stand for the whole region.',
  ),
  respons: kalimat(
    'N-06',
    '{p}% korban memperoleh respons pertama dalam 3 hari; median waktu respons {d} hari.',
    '{p}% of the victims were helped within 3 days; the median time until then is {d} days.',
    'T02',
    'T03',
  ),
  berkas: kalimat(
    'N-07',
    'Dari {a} berkas Tahap I, {b} ({p}%) dinyatakan lengkap (P-21).',
    'Of {a} files at stage I, {b} ({p}%) were declared complete (P-21).',
    'T04',
  ),
  restitusi: kalimat(
    'N-07',
    'Restitusi yang dibayar {rp1} dari {rp2} yang diputus ({p2}%).',
    'Of the restitution decided ({rp2}), {rp1} was paid ({p2}%).',
    'T04',
  ),
  hotel: kalimat(
    'N-08',
    'Monev dilaksanakan pada {n} hotel di {w} wilayah oleh tim {tim}. Rerata nilai {x} (kategori {kat}).',
    '{n} hotels in {w} regions were visited by {tim}. Their mean score is {x} ({kat}).',
  ),
  temuanA: kalimat(
    'N-08',
    'Masih rendahnya pemahaman pengelola hotel tentang upaya pencegahan dan penanganan TPPO ({a}% hotel).',
    'Hotel managers still know little of how trafficking is prevented and dealt with ({a}% of the hotels).',
    'T05',
  ),
  temuanB: kalimat(
    'N-08',
    'Minimnya kewaspadaan pengelola hotel terhadap indikasi prostitusi anak ({b}% hotel).',
    'Hotel managers hardly watch for signs of child prostitution ({b}% of the hotels).',
    'T05',
  ),
  temuanC: kalimat(
    'N-08',
    'Sulitnya mendeteksi kemungkinan prostitusi oleh tamu yang memesan melalui platform agen perjalanan digital ({c}% hotel).',
    'Possible prostitution by guests who book through online travel agents is hard to detect ({c}% of the hotels).',
    'T05',
  ),
  sedikitHotel: kalimat(
    'N-08',
    'Data hotel terlalu sedikit untuk menyimpulkan temuan (n={sedikit}).',
    'There are too few hotels for a statement on findings (n={sedikit}).',
  ),
  rekomendasi: kalimat(
    'N-09',
    'Tim memberikan {n} rekomendasi: {daftar_rek}. Sampai {tanggal}, {p}% telah selesai dan {q} melewati tenggat.',
    'The team gave {n} recommendations: {daftar_rek}. By {tanggal}, {p}% are done and {q} are overdue.',
    'T11',
  ),
  kinerja: kalimat(
    'N-10',
    'Skor kinerja Gugus Tugas {unit} {skor} dengan predikat {predikat}; komponen terkuat {k1}, komponen yang perlu diperkuat {k2}. {n_tb} komponen tidak berlaku.',
    'The task force of {unit} scores {skor} ({predikat}); its strongest component is {k1}, the one to strengthen {k2}. {n_tb} components do not apply.',
  ),
} as const;

/** Explains the signs in tables; at the foot of every tab. */
export const artiTanda = {
  disamarkan: {
    id: 'Tanda * = angka disamarkan untuk melindungi identitas; 0 = nihil; – = tidak berlaku; BL = belum lapor.',
    en: 'The sign * = masked to protect identities; 0 = none; – = does not apply; NR = not reported.',
  },
  dibulatkan: {
    id: 'Jumlah orang, kasus, dan perkara dibulatkan ke kelipatan 5 terdekat, totalnya sendiri-sendiri, sehingga jumlah bagian dapat berbeda dari totalnya. Persentase, rata-rata, dan perubahannya dihitung dari angka yang dibulatkan.',
    en: 'Numbers of persons, cases and files are rounded to the nearest 5, totals by themselves, so that parts need not add up to their total. Percentages, averages and changes are computed from the rounded numbers.',
  },
  lengkap: {
    id: '0 = nihil; – = tidak berlaku; BL = belum lapor.',
    en: '0 = none; – = does not apply; NR = not reported.',
  },
} as const;
