import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of several, or one to tick. */
export interface Option {
  readonly code: string;
  readonly label: string;
  readonly hint?: string;
}

interface GroupProps {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly fault?: string | null;
}

interface RadioProps extends GroupProps {
  readonly value: string;
  onChange(code: string): void;
}

/** Exactly one of a few. */
export function RadioGroup({ legend, options, value, fault, onChange }: RadioProps) {
  const name = useId();
  return (
    <Group legend={legend} fault={fault}>
      {options.map((option) => (
        <OptionLine
          key={option.code}
          option={option}
          type="radio"
          name={name}
          isChosen={option.code === value}
          onChange={() => onChange(option.code)}
        />
      ))}
    </Group>
  );
}

interface CheckProps extends GroupProps {
  readonly values: ReadonlySet<string>;
  onChange(values: ReadonlySet<string>): void;
}

/** Any number of several. */
export function CheckGroup({ legend, options, values, fault, onChange }: CheckProps) {
  return (
    <Group legend={legend} fault={fault}>
      {options.map((option) => (
        <OptionLine
          key={option.code}
          option={option}
          type="checkbox"
          isChosen={values.has(option.code)}
          onChange={() => onChange(toggled(values, option.code))}
        />
      ))}
    </Group>
  );
}

/** A set with a member more or less. */
export function toggled(values: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const next = new Set(values);
  if (!next.delete(code)) next.add(code);
  return next;
}

interface LineProps {
  readonly option: Option;
  readonly type: 'radio' | 'checkbox';
  readonly name?: string;
  readonly isChosen: boolean;
  onChange(): void;
}

function OptionLine({ option, type, name, isChosen, onChange }: LineProps) {
  return (
    <label class="option">
      <input type={type} name={name} value={option.code} checked={isChosen} onChange={onChange} />
      <span>
        {option.label}
        {option.hint && <span class="hint">{option.hint}</span>}
      </span>
    </label>
  );
}

interface FrameProps {
  readonly legend: string;
  readonly fault: string | null | undefined;
  readonly children: ComponentChildren;
}

function Group({ legend, fault, children }: FrameProps) {
  const about = useId();
  return (
    <fieldset class={fault ? 'group wrong' : 'group'} aria-describedby={about}>
      <legend>{legend}</legend>
      {children}
      <div id={about}>{fault && <p class="fault">{fault}</p>}</div>
    </fieldset>
  );
}
