import { useId, useMemo } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { TextField } from '../../parts/fields.tsx';
import { useFocus } from '../../parts/focus.ts';
import { Icon } from '../../parts/icon.tsx';
import { useSession } from '../../session.ts';
import { figuresWords } from '../../words/figures-words.ts';

type Indicator = Replies['figures']['indicators'][number];

interface IndicatorListProps {
  readonly indicators: readonly Indicator[];
  readonly search: string;
  /** The indicator that takes the keyboard, since the user comes back from its explanation. */
  readonly focus: string | null;
  onSearch(search: string): void;
  onExplain(id: string): void;
}

/** All indicators; a click shows where one comes from. */
export function IndicatorList({ indicators, search, focus, onSearch, onExplain }: IndicatorListProps) {
  const { say } = useSession();
  const title = useId();
  const returned = useFocus<HTMLButtonElement>(focus);
  const shown = useMemo(() => found(indicators, search), [indicators, search]);
  return (
    <section class="stack" aria-labelledby={title}>
      <h2 id={title}>{say(figuresWords.indicators)}</h2>
      <TextField kind="search" label={say(figuresWords.search)} value={search} onInput={onSearch} />
      {shown.length === 0 && <p class="empty">{say(figuresWords.noneFound)}</p>}
      <ul class="entries">
        {shown.map(({ id, name, state, text }) => (
          <li key={id}>
            <button
              type="button"
              class="entry"
              ref={id === focus ? returned : null}
              title={say(figuresWords.explain)}
              onClick={() => onExplain(id)}
            >
              <span class="stack">
                <span>
                  <span class="soft">{id}</span> {name}
                </span>
                <span class={state === 'value' ? 'strong' : 'soft'}>{text}</span>
              </span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function found(indicators: readonly Indicator[], search: string): readonly Indicator[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return indicators;
  return indicators.filter(({ id, name }) => `${id} ${name}`.toLowerCase().includes(wanted));
}
