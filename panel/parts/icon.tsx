const PATHS = {
  home: 'M3 11 12 4l9 7M5.5 9.5V20h13V9.5M10 20v-6h4v6',
  help: 'M9.2 9.2a2.9 2.9 0 1 1 4 2.7c-.8.4-1.2 1-1.2 2.1M12 17.4v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8v4.4M9 14.8v4.4',
  error: 'M12 7.5v5.5M12 16.4v.1M8 3h8l5 5v8l-5 5H8l-5-5V8z',
  warning: 'M12 9.5v4.5M12 17v.1M12 3.5 22 20.5H2z',
  info: 'M12 11v5.5M12 7.6v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18',
  good: 'M7.8 12.4l2.9 2.9 5.6-6M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18',
  next: 'M9 5l7 7-7 7',
  previous: 'M15 5l-7 7 7 7',
  place: 'M4 4h16v16H4zM4 10h16M10 4v16M13.5 13.5h3v3h-3z',
  undo: 'M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4',
  offline: 'M4 4l16 16M8.5 15.5a5 5 0 0 1 6-.7M5 11.8a10 10 0 0 1 4-2.4M19 11.8a10 10 0 0 0-5.6-2.8M12 19v.1',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof PATHS;

/** A small drawing beside words; readers of the screen pass over it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
