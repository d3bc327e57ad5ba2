import { type LinkKey, type Locale, linkFingerprint, readLinkKey } from '../core/index.ts';
import { readArguments, UsageError } from './arguments.ts';
import { readBytes } from './files.ts';
import { localeOption } from './options.ts';
import type { Terminal } from './terminal.ts';
import { type TypedLines, typedLines } from './typed-lines.ts';

const OPTIONS = { 'key-file': 'text' } as const;

/** `monev link`: 0 when each line gave a fingerprint, 1 when one could not be read, 2 as everywhere (decision H.23). */
export async function link(
  words: readonly string[],
  terminal: Terminal,
  lines: TypedLines = typedLines(process.stdin, { write: terminal.err }),
): Promise<number> {
  try {
    const { files, values } = readArguments(words, OPTIONS);
    if (files.length > 0) throw new UsageError(NEVER_HERE);
    const locale = localeOption(values);
    const file = values['key-file'];
    const typed = file === undefined ? await lines.next(ASK.key[locale]) : keyIn(String(file));
    const key = readLinkKey(typed ?? '');
    if ('problem' in key) throw new UsageError(key.problem);
    return await sayAll(key, lines, terminal, locale);
  } finally {
    lines.close();
  }
}

/** One line out for each line in, so that a column of them can be pasted beside the register. */
async function sayAll(key: LinkKey, lines: TypedLines, terminal: Terminal, locale: Locale): Promise<number> {
  let unread = 0;
  let number = 0;
  for (
    let typed = await lines.next(ASK.who[locale]);
    typed !== null;
    typed = await lines.next(ASK.who[locale])
  ) {
    number++;
    const made = typed.trim() === '' ? { fingerprint: '' } : linkFingerprint(key, typed);
    terminal.out(`${'problem' in made ? '-' : made.fingerprint}\n`);
    if (!('problem' in made)) continue;
    unread++;
    terminal.err(`${{ id: 'Baris', en: 'Line' }[locale]} ${number}: ${made.problem[locale]}\n`);
  }
  return unread === 0 ? 0 : 1;
}

/** The first line of a file; a byte order mark and spaces around it are no part of the key. */
function keyIn(path: string): string {
  const [first = ''] = Buffer.from(readBytes(path)).toString('utf8').replace('\ufeff', '').split('\n', 1);
  return first;
}

const ASK = {
  key: { id: 'Kunci provinsi (tidak tampil): ', en: 'Key of the province (not shown): ' },
  who: {
    id: 'NIK, atau nama | tanggal lahir | nama ibu (tidak tampil; Ctrl+D selesai): ',
    en: 'NIK, or name | day of birth | name of the mother (not shown; Ctrl+D ends): ',
  },
} as const;

const NEVER_HERE = {
  id: 'Jangan menulis identitas di baris perintah, karena baris perintah tersimpan di komputer. Jalankan monev link, lalu ketik.',
  en: 'Do not write identities on the command line, which the computer keeps. Run monev link and type them there.',
};
