import type { Text } from '../core/index.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { refuseExisting, samePath } from './files.ts';
import { listOption, workbookOption } from './options.ts';

/** One file to read, and the new one that `--out` names. */
export interface NewFile {
  readonly file: string;
  readonly out: string;
  /** Whether a file of that name may be replaced. */
  readonly force: boolean;
}

/** The files of a command that makes a new file of another; `usage` is said when it is not one. Never one that is read. */
export function newFile({ files, values }: Arguments, usage: Text): NewFile {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError(usage);
  const out = workbookOption(values, 'out');
  if ([file, ...listOption(values, 'with')].some((one) => samePath(one, out))) {
    throw new UsageError({
      id: 'Berkas masukan tidak boleh ditimpa. Pilih nama lain setelah --out.',
      en: 'The input file must not be overwritten. Choose another name after --out.',
    });
  }
  const force = values['force'] === true;
  refuseExisting(out, force);
  return { file, out, force };
}
