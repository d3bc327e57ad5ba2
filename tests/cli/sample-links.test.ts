import { describe, expect, it } from 'vitest';
import { makeRaw } from '../../cli/sample/make-sample.ts';
import { type CellValue, isoOf } from '../../core/index.ts';
import { optionsOf } from './sample-found.ts';

type Columns = ReturnType<typeof makeRaw>['columns'];

function columnsOf(template: Parameters<typeof optionsOf>[0]['template'], seed = 1): Columns {
  return makeRaw(optionsOf({ template, rows: 700, seed })).columns;
}

function filled(columns: Columns, form: string, name: string): readonly CellValue[] {
  return (columns[form]?.[name] ?? []).filter((value) => value !== null);
}

/** References that lead nowhere. */
function lost(columns: Columns, from: readonly CellValue[], form: string, key: string): readonly CellValue[] {
  const there = new Set(filled(columns, form, key));
  return from.filter((code) => !there.has(code));
}

describe('the records of a sample refer to one another:', () => {
  it.each([1, 2])('services to victims who need them and were registered before (seed %i)', (seed) => {
    const columns = columnsOf('T03', seed);
    const { T02: victims = {}, T03: services = {} } = columns;
    expect(lost(columns, services['kode_korban'] ?? [], 'T02', 'kode_korban')).toEqual([]);
    const rowOf = new Map((victims['kode_korban'] ?? []).map((code, row) => [code, row]));
    (services['kode_korban'] ?? []).forEach((code, row) => {
      const victim = rowOf.get(code) ?? -1;
      const needs = String(victims['kebutuhan_layanan']?.[victim]).split('; ');
      expect(needs).toContain(services['jenis_layanan']?.[row]);
      expect(Number(services['tanggal_permohonan']?.[row])).toBeGreaterThanOrEqual(
        Number(victims['tanggal_register']?.[victim]),
      );
    });
  });

  it('every victim who was sent home was served so', () => {
    const { T02: victims = {}, T03: services = {} } = columnsOf('T03');
    const served = new Set(
      (services['kode_korban'] ?? []).filter((_, row) => services['jenis_layanan']?.[row] === 'Pemulangan'),
    );
    const home = (victims['kode_korban'] ?? []).filter(
      (_, row) => victims['status_akhir']?.[row] === 'Dipulangkan',
    );
    expect(home.length).toBeGreaterThan(10);
    expect(home.filter((code) => !served.has(code))).toEqual([]);
  });

  it('criminal files to cases that had been reported, with their stages in order', () => {
    const columns = columnsOf('T04');
    const { T01: cases = {}, T04: files = {} } = columns;
    expect(lost(columns, files['kode_kasus'] ?? [], 'T01', 'kode_kasus')).toEqual([]);
    const reported = new Map(
      (cases['kode_kasus'] ?? []).map((code, row) => [code, cases['tanggal_lapor']?.[row]]),
    );
    const stages = Object.keys(files).filter((name) => name.startsWith('tgl_') && !/p19|henti/.test(name));
    expect(stages).toHaveLength(9);
    (files['kode_kasus'] ?? []).forEach((code, row) => {
      const days = [reported.get(code), ...stages.map((name) => files[name]?.[row])].filter(
        (day) => day !== null,
      );
      expect(days).toEqual([...days].sort((a, b) => Number(a) - Number(b)));
    });
  });

  it('activities to actions', () => {
    const columns = columnsOf('T06');
    const codes = filled(columns, 'T06', 'kode_aksi');
    expect(codes.length).toBeGreaterThan(300);
    expect(lost(columns, codes, 'T07', 'kode_aksi')).toEqual([]);
  });

  it('members to the decree that set up the task force', () => {
    const columns = columnsOf('T08');
    const codes = filled(columns, 'T08', 'kode_regulasi_sk');
    expect(lost(columns, codes, 'T10', 'kode_regulasi')).toEqual([]);
    const row = columns['T10']?.['kode_regulasi']?.indexOf(codes[0] ?? null) ?? -1;
    expect(columns['T10']?.['fungsi_regulasi']?.[row]).toBe('Pembentukan gugus tugas');
    expect(columns['T10']?.['status_regulasi']?.[row]).toBe('Berlaku');
  });

  it('meetings to cases', () => {
    const columns = columnsOf('T09');
    const codes = filled(columns, 'T09', 'kode_kasus_dibahas').flatMap((cell) => String(cell).split('; '));
    expect(codes.length).toBeGreaterThan(50);
    expect(lost(columns, codes, 'T01', 'kode_kasus')).toEqual([]);
  });

  it('findings to visits, meetings and actions', () => {
    const columns = columnsOf('T11');
    const codes = filled(columns, 'T11', 'ref_sumber');
    const from = (prefix: string) => codes.filter((code) => String(code).startsWith(prefix));
    expect(lost(columns, from('KH'), 'T05', 'kode_kunjungan')).toEqual([]);
    expect(lost(columns, from('RP'), 'T09', 'kode_rapat')).toEqual([]);
    expect(lost(columns, from('RA'), 'T07', 'kode_aksi')).toEqual([]);
    expect(from('KH').length).toBeGreaterThan(from('RP').length);
  });

  it('the regulation of 2019 takes the place of that of 2010', () => {
    const { T10: acts = {} } = columnsOf('T10');
    const at = (number: string) => acts['nomor']?.indexOf(number) ?? -1;
    const of = (name: string, number: string) => acts[name]?.[at(number)];
    expect([of('tahun', '218'), of('status_regulasi', '218')]).toEqual([2010, 'Dicabut']);
    expect([of('tahun', '64'), of('status_regulasi', '64')]).toEqual([2019, 'Berlaku']);
    expect(of('menggantikan', '64')).toBe(of('kode_regulasi', '218'));
  });

  it('an action plan is that of one year', () => {
    const { T07: actions = {} } = columnsOf('T07');
    expect(new Set(actions['tahun'])).toEqual(new Set([2025]));
    expect(isoOf(Math.max(...(actions['tgl_selesai'] ?? []).map(Number))) <= '2025-12-31').toBe(true);
  });
});
