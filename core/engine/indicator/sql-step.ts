/** A named table that later steps of a query read: a common table expression, or a temporary table. */
export interface Step {
  readonly name: string;
  /** The steps that it reads. */
  readonly needs: () => readonly Step[];
  /** The name of the column that holds an expression; equal expressions share one. */
  readonly column: (expression: string, name?: string) => string;
  readonly select: () => string;
}

/** What a step is made from: columns that it always has, and what stands after FROM. */
interface Source {
  readonly fixed: readonly string[];
  readonly from: () => string;
  readonly needs?: () => readonly Step[];
  /** What the names of its columns begin with. */
  readonly prefix?: string;
}

/** A step whose columns come to it while the figures are written that read them. */
export function stepOf(name: string, { fixed, from, needs = () => [], prefix = 'c' }: Source): Step {
  const columns = new Map<string, string>();
  return {
    name,
    needs,
    column: (expression, wanted) => {
      const known = columns.get(expression) ?? wanted ?? `${prefix}${columns.size + 1}`;
      columns.set(expression, known);
      return known;
    },
    select: () => {
      const named = [...columns].map(([expression, column]) => `${expression} AS ${column}`);
      return `SELECT ${[...fixed, ...named].join(',\n  ')}\nFROM ${from()}`;
    },
  };
}

/** The steps that some need, each after those that it reads; those of one name are one. */
export function inOrder(wanted: readonly Step[]): readonly Step[] {
  const found = new Map<string, Step>();
  const visit = (step: Step): void => {
    if (found.has(step.name)) return;
    for (const needed of step.needs()) visit(needed);
    found.set(step.name, step);
  };
  for (const step of wanted) visit(step);
  return [...found.values()];
}

/** Finds or makes the one of a name. */
export function cached<T>(known: Map<string, T>, name: string, make: () => T): T {
  const found = known.get(name) ?? make();
  known.set(name, found);
  return found;
}
