import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bentukEksploitasi } from '../../core/katalog/daftar-kode/eksploitasi.ts';
import * as hasilPerkara from '../../core/katalog/daftar-kode/hasil-perkara.ts';
import * as hotel from '../../core/katalog/daftar-kode/hotel.ts';
import { jenisInstansi } from '../../core/katalog/daftar-kode/instansi.ts';
import * as kasus from '../../core/katalog/daftar-kode/kasus.ts';
import * as kegiatan from '../../core/katalog/daftar-kode/kegiatan.ts';
import * as kelembagaan from '../../core/katalog/daftar-kode/kelembagaan.ts';
import * as kerentanan from '../../core/katalog/daftar-kode/kerentanan.ts';
import { butirKomitmen } from '../../core/katalog/daftar-kode/komitmen.ts';
import * as korban from '../../core/katalog/daftar-kode/korban.ts';
import { jenisLayanan } from '../../core/katalog/daftar-kode/layanan.ts';
import { negara } from '../../core/katalog/daftar-kode/negara.ts';
import { pelibatan } from '../../core/katalog/daftar-kode/pelibatan.ts';
import * as pemberianLayanan from '../../core/katalog/daftar-kode/pemberian-layanan.ts';
import * as penangananKorban from '../../core/katalog/daftar-kode/penanganan-korban.ts';
import * as penegakanHukum from '../../core/katalog/daftar-kode/penegakan-hukum.ts';
import * as penilaianHotel from '../../core/katalog/daftar-kode/penilaian-hotel.ts';
import * as perekrutan from '../../core/katalog/daftar-kode/perekrutan.ts';
import * as rapat from '../../core/katalog/daftar-kode/rapat.ts';
import * as regulasi from '../../core/katalog/daftar-kode/regulasi.ts';
import * as rencanaAksi from '../../core/katalog/daftar-kode/rencana-aksi.ts';
import * as sampul from '../../core/katalog/daftar-kode/sampul.ts';
import * as sarana from '../../core/katalog/daftar-kode/sarana.ts';
import { kelompokSasaran } from '../../core/katalog/daftar-kode/sasaran.ts';
import { subGugus } from '../../core/katalog/daftar-kode/sub-gugus.ts';
import { sumberDana } from '../../core/katalog/daftar-kode/sumber-dana.ts';
import { sumberRujukan } from '../../core/katalog/daftar-kode/sumber-rujukan.ts';
import * as tempat from '../../core/katalog/daftar-kode/tempat-eksploitasi.ts';
import * as temuan from '../../core/katalog/daftar-kode/temuan.ts';
import * as tindakLanjut from '../../core/katalog/daftar-kode/tindak-lanjut.ts';
import * as umum from '../../core/katalog/daftar-kode/umum.ts';
import * as unsur from '../../core/katalog/daftar-kode/unsur.ts';
import { wilayah } from '../../core/katalog/daftar-kode/wilayah.ts';
import { wilayahAtauNegara } from '../../core/katalog/daftar-kode/wilayah-atau-negara.ts';
import type { Code, CodeList } from '../../core/kit/code-list.ts';

const lists: readonly CodeList[] = [
  ...Object.values({
    ...umum,
    ...sampul,
    ...kasus,
    ...perekrutan,
    ...unsur,
    ...tempat,
    ...korban,
    ...kerentanan,
  }),
  ...Object.values({ ...penangananKorban, ...hotel, ...penilaianHotel }),
  ...Object.values({ ...pemberianLayanan, ...penegakanHukum, ...hasilPerkara }),
  ...[bentukEksploitasi, jenisInstansi, jenisLayanan, sumberRujukan],
  ...Object.values({ ...kegiatan, ...rencanaAksi, ...kelembagaan, ...sarana }),
  ...Object.values({ ...rapat, ...regulasi, ...temuan, ...tindakLanjut }),
  ...[sumberDana, kelompokSasaran, pelibatan, subGugus, butirKomitmen],
  ...[wilayah, negara, wilayahAtauNegara],
];

/** Where a list says something else than the specification, `CL_X.CODE language`, and why. */
const differences: Readonly<Record<string, string>> = {
  'CL_INSTANSI.POLRES en': 'the table says Police of three codes; CL_SATKER calls this one Resort police',
  'CL_INSTANSI.POLDA en': 'the table says Police of three codes; CL_SATKER calls this one Regional police',
  'CL_INSTANSI.POLRI en': 'the table says Police of three codes',
};

/** Lists that the specification gives in prose only, or that are made from data. */
const unstated = [
  'CL_YA_TIDAK',
  'CL_SKOR',
  'CL_KATEGORI_HOTEL',
  'CL_WILAYAH',
  'CL_NEGARA',
  'CL_WILAYAH_NEGARA',
  'CL_PELIBATAN',
];

describe('code lists and the labels that the specification fixes', () => {
  const stated = readStated();

  it('are the same lists', () => {
    const ids = lists.map(({ id }) => id).filter((id) => !unstated.includes(id));
    expect(ids.sort()).toEqual([...stated.keys()].sort());
  });

  it('have the same codes in the same order', () => {
    for (const [id, codes] of stated) {
      expect(codesOf(id).map(({ code }) => code)).toEqual(codes.map(({ code }) => code));
    }
  });

  it('differ only where a reason is given, and every reason is still needed', () => {
    const found = [...stated].flatMap(([id, codes]) =>
      codes.flatMap(({ code, label }) => {
        const declared = codesOf(id).find((other) => other.code === code)?.label;
        const languages = (['id', 'en'] as const).filter(
          (language) => label[language] !== '' && declared?.[language] !== label[language],
        );
        return languages.map((language) => `${id}.${code} ${language}`);
      }),
    );
    expect(found).toEqual(Object.keys(differences));
  });
});

describe('code lists', () => {
  it.each(lists)('$id has a title and labels in both languages, and a source', (list) => {
    const texts = [
      list.title,
      ...list.codes.map(({ label }) => label),
      ...groupsOf(list).map(({ label }) => label),
    ];
    expect(texts.flatMap(({ id, en }) => [id, en]).filter((text) => text.trim() === '')).toEqual([]);
    expect(list.source).not.toBe('');
  });

  it.each(lists)('$id calls no two codes the same', ({ codes }) => {
    expect(repeated(codes.map(({ label }) => label.id))).toEqual([]);
    expect(repeated(codes.map(({ label }) => label.en))).toEqual([]);
    expect(repeated(codes.map(({ code }) => code))).toEqual([]);
  });

  it.each(lists)('$id has labels that formulas and multi-choice cells can hold', ({ codes }) => {
    const labels = codes.map(({ label }) => label.id);
    expect(labels.filter((label) => /[*?~]|^[=<>+@-]|; |^\s|\s$/.test(label))).toEqual([]);
  });

  it.each(lists.filter(({ unknownRule }) => unknownRule === 'VF-11'))(
    '$id gives no name to two codes',
    ({ codes }) => {
      expect(sharedNames(codes)).toEqual([]);
    },
  );

  it.each(lists)('$id names no synonym twice for one code', ({ codes }) => {
    expect(
      codes.flatMap(({ code, synonyms }) => repeated(synonyms).map((name) => `${code}: ${name}`)),
    ).toEqual([]);
  });

  it.each(lists)('$id has groups of its own codes, each once', (list) => {
    const codes = new Set(list.codes.map(({ code }) => code));
    for (const group of groupsOf(list)) {
      expect(group.codes.filter((code) => !codes.has(code))).toEqual([]);
      expect(repeated(group.codes)).toEqual([]);
    }
  });

  it.each([bentukEksploitasi, jenisInstansi] as readonly CodeList[])(
    '$id has each code in exactly one group',
    (list) => {
      const grouped = groupsOf(list).flatMap(({ codes }) => codes);
      expect(grouped.sort()).toEqual(list.codes.map(({ code }) => code).sort());
    },
  );

  it('have ids of their own', () => {
    expect(repeated(lists.map(({ id }) => id))).toEqual([]);
  });
});

function groupsOf(list: CodeList) {
  return Object.values(list.groups);
}

function codesOf(id: string): readonly Code[] {
  return lists.find((list) => list.id === id)?.codes ?? [];
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, i) => names.indexOf(name) !== i);
}

/** Names that two codes share when case, accents, punctuation and even spaces are left out. */
function sharedNames(codes: readonly Code[]): readonly string[] {
  const owners = new Map<string, Set<string>>();
  for (const { code, label, synonyms } of codes) {
    for (const name of [code, label.id, label.en, ...synonyms]) {
      const key = tightKey(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(code));
    }
  }
  return [...owners].flatMap(([key, { size }]) => (size > 1 ? [key] : []));
}

function tightKey(name: string): string {
  const bare = name.normalize('NFKC').normalize('NFD').toLowerCase();
  return bare.replace(/[\p{P}\p{M}\s]+/gu, '') || bare;
}

function readStated(): ReadonlyMap<string, readonly Code[]> {
  const text = readFileSync(new URL('daftar-kode-spesifikasi.txt', import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line.startsWith('CL_'));
  return new Map(
    lines.map((line) => {
      const [name = '', ...rest] = line.split(': ');
      return [name, rest.join(': ').split('; ').map(statedCode)] as const;
    }),
  );
}

/** The code and labels of an item; '' where the specification gives no label. */
function statedCode(item: string): Code {
  const [code = '', ...rest] = item.split('=');
  const [id = '', en = ''] = rest.join('=').split(' ~ ');
  return { code, label: { id, en }, synonyms: [] };
}
