import { identityScanner } from '../../engine/identity/scan.ts';
import { identitas } from '../../katalog/identitas/identitas.ts';

/** Whether a header tells of somebody by itself, `Nama Siti Aminah`, so that it must not be repeated anywhere. */
export function tellsOfSomebody(header: string): boolean {
  return identityScanner(identitas).text(header).length > 0;
}
