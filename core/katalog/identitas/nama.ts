import { namaData } from './nama-data.ts';

/** Given names that are also ordinary words, or parts of names of places and businesses. */
const NAMA_KATA = `
abadi adil agung amin anggun angkasa arief asih asri ayu bagus bakti bintang bunda bunga cahaya cantika cempaka citra
dahlia damai dewa dewi dharma dian dwi eka elok embun esa fajar firman gading gede gita guntur hadi hakim harapan hari hati hikmah
ilham imam iman indah insan intan jati jaya juli kartika kartini kasih kencana kenanga kirana kurnia laras lestari lili
lia manis mawar made maulana mega mekar melati menur merah merdeka mukti mulia mulya mutiara nanda nur nurani padma pandu perdana
permata pertiwi pratama prima puji purnama puspa putra putri rahayu rahmat raja rama ratna ratu rejeki restu rindu salam
sakti salsa sari satria sekar setia sinar slamet sri subur suci sukma surya tegar teguh tiara timur tri tulus untung utama
utami wahyu wardah widya wijaya wulan yuda`;

/** Names that mean nothing else. */
export const nama: readonly string[] = tanpa(kataDari(namaData), new Set(kataDari(NAMA_KATA)));

/** Names that are also words: Bunga, Melati, Intan, Putra, Surya. */
export const namaKata: readonly string[] = kataDari(NAMA_KATA);

function tanpa(semua: readonly string[], kecuali: ReadonlySet<string>): readonly string[] {
  return semua.filter((kata) => !kecuali.has(kata));
}

function kataDari(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
