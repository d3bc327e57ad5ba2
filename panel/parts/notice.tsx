import type { ComponentChildren } from 'preact';
import { useFocus } from './focus.ts';
import { Icon, type IconName } from './icon.tsx';

/** How news is meant. */
export type Tone = 'good' | 'info' | 'warning' | 'error';

interface NoticeProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly icon?: IconName;
  /** Takes the keyboard when it appears and whenever this becomes something else; absent for what is only there to read. */
  readonly focus?: unknown;
  readonly children?: ComponentChildren;
}

/** News in a box of its own. */
export function Notice({ tone, title, icon = tone, focus = null, children }: NoticeProps) {
  const box = useFocus<HTMLDivElement>(focus);
  return (
    <div class={`notice ${tone}`} ref={box} tabIndex={-1}>
      <Icon name={icon} />
      <div class="stack">
        {title && <p class="strong">{title}</p>}
        {children}
      </div>
    </div>
  );
}
