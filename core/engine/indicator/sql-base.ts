import type { Base } from '../../kit/measure.ts';
import { Unsayable } from '../expression/formula-writer.ts';
import { sqlText } from '../expression/sql-writer.ts';
import { REGION } from './groups.ts';
import type { SqlJoin } from './sql-answer.ts';
import { sqlParameter } from './sql-rows.ts';
import { cached, type Step, stepOf } from './sql-step.ts';

/** A number for each part that rows do not give: what is joined for it, and how it is called. */
export interface SqlBase {
  readonly join: SqlJoin;
  readonly number: string;
}

/** Finds what stands below figures in the settings and lists. */
export type SqlBases = (base: Base, dimensions: readonly string[]) => SqlBase;

/**
 * Bases by region, as a whole over the regions that submissions come from, or by a class of rows where settings tell
 * classes apart; 0 where one is not known.
 */
export function sqlBases(): SqlBases {
  const known = new Map<string, Step>();
  const senders = (): Step => cached(known, 'wilayah_pengirim', sendingRegions);
  return (base, dimensions) => {
    const [dimension, ...more] = dimensions;
    if (more.length > 0) throw new Unsayable('what is not counted has no parts of two dimensions');
    const name = base.kind === 'children' ? base.list.id.toLowerCase() : base.key;
    const ofRegion = cached(known, `dasar_${name}`, () => byRegion(`dasar_${name}`, base));
    if (dimension === REGION) {
      const join = { step: ofRegion, alias: 'b', on: 'b.wilayah = d.kunci' };
      return { join, number: 'COALESCE(b.nilai, 0)' };
    }
    const whole = cached(known, `dasar_${name}_semua`, () =>
      overSenders(`dasar_${name}_semua`, ofRegion, senders()),
    );
    if (dimension === undefined || base.kind !== 'setting')
      return { join: { step: whole, alias: 'b', on: null }, number: 'b.nilai' };
    const classes = cached(known, `dasar_${name}_kelas`, () => byClass(name, base.key, whole, senders()));
    const join = { step: classes, alias: 'b', on: 'b.kelas = d.kunci OR b.kelas IS NULL' };
    return { join, number: 'COALESCE(b.nilai, 0)' };
  };
}

/** The regions that submissions come from; of a province whose cities send their own only these. */
function sendingRegions(): Step {
  const below = "STARTS_WITH(q.wilayah, CONCAT(p.wilayah, '.'))";
  const others = `SELECT 1 FROM pengiriman AS q WHERE ${below}`;
  return stepOf('wilayah_pengirim', {
    fixed: ['p.wilayah AS wilayah'],
    from: () => `pengiriman AS p\nWHERE p.wilayah IS NOT NULL AND NOT EXISTS (${others})\nGROUP BY 1`,
  });
}

function byRegion(name: string, base: Base): Step {
  if (base.kind === 'children') {
    const from = `turunan AS p\nWHERE p.daftar = ${sqlText(base.list.id)}`;
    return stepOf(name, {
      fixed: ['p.wilayah AS wilayah', 'CAST(p.jumlah AS FLOAT64) AS nilai'],
      from: () => from,
    });
  }
  const value = base.kind === 'yearly' ? `(p.nilai * ${sqlParameter('bulan')}) / 12` : 'p.nilai';
  const from = `pengaturan AS p\nWHERE p.kunci = ${sqlText(base.key)} AND ${ofYear('p')}`;
  return stepOf(name, { fixed: ['p.wilayah AS wilayah', `${value} AS nilai`], from: () => from });
}

function ofYear(alias: string): string {
  return `${alias}.tahun = ${sqlParameter('periode_tahun')}`;
}

/** Over all regions, or nothing where one of them is not known. */
function overSenders(name: string, ofRegion: Step, senders: Step): Step {
  const all = 'CASE WHEN COUNT(b.nilai) = COUNT(*) THEN COALESCE(SUM(b.nilai), 0) ELSE 0 END AS nilai';
  return stepOf(name, {
    fixed: [all],
    from: () => `${senders.name} AS p LEFT JOIN ${ofRegion.name} AS b ON b.wilayah = p.wilayah`,
    needs: () => [senders, ofRegion],
  });
}

/** By the code after the key; where no setting has one, the whole for every class. */
function byClass(name: string, key: string, whole: Step, senders: Step): Step {
  const [start, length] = [sqlText(`${key}_`), key.length + 2];
  const split = `SELECT 1 FROM pengaturan AS q WHERE STARTS_WITH(q.kunci, ${start})`;
  const classes = `SELECT SUBSTR(s.kunci, ${length}) AS kelas, SUM(s.nilai) AS nilai
FROM pengaturan AS s JOIN ${senders.name} AS p ON p.wilayah = s.wilayah
WHERE STARTS_WITH(s.kunci, ${start}) AND ${ofYear('s')}
GROUP BY 1`;
  const all = `SELECT CAST(NULL AS STRING) AS kelas, w.nilai AS nilai FROM ${whole.name} AS w WHERE NOT EXISTS (${split})`;
  return stepOf(`dasar_${name}_kelas`, {
    fixed: ['k.kelas AS kelas', 'k.nilai AS nilai'],
    from: () => `(${classes} UNION ALL ${all}) AS k`,
    needs: () => [whole, senders],
  });
}
