import type { Place } from '../../core/index.ts';
import { placeName } from '../place-name.ts';
import { useSession } from '../session.ts';
import { shellWords } from '../words/shell-words.ts';
import { Icon } from './icon.tsx';

interface PlaceButtonProps {
  readonly place: Place;
  readonly label?: string;
  /** Whether the sheet is named around it, so that the cell is enough to see. */
  readonly isShort?: boolean;
}

/** A click shows the place in the workbook. */
export function PlaceButton({ place, label, isShort = false }: PlaceButtonProps) {
  const { say, goTo } = useSession();
  const whole = say(shellWords.openPlace, { place: placeName(place) });
  return (
    <button type="button" class="place" aria-label={isShort ? whole : undefined} onClick={() => goTo(place)}>
      {!isShort && <Icon name="place" />}
      <span>{isShort ? place.cell : (label ?? whole)}</span>
    </button>
  );
}
