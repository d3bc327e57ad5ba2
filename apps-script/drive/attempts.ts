import type { FoundFile } from './found-file.ts';
import { keepAttempts, readAttempts } from './run-state.ts';

/** So often a file is tried before the others go on without it. */
const MOST = 4;

/** How often files were tried that have not been read so far. */
export interface Attempts {
  /** Counts one more, before it is made: whoever is killed by a file cannot tell of it afterwards. */
  begin(file: FoundFile): void;
  /** Takes the last one back, which failed for no fault of the file. */
  takeBack(file: FoundFile): void;
  isHopeless(file: FoundFile): boolean;
}

/** Opens the counts of the consolidation that is under way; those of files that `isRead` says are read are forgotten. */
export function openAttempts(files: readonly FoundFile[], isRead: (file: FoundFile) => boolean): Attempts {
  const known = readAttempts();
  // By place, since a property holds some hundred ids at most; the list stays the same until the end.
  const places = new Map(files.map(({ id }, i) => [id, String(i)]));
  const placeOf = ({ id }: FoundFile): string => places.get(id) ?? '';
  const counts = new Map(
    files.flatMap((file) => (isRead(file) ? [] : [[placeOf(file), known[placeOf(file)] ?? 0]])),
  );
  const change = (file: FoundFile, by: number): void => {
    const place = placeOf(file);
    counts.set(place, (counts.get(place) ?? 0) + by);
    keepAttempts(Object.fromEntries([...counts].filter(([, count]) => count > 0)));
  };
  return {
    begin: (file) => change(file, 1),
    takeBack: (file) => change(file, -1),
    isHopeless: (file) => (counts.get(placeOf(file)) ?? 0) >= MOST,
  };
}
