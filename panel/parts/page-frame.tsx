import type { ComponentChildren } from 'preact';
import { useSession } from '../session.ts';
import { Failed } from './failed.tsx';
import { useFocus } from './focus.ts';

interface PageFrameProps {
  readonly title: string;
  readonly intro?: string;
  /** Whether the heading takes the keyboard when the page opens. */
  readonly takesFocus?: boolean;
  readonly children?: ComponentChildren;
}

/** The heading of a page, what went wrong last, and what the page shows. */
export function PageFrame({ title, intro, takesFocus = true, children }: PageFrameProps) {
  const { failed } = useSession();
  const heading = useFocus<HTMLHeadingElement>(takesFocus);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {intro && <p class="intro">{intro}</p>}
      {failed && <Failed failed={failed} />}
      {children}
    </>
  );
}
