import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { createTemplates } from '../../core/commands/create-templates.ts';
import { kecamatan } from '../../core/katalog/daftar-kode/kecamatan.ts';
import { wilayah } from '../../core/katalog/daftar-kode/wilayah.ts';
import { areaAddress, type CellValue } from '../../core/workbook/cell.ts';
import { blankSheet, type InputRule, type NarrowedList } from '../../core/workbook/sheet-model.ts';
import { recalculate } from '../support/libreoffice.ts';

/** What Excel takes in a rule for input: functions and names, but no reference operators and no more characters. */
const LONGEST = 255;
const OPERATORS = /[:{} ]/;
const TEXT = /"[^"]*"/g;

const { sheets, names } = templates('31.73');

describe('a list that depends on another cell', () => {
  it.each(['T00 Sampul', 'T05 Monev Hotel', 'T05 Formulir', 'T06 Kegiatan'])('is offered on %s', (sheet) => {
    expect(narrowedOn(sheet)).toHaveLength(1);
  });

  it('needs nothing that Excel refuses in rules for input', () => {
    const sources = sheets.flatMap(({ name }) => narrowedOn(name)).map(({ source }) => source);
    expect(sources.filter((source) => source.length > LONGEST)).toEqual([]);
    expect(sources.filter((source) => OPERATORS.test(source.replace(TEXT, '')))).toEqual([]);
  });

  it('ends with the name of the whole list', () => {
    for (const { name } of sheets) {
      for (const { source, whole } of narrowedOn(name)) expect(source).toMatch(new RegExp(`,${whole}\\)+$`));
    }
  });

  it('of districts refuses nothing, since their codes may be typed too', () => {
    const inputs = sheets.flatMap(({ inputs }) => inputs).filter(({ rule }) => isNarrowed(rule));
    const strict = inputs.filter(({ alert }) => alert !== null);
    expect(strict.map(({ area }) => areaAddress(area))).toEqual(['B6']);
  });

  it('of districts is not offered to the nation, whose districts are too many for one name', () => {
    const inputs = templates('00').sheets.find(({ name }) => name === 'T05 Monev Hotel')?.inputs ?? [];
    expect(inputs.filter(({ rule }) => isNarrowed(rule))).toEqual([]);
  });
});

describe('a list of regions', () => {
  it('has the own province and its cities in front', () => {
    const codes = sheets.find(({ name }) => name === 'Daftar Kode')?.cells ?? [];
    const at = codes[1]?.indexOf('CL_WILAYAH') ?? -1;
    expect(codes.slice(2, 9).map((row) => row[at - 1])).toEqual([
      ...['31', '31.01', '31.71', '31.72', '31.73', '31.74', '31.75'],
    ]);
  });
});

describe('LibreOffice takes from the list of districts', () => {
  const found = new Map<string, readonly CellValue[]>();
  const regions = ['31.73', '31.71', '31.01'];
  const labels = regions.map((region) => wilayah.codes.find(({ code }) => code === region)?.label.id ?? '');

  beforeAll(async () => {
    const [input] = narrowedOn('T05 Monev Hotel');
    const source = input?.source.replaceAll('$D3', '$A') ?? '';
    const asked = [...labels, ''].map((label, i) => {
      const list = source.replaceAll('$A', `$A${i + 1}`);
      const ask = (formula: string) => ({ formula, value: null });
      return [label, ask(`ROWS(${list})`), ask(`INDEX(${list},1)`), ask(`INDEX(${list},ROWS(${list}))`)];
    });
    const lists = sheets.filter(({ name }) => name === 'Daftar Kode');
    const probe = { ...blankSheet('Uji'), cells: asked };
    const wanted = names.filter(({ refersTo }) => refersTo.includes('Daftar Kode'));
    const bytes = await writeWorkbook({
      sheets: [probe, ...lists],
      names: wanted,
      properties: { title: '', creator: '' },
    });
    const computed = await recalculate(bytes);
    if (computed === null) return;
    const columns = readXlsx(computed, { fileName: null }).sheets[0]?.columns ?? [];
    for (const [row, region] of [...regions, ''].entries()) {
      found.set(
        region,
        columns.slice(1, 4).map(({ values }) => values[row] ?? null),
      );
    }
  }, 300_000);

  it.for(regions)('just the districts of the region in the row: %s', (region, context: TestContext) => {
    const districts = kecamatan.childrenOf(region).map(({ label }) => label.id);
    expect(found.get(region) ?? context.skip('LibreOffice is not installed')).toEqual([
      districts.length,
      districts[0],
      districts.at(-1),
    ]);
  });

  it('all of them while the region is blank', (context) => {
    const [count] = found.get('') ?? context.skip('LibreOffice is not installed');
    expect(count).toBe(44);
  });
});

function templates(region: string) {
  return createTemplates({
    region,
    period: { kind: 'month', year: 2024, number: 7 },
    agency: null,
    templates: [],
    pages: ['T05'],
    rows: 3,
    locale: 'id',
    thisYear: 2024,
  });
}

function narrowedOn(sheet: string): readonly NarrowedList[] {
  const inputs = sheets.find(({ name }) => name === sheet)?.inputs ?? [];
  return inputs.map(({ rule }) => rule).filter(isNarrowed);
}

function isNarrowed(rule: InputRule): rule is NarrowedList {
  return rule.kind === 'narrowedList';
}
