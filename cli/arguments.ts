import { parseArgs } from 'node:util';
import type { Text } from '../core/index.ts';

/** A call that cannot be carried out as it was typed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** What was typed after the command: files, and options by name. */
export interface Arguments {
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
}

/** The options of a command: `text` takes one value, `list` takes all words up to the next option, `flag` none. */
export type OptionKinds = Readonly<Record<string, 'text' | 'list' | 'flag'>>;

const COMMON: OptionKinds = { locale: 'text', help: 'flag' };

/** Reads a command's words; throws {@link UsageError} for an unknown option or a missing value. */
export function readArguments(words: readonly string[], kinds: OptionKinds): Arguments {
  const all = { ...COMMON, ...kinds };
  const options = Object.fromEntries(
    Object.entries(all).map(([name, kind]) => {
      const type = kind === 'flag' ? ('boolean' as const) : ('string' as const);
      return [name, { type, multiple: kind === 'list' }] as const;
    }),
  );
  try {
    const { values, positionals } = parseArgs({ args: spread(words, all), options, allowPositionals: true });
    return { files: positionals, values };
  } catch (error) {
    throw new UsageError(explained(error));
  }
}

/** Gives each word of a list its own option: `--with a b` becomes `--with=a --with=b`, so that a shell pattern works. */
function spread(words: readonly string[], kinds: OptionKinds): string[] {
  let list: string | null = null;
  return words.flatMap((word) => {
    if (word.startsWith('--')) {
      const [name = '', value] = word.slice(2).split('=', 2);
      list = kinds[name] === 'list' && value === undefined ? name : null;
      return list === null ? [word] : [];
    }
    return list === null ? [word] : [`--${list}=${word}`];
  });
}

const UNKNOWN = /^Unknown option '([^']+)'/;

function explained(error: unknown): Text {
  const found = error instanceof Error ? UNKNOWN.exec(error.message) : null;
  if (found) {
    return {
      id: `Pilihan ${found[1]} tidak dikenal. Lihat --help.`,
      en: `Unknown option ${found[1]}. See --help.`,
    };
  }
  return {
    id: 'Perintah tidak lengkap: sebuah pilihan memerlukan nilai. Lihat --help.',
    en: 'The command is not complete: an option needs a value. See --help.',
  };
}
