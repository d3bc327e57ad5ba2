// Made by `npm run regions` from idn-area-data 3.1.2 (ODbL 1.0, see NOTICE): change nothing here.

/**
 * Districts: one regency or city a line, its code, a space, then the names of its districts, joined by `;`. Before a
 * name stand the last two digits of its code, unless they are one more than those before it, or 01 at the first,
 * and the name starts with a letter.
 */
export const kecamatanData = `
11.01 Bakongan;Kluet Utara;Kluet Selatan;Labuhanhaji;Meukek;Samadua;Sawang;Tapaktuan;Trumon;Pasi Raja;Labuhan Haji Timur;Labuhan Haji Barat;Kluet Tengah;Kluet Timur;Bakongan Timur;Trumon Timur;Kota Bahagia;Trumon Tengah
11.02 Lawe Alas;Lawe Sigala-Gala;Bambel;Babussalam;Badar;Babul Makmur;Darul Hasanah;Lawe Bulan;Bukit Tusam;Semadam;Babul Rahmah;Ketambe;Deleng Pokhkisen;Lawe Sumur;Tanoh Alas;Leuser
11.03 Darul Aman;Julok;Idi Rayeuk;Birem Bayeun;Serbajadi;Nurussalam;Peureulak;Rantau Selamat;Simpang Ulim;Ranto Peureulak;Pante Bidari;Madat;Indra Makmu;Idi Tunong;Banda Alam;Peudawa;Peureulak Timur;Peureulak Barat;Sungai Raya;Simpang Jernih;Darul Ihsan;Darul Falah;Idi Timur;Peunaron
11.04 Linge;Silih Nara;Bebesen;07Pegasing;Bintang;10Ketol;Kebayakan;Kute Panang;Celala;17Laut Tawar;Atu Lintang;Jagong Jeget;Bies;Rusip Antara
11.05 Johan Pahlawan;Kaway XVI;Sungai Mas;Woyla;Samatiga;Bubon;Arongan Lambalek;Pante Ceureumen;Meureubo;Woyla Barat;Woyla Timur;Panton Reu
11.06 Lhoong;Lhoknga;Indrapuri;Seulimeum;Montasik;Sukamakmur;Darul Imarah;Peukan Bada;Mesjid Raya;Ingin Jaya;Kuta Baro;Darussalam;Pulo Aceh;Lembah Seulawah;Kota Jantho;Kuta Cot Glie;Kuta Malaka;Simpang Tiga;Darul Kamal;Baitussalam;Krueng Barona Jaya;Leupung;Blang Bintang
11.07 03Batee;Delima;Geumpang;Glumpang Tiga;Indrajaya;Kembang Tanjong;Kota Sigli;11Mila;Muara Tiga;Mutiara;Padang Tiji;Peukan Baro;Pidie;Sakti;Simpang Tiga;Tangse;21Tiro/Truseb;Keumala;24Mutiara Timur;Grong-grong;27Mane;29Glumpang Baro;31Titeue
11.08 Baktiya;Dewantara;Kuta Makmur;Lhoksukon;Matangkuli;Muara Batu;Meurah Mulia;Samudera;Seunuddon;Syamtalira Aron;Syamtalira Bayu;Tanah Luas;Tanah Pasir;T. Jambo Aye;Sawang;Nisam;Cot Girek;Langkahan;Baktiya Barat;Paya Bakong;Nibong;Simpang Kramat;Lapang;Pirak Timur;Geuredong Pase;Banda Baro;Nisam Antara
11.09 Simeulue Tengah;Salang;Teupah Barat;Simeulue Timur;Teluk Dalam;Simeulue Barat;Teupah Selatan;Alafan;Teupah Tengah;Simeulue Cut
11.10 Pulau Banyak;Simpang Kanan;04Singkil;06Gunung Meriah;09Kota Baharu;Singkil Utara;Danau Paris;Suro Makmur;Singkohor;Kuala Baru;16Pulau Banyak Barat
11.11 Samalanga;Jeunieb;Peudada;Jeumpa;Peusangan;Makmur;Gandapura;Pandrah;Juli;Jangka;Simpang Mamplam;Peulimbang;Kota Juang;Kuala;Peusangan Siblah Krueng;Peusangan Selatan;Kuta Blang
11.12 Blangpidie;Tangan-Tangan;Manggeng;Susoh;Kuala Batee;Babah Rot;Setia;Jeumpa;Lembah Sabil
11.13 Blangkejeren;Kutapanjang;Rikit Gaib;Terangun;Pining;Blangpegayon;Puteri Betung;Dabun Gelang;Blangjerango;Teripe Jaya;Pantan Cuaca
11.14 Teunom;Krueng Sabee;Setia Bakti;Sampoi Niet;Jaya;Panga;Indra Jaya;Darul Hikmah;Pasie Raya
11.15 Kuala;Seunagan;Seunagan Timur;Beutong;Darul Makmur;Suka Makmue;Kuala Pesisir;Tadu Raya;Tripa Makmur;Beutong Ateuh Banggalang
11.16 Manyak Payed;Bendahara;Karang Baru;Seruway;Kota Kualasinpang;Kejuruan Muda;Tamiang Hulu;Rantau;Banda Mulia;Bandar Pusaka;Tenggulun;Sekerak
11.17 Pintu Rime Gayo;Permata;Syiah Utama;Bandar;Bukit;Wih Pesam;Timang gajah;Bener Kelipah;Mesidah;Gajah Putih
11.18 Meureudu;Ulim;Jangka Buya;Bandar Dua;Meurah Dua;Bandar Baru;Panteraja;Trienggadeng
11.71 Baiturrahman;Kuta Alam;Meuraxa;Syiah Kuala;Lueng Bata;Kuta Raja;Banda Raya;Jaya Baru;Ulee Kareng
11.72 Sukakarya;Sukajaya;Sukamakmue
11.73 Muara Dua;Banda Sakti;Blang Mangat;Muara Satu
11.74 Langsa Timur;Langsa Barat;Langsa Kota;Langsa Lama;Langsa Baro
11.75 Simpang Kiri;Penanggalan;Rundeng;Sultan Daulat;Longkib
12.01 Barus;Sorkam;Pandan;Pinangsori;Manduamas;Kolang;Tapian Nauli;Sibabangun;Sosorgadong;Sorkam Barat;Sirandorung;Andam Dewi;Sitahuis;Tukka;Badiri;Pasaribu Tobing;Barus Utara;Suka Bangun;Lumut;Sarudik
12.02 Tarutung;Siatas Barita;Adian Koting;Sipoholon;Pahae Julu;Pahae Jae;Simangumban;Purba Tua;Siborong-Borong;Pagaran;Parmonangan;Sipahutar;Pangaribuan;Garoga;Muara
12.03 Angkola Barat;Batang Toru;Angkola Timur;Sipirok;Saipar Dolok Hole;Angkola Selatan;Batang Angkola;14Arse;20Marancar;Sayur Matinggi;Aek Bilah;29Muara Batang Toru;Tano Tombangan Angkola;Angkola Sangkunur;Angkola Muara Tais
12.04 05Hiliduho;Gido;10Idanogawo;Bawolato;20Hiliserangkai;Botomuzoi;27Ulugawo;Ma'u;Somolo-molo;35Sogae'adu
12.05 Bahorok;Salapian;Kuala;Sei Bingai;Binjai;Selesai;Stabat;Wampu;Secanggang;Hinai;Tanjung Pura;Padang Tualang;Gebang;Babalan;Pangkalan Susu;Besitang;Sei Lepan;Berandan Barat;Batang Serangan;Sawit Seberang;Sirapit;Kutambaru;Pematang Jaya
12.06 Kabanjahe;Berastagi;Barusjahe;Tigapanah;Merek;Munte;Juhar;Tigabinanga;Laubaleng;Mardingding;Payung;Simpang Empat;Kutabuluh;Dolat Rayat;Merdeka;Naman Teran;Tiganderket
12.07 Gunung Meriah;Tanjung Morawa;Sibolangit;Kutalimbaru;Pancur Batu;Namo Rambe;Biru-Biru;STM Hilir;Bangun Purba;19Galang;STM Hulu;Patumbak;Deli Tua;Sunggal;Hamparan Perak;Labuhan Deli;Percut Sei Tuan;Batang Kuis;Lubuk Pakam;31Pagar Merbau;Pantai Labu;Beringin
12.08 Siantar;Gunung Malela;Gunung Maligas;Panei;Panombeian Panei;Jorlang Hataran;Raya Kahean;Bosar Maligas;Sidamanik;Pamatang Sidamanik;Tanah Jawa;Hatonduhan;Dolok Panribuan;Purba;Haranggaol Horisan;Girsang Sipangan Bolon;Dolok Batu Nanggar;Huta Bayu Raja;Jawa Maraja Bah Jambi;Dolok Pardamean;Pematang Bandar;Bandar Huluan;Bandar;Bandar Masilam;Silimakuta;Dolok Silou;Silou Kahean;Tapian Dolok;Raya;Ujung Padang;Pamatang Silima Huta;Dolog Masagal
12.09 08Meranti;Air Joman;Tanjung Balai;Sei Kepayang;Simpang Empat;Air Batu;Pulau Rakyat;Bandar Pulau;Buntu Pane;Bandar Pasir Mandoge;Aek Kuasan;Kota Kisaran Barat;Kota Kisaran Timur;Aek Songsongan;Rahuning;Sei Dadap;Sei Kepayang Barat;Sei Kepayang Timur;Tinggi Raja;Setia Janji;Silau Laut;Rawang Panca Arga;Pulo Bandring;Teluk Dalam;Aek Ledong
12.10 Rantau Utara;Rantau Selatan;07Bilah Barat;Bilah Hilir;Bilah Hulu;14Pangkatan;18Panai Tengah;Panai Hilir;Panai Hulu
12.11 Sidikalang;Sumbul;Tigalingga;Siempat Nempu;Silima Pungga Pungga;Tanah Pinem;Siempat Nempu Hulu;Siempat Nempu Hilir;Pegagan Hilir;Parbuluan;Lae Parira;Gunung Sitember;Berampu;Silahisabungan;Sitinjo
12.12 Balige;Laguboti;Silaen;Habinsaran;Pintu Pohan Meranti;Borbor;Porsea;Ajibata;Lumban Julu;Uluan;19Sigumpar;Siantar Narumonda;Nassau;Tampahan;Bonatua Lunasi;Parmaksian
12.13 Panyabungan;Panyabungan Utara;Panyabungan Timur;Panyabungan Selatan;Panyabungan Barat;Siabu;Bukit Malintang;Kotanopan;Lembah Sorik Marapi;Tambangan;Ulu Pungkut;Muara Sipongi;Batang Natal;Lingga Bayu;Batahan;Natal;Muara Batang Gadis;Ranto Baek;Huta Bargot;Puncak Sorik Marapi;Pakantan;Sinunukan;Naga Juang
12.14 Lolomatua;Gomo;Lahusa;Hibala;Pulau-Pulau Batu;Teluk Dalam;Amandraya;Lolowau;Susua;Maniamolo;Hilimegai;Toma;Mazino;Umbunasi;Aramo;Pulau-Pulau Batu Timur;Mazo;Fanayama;Ulunoyo;Huruna;O'o'u;Onohazumba;Hilisalawa'ahe;Ulususua;Sidua'ori;Somambawa;Boronadu;Simuk;Pulau-Pulau Batu Barat;Pulau-Pulau Batu Utara;Tanah Masa;Luahagundre Maniamolo;Onolalu;Ulu Idanotae;Idanotae
12.15 Sitelu Tali Urang Jehe;Kerajaan;Salak;Sitelu Tali Urang Julu;Pergetteng Getteng Sengkut;Pagindar;Tinada;Siempat Rube
12.16 Parlilitan;Pollung;Baktiraja;Paranginan;Lintong Nihuta;Dolok Sanggul;Sijamapolang;Onan Ganjang;Pakkat;Tarabintang
12.17 Simanindo;Onan Runggu;Nainggolan;Palipi;Harian;Sianjar Mula Mula;Ronggur Nihuta;Pangururan;Sitio-tio
12.18 Pantai Cermin;Perbaungan;Teluk Mengkudu;Sei Rampah;Tanjung Beringin;Bandar Khalipah;Dolok Merawan;Sipispis;Dolok Masihul;Kotarih;Silinda;Serba Jadi;Tebing Tinggi;Pegajahan;Sei Bamban;Tebing Syahbandar;Bintang Bayu
12.19 Medang Deras;Sei Suka;Air Putih;Lima Puluh;Talawi;Tanjung Tiram;Sei Balai;Laut Tador;Lima Puluh Pesisir;Datuk Lima Puluh;Datuk Tanah Datar;Nibung Hangus
12.20 Dolok Sigompulon;Dolok;Halongonan;Padang Bolak;Padang Bolak Julu;Portibi;Batang Onang;Simangambat;Hulu Sihapas;Padang Bolak Tenggara;Halongonan Timur;Ujung Batu
12.21 Sosopan;Barumun Tengah;Huristak;Lubuk Barumun;Hutaraja Tinggi;Ulu Barumun;Barumun;Sosa;Batang Lubu Sutam;Barumun Selatan;Aek Nabara Barumun;Sihapas Barumun;Barumun Baru;Ulu Sosa;Sosa Julu;Barumun Barat;Sosa Timur
12.22 Kotapinang;Kampung Rakyat;Torgamba;Sungai Kanan;Silangkitang
12.23 Kualuh Hulu;Kualuh Leidong;Kualuh Hilir;Aek Kuo;Marbau;Na IX - X;Aek Natas;Kualuh Selatan
12.24 Lotu;Sawo;Tuhemberua;Sitolu Ori;Namohalu Esiwa;Alasa Talumuzoi;Alasa;Tugala Oyo;Afulu;Lahewa;Lahewa Timur
12.25 Lahomi;Sirombu;Mandrehe Barat;Moro'o;Mandrehe;Mandrehe Utara;Lolofitu Moi;Ulu Moro'o
12.71 Medan Kota;Medan Sunggal;Medan Helvetia;Medan Denai;Medan Barat;Medan Deli;Medan Tuntungan;Medan Belawan;Medan Amplas;Medan Area;Medan Johor;Medan Marelan;Medan Labuhan;Medan Tembung;Medan Maimun;Medan Polonia;Medan Baru;Medan Perjuangan;Medan Petisah;Medan Timur;Medan Selayang
12.72 Siantar Timur;Siantar Barat;Siantar Utara;Siantar Selatan;Siantar Marihat;Siantar Martoba;Siantar Sitalasari;Siantar Marimbun
12.73 Sibolga Utara;Sibolga Kota;Sibolga Selatan;Sibolga Sambas
12.74 Tanjungbalai Selatan;Tanjungbalai Utara;Sei Tualang Raso;Teluk Nibung;Datuk Bandar;Datuk Bandar Timur
12.75 Binjai Utara;Binjai Kota;Binjai Barat;Binjai Timur;Binjai Selatan
12.76 Padang Hulu;Rambutan;Padang Hilir;Bajenis;Tebing Tinggi Kota
12.77 Padangsidimpuan Utara;Padangsidimpuan Selatan;Padangsidimpuan Batunadua;Padangsidimpuan Hutaimbaru;Padangsidimpuan Tenggara;Padangsidimpuan Angkola Julu
12.78 Gunungsitoli;Gunungsitoli Selatan;Gunungsitoli Utara;Gunungsitoli Idanoi;Gunungsitoli Alo'oa;Gunungsitoli Barat
13.01 Pancung Soal;Ranah Pesisir;Lengayang;Batang Kapas;IV Jurai;Bayang;Koto XI Tarusan;Sutera;Linggo Sari Baganti;Lunang;Basa Ampek Balai Tapan;IV Nagari Bayang Utara;Airpura;Ranah Ampek Hulu Tapan;Silaut
13.02 03Pantai Cermin;Lembah Gumanti;Payung Sekaki;Lembang Jaya;Gunung Talang;Bukit Sundi;IX Koto Sungai Lasi;Kubung;X Koto Singkarak;X Koto Diatas;Junjung Sirih;17Hiliran Gumanti;Tigo Lurah;Danau Kembar
13.03 03Tanjung Gadang;Sijunjung;IV Nagari;Kamang Baru;Lubuak Tarok;Koto VII;Sumpur Kudus;Kupitan
13.04 X Koto;Batipuh;Rambatan;Lima Kaum;Tanjung Emas;Lintau Buo;Sungayang;Sungai Tarab;Pariangan;Salimpaung;Padang Ganting;Tanjuang Baru;Lintau Buo Utara;Batipuah Selatan
13.05 Lubuk Alung;Batang Anai;Nan Sabaris;042 x 11 Enam Lingkuang;VII Koto Sungai Sarik;V Koto Kampung Dalam;Sungai Garingging;Sungai Limau;IV Koto Aur Malintang;Ulakan Tapakih;Sintuak Toboh Gadang;Padang Sago;Batang Gasan;V Koto Timur;152 x 11 Kayu Tanam;Patamuan;Enam Lingkung
13.06 Tanjung Mutiara;Lubuk Basung;Tanjung Raya;Matur;IV Koto;Banuhampu;Ampek Angkek;Baso;Tilatang Kamang;Palupuh;Palembayan;Sungai Pua;Ampek Nagari;Candung;Kamang Magek;Malalak
13.07 Suliki;Guguak;Payakumbuh;Luak;Harau;Pangkalan Koto Baru;Kapur IX;Gunuang Omeh;Lareh Sago Halaban;Situjuah Limo Nagari;Mungka;Bukik Barisan;Akabiluru
13.08 04Bonjol;Lubuk Sikaping;07Panti;Mapat Tunggul;12Duo Koto;Tigo Nagari;Rao;Mapat Tunggul Selatan;Simpang Alahan Mati;Padang Gelugur;Rao Utara;Rao Selatan
13.09 Pagai Utara;Sipora Selatan;Siberut Selatan;Siberut Utara;Siberut Barat;Siberut Barat Daya;Siberut Tengah;Sipora Utara;Sikakap;Pagai Selatan
13.10 Koto Baru;Pulau Punjung;Sungai Rumbai;Sitiung;Sembilan Koto;Timpeh;Koto Salak;Tiumang;Padang Laweh;Asam Jujuhan;Koto Besar
13.11 Sangir;Sungai Pagu;Koto Parik Gadang Diateh;Sangir Jujuan;Sangir Batang Hari;Pauh Duo;Sangir Balai Janggo
13.12 Sungai Beremas;Lembah Melintang;Pasaman;Talamau;Kinali;Gunung Tuleh;Ranah Batahan;Koto Balingka;Sungai Aur;Luhak Nan Duo;Sasak Ranah Pasisie
13.71 Padang Selatan;Padang Timur;Padang Barat;Padang Utara;Bungus Teluk Kabung;Lubuk Begalung;Lubuk Kilangan;Pauh;Kuranji;Nanggalo;Koto Tangah
13.72 Lubuk Sikarah;Tanjung Harapan
13.73 Lembah Segar;Barangin;Silungkang;Talawi
13.74 Padang Panjang Timur;Padang Panjang Barat
13.75 Guguak Panjang;Mandiangin Koto Selayan;Aur Birugo Tigo Baleh
13.76 Payakumbuh Barat;Payakumbuh Utara;Payakumbuh Timur;Lamposi Tigo Nagori;Payakumbuh Selatan
13.77 Pariaman Tengah;Pariaman Utara;Pariaman Selatan;Pariaman Timur
14.01 Bangkinang Kota;Kampar;Tambang;XIII Koto Kampar;Kuok;Siak Hulu;Kampar Kiri;Kampar Kiri Hilir;Kampar Kiri Hulu;Tapung;Tapung Hilir;Tapung Hulu;Salo;Rumbio Jaya;Bangkinang;Perhentian Raja;Kampa;Kampar Utara;Kampar Kiri Tengah;Gunung Sahilan;Koto Kampar Hulu
14.02 Rengat;Rengat Barat;Kelayang;Pasir Penyu;Peranap;Siberida;Batang Cenaku;Batang Gangsal;Lirik;Kuala Cenaku;Sungai Lala;Lubuk Batu Jaya;Rakit Kulim;Batang Peranap
14.03 Bengkalis;Bantan;Bukit Batu;09Mandau;Rupat;Rupat Utara;Siak Kecil;Pinggir;Bandar Laksamana;Talang Muandau;Bathin Solapan
14.04 Reteh;Enok;Kuala Indragiri;Tembilahan;Tempuling;Gaung Anak Serka;Mandah;Kateman;Keritang;Tanah Merah;Batang Tuaka;Gaung;Tembilahan Hulu;Kemuning;Pelangiran;Teluk Belengkong;Pulau Burung;Concong;Kempas;Sungai Batang
14.05 Ukui;Pangkalan Kerinci;Pangkalan Kuras;Pangkalan Lesung;Langgam;Pelalawan;Kerumutan;Bunut;Teluk Meranti;Kuala Kampar;Bandar Sei Kijang;Bandar Petalangan
14.06 Ujung Batu;Rokan IV Koto;Rambah;Tambusai;Kepenuhan;Kunto Darussalam;Rambah Samo;Rambah Hilir;Tambusai Utara;Bangun Purba;Tandun;Kabun;Bonai Darussalam;Pagaran Tapah Darussalam;Kepenuhan Hulu;Pendalian IV Koto
14.07 Kubu;Bangko;Tanah Putih;Rimba Melintang;Bagansinembah;Pasir Limau Kapas;Sinaboi;Pujud;Tanah Putih Tanjung Melawan;Bangko Pusako;Simpang Kanan;Batu Hampar;Rantau Kopar;Pekaitan;Kubu Babussalam;Tanjung Medan;Bagan Sinembah Raya;Balai Jaya
14.08 Siak;Sungai Apit;Minas;Tualang;Sungai Mandau;Dayun;Kerinci Kanan;Bunga Raya;Koto Gasib;Kandis;Lubuk Dalam;Sabak Auh;Mempura;Pusako
14.09 Kuantan Mudik;Kuantan Tengah;Singingi;Kuantan Hilir;Cerenti;Benai;Gunungtoar;Singingi Hilir;Pangean;Logas Tanah Darat;Inuman;Hulu Kuantan;Kuantan Hilir Seberang;Sentajo Raya;Pucuk Rantau
14.10 Tebing Tinggi;Rangsang Barat;Rangsang;Tebing Tinggi Barat;Merbau;Pulaumerbau;Tebing Tinggi Timur;Tasik Putri Puyu;Rangsang Pesisir
14.71 Sukajadi;Pekanbaru Kota;Sail;Lima Puluh;Senapelan;Rumbai Barat;Bukit Raya;Binawidya;Marpoyan Damai;Tenayan Raya;Payung Sekaki;Rumbai;Tuahmadani;Kulim;Rumbai Timur
14.72 Dumai Barat;Dumai Timur;Bukit Kapur;Sungai Sembilan;Medang Kampai;Dumai Kota;Dumai Selatan
15.01 Gunung Raya;Danau Kerinci;04Sitinjau Laut;Air Hangat;Gunung Kerinci;Batang Merangin;Keliling Danau;Kayu Aro;11Air Hangat Timur;15Gunung Tujuh;Siulak;Depati Tujuh;Siulak Mukai;Kayu Aro Barat;Bukitkerman;Air Hangat Barat;Tanah Cogok;Danau Kerinci Barat
15.02 Jangkat;Bangko;Muara Siau;Sungai Manau;Tabir;Pamenang;Tabir Ulu;Tabir Selatan;Lembah Masurai;Bangko Barat;Nalo Tantan;Batang Masumai;Pamenang Barat;Tabir Ilir;Tabir Timur;Renah Pembarap;Pangkalan Jambu;Jangkat Timur;Renah Pamenang;Pamenang Selatan;Margo Tabir;Tabir Lintas;Tabir Barat;Tiang Pumpung
15.03 Batang Asai;Limun;Sarolangun;Pauh;Pelawan;Mandiangin;Air Hitam;Bathin VIII;Singkut;Cermin Nan Gedang;Mandiangin Timur
15.04 Mersam;Muara Tembesi;Muara Bulian;Batin XXIV;Pemayung;Maro Sebo Ulu;Bajubang;Maro Sebo Ilir
15.05 Jambi Luar Kota;Sekernan;Kumpeh;Maro Sebo;Mestong;Kumpeh Ulu;Sungai Bahar;Sungai Gelam;Bahar Utara;Bahar Selatan;Taman Rajo
15.06 Tungkal Ulu;Tungkal Ilir;Pengabuan;Betara;Merlung;Tebing Tinggi;Batang Asam;Renah Mendaluh;Muara Papalik;Seberang Kota;Bram Itam;Kuala Betara;Senyerang
15.07 Muara Sabak Timur;Nipah Panjang;Mendahara;Rantau Rasau;Sadu;Dendang;Muara Sabak Barat;Kuala Jambi;Mendahara Ulu;Geragai;Berbak
15.08 Tanah Tumbuh;Rantau Pandan;Pasar Muaro Bungo;Jujuhan;Tanah Sepenggal;Pelepat;Limbur Lubuk Mengkuang;Muko-muko Bathin VII;Pelepat Ilir;Batin II Babeko;Bathin III;Bungo Dani;Rimbo Tengah;Bathin III Ulu;Bathin II Pelayang;Jujuhan Ilir;Tanah Sepenggal Lintas
15.09 Tebo Tengah;Tebo Ilir;Tebo Ulu;Rimbo Bujang;Sumay;VII Koto;Rimbo Ulu;Rimbo Ilir;Tengah Ilir;Serai Serumpun;VII Koto Ilir;Muara Tabir
15.71 Telanaipura;Jambi Selatan;Jambi Timur;Pasar Jambi;Pelayangan;Danau Teluk;Kota Baru;Jelutung;Alam Barajo;Danau Sipin;Paal Merah
15.72 Sungai Penuh;Pesisir Bukit;Hamparan Rawang;Tanah Kampung;Kumun Debai;Pondok Tinggi;Koto Baru;Sungai Bungkal
16.01 07Sosoh Buay Rayap;Pengandonan;Peninjauan;13Baturaja Barat;Baturaja Timur;20Ulu Ogan;Semidang Aji;Lubuk Batang;28Lengkiti;Sinar Peninjauan;Lubuk Raja;Muara Jaya;Kedaton Peninjauan Raya
16.02 02Tanjung Lubuk;Pedamaran;Mesuji;Kayu Agung;08Sirah Pulau Padang;11Tulung Selapan;Pampangan;Lempuing;Air Sugihan;Sungai Menang;17Jejawi;Cengal;Pangkalan Lampam;Mesuji Makmur;Mesuji Raya;Lempuing Jaya;Teluk Gelam;Pedamaran Timur
16.03 Tanjung Agung;Muara Enim;Rambang Niru;Gunung Megang;06Gelumbang;Lawang Kidul;Semende Darat Laut;Semende Darat Tengah;Semende Darat Ulu;Ujan Mas;14Lubai;Rambang;Sungai Rotan;Lembak;19Benakat;21Kelekar;Muara Belida;Belimbing;Belida Darat;Lubai Ulu;Empat Petulai Dangku;Panang Enim
16.04 Tanjungsakti Pumu;06Jarai;Kota Agung;Pulaupinang;Merapi Barat;Lahat;12Pajar Bulan;15Mulak Ulu;Kikim Selatan;Kikim Timur;Kikim Tengah;Kikim Barat;Pseksu;Gumay Talang;Pagar Gunung;Merapi Timur;Tanjung Sakti Pumi;Gumay Ulu;Merapi Selatan;Tanjungtebat;Muarapayang;Sukamerindu;Mulak Sebingkai;Lahat Selatan
16.05 Tugumulyo;Muara Lakitan;Muara Kelingi;08Jayaloka;Muara Beliti;STL Ulu Terawas;Selangit;Megang Sakti;Purwodadi;BTS. Ulu;18Tiang Pumpung Kepungut;Sumber Harta;Tuah Negeri;Suka Karya
16.06 Sekayu;Lais;Sungai Keruh;Batang Hari Leko;Sanga Desa;Babat Toman;Sungai Lilin;Keluang;Bayung Lencir;Plakat Tinggi;Lalan;Tungkal Jaya;Lawang Wetan;Babat Supat;Jirak Jaya
16.07 Banyuasin I;Banyuasin II;Banyuasin III;Pulau Rimau;Betung;Rambutan;Muara Padang;Muara Telang;Makarti Jaya;Talang Kelapa;Rantau Bayur;Tanjung Lago;Muara Sugihan;Air Salek;Tungkal Ilir;Suak Tapeh;Sembawa;Sumber Marga Telang;Air Kumbang;Karang Agung Ilir;Selat Penuguan
16.08 Martapura;Buay Madang;Belitang;Cempaka;Buay Pemuka Peliung;Madang Suku II;Madang Suku I;Semendawai Suku III;Belitang II;Belitang III;Bunga Mayang;Buay Madang Timur;Madang Suku III;Semendawai Barat;Semendawai Timur;Jayapura;Belitang Jaya;Belitang Madang Raya;Belitang Mulya;Buay Pemuka Bangsa Raja
16.09 Muara Dua;Pulau Beringin;Banding Agung;Muara Dua Kisam;Simpang;Buay Sandang Aji;Buay Runjung;Mekakau Ilir;Buay Pemaca;Kisam Tinggi;Kisam Ilir;Buay Pematang Ribu Ranau Tengah;Warkuk Ranau Selatan;Runjung Agung;Sungai Are;Sindang Danau;Buana Pemaca;Tiga Dihaji;Buay Rawan
16.10 Muara Kuang;Tanjung Batu;Tanjung Raja;Indralaya;Pemulutan;Rantau Alai;Indralaya Utara;Indralaya Selatan;Pemulutan Selatan;Pemulutan Barat;Rantau Panjang;Sungai Pinang;Kandis;Rambang Kuang;Lubuk Keliat;Payaraman
16.11 Muara Pinang;Pendopo;Ulu Musi;Tebing Tinggi;Lintang Kanan;Talang Padang;Pasemah Air Keruh;Sikap Dalam;Saling;Pendopo Barat
16.12 Talang Ubi;Penukal Utara;Penukal;Abab;Tanah Abang
16.13 Rupit;Rawas Ulu;Nibung;Rawas Ilir;Karang Dapo;Karang Jaya;Ulu Rawas
16.71 Ilir Barat Dua;Seberang Ulu Satu;Seberang Ulu Dua;Ilir Barat Satu;Ilir Timur Satu;Ilir Timur Dua;Sukarami;Sako;Kemuning;Kalidoni;Bukitkecil;Gandus;Kertapati;Plaju;Alang-alang Lebar;Sematangborang;Jakabaring;Ilir Timur Tiga
16.72 Pagar Alam Utara;Pagar Alam Selatan;Dempo Utara;Dempo Selatan;Dempo Tengah
16.73 Lubuk Linggau Timur I;Lubuk Linggau Barat I;Lubuk Linggau Selatan I;Lubuk Linggau Utara I;Lubuk Linggau Timur II;Lubuk Linggau Barat II;Lubuk Linggau Selatan II;Lubuk Linggau Utara II
16.74 Prabumulih Barat;Prabumulih Timur;Cambai;Rambang Kapak Tengah;Prabumulih Utara;Prabumulih Selatan
17.01 Kedurang;Seginim;Pino;Manna;Kota Manna;Pino Raya;Kedurang Ilir;Air Nipis;Ulu Manna;Bunga Mas;Pasar Manna
17.02 06Kota Padang;Padang Ulak Tanding;Sindang Kelingi;Curup;Bermani Ulu;Selupu Rejang;16Curup Utara;Curup Timur;Curup Selatan;Curup Tengah;Binduriang;Sindang Beliti Ulu;Sindang Dataran;Sindang Beliti Ilir;Bermani Ulu Raya
17.03 Enggano;06Kerkap;Kota Arga Makmur;Giri Mulya;Padang Jaya;Lais;Batik Nau;Ketahun;Napal Putih;Putri Hijau;Air Besi;Air Napal;19Hulu Palik;Air Padang;Arma Jaya;Tanjung Agung Palik;Ulok Kupai;Pinang Raya;Marga Sakti Sebelat
17.04 Kinal;Tanjung Kemuning;Kaur Utara;Kaur Tengah;Kaur Selatan;Maje;Nasal;Semidang Gumay;Kelam Tengah;Luas;Muara Sahung;Tetap;Lungkang Kule;Padang Guci Hilir;Padang Guci Hulu
17.05 Sukaraja;Seluma;Talo;Semidang Alas;Semidang Alas Maras;Air Periukan;Lubuk Sandi;Seluma Barat;Seluma Timur;Seluma Utara;Seluma Selatan;Talo Kecil;Ulu Talo;Ilir Talo
17.06 Lubuk Pinang;Kota Mukomuko;Teras Terunjam;Pondok Suguh;Ipuh;Malin Deman;Air Rami;Teramang Jaya;Selagan Raya;Penarik;XIV Koto;V Koto;Air Majunto;Air Dikit;Sungai Rumbai
17.07 Lebong Utara;Lebong Atas;Lebong Tengah;Lebong Selatan;Rimbo Pengadang;Topos;Bingin Kuning;Lebong Sakti;Tubei;Amen;Uram Jaya;Pinang Belapis
17.08 Bermani Ilir;Ujan Mas;Tebat Karai;Kepahiang;Merigi;Kebawetan;Seberang Musi;Muara Kemumu
17.09 Karang Tinggi;Talang Empat;Pondok Kelapa;Pematang Tiga;Pagar Jati;Taba Penanjung;Merigi Kelindang;Merigi Sakti;Pondok Kubang;Bang Haji;Semidang Lagan
17.71 Selebar;Gading Cempaka;Teluk Segara;Muara Bangka Hulu;Kampung Melayu;Ratu Agung;Ratu Samban;Sungai Serut;Singaran Pati
18.01 04Natar;Tanjung Bintang;Kalianda;Sidomulyo;Katibung;Penengahan;Palas;13Jati Agung;Ketapang;Sragi;Raja Basa;Candipuro;Merbau Mataram;21Bakauheni;Tanjung Sari;Way Sulan;Way Panji
18.02 Kalirejo;Bangun Rejo;Padang Ratu;Gunung Sugih;Trimurjo;Punggur;Terbanggi Besar;Seputih Raman;Rumbia;Seputih Banyak;Seputih Mataram;Seputih Surabaya;Terusan Nunyai;Bumi Ratu Nuban;Bekri;Seputih Agung;Way Pangubuan;Bandar Mataram;Pubian;Selagai Lingga;Anak Tuha;Sendang Agung;Kota Gajah;Bumi Nabung;Way Seputih;Bandar Surabaya;Anak Ratu Aji;Putra Rumbia
18.03 Bukit Kemuning;Kotabumi;Sungkai Selatan;Tanjung Raja;Abung Timur;Abung Barat;Abung Selatan;Sungkai Utara;Kotabumi Utara;Kotabumi Selatan;Abung Tengah;Abung Tinggi;Abung Semuli;Abung Surakarta;Muara Sungkai;Bunga Mayang;Hulu Sungkai;Sungkai Tengah;Abung Pekurun;Sungkai Jaya;Sungkai Barat;Abung Kunang;Blambangan Pagar
18.04 04Balik Bukit;Sumber Jaya;Belalau;Way Tenong;Sekincau;Suoh;Batu Brak;Sukau;15Gedung Surian;18Kebun Tebu;Air Hitam;Pagar Dewa;Batu Ketulis;Lumbok Seminung;Bandar Negeri Suoh
18.05 02Menggala;06Gedung Aji;08Banjar Agung;11Gedung Meneng;Rawa Jitu Selatan;Penawar Tama;18Rawa Jitu Timur;20Banjar Margo;22Rawa Pitu;Penawar Aji;25Dente Teladas;Meraksa Aji;Gedung Aji Baru;29Banjar Baru;Menggala Timur
18.06 Kota Agung;Talang Padang;Wonosobo;Pulau Panggung;09Cukuh Balak;11Pugung;Semaka;Sumberejo;15Ulu Belu;Pematang Sawa;Kelumbayan;Kota Agung Barat;Kota Agung Timur;Gisting;Gunung Alip;24Limau;Bandar Negeri Semuong;Air Naningan;Bulok;Kelumbayan Barat
18.07 Sukadana;Labuhan Maringgai;Jabung;Pekalongan;Sekampung;Batanghari;Way Jepara;Purbolinggo;Raman Utara;Metro Kibang;Marga Tiga;Sekampung Udik;Batanghari Nuban;Bumi Agung;Bandar Sribhawono;Mataram Baru;Melinting;Gunung Pelindung;Pasir Sakti;Waway Karya;Labuhan Ratu;Braja Selebah;Way Bungur;Marga Sekampung
18.08 Blambangan Umpu;Kasui;Banjit;Baradatu;Bahuga;Pakuan Ratu;Negeri Agung;Way Tuba;Rebang Tangkas;Gunung Labuhan;Negara Batin;Negeri Besar;Buay Bahuga;Bumi Agung;Umpu Semenguk
18.09 Gedong Tataan;Negeri Katon;Tegineneng;Way Lima;Padang Cermin;Punduh Pidada;Kedondong;Marga Punduh;Way Khilau;Teluk Pandan;Way Ratai
18.10 Pringsewu;Gading Rejo;Ambarawa;Pardasuka;Pagelaran;Banyumas;Adiluwih;Sukoharjo;Pagelaran Utara
18.11 Mesuji;Mesuji Timur;Rawa Jitu Utara;Way Serdang;Simpang Pematang;Panca Jaya;Tanjung Raya
18.12 Tulang Bawang Tengah;Tumijajar;Tulang Bawang Udik;Gunung Terang;Gunung Agung;Way Kenanga;Lambu Kibang;Pagar Dewa;Batu Putih
18.13 Pesisir Tengah;Pesisir Selatan;Lemong;Pesisir Utara;Karya Penggawa;Pulau Pisang;Way Krui;Krui Selatan;Ngambur;Ngaras;Bangkunat
18.71 Kedaton;Sukarame;Tanjungkarang Barat;Panjang;Tanjungkarang Timur;Tanjungkarang Pusat;Telukbetung Selatan;Telukbetung Barat;Telukbetung Utara;Rajabasa;Tanjung Senang;Sukabumi;Kemiling;Labuhan Ratu;Way Halim;Langkapura;Enggal;Kedamaian;Telukbetung Timur;Bumi Waras
18.72 Metro Pusat;Metro Utara;Metro Barat;Metro Timur;Metro Selatan
19.01 Sungailiat;Belinyu;Merawang;Mendo Barat;Pemali;Bakam;Riau Silip;Puding Besar
19.02 Tanjung Pandan;Membalong;Selat Nasik;Sijuk;Badau
19.03 Toboali;Lepar;Airgegas;Simpang Rimba;Payung;Tukak Sadai;Pulau Besar;Kepulauan Pongok
19.04 Koba;Pangkalan Baru;Sungai Selan;Simpang Katis;Namang;Lubuk Besar
19.05 Mentok;Simpang Teritip;Jebus;Kelapa;Tempilang;Parittiga
19.06 Manggar;Gantung;Dendang;Kelapa Kampit;Damar;Simpang Renggiang;Simpang Pesak
19.71 Bukit Intan;Taman Sari;Pangkal Balam;Rangkui;Gerunggang;Gabek;Girimaya
21.01 04Gunung Kijang;06Bintan Timur;Bintan Utara;Teluk Bintan;Tambelan;Telok Sebong;12Toapaya;Mantang;Bintan Pesisir;Seri Kuala Lobam
21.02 Moro;Kundur;Karimun;Meral;Tebing;Buru;Kundur Utara;Kundur Barat;Durai;Meral Barat;Ungar;Belat;Selat Gelam;Sugie Besar
21.03 04Midai;Bunguran Barat;Serasan;Bunguran Timur;Bunguran Utara;Subi;Pulau Laut;Pulau Tiga;15Bunguran Timur Laut;Bunguran Tengah;18Bunguran Selatan;Serasan Timur;Bunguran Batubi;Pulau Tiga Barat;Suak Midai;Pulau Panjang;Pulau Seluan
21.04 Singkep;Lingga;Senayang;Singkep Barat;Lingga Utara;Singkep Pesisir;Lingga Timur;Selayar;Singkep Selatan;Kepulauan Posek;Katang Bidare;Temiang Pesisir;Bakung Serumpun
21.05 Siantan;Palmatak;Siantan Timur;Siantan Selatan;Jemaja Timur;Jemaja;Siantan Tengah;Siantan Utara;Jemaja Barat;Kute Siantan
21.71 Belakang Padang;Batu Ampar;Sekupang;Nongsa;Bulang;Lubuk Baja;Sei Beduk;Galang;Bengkong;Batam Kota;Sagulung;Batu Aji
21.72 Tanjung Pinang Barat;Tanjung Pinang Timur;Tanjung Pinang Kota;Bukit Bestari
31.01 Kepulauan Seribu Utara;Kepulauan Seribu Selatan
31.71 Gambir;Sawah Besar;Kemayoran;Senen;Cempaka Putih;Menteng;Tanah Abang;Johar Baru
31.72 Penjaringan;Tanjung Priok;Koja;Cilincing;Pademangan;Kelapa Gading
31.73 Cengkareng;Grogol Petamburan;Taman Sari;Tambora;Kebon Jeruk;Kalideres;Pal Merah;Kembangan
31.74 Tebet;Setiabudi;Mampang Prapatan;Pasar Minggu;Kebayoran Lama;Cilandak;Kebayoran Baru;Pancoran;Jagakarsa;Pesanggrahan
31.75 Matraman;Pulogadung;Jatinegara;Kramatjati;Pasar Rebo;Cakung;Duren Sawit;Makasar;Ciracas;Cipayung
32.01 Cibinong;Gunung Putri;Citeureup;Sukaraja;Babakan Madang;Jonggol;Cileungsi;Cariu;Sukamakmur;Parung;Gunung Sindur;Kemang;Bojong Gede;Leuwiliang;Ciampea;Cibungbulang;Pamijahan;Rumpin;Jasinga;Parung Panjang;Nanggung;Cigudeg;Tenjo;Ciawi;Cisarua;Megamendung;Caringin;Cijeruk;Ciomas;Dramaga;Tamansari;Klapanunggal;Ciseeng;Ranca Bungur;Sukajaya;Tanjungsari;Tajurhalang;Cigombong;Leuwisadeng;Tenjolaya
32.02 Palabuhanratu;Simpenan;Cikakak;Bantargadung;Cisolok;Cikidang;Lengkong;Jampangtengah;Warungkiara;Cikembar;Cibadak;Nagrak;Parungkuda;Bojonggenteng;Parakansalak;Cicurug;Cidahu;Kalapanunggal;Kabandungan;Waluran;Jampangkulon;Ciemas;Kalibunder;Surade;Cibitung;Ciracap;Gunungguruh;Cicantayan;Cisaat;Kadudampit;Caringin;Sukabumi;Sukaraja;Kebonpedes;Cireunghas;Sukalarang;Pabuaran;Purabaya;Nyalindung;Gegerbitung;Sagaranten;Curugkembar;Cidolog;Cidadap;Tegalbuleud;Cimanggu;Ciambar
32.03 Cianjur;Warungkondang;Cibeber;Cilaku;Ciranjang;Bojongpicung;Karangtengah;Mande;Sukaluyu;Pacet;Cugenang;Cikalongkulon;Sukaresmi;Sukanagara;Campaka;Takokak;Kadupandak;Pagelaran;Tanggeung;Cibinong;Sindangbarang;Agrabinta;Cidaun;Naringgul;Campakamulya;Cikadu;Gekbrong;Cipanas;Cijati;Leles;Haurwangi;Pasirkuda
32.04 05Cileunyi;Cimenyan;Cilengkrang;Bojongsoang;Margahayu;Margaasih;Katapang;Dayeuhkolot;Banjaran;Pameungpeuk;Pangalengan;Arjasari;Cimaung;25Cicalengka;Nagreg;Cikancung;Rancaekek;Ciparay;Pacet;Kertasari;Baleendah;Majalaya;Solokanjeruk;Paseh;Ibun;Soreang;Pasirjambu;Ciwidey;Rancabali;44Cangkuang;46Kutawaringin
32.05 Garut Kota;Karangpawitan;Wanaraja;Tarogong Kaler;Tarogong Kidul;Banyuresmi;Samarang;Pasirwangi;Leles;Kadungora;Leuwigoong;Cibatu;Kersamanah;Malangbong;Sukawening;Karangtengah;Bayongbong;Cigedug;Cilawu;Cisurupan;Sukaresmi;Cikajang;Banjarwangi;Singajaya;Cihurip;Peundeuy;Pameungpeuk;Cisompet;Cibalong;Cikelet;Bungbulang;Mekarmukti;Pakenjeng;Pamulihan;Cisewu;Caringin;Talegong;Bl. Limbangan;Selaawi;Cibiuk;Pangatikan;Sucinaraja
32.06 Cipatujah;Karangnunggal;Cikalong;Pancatengah;Cikatomas;Cibalong;Parungponteng;Bantarkalong;Bojongasih;Culamega;Bojonggambir;Sodonghilir;Taraju;Salawu;Puspahiang;Tanjungjaya;Sukaraja;Salopa;Jatiwaras;Cineam;Karangjaya;Manonjaya;Gunungtanjung;Singaparna;Mangunreja;Sukarame;Cigalontang;Leuwisari;Padakembang;Sariwangi;Sukaratu;Cisayong;Sukahening;Rajapolah;Jamanis;Ciawi;Kadipaten;Pagerageung;Sukaresik
32.07 Ciamis;Cikoneng;Cijeungjing;Sadananya;Cidolog;Cihaurbeuti;Panumbangan;Panjalu;Kawali;Panawangan;Cipaku;Jatinagara;Rajadesa;Sukadana;Rancah;Tambaksari;Lakbok;Banjarsari;Pamarican;29Cimaragas;Cisaga;Sindangkasih;Baregbeg;Sukamantri;Lumbung;Purwadadi;37Banjaranyar
32.08 Kadugede;Ciniru;Subang;Ciwaru;Cibingbin;Luragung;Lebakwangi;Garawangi;Kuningan;Ciawigebang;Cidahu;Jalaksana;Cilimus;Mandirancan;Selajambe;Kramatmulya;Darma;Cigugur;Pasawahan;Nusaherang;Cipicung;Pancalang;Japara;Cimahi;Cilebak;Hantara;Kalimanggis;Cibeureum;Karang Kancana;Maleber;Sindangagung;Cigandamekar
32.09 Waled;Ciledug;Losari;Pabedilan;Babakan;Karangsembung;Lemahabang;Susukan Lebak;Sedong;Astanajapura;Pangenan;Mundu;Beber;Talun;Sumber;Dukupuntang;Palimanan;Plumbon;Weru;Kedawung;Gunung Jati;Kapetakan;Klangenan;Arjawinangun;Panguragan;Ciwaringin;Susukan;Gegesik;Kaliwedi;Gebang;Depok;Pasaleman;Pabuaran;Karangwareng;Tengah Tani;Plered;Gempol;Greged;Suranenggala;Jamblang
32.10 Lemahsugih;Bantarujeg;Cikijing;Talaga;Argapura;Maja;Majalengka;Sukahaji;Rajagaluh;Leuwimunding;Jatiwangi;Dawuan;Kadipaten;Kertajati;Jatitujuh;Ligung;Sumberjaya;Panyingkiran;Palasah;Cigasong;Sindangwangi;Banjaran;Cingambul;Kasokandel;Sindang;Malausma
32.11 Wado;Jatinunggal;Darmaraja;Cibugel;Cisitu;Situraja;Conggeang;Paseh;Surian;Buahdua;Tanjungsari;Sukasari;Pamulihan;Cimanggung;Jatinangor;Rancakalong;Sumedang Selatan;Sumedang Utara;Ganeas;Tanjungkerta;Tanjungmedar;Cimalaka;Cisarua;Tomo;Ujungjaya;Jatigede
32.12 Haurgeulis;Kroya;Gabuswetan;Cikedung;Lelea;Bangodua;Widasari;Kertasemaya;Krangkeng;Karangampel;Juntinyuat;Sliyeg;Jatibarang;Balongan;Indramayu;Sindang;Cantigi;Lohbener;Arahan;Losarang;Kandanghaur;Bongas;Anjatan;Sukra;Gantar;Terisi;Sukagumiwang;Kedokan Bunder;Pasekan;Tukdana;Patrol
32.13 Sagalaherang;Cisalak;Subang;Kalijati;Pabuaran;Purwadadi;Pagaden;Binong;Ciasem;Pusakanagara;Pamanukan;Jalancagak;Blanakan;Tanjungsiang;Compreng;Patokbeusi;Cibogo;Cipunagara;Cijambe;Cipeundeuy;Legonkulon;Cikaum;Serangpanjang;Sukasari;Tambakdahan;Kasomalang;Dawuan;Pagaden Barat;Ciater;Pusakajaya
32.14 Purwakarta;Campaka;Jatiluhur;Plered;Sukatani;Darangdan;Maniis;Tegalwaru;Wanayasa;Pasawahan;Bojong;Babakancikao;Bungursari;Cibatu;Sukasari;Pondoksalam;Kiarapedes
32.15 Karawang Barat;Pangkalan;Telukjambe Timur;Ciampel;Klari;Rengasdengklok;Kutawaluya;Batujaya;Tirtajaya;Pedes;Cibuaya;Pakisjaya;Cikampek;Jatisari;Cilamaya Wetan;Tirtamulya;Telagasari;Rawamerta;Lemahabang;Tempuran;Majalaya;Jayakerta;Cilamaya Kulon;Banyusari;Kota Baru;Karawang Timur;Telukjambe Barat;Tegalwaru;Purwasari;Cilebar
32.16 Tarumajaya;Babelan;Sukawangi;Tambelang;Tambun Utara;Tambun Selatan;Cibitung;Cikarang Barat;Cikarang Utara;Karang Bahagia;Cikarang Timur;Kedung Waringin;Pebayuran;Sukakarya;Sukatani;Cabangbungin;Muaragembong;Setu;Cikarang Selatan;Cikarang Pusat;Serang Baru;Cibarusah;Bojongmangu
32.17 Lembang;Parongpong;Cisarua;Cikalongwetan;Cipeundeuy;Ngamprah;Cipatat;Padalarang;Batujajar;Cihampelas;Cililin;Cipongkor;Rongga;Sindangkerta;Gununghalu;Saguling
32.18 Parigi;Cijulang;Cimerak;Cigugur;Langkaplancar;Mangunjaya;Padaherang;Kalipucang;Pangandaran;Sidamulih
32.71 Bogor Selatan;Bogor Timur;Bogor Tengah;Bogor Barat;Bogor Utara;Tanah Sareal
32.72 Gunung Puyuh;Cikole;Citamiang;Warudoyong;Baros;Lembursitu;Cibeureum
32.73 Sukasari;Coblong;Babakan Ciparay;Bojongloa Kaler;Andir;Cicendo;Sukajadi;Cidadap;Bandung Wetan;Astana Anyar;Regol;Batununggal;Lengkong;Cibeunying Kidul;Bandung Kulon;Kiaracondong;Bojongloa Kidul;Cibeunying Kaler;Sumur Bandung;Antapani;Bandung Kidul;Buahbatu;Rancasari;Arcamanik;Cibiru;Ujungberung;Gedebage;Panyileukan;Cinambo;Mandalajati
32.74 Kejaksan;Lemahwungkuk;Harjamukti;Pekalipan;Kesambi
32.75 Bekasi Timur;Bekasi Barat;Bekasi Utara;Bekasi Selatan;Rawalumbu;Medansatria;Bantargebang;Pondokgede;Jatiasih;Jatisampurna;Mustikajaya;Pondokmelati
32.76 Pancoran Mas;Cimanggis;Sawangan;Limo;Sukmajaya;Beji;Cipayung;Cilodong;Cinere;Tapos;Bojongsari
32.77 Cimahi Selatan;Cimahi Tengah;Cimahi Utara
32.78 Cihideung;Cipedes;Tawang;Indihiang;Kawalu;Cibeureum;Tamansari;Mangkubumi;Bungursari;Purbaratu
32.79 Banjar;Pataruman;Purwaharja;Langensari
33.01 Kedungreja;Kesugihan;Adipala;Binangun;Nusawungu;Kroya;Maos;Jeruklegi;Kawunganten;Gandrungmangu;Sidareja;Karangpucung;Cimanggu;Majenang;Wanareja;Dayeuhluhur;Sampang;Cipari;Patimuan;Bantarsari;Cilacap Selatan;Cilacap Tengah;Cilacap Utara;Kampung Laut
33.02 Lumbir;Wangon;Jatilawang;Rawalo;Kebasen;Kemranjen;Sumpiuh;Tambak;Somagede;Kalibagor;Banyumas;Patikraja;Purwojati;Ajibarang;Gumelar;Pekuncen;Cilongok;Karanglewas;Sokaraja;Kembaran;Sumbang;Baturraden;Kedungbanteng;Purwokerto Selatan;Purwokerto Barat;Purwokerto Timur;Purwokerto Utara
33.03 Kemangkon;Bukateja;Kejobong;Kaligondang;Purbalingga;Kalimanah;Kutasari;Mrebet;Bobotsari;Karangreja;Karanganyar;Karangmoncol;Rembang;Bojongsari;Padamara;Pengadegan;Karangjambu;Kertanegara
33.04 Susukan;Purworeja Klampok;Mandiraja;Purwanegara;Bawang;Banjarnegara;Sigaluh;Madukara;Banjarmangu;Wanadadi;Rakit;Punggelan;Karangkobar;Pagentan;Pejawaran;Batur;Wanayasa;Kalibening;Pandanarum;Pagedongan
33.05 Ayah;Buayan;Puring;Petanahan;Klirong;Buluspesantren;Ambal;Mirit;Prembun;Kutowinangun;Alian;Kebumen;Pejagoan;Sruweng;Adimulyo;Kuwarasan;Rowokele;Sempor;Gombong;Karanganyar;Karanggayam;Sadang;Bonorowo;Padureso;Poncowarno;Karangsambung
33.06 Grabag;Ngombol;Purwodadi;Bagelen;Kaligesing;Purworejo;Banyuurip;Bayan;Kutoarjo;Butuh;Pituruh;Kemiri;Bruno;Gebang;Loano;Bener
33.07 Wadaslintang;Kepil;Sapuran;Kaliwiro;Leksono;Selomerto;Kalikajar;Kertek;Wonosobo;Watumalang;Mojotengah;Garung;Kejajar;Sukoharjo;Kalibawang
33.08 Salaman;Borobudur;Ngluwar;Salam;Srumbung;Dukun;Sawangan;Muntilan;Mungkid;Mertoyudan;Tempuran;Kajoran;Kaliangkrik;Bandongan;Candimulyo;Pakis;Ngablak;Grabag;Tegalrejo;Secang;Windusari
33.09 Selo;Ampel;Cepogo;Musuk;Boyolali;Mojosongo;Teras;Sawit;Banyudono;Sambi;Ngemplak;Nogosari;Simo;Karanggede;Klego;Andong;Kemusu;Wonosegoro;Juwangi;Gladagsari;Tamansari;Wonosamodro
33.10 Prambanan;Gantiwarno;Wedi;Bayat;Cawas;Trucuk;Kebonarum;Jogonalan;Manisrenggo;Karangnongko;Ceper;Pedan;Karangdowo;Juwiring;Wonosari;Delanggu;Polanharjo;Karanganom;Tulung;Jatinom;Kemalang;Ngawen;Kalikotes;Klaten Utara;Klaten Tengah;Klaten Selatan
33.11 Weru;Bulu;Tawangsari;Sukoharjo;Nguter;Bendosari;Polokarto;Mojolaban;Grogol;Baki;Gatak;Kartasura
33.12 Pracimantoro;Giritontro;Giriwoyo;Batuwarno;Tirtomoyo;Nguntoronadi;Baturetno;Eromoko;Wuryantoro;Manyaran;Selogiri;Wonogiri;Ngadirojo;Sidoharjo;Jatiroto;Kismantoro;Purwantoro;Bulukerto;Slogohimo;Jatisrono;Jatipurno;Girimarto;Karangtengah;Paranggupito;Puhpelem
33.13 Jatipuro;Jatiyoso;Jumapolo;Jumantono;Matesih;Tawangmangu;Ngargoyoso;Karangpandan;Karanganyar;Tasikmadu;Jaten;Colomadu;Gondangrejo;Kebakkramat;Mojogedang;Kerjo;Jenawi
33.14 Kalijambe;Plupuh;Masaran;Kedawung;Sambirejo;Gondang;Sambungmacan;Ngrampal;Karangmalang;Sragen;Sidoharjo;Tanon;Gemolong;Miri;Sumberlawang;Mondokan;Sukodono;Gesi;Tangen;Jenar
33.15 Kedungjati;Karangrayung;Penawangan;Toroh;Geyer;Pulokulon;Kradenan;Gabus;Ngaringan;Wirosari;Tawangharjo;Grobogan;Purwodadi;Brati;Klambu;Godong;Gubug;Tegowanu;Tanggungharjo
33.16 Jati;Randublatung;Kradenan;Kedungtuban;Cepu;Sambong;Jiken;Jepon;Blora;Tunjungan;Banjarejo;Ngawen;Kunduran;Todanan;Bogorejo;Japah
33.17 Sumber;Bulu;Gunem;Sale;Sarang;Sedan;Pamotan;Sulang;Kaliori;Rembang;Pancur;Kragan;Sluke;Lasem
33.18 Sukolilo;Kayen;Tambakromo;Winong;Pucakwangi;Jaken;Batangan;Juwana;Jakenan;Pati;Gabus;Margorejo;Gembong;Tlogowungu;Wedarijaksa;Margoyoso;Gunungwungkal;Cluwak;Tayu;Dukuhseti;Trangkil
33.19 Kaliwungu;Kota Kudus;Jati;Undaan;Mejobo;Jekulo;Bae;Gebog;Dawe
33.20 Kedung;Pecangaan;Welahan;Mayong;Batealit;Jepara;Mlonggo;Bangsri;Keling;Karimunjawa;Tahunan;Nalumsari;Kalinyamatan;Kembang;Pakis Aji;Donorojo
33.21 Mranggen;Karangawen;Guntur;Sayung;Karangtengah;Wonosalam;Dempet;Gajah;Karanganyar;Mijen;Demak;Bonang;Wedung;Kebonagung
33.22 Getasan;Tengaran;Susukan;Suruh;Pabelan;Tuntang;Banyubiru;Jambu;Sumowono;Ambarawa;Bawen;Bringin;Bergas;15Pringapus;Bancak;Kaliwungu;Ungaran Barat;Ungaran Timur;Bandungan
33.23 Bulu;Tembarak;Temanggung;Pringsurat;Kaloran;Kandangan;Kedu;Parakan;Ngadirejo;Jumo;Tretep;Candiroto;Kranggan;Tlogomulyo;Selopampang;Bansari;Kledung;Bejen;Wonoboyo;Gemawang
33.24 Plantungan;Pageruyung;Sukorejo;Patean;Singorojo;Limbangan;Boja;Kaliwungu;Brangsong;Pegandon;Gemuh;Weleri;Cepiring;Patebon;Kendal;Rowosari;Kangkung;Ringinarum;Ngampel;Kaliwungu Selatan
33.25 Wonotunggal;Bandar;Blado;Reban;Bawang;Tersono;Gringsing;Limpung;Subah;Tulis;Batang;Warungasem;Kandeman;Pecalungan;Banyuputih
33.26 Kandangserang;Paninggaran;Lebakbarang;Petungkriyono;Talun;Doro;Karanganyar;Kajen;Kesesi;Sragi;Bojong;Wonopringgo;Kedungwuni;Buaran;Tirto;Wiradesa;Siwalan;Karangdadap;Wonokerto
33.27 Moga;Pulosari;Belik;Watukumpul;Bodeh;Bantarbolang;Randudongkal;Pemalang;Taman;Petarukan;Ampelgading;Comal;Ulujami;Warungpring
33.28 Margasari;Bumijawa;Bojong;Balapulang;Pagerbarang;Lebaksiu;Jatinegara;Kedungbanteng;Pangkah;Slawi;Adiwerna;Talang;Dukuhturi;Tarub;Kramat;Suradadi;Warureja;Dukuhwaru
33.29 Salem;Bantarkawung;Bumiayu;Paguyangan;Sirampog;Tonjong;Jatibarang;Wanasari;Brebes;Songgom;Kersana;Losari;Tanjung;Bulakamba;Larangan;Ketanggungan;Banjarharjo
33.71 Magelang Selatan;Magelang Utara;Magelang Tengah
33.72 Laweyan;Serengan;Pasar Kliwon;Jebres;Banjarsari
33.73 Sidorejo;Tingkir;Argomulyo;Sidomukti
33.74 Semarang Tengah;Semarang Utara;Semarang Timur;Gayamsari;Genuk;Pedurungan;Semarang Selatan;Candisari;Gajahmungkur;Tembalang;Banyumanik;Gunungpati;Semarang Barat;Mijen;Ngaliyan;Tugu
33.75 Pekalongan Barat;Pekalongan Timur;Pekalongan Utara;Pekalongan Selatan
33.76 Tegal Barat;Tegal Timur;Tegal Selatan;Margadana
34.01 Temon;Wates;Panjatan;Galur;Lendah;Sentolo;Pengasih;Kokap;Girimulyo;Nanggulan;Samigaluh;Kalibawang
34.02 Srandakan;Sanden;Kretek;Pundong;Bambanglipuro;Pandak;Pajangan;Bantul;Jetis;Imogiri;Dlingo;Banguntapan;Pleret;Piyungan;Sewon;Kasihan;Sedayu
34.03 Wonosari;Nglipar;Playen;Patuk;Paliyan;Panggang;Tepus;Semanu;Karangmojo;Ponjong;Rongkop;Semin;Ngawen;Gedangsari;Saptosari;Girisubo;Tanjungsari;Purwosari
34.04 Gamping;Godean;Moyudan;Minggir;Seyegan;Mlati;Depok;Berbah;Prambanan;Kalasan;Ngemplak;Ngaglik;Sleman;Tempel;Turi;Pakem;Cangkringan
34.71 Tegalrejo;Jetis;Gondokusuman;Danurejan;Gedongtengen;Ngampilan;Wirobrajan;Mantrijeron;Kraton;Gondomanan;Pakualaman;Mergangsan;Umbulharjo;Kotagede
35.01 Donorojo;Pringkuku;Punung;Pacitan;Kebonagung;Arjosari;Nawangan;Bandar;Tegalombo;Tulakan;Ngadirojo;Sudimoro
35.02 Slahung;Ngrayun;Bungkal;Sambit;Sawoo;Sooko;Pulung;Mlarak;Jetis;Siman;Balong;Kauman;Badegan;Sampung;Sukorejo;Babadan;Ponorogo;Jenangan;Ngebel;Jambon;Pudak
35.03 Panggul;Munjungan;Pule;Dongko;Tugu;Karangan;Kampak;Watulimo;Bendungan;Gandusari;Trenggalek;Pogalan;Durenan;Suruh
35.04 Tulungagung;Boyolangu;Kedungwaru;Ngantru;Kauman;Pagerwojo;Sendang;Karangrejo;Gondang;Sumbergempol;Ngunut;Pucanglaban;Rejotangan;Kalidawir;Besuki;Campurdarat;Bandung;Pakel;Tanggunggunung
35.05 Wonodadi;Udanawu;Srengat;Kademangan;Bakung;Ponggok;Sanankulon;Wonotirto;Nglegok;Kanigoro;Garum;Sutojayan;Panggungrejo;Talun;Gandusari;Binangun;Wlingi;Doko;Kesamben;Wates;Selorejo;Selopuro
35.06 Semen;Mojo;Kras;Ngadiluwih;Kandat;Wates;Ngancar;Puncu;Plosoklaten;Gurah;Pagu;Gampengrejo;Grogol;Papar;Purwoasri;Plemahan;Pare;Kepung;Kandangan;Tarokan;Kunjang;Banyakan;Ringinrejo;Kayen Kidul;Ngasem;Badas
35.07 Donomulyo;Pagak;Bantur;Sumbermanjing Wetan;Dampit;Ampelgading;Poncokusumo;Wajak;Turen;Gondanglegi;Kalipare;Sumberpucung;Kepanjen;Bululawang;Tajinan;Tumpang;Jabung;Pakis;Pakisaji;Ngajum;Wagir;Dau;Karangploso;Singosari;Lawang;Pujon;Ngantang;Kasembon;Gedangan;Tirtoyudo;Kromengan;Wonosari;Pagelaran
35.08 Tempursari;Pronojiwo;Candipuro;Pasirian;Tempeh;Kunir;Yosowilangun;Rowokangkung;Tekung;Lumajang;Pasrujambe;Senduro;Gucialit;Padang;Sukodono;Kedungjajang;Jatiroto;Randuagung;Klakah;Ranuyoso;Sumbersuko
35.09 Jombang;Kencong;Sumberbaru;Gumukmas;Umbulsari;Tanggul;Semboro;Puger;Bangsalsari;Balung;Wuluhan;Ambulu;Rambipuji;Panti;Sukorambi;Jenggawah;Ajung;Tempurejo;Kaliwates;Patrang;Sumbersari;Arjasa;Mumbulsari;Pakusari;Jelbuk;Mayang;Kalisat;Ledokombo;Sukowono;Silo;Sumberjambe
35.10 Pesanggaran;Bangorejo;Purwoharjo;Tegaldlimo;Muncar;Cluring;Gambiran;Srono;Genteng;Glenmore;Kalibaru;Singojuruh;Rogojampi;Kabat;Glagah;Banyuwangi;Giri;Wongsorejo;Songgon;Sempu;Kalipuro;Siliragung;Tegalsari;Licin;Blimbingsari
35.11 Maesan;Tamanan;Tlogosari;Sukosari;Pujer;Grujugan;Curahdami;Tenggarang;Wonosari;Tapen;Bondowoso;Wringin;Tegalampel;Klabang;Cermee;Prajekan;Pakem;Sumberwringin;Sempol;Binakal;Taman Krocok;Botolinggo;Jambesari Darus Sholah
35.12 Jatibanteng;Besuki;Suboh;Mlandingan;Kendit;Panarukan;Situbondo;Panji;Mangaran;Kapongan;Arjasa;Jangkar;Asembagus;Banyuputih;Sumbermalang;Banyuglugur;Bungatan
35.13 Sukapura;Sumber;Kuripan;Bantaran;Leces;Banyuanyar;Tiris;Krucil;Gading;Pakuniran;Kotaanyar;Paiton;Besuk;Kraksaan;Krejengan;Pejarakan;Maron;Gending;Dringu;Tegalsiwalan;Sumberasih;Wonomerto;Tongas;Lumbang
35.14 Purwodadi;Tutur;Puspo;Lumbang;Pasrepan;Kejayan;Wonorejo;Purwosari;Sukorejo;Prigen;Pandaan;Gempol;Beji;Bangil;Rembang;Kraton;Pohjentrek;Gondangwetan;Winongan;Grati;Nguling;Lekok;Rejoso;Tosari
35.15 Tarik;Prambon;Krembung;Porong;Jabon;Tanggulangin;Candi;Sidoarjo;Tulangan;Wonoayu;Krian;Balongbendo;Taman;Sukodono;Buduran;Gedangan;Sedati;Waru
35.16 Jatirejo;Gondang;Pacet;Trawas;Ngoro;Pungging;Kutorejo;Mojosari;Dlanggu;Bangsal;Puri;Trowulan;Sooko;Gedeg;Kemlagi;Jetis;Dawarblandong;Mojoanyar
35.17 Perak;Gudo;Ngoro;Bareng;Wonosalam;Mojoagung;Mojowarno;Diwek;Jombang;Peterongan;Sumobito;Kesamben;Tembelang;Ploso;Plandaan;Kabuh;Kudu;Bandarkedungmulyo;Jogoroto;Megaluh;Ngusikan
35.18 Sawahan;Ngetos;Berbek;Loceret;Pace;Prambon;Ngronggot;Kertosono;Patianrowo;Baron;Tanjunganom;Sukomoro;Nganjuk;Bagor;Wilangan;Rejoso;Gondang;Ngluyu;Lengkong;Jatikalen
35.19 Kebonsari;Dolopo;Geger;Dagangan;Kare;Gemarang;Wungu;Madiun;Jiwan;Balerejo;Mejayan;Saradan;Pilangkenceng;Sawahan;Wonoasri
35.20 Poncol;Parang;Lembeyan;Takeran;Kawedanan;Magetan;Plaosan;Panekan;Sukomoro;Bendo;Maospati;Barat;Karangrejo;Karas;Kartoharjo;Ngariboyo;Nguntoronadi;Sidorejo
35.21 Sine;Ngrambe;Jogorogo;Kendal;Geneng;Kwadungan;Karangjati;Padas;Ngawi;Paron;Kedunggalar;Widodaren;Mantingan;Pangkur;Bringin;Pitu;Karanganyar;Gerih;Kasreman
35.22 Ngraho;Tambakrejo;Ngambon;Ngasem;Bubulan;Dander;Sugihwaras;Kedungadem;Kepohbaru;Baureno;Kanor;Sumberejo;Balen;Kapas;Bojonegoro;Kalitidu;Malo;Purwosari;Padangan;Kasiman;Temayang;Margomulyo;Trucuk;Sukosewu;Kedewan;Gondang;Sekar;Gayam
35.23 Kenduruan;Jatirogo;Bangilan;Bancar;Senori;Tambakboyo;Singgahan;Kerek;Parengan;Montong;Soko;Jenu;Merakurak;Rengel;Semanding;Tuban;Plumpang;Palang;Widang;Grabagan
35.24 Sukorame;Bluluk;Modo;Ngimbang;Babat;Kedungpring;Brondong;Laren;Sekaran;Maduran;Sambeng;Sugio;Pucuk;Paciran;Solokuro;Mantup;Sukodadi;Karanggeneng;Kembangbahu;Kalitengah;Turi;Lamongan;Tikung;Karangbinangun;Deket;Glagah;Sarirejo
35.25 Dukun;Balongpanggang;Panceng;Benjeng;Duduksampeyan;Wringinanom;Ujungpangkah;Kedamean;Sidayu;Manyar;Cerme;Bungah;Menganti;Kebomas;Driyorejo;Gresik;Sangkapura;Tambak
35.26 Bangkalan;Socah;Burneh;Kamal;Arosbaya;Geger;Klampis;Sepulu;Tanjung Bumi;Kokop;Kwanyar;Labang;Tanah Merah;Tragah;Blega;Modung;Konang;Galis
35.27 Sreseh;Torjun;Sampang;Camplong;Omben;Kedungdung;Jrengik;Tambelangan;Banyuates;Robatal;Sokobanah;Ketapang;Pangarengan;Karangpenang
35.28 Tlanakan;Pademawu;Galis;Pamekasan;Proppo;Palengaan;Pegantenan;Larangan;Pakong;Waru;Batumarmar;Kadur;Pasean
35.29 Kota Sumenep;Kalianget;Manding;Talango;Bluto;Saronggi;Lenteng;Giliginting;Guluk-Guluk;Ganding;Pragaan;Ambunten;Pasongsongan;Dasuk;Rubaru;Batang Batang;Batuputih;Dungkek;Gapura;Gayam;Nonggunong;Ra'as;Masalembu;Arjasa;Sapeken;Batuan;Kangayan
35.71 Mojoroto;Kota;Pesantren
35.72 Kepanjenkidul;Sukorejo;Sananwetan
35.73 Blimbing;Klojen;Kedungkandang;Sukun;Lowokwaru
35.74 Kademangan;Wonoasih;Mayangan;Kanigaran;Kedopok
35.75 Gadingrejo;Purworejo;Bugul Kidul;Panggungrejo
35.76 Prajuritkulon;Magersari;Kranggan
35.77 Kartoharjo;Manguharjo;Taman
35.78 Karang Pilang;Wonocolo;Rungkut;Wonokromo;Tegalsari;Sawahan;Genteng;Gubeng;Sukolilo;Tambaksari;Simokerto;Pabean Cantian;Bubutan;Tandes;Krembangan;Semampir;Kenjeran;Lakarsantri;Benowo;Wiyung;Dukuh Pakis;Gayungan;Jambangan;Tenggilis Mejoyo;Gunung Anyar;Mulyorejo;Sukomanunggal;Asem Rowo;Bulak;Pakal;Sambikerep
35.79 Batu;Bumiaji;Junrejo
36.01 Sumur;Cimanggu;Cibaliung;Cikeusik;Cigeulis;Panimbang;Angsana;Munjul;Pagelaran;Bojong;Picung;Labuan;Menes;Saketi;Cipeucang;Jiput;Mandalawangi;Cimanuk;Kaduhejo;Banjar;Pandeglang;Cadasari;Cisata;Patia;Karang Tanjung;Cikedal;Cibitung;Carita;Sukaresmi;Mekarjaya;Sindangresmi;Pulosari;Koroncong;Majasari;Sobang
36.02 Malingping;Panggarangan;Bayah;Cipanas;Muncang;Leuwidamar;Bojongmanik;Gunungkencana;Banjarsari;Cileles;Cimarga;Sajira;Maja;Rangkasbitung;Warunggunung;Cijaku;Cikulur;Cibadak;Cibeber;Cilograng;Wanasalam;Sobang;Curug bitung;Kalanganyar;Lebakgedong;Cihara;Cirinten;Cigemlong
36.03 Balaraja;Jayanti;Tigaraksa;Jambe;Cisoka;Kresek;Kronjo;Mauk;Kemiri;Sukadiri;Rajeg;Pasar Kemis;Teluknaga;Kosambi;Pakuhaji;Sepatan;Curug;Cikupa;Panongan;Legok;22Pagedangan;Cisauk;27Sukamulya;Kelapa Dua;Sindang Jaya;Sepatan Timur;Solear;Gunung Kaler;Mekar Baru
36.04 05Kramatwatu;Waringinkurung;Bojonegara;Pulo Ampel;Ciruas;11Kragilan;Pontang;Tirtayasa;Tanara;Cikande;Kibin;Carenang;Binuang;Petir;Tunjung Teja;22Baros;Cikeusal;Pamarayan;Kopo;Jawilan;Ciomas;Pabuaran;Padarincang;Anyar;Cinangka;Mancak;Gunungsari;Bandung;Lebak Wangi
36.71 Tangerang;Jatiuwung;Batuceper;Benda;Cipondoh;Ciledug;Karawaci;Periuk;Cibodas;Neglasari;Pinang;Karang Tengah;Larangan
36.72 Cibeber;Cilegon;Pulomerak;Ciwandan;Jombang;Gerogol;Purwakarta;Citangkil
36.73 Serang;Kasemen;Walantaka;Curug;Cipocok Jaya;Taktakan
36.74 Serpong;Serpong Utara;Pondok Aren;Ciputat;Ciputat Timur;Pamulang;Setu
51.01 Negara;Mendoyo;Pekutatan;Melaya;Jembrana
51.02 Selemadeg;Selemadeg Timur;Selemadeg Barat;Kerambitan;Tabanan;Kediri;Marga;Penebel;Baturiti;Pupuan
51.03 Kuta;Mengwi;Abiansemal;Petang;Kuta Selatan;Kuta Utara
51.04 Sukawati;Blahbatuh;Gianyar;Tampaksiring;Ubud;Tegallalang;Payangan
51.05 Nusa Penida;Banjarangkan;Klungkung;Dawan
51.06 Susut;Bangli;Tembuku;Kintamani
51.07 Rendang;Sidemen;Manggis;Karangasem;Abang;Bebandem;Selat;Kubu
51.08 Gerokgak;Seririt;Busungbiu;Banjar;Sukasada;Buleleng;Sawan;Kubutambahan;Tejakula
51.71 Denpasar Selatan;Denpasar Timur;Denpasar Barat;Denpasar Utara
52.01 Gerung;Kediri;Narmada;07Sekotong;Labuapi;Gunungsari;12Lingsar;Lembar;Batu Layar;Kuripan
52.02 Praya;Jonggat;Batukliang;Pujut;Praya Barat;Praya Timur;Janapria;Pringgarata;Kopang;Praya Tengah;Praya Barat Daya;Batukliang Utara
52.03 Keruak;Sakra;Terara;Sikur;Masbagik;Sukamulia;Selong;Pringgabaya;Aikmel;Sambelia;Montong Gading;Pringgasela;Suralaga;Wanasaba;Sembalun;Suwela;Labuhan Haji;Sakra Timur;Sakra Barat;Jerowaru;Lenek
52.04 02Lunyuk;05Alas;Utan;Batu Lanteh;Sumbawa;Moyo Hilir;Moyo Hulu;Ropang;Lape;Plampang;Empang;17Alas Barat;Labuhan Badas;Labangka;Buer;Rhee;Unter Iwes;Moyo Utara;Maronge;Tarano;Lopok;Lenangguar;Orong Telu;Lantung
52.05 Dompu;Kempo;Hu'u;Kilo;Woja;Pekat;Manggalewa;Pajo
52.06 Monta;Bolo;Woha;Belo;Wawo;Sape;Wera;Donggo;Sanggar;Ambalawi;Langgudu;Lambu;Madapangga;Tambora;Soromandi;Parado;Lambitu;Palibelo
52.07 Jereweh;Taliwang;Seteluk;Sekongkang;Brang Rea;Poto Tano;Brang Ene;Maluk
52.08 Tanjung;Gangga;Kayangan;Bayan;Pemenang
52.71 Ampenan;Mataram;Cakranegara;Sekarbela;Selaprang;Sandubaya
52.72 Rasanae Barat;Rasanae Timur;Asakota;Raba;Mpunda
53.01 04Semau;Kupang Barat;Kupang Timur;Sulamu;Kupang Tengah;Amarasi;Fatuleu;Takari;Amfoang Selatan;Amfoang Utara;16Nekamese;Amarasi Barat;Amarasi Selatan;Amarasi Timur;Amabi Oefeto Timur;Amfoang Barat Daya;Amfoang Barat Laut;Semau Selatan;Taebenu;Amabi Oefeto;Amfoang Timur;Fatuleu Barat;Fatuleu Tengah;30Amfoang Tengah
53.02 Kota Soe;Mollo Selatan;Mollo Utara;Amanuban Timur;Amanuban Tengah;Amanuban Selatan;Amanuban Barat;Amanatun Selatan;Amanatun Utara;KI'E;Kuanfatu;Fatumnasi;Polen;Batu Putih;Boking;Toianas;Nunkolo;Oenino;Kolbano;Kot olin;Kualin;Mollo Barat;Kok Baun;Noebana;Santian;Noebeba;Kuatnana;Fautmolo;Fatukopa;Mollo Tengah;Tobu;Nunbena
53.03 Miomaffo Timur;Miomaffo Barat;Biboki Selatan;Noemuti;Kota Kefamenanu;Biboki Utara;Biboki Anleu;Insana;Insana Utara;Noemuti Timur;Miomaffo Tengah;Musi;Mutis;Bikomi Selatan;Bikomi Tengah;Bikomi Nilulat;Bikomi Utara;Naibenu;Insana Fafinesu;Insana Barat;Insana Tengah;Biboki Tan Pah;Biboki Moenleu;Biboki Feotleu
53.04 Lamaknen;Tasifeto Timur;Raihat;Tasifeto Barat;Kakuluk Mesak;12Kota Atambua;Raimanuk;17Lasiolat;Lamaknen Selatan;21Atambua Barat;Atambua Selatan;Nanaet Duabesi
53.05 Teluk Mutiara;Alor Barat Laut;Alor Barat Daya;Alor Selatan;Alor Timur;Pantar;Alor Tengah Utara;Alor Timur Laut;Pantar Barat;Kabola;Pulau Pura;Mataru;Pureman;Pantar Timur;Lembur;Pantar Tengah;Pantar Baru Laut;Abad Selatan
53.06 Wulanggitang;Titehena;Larantuka;Ile Mandiri;Tanjung Bunga;Solor Barat;Solor Timur;Adonara Barat;Wotan Ulumando;Adonara Timur;Kelubagolit;Witihama;Ile Boleng;Demon Pagong;Lewolema;Ile Bura;Adonara;Adonara Tengah;Solor Selatan
53.07 Paga;Mego;Lela;Nita;Alok;Palue;Nelle;Talibura;Waigete;Kewapante;Bola;Magepanda;Waiblama;Alok Barat;Alok Timur;Koting;Tana Wawo;Hewokloang;Kangae;Doreng;Mapitara
53.08 Nangapanda;Pulau Ende;Ende;Ende Selatan;Ndona;Detusoko;Wewaria;Wolowaru;Wolojita;Maurole;Maukaro;Lio Timur;Kota Baru;Kelimutu;Detukeli;Ndona Timur;Ndori;Ende Utara;Ende Tengah;Ende Timur;Lepembusu Kelisoke
53.09 Aimere;Golewa;06Bajawa;Soa;09Riung;12Jerebuu;14Riung Barat;Bajawa Utara;Wolomeze;18Golewa Selatan;Golewa Barat;Inerie
53.10 Wae Rii;03Ruteng;05Satar Mese;Cibal;11Reok;Langke Rembong;Satar Mese Barat;Rahong Utara;Lelak;Reok Barat;Cibal barat;Satar Mese Utara
53.11 Kota Waingapu;Haharu;Lewa;Nggaha Ori Angu;Tabundung;Pinu Pahar;Pandawai;Umalulu;Rindi;Pahunga Lodu;Wulla Waijelu;Paberiwai;Karera;Kahaungu Eti;Matawai La Pawu;Kambera;Kambata Mapambuhang;Lewa Tidahu;Katala Hamu Lingu;Kanatang;Ngadu Ngala;Mahu
53.12 04Tana Righu;10Loli;Wanokaka;Lamboya;15Kota Waikabubak;18Laboya Barat
53.13 Naga Wutung;Atadei;Ile Ape;Lebatukan;Nubatukan;Omesuri;Buyasuri;Wulandoni;Ile Ape Timur
53.14 Rote Barat Daya;Rote Barat Laut;Lobalain;Rote Tengah;Pantai Baru;Rote Timur;Rote Barat;Rote Selatan;Ndao Nuse;Landu Leko;Loaholu
53.15 Macang Pacar;Kuwus;Lembor;Sano Nggoang;Komodo;Boleng;Welak;Ndoso;Lembor Selatan;Mbeliling;Pacar;Kuwus Barat
53.16 Aesesa;Nangaroro;Boawae;Mauponggo;Wolowae;Keo Tengah;Aesesa Selatan
53.17 Katiku Tana;Umbu Ratu Nggay Barat;Mamboro;Umbu Ratu Nggay;Katiku Tana Selatan;Umbu Ratu Nggay Tengah
53.18 Loura;Wewewa Utara;Wewewa Timur;Wewewa Barat;Wewewa Selatan;Kodi Bangedo;Kodi;Kodi Utara;Kota Tambolaka;Wewewa Tengah;Kodi Balaghar
53.19 Borong;Lamba Leda Selatan;Lamba Leda;Sambi Rampas;Elar;Kota Komba;Rana Mese;Lamba Leda Timur;Elar Selatan;Kota Komba Utara;Lamba Leda Utara;Congkar
53.20 Sabu Barat;Sabu Tengah;Sabu Timur;Sabu Liae;Hawu Mehara;Raijua
53.21 Malaka Tengah;Malaka Barat;Wewiku;Weliman;Rinhat;Io Kufeu;Sasitamean;Laenmanen;Malaka Timur;Kobalima Timur;Kobalima;Botin Leobele
53.71 Alak;Maulafa;Kelapa Lima;Oebobo;Kota Raja;Kota Lama
61.01 Sambas;Teluk Keramat;Jawai;Tebas;Pemangkat;Sejangkung;Selakau;Paloh;Sajingan Besar;Subah;Galing;Tekarang;Semparuk;Sajad;Sebawi;Jawai Selatan;Tangaran;Salatiga;Selakau Timur
61.02 Mempawah Hilir;06Toho;Sungai Pinyuh;Jongkat;12Sungai Kunyit;15Segedong;Anjongan;Sadaniang;Mempawah Timur
61.03 Kapuas;Mukok;Noyan;Jangkang;Bonti;Beduai;Sekayam;Kembayan;Parindu;Tayan Hulu;Tayan Hilir;Balai;Toba;20Meliau;Entikong
61.04 Matan Hilir Utara;Marau;Manis Mata;Kendawangan;Sandai;07Sungai Laur;Simpang Hulu;11Nanga Tayap;Matan Hilir Selatan;Tumbang Titi;Jelai Hulu;16Delta Pawan;Muara Pawan;Benua Kayong;Hulu Sungai;Simpang Dua;Air Upas;Singkup;24Pemahan;Sungai Melayu Rayak
61.05 Sintang;Tempunak;Sepauk;Ketungau Hilir;Ketungau Tengah;Ketungau Hulu;Dedai;Kayan Hilir;Kayan Hulu;14Serawai;Ambalau;19Kelam Permai;Sungai Tebelian;Binjai Hulu
61.06 Putussibau Utara;Bika;Embaloh Hilir;Embaloh Hulu;Bunut Hilir;Bunut Hulu;Jongkong;Hulu Gurung;Selimbau;Semitau;Seberuang;Batang Lupar;Empanang;Badau;Silat Hilir;Silat Hulu;Putussibau Selatan;Kalis;Boyan Tanjung;Mentebah;Pengkadan;Suhaid;Puring Kencana
61.07 Sungai Raya;Samalantan;Ledo;Bengkayang;Seluas;Sanggau Ledo;Jagoi Babang;Monterado;Teriak;Suti Semarang;Capkala;Siding;Lumar;Sungai Betung;Sungai Raya Kepulauan;Lembah Bawang;Tujuh Belas
61.08 Ngabang;Mempawah Hulu;Menjalin;Mandor;Air Besar;Menyuke;Sengah Temila;Meranti;Kuala Behe;Sebangki;Jelimpo;Banyuke Hulu;Sompak
61.09 Sekadau Hilir;Sekadau Hulu;Nanga Taman;Nanga Mahap;Belitang Hilir;Belitang Hulu;Belitang
61.10 Belimbing;Nanga Pinoh;Ella Hilir;Menukung;Sayan;Tanah Pinoh;Sokan;Pinoh Utara;Pinoh Selatan;Belimbing Hulu;Tanah Pinoh Barat
61.11 Sukadana;Simpang Hilir;Teluk Batang;Pulau Maya;Seponti;Kepulauan Karimata
61.12 Sungai Raya;Kuala Mandor B;Sungai Ambawang;Terentang;Batu Ampar;Kubu;Rasau Jaya;Teluk Pakedai;Sungai Kakap
61.71 Pontianak Selatan;Pontianak Timur;Pontianak Barat;Pontianak Utara;Pontianak Kota;Pontianak Tenggara
61.72 Singkawang Tengah;Singkawang Barat;Singkawang Timur;Singkawang Utara;Singkawang Selatan
62.01 Kumai;Arut Selatan;Kotawaringin Lama;Arut Utara;Pangkalan Lada;Pangkalan Banteng
62.02 Kota Besi;Cempaga;Mentaya Hulu;Parenggean;Baamang;Mentawa Baru Ketapang;Mentaya Hilir Utara;Mentaya Hilir Selatan;Pulau Hanaut;Antang Kalang;Teluk Sampit;Seranau;Cempaga Hulu;Telawang;Bukit Santuai;Tualan Hulu;Telaga Antang
62.03 Selat;Kapuas Hilir;Kapuas Timur;Kapuas Kuala;Kapuas Barat;Pulau Petak;Kapuas Murung;Basarang;Mantangai;Timpah;Kapuas Tengah;Kapuas Hulu;Tamban Catur;Pasak Talawang;Mandau Talawang;Dadahup;Bataguh
62.04 Jenamas;Dusun Hilir;Karau Kuala;Dusun Utara;Gn. Bintang Awai;Dusun Selatan
62.05 Montallat;Gunung Timang;Gunung Purei;Teweh Timur;Teweh Tengah;Lahei;Teweh Baru;Teweh Selatan;Lahei Barat
62.06 Kamipang;Katingan Hilir;Tewang Sangalang Garing;Pulau Malan;Katingan Tengah;Sanaman Mantikei;Marikit;Katingan Hulu;Mendawai;Katingan Kuala;Tasik Payawan;Petak Malai;Bukit Raya
62.07 Seruyan Hilir;Seruyan Tengah;Danau Sembuluh;Hanau;Seruyan Hulu;Seruyan Hilir Timur;Seruyan Raya;Danau Seluluk;Batu Ampar;Suling Tambun
62.08 Sukamara;Jelai;Balai Riam;Pantai Lunci;Permata Kecubung
62.09 Lamandau;Delang;Bulik;Bulik Timur;Menthobi Raya;Sematu Jaya;Belantikan Raya;Batang Kawa
62.10 Sepang;Kurun;Tewah;Kahayan Hulu Utara;Rungan;Manuhing;Mihing Raya;Damang Batu;Miri Manasa;Rungan Hulu;Manuhing Raya;Rungan Barat
62.11 Pandih Batu;Kahayan Kuala;Kahayan Tengah;Banama Tingang;Kahayan Hilir;Maliku;Jabiren Raya;Sebangau Kuala
62.12 Murung;Tanah Siang;Laung Tuhup;Permata Intan;Sumber Barito;Barito Tuhup Raya;Tanah Siang Selatan;Sungai Babuat;Seribu Riam;Uut Murung
62.13 Dusun Timur;Banua Lima;Patangkep Tutui;Awang;Dusun Tengah;Pematang Karau;Paju Epat;Raren Batuah;Paku;Karusen Janang
62.71 Pahandut;Bukit Batu;Jekan Raya;Sabangau;Rakumpit
63.01 Takisung;Jorong;Pelaihari;Kurau;Bati Bati;Panyipatan;Kintap;Tambang Ulang;Batu Ampar;Bajuin;Bumi Makmur
63.02 Pulau Sembilan;Pulau Laut Barat;Pulau Laut Selatan;Pulau Laut Timur;Pulau Sebuku;Pulaulaut Utara;Kelumpang Selatan;Kelumpang Hulu;Kelumpang Tengah;Kelumpang Utara;Pamukan Selatan;Sampanahan;Pamukan Utara;Hampang;Sungai Durian;Pulau Laut Tengah;Kelumpang Hilir;Kelumpang Barat;Pamukan Barat;Pulau Laut Kepulauan;Pulau Laut Tanjung Selayar;Pulaulaut Sigam
63.03 Aluh Aluh;Kertak Hanyar;Gambut;Sungai Tabuk;Martapura;Karang Intan;Astambul;Simpang Empat;Pengaron;Sungai Pinang;Aranio;Mataraman;Beruntung Baru;Martapura Barat;Martapura Timur;Sambung Makmur;Paramasan;Telaga Bauntung;Tatah Makmur;Cintapuri Darussalam
63.04 Tabunganen;Tamban;Anjir Pasar;Anjir Muara;Alalak;Mandastana;Rantau Badauh;Belawang;Cerbon;Bakumpai;Kuripan;Tabukan;Mekarsari;Barambai;Marabahan;Wanaraya;Jejangkit
63.05 Binuang;Tapin Selatan;Tapin Tengah;Tapin Utara;Candi Laras Selatan;Candi Laras Utara;Bakarangan;Piani;Bungur;Lokpaikat;Salam Babaris;Hatungun
63.06 Sungai Raya;Padang Batung;Telaga Langsat;Angkinang;Kandangan;Simpur;Daha Selatan;Daha Utara;Kalumpang;Loksado;Daha Barat
63.07 Haruyan;Batu Benawa;Labuan Amas Selatan;Labuan Amas Utara;Pandawan;Barabai;Batang Alai Selatan;Batang Alai Utara;Hantakan;Batang Alai Timur;Limpasu
63.08 Danau Panggang;Babirik;Sungai Pandan;Amuntai Selatan;Amuntai Tengah;Amuntai Utara;Banjang;Haur Gading;Paminggir;Sungai Tabukan
63.09 Banua Lawas;Kelua;Tanta;Tanjung;Haruai;Murung Pudak;Muara Uya;Muara Harus;Pugaan;Upau;Jaro;Bintang Ara
63.10 Batu Licin;Kusan Hilir;Sungai Loban;Satui;Kusan Hulu;Simpang Empat;Karang Bintang;Mantewe;Angsana;Kuranji;Kusan Tengah;Teluk Kepayang
63.11 Juai;Halong;Awayan;Batu Mandi;Lampihong;Paringin;Paringin Selatan;Tebing Tinggi
63.71 Banjarmasin Selatan;Banjarmasin Timur;Banjarmasin Barat;Banjarmasin Utara;Banjarmasin Tengah
63.72 02Landasan Ulin;Cempaka;Banjarbaru Utara;Banjarbaru Selatan;Liang Anggang
64.01 Batu Sopang;Tanjung Harapan;Paser Belengkong;Tanah Grogot;Kuaro;Long Ikis;Muara Komam;Long Kali;Batu Engau;Muara Samu
64.02 Muara Muntai;Loa Kulu;Loa Janan;Anggana;Muara Badak;Tenggarong;Sebulu;Kota Bangun;Kenohan;Kembang Janggut;Muara Kaman;Tabang;Samboja;Muara Jawa;Sanga Sanga;Tenggarong Seberang;Marang Kayu;Muara Wis;Kota Bangun Darat;Samboja Barat
64.03 Kelay;Talisayan;Sambaliung;Segah;Tanjung Redeb;Gunung Tabur;Pulau Derawan;Biduk-Biduk;Teluk Bayur;Tabalar;Maratua;Batu Putih;Biatan
64.07 05Long Iram;Melak;Barong Tongkok;Damai;Muara Lawa;Muara Pahu;Jempang;Bongan;Penyinggahan;Bentian Besar;Linggang Bigung;Nyuatan;Siluq Ngurai;Mook Manaar Bulatn;Tering;Sekolaq Darat
64.08 Muara Ancalong;Muara Wahau;Muara Bengkal;Sangatta Utara;Sangkulirang;Busang;Telen;Kombeng;Bengalon;Kaliorang;Sandaran;Sangatta Selatan;Teluk Pandan;Rantau Pulung;Kaubun;Karangan;Batu Ampar;Long Mesangat
64.09 Penajam;Waru;Babulu;Sepaku
64.11 Long Bagun;Long Hubung;Laham;Long Apari;Long Pahangai
64.71 Balikpapan Timur;Balikpapan Barat;Balikpapan Utara;Balikpapan Tengah;Balikpapan Selatan;Balikpapan Kota
64.72 Palaran;Samarinda Seberang;Samarinda Ulu;Samarinda Ilir;Samarinda Utara;Sungai Kunjang;Sambutan;Sungai Pinang;Samarinda Kota;Loa Janan Ilir
64.74 Bontang Utara;Bontang Selatan;Bontang Barat
65.01 Tanjung Palas;Tanjung Palas Barat;Tanjung Palas Utara;Tanjung Palas Timur;Tanjung Selor;Tanjung Palas Tengah;Peso;Peso Hilir;Sekatak;Bunyu
65.02 Mentarang;Malinau Kota;Pujungan;Kayan Hilir;Kayan Hulu;Malinau Selatan;Malinau Utara;Malinau Barat;Sungai Boh;Kayan Selatan;Bahau Hulu;Mentarang Hulu;Malinau Selatan Hilir;Malinau Selatan Hulu;Sungai Tubu
65.03 Sebatik;Nunukan;Sembakung;Lumbis;Krayan;Sebuku;Krayan Selatan;Sebatik Barat;Nunukan Selatan;Sebatik Timur;Sebatik Utara;Sebatik Tengah;Sei Menggaris;Tulin Onsoi;Lumbis Ogong;Sembakung Atulai;Krayan Tengah;Krayan Timur;Krayan Barat;Lumbis Pansiangan;Lumbis Hulu
65.04 Sesayap;Sesayap Hilir;Tana Lia;Betayau;Muruk Rian
65.71 Tarakan Barat;Tarakan Tengah;Tarakan Timur;Tarakan Utara
71.01 05Sang Tombolang;09Dumoga Barat;Dumoga Timur;Dumoga Utara;Lolak;Bolaang;Lolayan;19Passi Barat;Poigar;22Passi Timur;31Bolaang Timur;Bilalang;Dumoga;Dumoga Tenggara;Dumoga Tengah
71.02 Tondano Barat;Tondano Timur;Eris;Kombi;Lembean Timur;Kakas;Tompaso;Remboken;Langowan Timur;Langowan Barat;Sonder;Kawangkoan;Pineleng;Tombulu;Tombariri;Tondano Utara;Langowan Selatan;Tondano Selatan;Langowan Utara;Kakas Barat;Kawangkoan Utara;Kawangkoan Barat;Mandolang;Tombariri Timur;Tompaso Barat
71.03 08Tabukan Utara;Nusa Tabukan;Manganitu Selatan;Tatoareng;Tamako;Manganitu;Tabukan Tengah;Tabukan Selatan;Kendahe;Tahuna;19Tabukan Selatan Tengah;Tabukan Selatan Tenggara;23Tahuna Barat;Tahuna Timur;Kepulauan Marore
71.04 Lirung;Beo;Rainis;Essang;Nanusa;Kabaruan;Melonguane;Gemeh;Damau;Tampan' Amma;Salibabu;Kalongan;Miangas;Beo Utara;Pulutan;Melonguane Timur;Moronge;Beo Selatan;Essang Selatan
71.05 Modoinding;Tompaso Baru;Ranoyapo;07Motoling;Sinonsayang;Tenga;Amurang;12Tumpaan;Tareran;15Kumelembuai;Maesaan;Amurang Barat;Amurang Timur;Tatapaan;21Motoling Barat;Motoling Timur;Suluun Tareran
71.06 Kema;Kauditan;Airmadidi;Wori;Dimembe;Likupang Barat;Likupang Timur;Kalawat;Talawaan;Likupang Selatan
71.07 Ratahan;Pusomaen;Belang;Ratatotok;Tombatu;Touluaan;Touluaan Selatan;Silian Raya;Tombatu Timur;Tombatu Utara;Pasan;Ratahan Timur
71.08 Sangkub;Bintauna;Bolangitang Timur;Bolangitang Barat;Kaidipang;Pinogaluman
71.09 Siau Timur;Siau Barat;Tagulandang;Siau Timur Selatan;Siau Barat Selatan;Tagulandang Utara;Biaro;Siau Barat Utara;Siau Tengah;Tagulandang Selatan
71.10 Tutuyan;Kotabunan;Nuangan;Modayag;Modayag Barat;Motongkad;Mooat
71.11 Bolaang Uki;Posigadan;Pinolosian;Pinolosian Tengah;Pinolosian Timur;Helumo;Tomini
71.71 Bunaken;Tuminting;Singkil;Wenang;Tikala;Sario;Wanea;Mapanget;Malalayang;Bunaken Kepulauan;Paal Dua
71.72 Lembeh Selatan;Madidir;Ranowulu;Aertembaga;Matuari;Girian;Maesa;Lembeh Utara
71.73 Tomohon Selatan;Tomohon Tengah;Tomohon Utara;Tomohon Barat;Tomohon Timur
71.74 Kotamobagu Utara;Kotamobagu Timur;Kotamobagu Selatan;Kotamobagu Barat
72.01 Batui;Bunta;Kintom;Luwuk;Lamala;Balantak;Pagimana;Bualemo;Toili;Masama;Luwuk Timur;Toili Barat;Nuhon;Moilong;Batui Selatan;Lobu;Simpang Raya;Balantak Selatan;Balantak Utara;Luwuk Selatan;Luwuk Utara;Mantoh;Nambo
72.02 Poso Kota;Poso Pesisir;Lage;Pamona Puselemba;Pamona Timur;Pamona Selatan;Lore Utara;Lore Tengah;Lore Selatan;18Poso Pesisir Utara;Poso Pesisir Selatan;Pamona Barat;Poso Kota Selatan;Poso Kota Utara;Lore Barat;Lore Timur;Lore Piore;Pamona Tenggara;Pamona Utara
72.03 04Rio Pakava;06Dampelas;08Banawa;Labuan;Sindue;Sirenja;Balaesang;14Sojol;18Banawa Selatan;Tanantovea;21Pinembani;24Sindue Tombusabora;Sindue Tobata;27Banawa Tengah;30Sojol Utara;Balaesang Tanjung
72.04 Dampal Selatan;Dampal Utara;Dondo;Basidondo;Ogodeide;Lampasio;Baolan;Galang;Toli-Toli Utara;Dako Pemean
72.05 Momunu;Lakea;Bokat;Bunobogu;Paleleh;Biau;Tiloan;Bukal;Gadung;Karamat;Paleleh Barat
72.06 05Bungku Tengah;Bungku Selatan;Menui Kepulauan;Bungku Barat;Bumi Raya;Bahodopi;12Wita Ponda;15Bungku Pesisir;18Bungku Timur
72.07 03Totikum;Tinangkung;Liang;Bulagi;Buko;09Bulagi Selatan;11Tinangkung Selatan;15Totikum Selatan;Peling Tengah;Bulagi Utara;Buko Selatan;Tinangkung Utara
72.08 Parigi;Ampibabo;Tinombo;Moutong;Tomini;Sausu;Bolano Lambunu;Kasimbar;Torue;Tinombo Selatan;Parigi Selatan;Mepanga;Toribulu;Taopa;Balinggi;Parigi Barat;Siniu;Palasa;Parigi Utara;Parigi Tengah;Bolano;Ongka Malino;Sidoan
72.09 Una Una;Togean;Walea Kepulauan;Ampana Tete;Ampana Kota;Ulubongka;Tojo Barat;Tojo;Walea Besar;Ratolindo;Batudaka;Talatako
72.10 Sigi Biromaru;Palolo;Nokilalaki;Lindu;Kulawi;Kulawi Selatan;Pipikoro;Gumbasa;Dolo Selatan;Tanambulava;Dolo Barat;Dolo;Kinovaro;Marawola;Marawola Barat
72.11 Banggai;Banggai Utara;Bokan Kepulauan;Bangkurung;Labobo;Banggai Selatan;Banggai Tengah
72.12 Petasia;Petasia Timur;Lembo Raya;Lembo;Mori Atas;Mori Utara;Soyo Jaya;Bungku Utara;Mamosalato;Petasia Barat
72.71 Palu Timur;Palu Barat;Palu Selatan;Palu Utara;Ulujadi;Tatanga;Tawaeli;Mantikulore
73.01 Benteng;Bontoharu;Bontomatene;Bontomanai;Bontosikuyu;Pasimasunggu;Pasimarannu;Taka Bonerate;Pasilambena;Pasimasunggu Timur;Buki
73.02 Gantarang;Ujung Bulu;Bonto Bahari;Bonto Tiro;Herlang;Kajang;Bulukumpa;Kindang;Ujungloe;Rilauale
73.03 Bissappu;Bantaeng;Eremerasa;Tompo Bulu;Pajukukang;Uluere;Gantarang Keke;Sinoa
73.04 Bangkala;Tamalatea;Binamu;Batang;Kelara;Bangkala Barat;Bontoramba;Turatea;Arungkeke;Rumbia;Tarowang
73.05 Mappakasunggu;Mangarabombang;Polongbangkeng Selatan;Polongbangkeng Utara;Galesong Selatan;Galesong Utara;Pattallassang;Sanrobone;Galesong;Kepulauan Tanakeke;Polongbangkeng Timur;Laikang
73.06 Bontonompo;Bajeng;Tompobulu;Tinggimoncong;Parangloe;Bontomarannu;Pallangga;Somba Opu;Bungaya;Tombolopao;Biringbulu;Barombong;Pattallasang;Manuju;Bontolempangang;Bontonompo Selatan;Parigi;Bajeng Barat
73.07 Sinjai Barat;Sinjai Selatan;Sinjai Timur;Sinjai Tengah;Sinjai Utara;Bulupoddo;Sinjai Borong;Tellu Limpoe;Pulau Sembilan
73.08 Bontocani;Kahu;Kajuara;Salomekko;Tonra;Libureng;Mare;Sibulue;Barebbo;Cina;Ponre;Lappariaja;Lamuru;Ulaweng;Palakka;Awangpone;Tellu Siattinge;Ajangale;Dua Boccoe;Cenrana;Tanete Riattang;Tanete Riattang Barat;Tanete Riattang Timur;Amali;Tellulimpoe;Bengo;Patimpeng
73.09 Mandai;Camba;Bantimurung;Maros Baru;Bontoa;Malllawa;Tanralili;Marusu;Simbang;Cenrana;Tompobulu;Lau;Moncongloe;Turikale
73.10 Liukang Tangaya;Liukang Kalmas;Liukang Tupabbiring;Pangkajene;Balocci;Bungoro;Labakkang;Marang;Segeri;Minasa Tene;Mandalle;Tondong Tallasa;Liukang Tupabbiring Utara
73.11 Tanete Riaja;Tanete Rilau;Barru;Soppeng Riaja;Mallusetasi;Pujananting;Balusu
73.12 Marioriwawo;Liliraja;Lilirilau;Lalabata;Marioriawa;Donri Donri;Ganra;Citta
73.13 Sabangparu;Pammana;Takkalalla;Sajoanging;Majauleng;Tempe;Belawa;Tanasitolo;Maniangpajo;Pitumpanua;Bola;Penrang;Gilireng;Keera
73.14 Panca Lautang;Tellu Limpoe;Watang Pulu;Baranti;Panca Rijang;Kulo;Maritengngae;Watang Sidenreng;Dua Pitue;Pitu Riawa;Pitu Riase
73.15 Mattiro Sompe;Suppa;Mattiro Bulu;Watang Sawitto;Patampanua;Duampanua;Lembang;Cempa;Tiroang;Lanrisang;Paleteang;Batulappa
73.16 Maiwa;Enrekang;Baraka;Anggeraja;Alla;Bungin;Cendana;Curio;Malua;Buntu Batu;Masalle;Baroko
73.17 Basse Sangtempe;Larompong;Suli;Bajo;Bua Ponrang;Walenrang;Belopa;Bua;Lamasi;Larompong Selatan;Ponrang;Latimojong;Kamanre;Belopa Utara;Walenrang Barat;Walenrang Utara;Walenrang Timur;Lamasi Timur;Suli Barat;Bajo Barat;Ponrang Selatan;Basse Sangtempe Utara
73.18 Saluputi;Bittuang;Bonggakaradeng;05Makale;09Simbuang;11Rantetayo;Mengkendek;Sangalla;19Gandangbatu Sillanan;Rembon;27Makale Utara;Mappak;Makale Selatan;31Masanda;33Sangalla Selatan;Sangalla Utara;Malimbong Balepe;37Rano;Kurra
73.22 Malangke;Bone Bone;Masamba;Sabbang;Rongkong;Sukamaju;Seko;Malangke Barat;Rampi;Mappedeceng;Baebunta;Tana Lili;Sukamaju Selatan;Baebunta Selatan;Sabbang Selatan
73.24 Mangkutana;Nuha;Towuti;Malili;Angkona;Wotu;Burau;Tomoni;Tomoni Timur;Kalaena;Wasuponda
73.26 Rantepao;Sesean;Nanggala;Rindingallo;Buntao;Sa'dan;Sanggalangi;Sopai;Tikala;Balusu;Tallunglipu;Dende' Piongan Napo;Buntu Pepasan;Baruppu;Kesu;Tondon;Bangkelekila;Rantebua;Sesean Suloara;Kapala Pitu;Awan Rante Karua
73.71 Mariso;Mamajang;Makassar;Ujung Pandang;Wajo;Bontoala;Tallo;Ujung Tanah;Panakkukang;Tamalate;Biringkanaya;Manggala;Rappocini;Tamalanrea;Kepulauan Sangkarrang
73.72 Bacukiki;Ujung;Soreang;Bacukiki Barat
73.73 Wara;Wara Utara;Wara Selatan;Telluwanua;Wara Timur;Wara Barat;Sendana;Mungkajang;Bara
74.01 Wundulako;04Kolaka;07Pomalaa;Watubangga;10Wolo;12Baula;14Latambaga;18Tanggetada;20Samaturu;24Toari;Polinggona;27Iwoimendaa
74.02 Lambuya;Unaaha;Wawotobi;Pondidaha;Sampara;10Abuki;Soropia;15Tongauna;Latoma;Puriala;Uepai;Wonggeduku;Besulutu;Bondoala;23Routa;Anggaberi;Meluhu;28Amonggedo;31Asinua;Konawe;Kapoiala;36Lalonggasumeeto;Onembute;Padangguni;Morosi;Anggalomoare;Wonggeduku Barat;Tongauna Utara
74.03 06Napabalano;Maligano;13Wakorumba Selatan;Lasalepa;Batalaiworu;Katobu;Duruka;Lohia;Watopute;Kontunaga;23Kabangka;Kabawo;Parigi;Bone;Tongkuno;Pasir Putih;30Kontu Kowuna;Marobo;Tongkuno Selatan;Pasi Kolaga;Batukara;37Towea
74.04 11Pasarwajo;22Kapontori;Lasalimu;Lasalimu Selatan;27Siotapina;Wolowa;Wabula
74.05 Tinanggea;Angata;Andoolo;Palangga;Landono;Lainea;Konda;Ranomeeto;Kolono;Moramo;Laonti;Lalembuu;Benua;Palangga Selatan;Mowila;Moramo Utara;Buke;Wolasi;Laeya;Baito;Basala;Ranomeeto Barat;Kolono Timur;Sabulakoa;Andoolo Barat
74.06 Poleang;Poleang Timur;Rarowatu;Rumbia;Kabaena;Kabaena Timur;Poleang Barat;Mata Oleo;Rarowatu Utara;Poleang Utara;Poleang Selatan;Poleang Tenggara;Kabaena Selatan;Kabaena Barat;Kabaena Utara;Kabaena Tengah;Kep. Masaloka Raya;Rumbia Tengah;Poleang Tengah;Tontonunu;Lantari Jaya;Mata Usu
74.07 Wangi-Wangi;Kaledupa;Tomia;Binongko;Wangi Wangi Selatan;Kaledupa Selatan;Tomia Timur;Togo Binongko
74.08 Lasusua;Pakue;Batu Putih;Rante Angin;Kodeoha;Ngapa;Wawo;Lambai;Watunohu;Pakue Tengah;Pakue Utara;Porehu;Katoi;Tiwu;Tolala
74.09 Asera;Wiwirano;Langgikima;Molawe;Lasolo;Lembo;Sawa;Oheo;Andowia;Motui;Wawolesea;Lasolo Kepulauan;Landawe
74.10 Kulisusu;Kambowa;Bonegunu;Kulisusu Barat;Kulisusu Utara;Wakorumba Utara
74.11 Tirawuta;Loea;Ladongi;Poli Polia;Lambandia;Lalolae;Mowewe;Uluiwoi;Tinondo;Aere;Ueesi;Dangia
74.12 Wawonii Barat;Wawonii Utara;Wawonii Timur Laut;Wawonii Timur;Wawonii Tenggara;Wawonii Selatan;Wawonii Tengah
74.13 Sawerigadi;Barangka;Lawa;Wadaga;Tiworo Selatan;Maginti;Tiworo Tengah;Tiworo Utara;Tiworo Kepulauan;Kusambi;Napano Kusambi
74.14 Lakudo;Mawasangka Timur;Mawasangka Tengah;Mawasangka;Talaga Raya;Gu;Sangia Wambulu
74.15 Batauga;Sampolawa;Lapandewa;Batu Atas;Siompu Barat;Siompu;Kadatua
74.71 Mandonga;Kendari;Baruga;Poasia;Kendari Barat;Abeli;Wua-Wua;Kadia;Puuwatu;Kambu;Nambo
74.72 Betoambari;Wolio;Sorawolio;Bungi;Kokalukuna;Murhum;Lea-Lea;Batupoaro
75.01 Limboto;Telaga;Batudaa;Tibawa;Batudaa Pantai;09Boliyohuto;Telaga Biru;Bongomeme;13Tolangohula;Mootilango;16Pulubala;Limboto Barat;Tilango;Tabongo;Biluhu;Asparaga;Talaga Jaya;Bilato;Dungaliyo
75.02 Paguyaman;Wonosari;Dulupi;Tilamuta;Mananggu;Botumoito;Paguyaman Pantai
75.03 Tapa;Kabila;Suwawa;Bonepantai;Bulango Utara;Tilongkabila;Botupingge;Kabila Bone;Bone;Bone Raya;Suwawa Timur;Suwawa Selatan;Suwawa Tengah;Bulango Ulu;Bulango Selatan;Bulango Timur;Bulawa;Pinogu
75.04 Popayato;Lemito;Randangan;Marisa;Paguat;Patilanggio;Taluditi;Dengilo;Buntulia;Duhiadaa;Wanggarasi;Popayato Timur;Popayato Barat
75.05 Atinggola;Kwandang;Anggrek;Sumalata;Tolinggula;Gentuma Raya;Tomilito;Ponelo Kepulauan;Monano;Biau;Sumalata Timur
75.71 Kota Barat;Kota Selatan;Kota Utara;Dungingi;Kota Timur;Kota Tengah;Sipatana;Dumbo Raya;Hulonthalangi
76.01 Bambalamotu;Pasangkayu;Baras;Sarudu;Dapurang;Duripoku;Bulu Taba;Tikke Raya;Pedongga;Bambaira;Sarjo;Lariang
76.02 Mamuju;Tapalang;Kalukku;Kalumpang;07Papalang;Sampaga;11Tommo;Simboro;Tapalang Barat;15Bonehau;Kep. Bala Balakang
76.03 Mambi;Aralle;Mamasa;Pana;Tabulahan;Sumarorong;Messawa;Sesenapadang;Tanduk Kalua;Tabang;Bambang;Balla;Nosu;Tawalian;Rantebulahan Timur;Buntumalangka;Mehalaan
76.04 Tinambung;Campalagian;Wonomulyo;Polewali;Tutar;Binuang;Tapango;Mapilli;Matangnga;Luyo;Limboro;Balanipa;Anreapi;Matakali;Allu;Bulo
76.05 Banggae;Pamboang;Sendana;Malunda;Ulumanda;Tammerodo Sendana;Tubo Sendana;Banggae Timur
76.06 Tobadak;Pangale;Budong-Budong;Topoyo;Karossa
81.01 Amahai;Teon Nila Serua;06Seram Utara;09Banda;11Tehoru;Saparua;Pulau Haruku;Salahutu;Leihitu;Nusa Laut;Kota Masohi;20Seram Utara Barat;Teluk Elpaputih;Leihitu Barat;Telutih;Seram Utara Timur Seti;Seram Utara Timur Kobi;Saparua Timur
81.02 Kei Kecil;03Kei Besar;Kei Besar Selatan;Kei Besar Utara Timur;13Kei Kecil Timur;Kei Kecil Barat;Manyeuw;Hoat Sorbay;Kei Besar Utara Barat;Kei Besar Selatan Barat;Kei Kecil Timur Selatan
81.03 Tanimbar Selatan;Selaru;Wertamrian;Wermaktian;Tanimbar Utara;Fordata;Wuar Labobar;Kormomolin;Nirunmas;18Molu Maru
81.04 Namlea;Air Buaya;Waeapo;06Waplau;10Batabual;Lolong Guba;Waelata;Fena Leisela;Teluk Kaiely;Lilialy
81.05 Bula;Seram Timur;Werinama;Pulau Gorom;Wakate;Tutuk Tolu;Siwalalat;Kilmury;Pulau Panjang;Teor;Gorom Timur;Bula Barat;Kian Darat;Siritaun Wida Timur;Teluk Waru
81.06 Kairatu;Seram Barat;Taniwel;Huamual Belakang;Amalatu;Inamosol;Kairatu Barat;Huamual;Kepulauan Manipa;Taniwel Timur;Elpaputih
81.07 Pulau-Pulau Aru;Aru Selatan;Aru Tengah;Aru Utara;Aru Utara Timur Batuley;Sir-Sir;Aru Tengah Timur;Aru Tengah Selatan;Aru Selatan Timur;Aru Selatan Utara
81.08 Moa;Damer;Mdona Hyera;Babar Barat;Pulau-pulau Babar Timur;Wetar Selatan;Kisar Selatan;Pulau Leti;Pulau Masela;Dawelor Dawera;Pulau Wetang;Pulau Lakor;Wetar Utara;Wetar Barat;Wetar Timur;Kepulauan Roma;Kisar Utara
81.09 Namrole;Waesama;Ambalau;Kepala Madan;Leksula;Fena Fafan
81.71 Nusaniwe;Sirimau;Baguala;Teluk Ambon;Leitimur Selatan
81.72 Pulau Dullah Utara;Pulau Dullah Selatan;Tayando Tam;Pulau-Pulau Kur;Kur Selatan
82.01 Jailolo;Loloda;Ibu;Sahu;Jailolo Selatan;07Ibu Utara;Ibu Selatan;Sahu Timur;Loloda Tengah
82.02 Weda;Patani;Pulau Gebe;Weda Utara;Weda Selatan;Patani Utara;Weda Tengah;Patani Barat;Weda Timur;Patani Timur
82.03 04Galela;Tobelo;Tobelo Selatan;Kao;Malifut;Loloda Utara;Tobelo Utara;Tobelo Tengah;Tobelo Timur;Tobelo Barat;Galela Barat;Galela Utara;Galela Selatan;19Loloda Kepulauan;Kao Utara;Kao Barat;Kao Teluk
82.04 Pulau Makian;Kayoa;Gane Timur;Gane Barat;Obi Selatan;Obi;Bacan Timur;Bacan;Bacan Barat;Makian Barat;Kayoa Barat;Kayoa Selatan;Kayoa Utara;Bacan Barat Utara;Kasiruta Barat;Kasiruta Timur;Bacan Selatan;Kepulauan Botanglomang;Mandioli Selatan;Mandioli Utara;Bacan Timur Selatan;Bacan Timur Tengah;Gane Barat Selatan;Gane Barat Utara;Kepulauan Joronga;Gane Timur Selatan;Gane Timur Tengah;Obi Barat;Obi Timur;Obi Utara
82.05 Mangoli Timur;Sanana;Sulabesi Barat;06Mangoli Barat;Sulabesi Tengah;Sulabesi Timur;Sulabesi Selatan;Mangoli Utara Timur;Mangoli Tengah;Mangoli Selatan;Mangoli Utara;18Sanana Utara
82.06 Wasile;Maba;Maba Selatan;Wasile Selatan;Wasile Tengah;Wasile Utara;Wasile Timur;Maba Tengah;Maba Utara;Kota Maba
82.07 Morotai Selatan;Morotai Selatan Barat;Morotai Jaya;Morotai Utara;Morotai Timur;Pulau Rao
82.08 Taliabu Barat;Taliabu Barat Laut;Lede;Taliabu Utara;Taliabu Timur;Taliabu Timur Selatan;Taliabu Selatan;Tabona
82.71 Pulau Ternate;Kota Ternate Selatan;Kota Ternate Utara;Moti;Pulau Batang Dua;Kota Ternate Tengah;Pulau Hiri;Ternate Barat
82.72 Tidore;Oba Utara;Oba;Tidore Selatan;Tidore Utara;Oba Tengah;Oba Selatan;Tidore Timur
91.03 Sentani;Sentani Timur;Depapre;Sentani Barat;Kemtuk;Kemtuk Gresi;Nimboran;Nimbokrang;Unurum Guay;Demta;Kaureh;Ebungfao;Waibu;Nambluong;Yapsi;Airu;Raveni Rara;Gresi Selatan;Yokari
91.05 Yapen Selatan;Yapen Barat;Yapen Timur;Angkaisera;Poom;Kosiwo;Yapen Utara;Raimbawi;Teluk Ampimoi;Kepulauan Ambai;Wonawa;Windesi;Pulau Kurudu;Pulau Yerui;Anotaurei;Yawakukat;Nusawani
91.06 Biak Kota;Biak Utara;Biak Timur;Numfor Barat;Numfor Timur;08Biak Barat;Warsa;Padaido;Yendidori;Samofa;Yawosi;Andey;Swandiwe;Bruyadori;Orkeri;Poiru;Aimando Padaido;Oridek;Bondifuar
91.10 Sarmi;Tor Atas;Pantai Barat;Pantai Timur;Bonggo;09Apawer Hulu;12Sarmi Selatan;Sarmi Timur;Pantai Timur Bagian Barat;Bonggo Timur
91.11 Waris;Arso;Senggi;Web;Skanto;Arso Timur;Towe;Arso Barat;Mannem;Yaffi;Kaisenar
91.15 Waropen Bawah;03Masirei;07Risei Sayati;Urei Faisei;Inggerus;Kirihi;Oudate;Wapoga;Demba;Wonti;Soyoi Mambai
91.19 Supiori Selatan;Supiori Utara;Supiori Timur;Kepulauan Aruri;Supiori Barat
91.20 Mamberamo Tengah;Mamberamo Hulu;Rufaer;Mamberamo Tengah Timur;Mamberamo Hilir;Waropen Atas;Benuki;Sawai
91.71 Jayapura Utara;Jayapura Selatan;Abepura;Muara Tami;Heram
92.02 03Warmare;Prafi;Masni;12Manokwari Barat;Manokwari Timur;Manokwari Utara;Manokwari Selatan;17Tanah Rubuh;21Sidey
92.03 Fak-Fak;Fak-Fak Barat;Fak-Fak Timur;Kokas;Fak-Fak Tengah;Karas;Bomberay;Kramongmongga;Teluk Patipi;Pariwari;Wartutin;Fakfak Timur Tengah;Arguni;Mbahamdandara;Kayauni;Furwagi;Tomage
92.06 Bintuni;Merdey;Babo;Aranday;Moskona Selatan;Moskona Utara;Wamesa;Fafurwar;Tembuni;Kuri;Manimeri;Tuhiba;Dataran Beimes;Sumuri;Kaitaro;Aroba;Masyeta;Biscoop;Tomu;Kamundan;Weriagar;Moskona Barat;Meyado;Moskona Timur
92.07 Wasior;Windesi;Teluk Duairi;Wondiboy;Wamesa;Rumberpon;Naikere;Rasiei;Kuri Wamesa;Roon;Roswar;Nikiwar;Soug Jaya
92.08 Kaimana;Buruway;Teluk Arguni Atas;Teluk Etna;Kambrau;Teluk Arguni Bawah;Yamor
92.11 Ransiki;Oransbari;Neney;Dataran Isim;Momi Waren;Tahota
92.12 Anggi;Anggi Gida;Membey;Sururey;Didohu;Taige;Catubouw;Testega;Minyambaouw;Hingk
93.01 Merauke;Muting;Okaba;Kimaam;Semangga;Tanah Miring;Jagebob;Sota;Ulilin;Elikobal;Kurik;Naukenjerai;Animha;Malind;Tubang;Ngguti;Kaptel;Tabonji;Waan;Ilwayab;Padua;Kontuar
93.02 Mandobo;Mindiptana;Waropko;Kouh;Jair;Bomakia;Kombut;Iniyandit;Arimop;Fofi;Ambatkwi;Manggelum;Firiwage;Yaniruma;Subur;Kombay;Ninati;Sesnuk;Ki;Kawagit
93.03 Obaa;Mambioman Bapai;Citak-Mitak;Edera;Haju;Assue;Kaibar;Passue;Minyamur;Venaha;Syahcame;Yakomi;Bamgi;Passue Bawah;Ti Zain
93.04 Agats;Atsj;Sawa Erma;Akat;Fayit;Pantai Kasuari;Suator;Suru-suru;Kolf Braza;Unir Sirau;Joerat;Pulau Tiga;Jetsy;Der Koumur;Kopay;Safan;Sirets;Ayip;Betcbamu;Joutu;Aswi;Awyu;Koroway Buluanop;Tomor Birip;Sor Ep
94.01 Nabire;Napan;Yaur;Uwapa;Wanggar;Siriwo;Makimi;Teluk Umar;Teluk Kimi;Yaro;Wapoga;Nabire Barat;Moora;Dipa;Menou
94.02 Mulia;Ilu;Fawi;Mewoluk;Yamo;Nume;Torere;Tingginambut;Pagaleme;Gurage;Irimuli;Muara;Ilamburawi;Yambi;Lumo;Molanikime;Dokome;Kalome;Wanwi;Yamoneri;Waegi;Nioga;Gubume;Taganombak;Dagai;Kiyage
94.03 Paniai Timur;Paniai Barat;Aradide;Bogabaida;Bibida;Dumadama;Siriwo;Kebo;Yatamo;Ekadide;Wegee Muka;Wegee Bino;Pugo Dagi;Muye;Nakama;Teluk Deya;Yagai;Youtadi;Baya Biru;Deiyai Miyo;Dogomo;Aweida;Topiyai;Fajar Timur
94.04 Mimika Baru;Agimuga;Mimika Timur;Mimika Barat;Jita;Jila;Mimika Timur Jauh;Mimika Tengah;Kuala Kencana;Tembagapura;Mimika Barat Jauh;Mimika Barat Tengah;Kwamki Narama;Hoya;Iwaka;Wania;Amar;Alama
94.05 Ilaga;Wangbe;Beoga;Doufo;Pogoma;Sinak;Agandugume;Gome;Dervos;Beoga Barat;Beoga Timur;Ogamanim;Kembru;Bina;Sinak Barat;Mage'abume;Yugumuak;Ilaga Utara;Mabugi;Omukia;Lambewi;Oneri;Amungkalpia;Gome Utara;Erelmakawia
94.06 Kamu;Mapia;Piyaiye;Kamu Utara;Sukikai Selatan;Mapia Barat;Kamu Selatan;Kamu Timur;Mapia Tengah;Dogiyai
94.07 Sugapa;Homeyo;Wandai;Biandoga;Agisiga;Hitadipa;Ugimba;Tomosiga
94.08 Tigi;Tigi Timur;Bowobado;Tigi Barat;Kapiraya
95.01 Wamena;Kurulu;Asologaima;Hubikosi;Bolakme;Walelagama;Musatfak;Wolo;Asolokobal;Pelebaga;Yalengga;Trikora;Napua;Walaik;Wouma;Hubikiak;Ibele;Taelarek;Itlay Hisage;Siepkosi;Usilimo;Wita Waya;Libarek;Wadangku;Pisugi;Koragi;Tagime;Molagalome;Tagineri;Silo Karno Doga;Piramid;Muliama;Bugi;Bpiri;Welesi;Asotipo;Maima;Popugoba;Wame;Wesaput
95.02 Oksibil;Kiwirok;Okbibab;Iwur;Batom;Borme;Kiwirok Timur;Aboy;Pepera;Bime;Alemsom;Okbape;Kalomdol;Oksop;Serambakon;Ok Aom;Kawor;Awinbon;Tarup;Okhika;Oksamol;Oklip;Okbemtau;Oksebang;Okbab;Batani;Weime;Murkim;Mofinop;Jetfa;Teiraplu;Eipumek;Pamek;Nongme
95.03 Kurima;Anggruk;Ninia;Silimo;Samenage;Nalca;Dekai;Obio;Suru Suru;Wusama;Amuma;Musaik;Pasema;Hogio;Mugi;Soba;Werima;Tangma;Ukha;Panggema;Kosarek;Nipsan;Ubahak;Pronggoli;Walma;Yahuliambut;Hereapini;Ubalihi;Talambo;Puldama;Endomen;Kona;Dirwemna;Holuwon;Lolat;Soloikma;Sela;Korupun;Langda;Bomela;Suntamon;Seradala;Sobaham;Kabianggama;Kwelamdua;Kwikma;Hilipuk;Duram;Yogosem;Kayo;Sumo
95.04 Karubaga;Bokondini;Kanggime;Kembu;Goyage;Wunim;Wina;Umagi;Panaga;Woniki;Kubu;Konda/ Kondaga;Nelawi;Kuari;Bokoneri;Bewani;Nabunage;Gilubandu;Nunggawi;Gundagi;Numba;Timori;Dundu;Geya;Egiam;Poganeri;Kamboneri;Airgaram;Wari/Taiyeve II;Dow;Tagineri;Yuneri;Wakuwo;Gika;Telenggeme;Anawi;Wenam;Wugi;Danime;Tagime;Kai;Aweku;Bogonuk;Li Anogomma;Biuk;Yuko
95.05 Kobakma;Kelila;Eragayam;Megambilis;Ilugwa
95.06 Elelim;Apalapsili;Abenaho;Benawa;Welarek
95.07 Tiom;Pirime;Makki;Gamelia;Dimba;Melagineri;Balingga;Tiomneri;Kuyawage;Poga;Niname;Nogi;Yiginua;Tiom Ollo;Yugungwi;Mokoni;Wereka;Milimbo;Wiringgambut;Gollo;Awina;Ayumnati;Wano Barat;Goa Balim;Bruwa;Balingga Barat;Gupura;Kolawa;Gelok Beam;Kuly Lanny;Lannyna;Karu;Yiluk;Guna;Kelulome;Nikogwe;Muara;Buguk Gona;Melagi
95.08 Kenyam;Mapenduma;Yigi;Wosak;Geselma;Mugi;Mbuwa;Gearek;Koroptak;Kegayem;Paro;Mebarok;Yenggelo;Kilmid;Alama;Yal;Mam;Dal;Nirkuri;Inikgal;Iniye;Mbulmu Yalma;Mbua Tengah;Embetpen;Kora;Wusi;Pija;Moba;Wutpaga;Nenggeagin;Krepkuri;Pasir Putih
96.01 Makbon;Beraur;Salawati;Seget;Aimas;Klamono;Sayosa;Segun;Mayamuk;Salawati Selatan;Klabot;Klawak;Maudus;Mariat;Klayili;Klaso;Moisegen;Sorong;Bagun;Wemak;Sunook;Buk;Saengkeduk;Malabotom;Konhir;Klasafet;Hobard;Salawati Tengah;Botain;Sayosa Timur
96.02 Teminabuan;Inanwatan;Sawiat;Kokoda;Moswaren;Seremuk;Wayer;Kais;Konda;Matemani;Kokoda Utara;Saifi;Fokour;Salkma;Kais Darat
96.03 Misool (Misool Utara);Waigeo Utara;Waigeo Selatan;Salawati Utara;Kepulauan Ayau;Misool Timur;Waigeo Barat;Waigeo Timur;Teluk Mayalibit;Kofiau;Meos Mansar;Misool Selatan;Warwarbomi;Waigeo Barat Kepulauan;Misool Barat;Kepulauan Sembilan;Kota Waisai;Tiplol Mayalibit;Batanta Utara;Salawati Barat;Salawati Tengah;Supnin;Ayau;Batanta Selatan
96.04 Fef;Miyah;Yembun;Kwoor;Sausapor;Abun;Syujak;Moraid;Kebar;Amberbaken;Senopi;Mubrani;Bikar;Bamusbama;Ases;Miyah Selatan;Ireres;Tobouw;Wilhem Roumbouts;Tinggouw;Kwesefo;Mawabuan;Kebar Timur;Kebar Selatan;Manekar;Mpur;Amberbaken Barat;Kasi;Selemkai
96.05 Aifat;Aifat Utara;Aifat Timur;Aifat Selatan;Aitinyo Barat;Aitinyo;Aitinyo Utara;Ayamaru;Ayamaru Utara;Ayamaru Timur;Mare;Aifat Timur Tengah;Aifat Timur Jauh;Aifat Timur Selatan;Ayamaru Selatan;Ayamaru Jaya;Ayamaru Selatan Jaya;Ayamaru Timur Selatan;Ayamaru Utara Timur;Ayamaru Tengah;Ayamaru Barat;Aitinyo Tengah;Aitinyo Raya;Mare Selatan
96.71 Sorong;Sorong Timur;Sorong Barat;Sorong Kepulauan;Sorong Utara;Sorong Manoi;Sorong Kota;Klaurung;Malaimsimsa;Maladum Mes
`;
