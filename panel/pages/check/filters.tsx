import { useMemo } from 'preact/hooks';
import { Select } from '../../parts/fields.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSession } from '../../session.ts';
import { checkWords, severitiesWords } from '../../words/check-words.ts';
import { countBySeverity, type Filter, filtered, type Line, SEVERITIES, templatesOf } from './filter.ts';

interface FiltersProps {
  readonly lines: readonly Line[];
  readonly filter: Filter;
  onChange(filter: Filter): void;
}

/** Which findings are shown: a severity, a form, or both. */
export function Filters({ lines, filter, onChange }: FiltersProps) {
  const { say, count } = useSession();
  const { severity, template } = filter;
  const counts = useMemo(
    () => countBySeverity(filtered(lines, { severity: null, template })),
    [lines, template],
  );
  const templates = useMemo(() => templatesOf(lines), [lines]);
  return (
    <section class="filters" aria-label={say(checkWords.filters)}>
      <div class="chips">
        {SEVERITIES.map((one) => (
          <button
            key={one}
            type="button"
            class={`chip ${one}`}
            aria-pressed={severity === one}
            onClick={() => onChange({ ...filter, severity: severity === one ? null : one })}
          >
            <b>
              <Icon name={one} />
              {count(counts[one])}
            </b>
            <span>{say(severitiesWords[one])}</span>
          </button>
        ))}
      </div>
      {templates.length > 1 && (
        <Select
          label={say(checkWords.template)}
          value={template ?? ''}
          choices={templates}
          blank={say(checkWords.allTemplates)}
          onChange={(code) => onChange({ ...filter, template: code === '' ? null : code })}
        />
      )}
    </section>
  );
}
