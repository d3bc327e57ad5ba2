/** Ids of forms in their order, as few words as will do: `T00–T11`, `T01, T02, T08`. */
export function formsText(ids: readonly string[], all: readonly string[]): string {
  const runs: string[][] = [];
  let next = -1;
  for (const id of ids) {
    const at = all.indexOf(id);
    const last = runs.at(-1);
    if (last && at === next) last.push(id);
    else runs.push([id]);
    next = at + 1;
  }
  return runs.flatMap((run) => (run.length < SHORTEST ? run : [`${run[0]}–${run.at(-1)}`])).join(', ');
}

const SHORTEST = 3;
