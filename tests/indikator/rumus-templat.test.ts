import { describe, expect, it } from 'vitest';
import { columnIndex } from '../../core/engine/render/place.ts';
import { renderTemplateWorkbook } from '../../core/engine/render/template-workbook.ts';
import { katalog } from '../../core/katalog/index.ts';
import { monevHotel } from '../../core/katalog/templat/monev-hotel.ts';
import { rencanaAksi } from '../../core/katalog/templat/rencana-aksi.ts';
import type { Template } from '../../core/kit/template.ts';

const { sheets } = renderTemplateWorkbook({ ...katalog, rules: [] }, katalog.templates, {
  locale: 'id',
  thisYear: 2024,
  rows: 3,
  cover: {},
  near: [],
  pages: [],
  reference: false,
});

/** The derived columns of a template that its sheet does not compute while the officer types. */
function silentColumns(template: Template): readonly string[] {
  const sheet = sheets.find(({ name }) => name === template.sheet);
  const live = new Set(sheet?.formulas.map(({ column }) => column));
  return Object.keys(template.derivations).filter((name) => !live.has(columnIndex(template, name)));
}

describe('a template sheet computes while the officer types', () => {
  it('the achievement of an action', () => {
    expect(silentColumns(rencanaAksi)).not.toContain('capaian_persen');
  });

  it('every score, category, finding and recommendation of a hotel', () => {
    expect(silentColumns(monevHotel)).toEqual([]);
  });
});
