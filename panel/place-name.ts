import type { Place } from '../core/index.ts';

/** A place as people say it: `T01 Kasus, F3`. */
export function placeName({ sheet, cell }: Place): string {
  return cell === null ? sheet : `${sheet}, ${cell}`;
}
