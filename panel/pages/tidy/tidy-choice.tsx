import type { Replies } from '../../../core/index.ts';
import { RadioGroup } from '../../parts/options.tsx';
import { PlaceButton } from '../../parts/place-button.tsx';
import { placeName } from '../../place-name.ts';
import { useSession } from '../../session.ts';
import { tidyWords } from '../../words/change-words.ts';

interface TidyChoiceProps {
  readonly choice: Replies['proposeTidy']['choices'][number];
  /** The id of the reading that was chosen, `''` while the cell stays as it is. */
  readonly value: string;
  onChange(id: string): void;
}

/** A cell that can be read in several ways. */
export function TidyChoice({ choice, value, onChange }: TidyChoiceProps) {
  const { say } = useSession();
  const { place, label, reason, before, readings } = choice;
  const title = `${label}: ${before} (${placeName(place)})`;
  const options = [
    { code: '', label: say(tidyWords.leave) },
    ...readings.map(({ id, text }) => ({ code: id, label: text })),
  ];
  return (
    <div class="boxed">
      {readings.length === 0 ? (
        <p class="strong">{title}</p>
      ) : (
        <RadioGroup legend={title} options={options} value={value} onChange={onChange} />
      )}
      <p class="hint">{reason}</p>
      <PlaceButton place={place} />
    </div>
  );
}
