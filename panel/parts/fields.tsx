import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Replies } from '../../core/index.ts';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why what is written cannot be used; the field is said to be wrong while there is one. */
  readonly fault?: string | null;
}

interface SelectProps extends FieldProps {
  readonly value: string;
  readonly choices: Replies['choices']['agencies'];
  /** What the list shows for `''`; without it nothing stands for that. */
  readonly blank?: string;
  onChange(code: string): void;
}

/** A list to choose from. */
export function Select({ label, hint, fault = null, value, choices, blank, onChange }: SelectProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} fault={fault}>
      <select
        id={id}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-about`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {blank !== undefined && <option value="">{blank}</option>}
        {choices.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly kind?: 'text' | 'password' | 'search' | 'lines' | 'digits';
  onInput(value: string): void;
}

/** A line or several to write in. Browsers are asked not to remember it. */
export function TextField({ label, hint, fault = null, value, kind = 'text', onInput }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': fault !== null,
    'aria-describedby': `${id}-about`,
    onInput: (event: Written) => onInput(event.currentTarget.value),
  } as const;
  return (
    <Labelled id={id} label={label} hint={hint} fault={fault}>
      {kind === 'lines' && <textarea rows={3} {...shared} />}
      {kind === 'password' && <input type="password" {...shared} />}
      {kind === 'search' && <input type="search" {...shared} />}
      {kind === 'digits' && <input type="text" inputMode="numeric" {...shared} />}
      {kind === 'text' && <input type="text" {...shared} />}
    </Labelled>
  );
}

interface Written {
  readonly currentTarget: { readonly value: string };
}

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly fault: string | null;
  readonly children: ComponentChildren;
}

function Labelled({ id, label, hint, fault, children }: LabelledProps) {
  return (
    <div class={fault ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {children}
      <div id={`${id}-about`}>
        {hint && <p class="hint">{hint}</p>}
        {fault && <p class="fault">{fault}</p>}
      </div>
    </div>
  );
}
