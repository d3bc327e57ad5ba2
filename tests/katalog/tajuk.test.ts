import { describe, expect, it } from 'vitest';
import { headerReader } from '../../core/engine/decode/headers.ts';
import { katalog } from '../../core/katalog/index.ts';
import { tajukDitolak } from '../../core/katalog/tajuk-ditolak.ts';
import { kasus } from '../../core/katalog/templat/kasus.ts';
import { korban } from '../../core/katalog/templat/korban.ts';
import { monevHotel } from '../../core/katalog/templat/monev-hotel.ts';

const inCases = headerReader(kasus, tajukDitolak);
const inVictims = headerReader(korban, tajukDitolak);

describe('headers of specification §9.5', () => {
  it.each([
    ['kode_kasus', ['kode kasus', 'No. Kasus', 'ID KASUS', 'nomor registrasi kasus']],
    ['tanggal_lapor', ['tanggal lapor', 'tgl lapor', 'Tgl. Laporan', 'tanggal pengaduan', 'tgl masuk']],
  ])('name %s of a case: %s', (name, headers) => {
    for (const header of headers) expect(inCases(header)).toEqual({ kind: 'column', name });
  });

  it.each([
    ['jenis_kelamin', ['jenis kelamin', 'JK', 'L/P', 'kelamin', 'gender']],
    ['usia_lapor', ['usia', 'UMUR', 'usia (th)']],
    ['wilayah_asal', ['asal', 'daerah asal', 'kab/kota asal', 'domisili']],
    ['eksploitasi_utama', ['bentuk tppo', 'jenis eksploitasi']],
  ])('name %s of a victim: %s', (name, headers) => {
    for (const header of headers) expect(inVictims(header)).toEqual({ kind: 'column', name });
  });

  it.each([
    ['usia_lapor', 'umur saat kejadian'],
    ['eksploitasi_utama', 'modus'],
  ])('ask whether %s is meant: %s', (name, header) => {
    expect(inVictims(header)).toEqual({ kind: 'several', names: [name] });
  });

  it.each([
    'nama',
    'Nama Korban',
    'namalengkap',
    'NIK',
    'NIK korban',
    'alamat',
    'No. HP',
    'no hp ortu',
    'Tgl Lahir',
  ])('refuse the identity %s', (header) => {
    expect(inVictims(header)).toEqual({ kind: 'refused' });
  });

  it.each(['nikah', 'hpl', 'zzz', ''])('do not know %s', (header) => {
    expect(inVictims(header)).toEqual({ kind: 'none' });
  });

  it('accept names of places that a form asks for', () => {
    expect(headerReader(monevHotel, tajukDitolak)('Nama Hotel')).toEqual({
      kind: 'column',
      name: 'nama_hotel',
    });
  });
});

describe.each(katalog.templates.map((template) => [template.id, template] as const))(
  'headers of %s',
  (_, template) => {
    const read = headerReader(template, tajukDitolak);
    const columns = Object.entries(template.columns);

    it('find each column by its field_id, its labels and its synonyms', () => {
      for (const [name, { label, headers }] of columns) {
        for (const header of [name, label.id, label.en, ...headers]) {
          expect([header, read(header)]).toEqual([header, { kind: 'column', name }]);
        }
      }
    });

    it('ask about each header that is declared doubtful', () => {
      for (const [name, { doubtfulHeaders }] of columns) {
        for (const header of doubtfulHeaders) {
          const found = read(header);
          expect([header, found.kind === 'several' && found.names.includes(name)]).toEqual([header, true]);
        }
      }
    });
  },
);
