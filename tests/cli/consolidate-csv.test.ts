import { afterAll, describe, expect, it } from 'vitest';
import { runConsolidate, submissionFolder, toldOf } from './consolidate-run.ts';

const folder = submissionFolder();
const out = (name: string): string => `--out=${folder.path(name)}`;

afterAll(() => folder.remove());

const SENDER = '31.73,DPPPA,2024-M07';
const ACTIVITIES = `judul_kegiatan,kode_kegiatan,jenis_kegiatan,tanggal_mulai,kode_wilayah,instansi_pengirim,periode
Total Stop TPPO: kampanye sekolah,KG-3173-2024-0001,Sosialisasi,01/07/2024,${SENDER}
Sosialisasi warga,KG-3173-2024-0002,Sosialisasi,02/07/2024,${SENDER}
`;
const CASES = `kode_kasus,tanggal_lapor,kode_wilayah,instansi_pengirim,periode
KS-3173-2024-0001,2024-07-01,${SENDER}
`;

describe('a text file in a consolidation', () => {
  it('loses no activity or hotel whose name begins like a total', async () => {
    folder.write('nama/kegiatan.csv', ACTIVITIES);
    folder.write(
      'nama/hotel.csv',
      `nama_hotel,kode_kunjungan,kode_hotel,tanggal_kunjungan,wilayah,kode_wilayah,instansi_pengirim,periode
Total Residence,KH-3173-2024-0001,HT-3173-0001,01/07/2024,31.73,${SENDER}
Hotel Melati,KH-3173-2024-0002,HT-3173-0002,02/07/2024,31.73,${SENDER}
`,
    );
    const { rows } = await toldOf(folder.path('nama'), out('nama.xlsx'));
    expect(rows).toEqual({ found: 4, merged: 4, refused: 0 });
  });

  it('counts and names the rows that look like totals or notes', async () => {
    folder.write('jumlah/kegiatan.csv', `${ACTIVITIES}Jumlah,,,,${SENDER}\n`);
    const { rows, files, forms } = await toldOf(folder.path('jumlah'), out('jumlah.xlsx'));
    expect(rows).toEqual({ found: 3, merged: 2, refused: 1 });
    expect(forms).toMatchObject([{ template: 'T06', unread: 1 }]);
    expect(files[0]?.reasons.join()).toContain('1 baris tampak sebagai baris jumlah atau catatan');
    expect(files[0]?.reasons.join()).toContain('(baris 4)');
  });

  it('takes none of the rows of a code that contradict one another, as from a workbook', async () => {
    folder.write('beda/a.csv', `${CASES}${CASES.split('\n')[1]}\nKS-3173-2024-0001,2024-07-02,${SENDER}\n`);
    folder.write('beda/b.csv', CASES.replace('DPPPA', 'DINSOS').replace('0001,', '0002,'));
    const { rows, conflicts, forms } = await toldOf(folder.path('beda'), out('beda.xlsx'));
    expect(rows).toEqual({ found: 4, merged: 1, refused: 3 });
    expect(forms).toMatchObject([{ unread: 0, conflicts: 3 }]);
    expect(conflicts[0]).toMatchObject({
      code: 'KS-3173-2024-0001',
      rows: [{ row: 2 }, { row: 3 }, { row: 4 }].map((place) => ({ file: 'a.csv', ...place })),
    });
  });

  it('takes a row once that stands in it twice', async () => {
    folder.write('sama/a.csv', `${CASES}${CASES.split('\n')[1]}\n`);
    const { ended } = await runConsolidate(folder.path('sama'), out('sama.xlsx'));
    const { rows, forms } = await toldOf(folder.path('sama'), out('sama.xlsx'), '--force');
    expect([ended, rows]).toEqual([0, { found: 2, merged: 1, refused: 1 }]);
    expect(forms).toMatchObject([{ twice: 1, unread: 0 }]);
  });

  it('is refused alone where it would fill the memory', async () => {
    folder.write('besar/bom.csv', `${','.repeat(15_000)}\n${'\n'.repeat(30_000)}`);
    folder.write('besar/kasus.csv', CASES);
    const { files, rows } = await toldOf(folder.path('besar'), out('besar.xlsx'));
    expect(files.map(({ verdict }) => verdict)).toEqual(['refused', 'warned']);
    expect(files[0]?.reasons.join()).toContain('terlalu besar untuk dibaca');
    expect(rows.merged).toBe(1);
  });
});
