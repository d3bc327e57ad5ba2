import type { TableRef } from '../../kit/expression/nodes.ts';
import { sqlText } from '../expression/sql-writer.ts';
import { flatName } from '../flat-tables/flat-name.ts';
import { cached, type Step, stepOf } from './sql-step.ts';

/** How a form was reported: 0 without a word, 1 not due, 2 reported. */
const [SILENT, NOT_DUE, REPORTED] = [0, 1, 2] as const;

/** Whether the submissions of each region, and of all (''), report every one of some forms: `wilayah`, `keadaan`. */
export type SqlReporting = (sources: readonly string[]) => Step;

/** Rows speak for themselves; without any, the covers have to say that there is nothing. */
export function sqlReporting(forms: readonly TableRef[]): SqlReporting {
  const known = new Map<string, Step>();
  return (sources) => {
    const name = ['lapor', ...sources].join('_').toLowerCase();
    return cached(known, name, () => {
      const each = sources.map((id) => {
        const form = forms.find((one) => one.id === id);
        if (!form) throw new RangeError(`no form ${id}`);
        return cached(known, id, () => stateOf(form));
      });
      return together(name, each);
    });
  };
}

/** How one form was reported in each region, and in all. */
function stateOf({ id, sheet }: TableRef): Step {
  const table = flatName({ sheet });
  const rows = `SELECT DISTINCT t.id_pengiriman FROM ${table} AS t`;
  const declared = `SELECT y.id_pengiriman, y.pernyataan FROM pernyataan AS y WHERE y.templat = ${sqlText(id)}`;
  const state = `CASE
    WHEN COUNT(i.id_pengiriman) > 0 OR COUNT(CASE WHEN y.pernyataan IN ('ADA', 'NIHIL') THEN 1 END) > 0 THEN ${REPORTED}
    WHEN COUNT(y.pernyataan) = COUNT(*) AND COUNT(*) > 0 THEN ${NOT_DUE} ELSE ${SILENT} END`;
  const from = `FROM pengiriman AS p
LEFT JOIN (${rows}) AS i ON i.id_pengiriman = p.id_pengiriman
LEFT JOIN (${declared}) AS y ON y.id_pengiriman = p.id_pengiriman`;
  const regions = `SELECT p.wilayah AS wilayah, ${state} AS keadaan ${from} WHERE p.wilayah IS NOT NULL GROUP BY 1`;
  // A province's register has rows of its cities, which speak for these.
  const inside = `SELECT DISTINCT t.wilayah_baris AS wilayah, ${REPORTED} AS keadaan FROM ${table} AS t WHERE t.wilayah_baris IS NOT NULL`;
  const each = `SELECT e.wilayah AS wilayah, MAX(e.keadaan) AS keadaan FROM (${regions} UNION ALL ${inside}) AS e GROUP BY 1`;
  const all = `SELECT '' AS wilayah, ${state} AS keadaan ${from}`;
  return stepOf(`lapor_${id.toLowerCase()}_saja`, {
    fixed: ['q.wilayah AS wilayah', 'q.keadaan AS keadaan'],
    from: () => `(${each} UNION ALL ${all}) AS q`,
  });
}

/** The worst of several forms; a region that sent nothing is silent. */
function together(name: string, each: readonly Step[]): Step {
  const joins = each.map((step, i) => `LEFT JOIN ${step.name} AS l${i} ON l${i}.wilayah = q.wilayah`);
  const states = each.map((_, i) => `COALESCE(l${i}.keadaan, ${SILENT})`);
  const state = states.length > 1 ? `LEAST(${states.join(', ')})` : (states[0] ?? String(REPORTED));
  return stepOf(name, {
    fixed: ['q.wilayah AS wilayah', `${state} AS keadaan`],
    from: () =>
      ["(SELECT w.kode AS wilayah FROM wilayah AS w UNION ALL SELECT '' AS wilayah) AS q", ...joins].join(
        '\n',
      ),
    needs: () => each,
  });
}

/** How a figure stands, by whether its forms were reported (`keadaan`) and whether it applies. */
export function stateSql(reporting: string, value: string): string {
  return `CASE WHEN ${reporting} = ${SILENT} THEN 'not-reported' WHEN ${reporting} = ${NOT_DUE} OR ${value} IS NULL THEN 'not-applicable' ELSE 'value' END`;
}
