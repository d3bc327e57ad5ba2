import type { Place } from '../../core/index.ts';
import { placeName } from '../place-name.ts';
import { useSession } from '../session.ts';
import { shellWords } from '../words/shell-words.ts';
import { Icon } from './icon.tsx';

/** A click shows the place in the workbook. */
export function PlaceButton({ place, label }: { readonly place: Place; readonly label?: string }) {
  const { say, goTo } = useSession();
  const name = placeName(place);
  return (
    <button type="button" class="place" onClick={() => goTo(place)}>
      <Icon name="place" />
      <span>{label ?? say(shellWords.openPlace, { place: name })}</span>
    </button>
  );
}
