import { HostError, type Text } from '../../core/index.ts';
import { laterPart } from './later-part.ts';
import { newId } from './new-id.ts';
import { NO_WORKBOOK } from './no-workbook.ts';

/** *Buat sidik tautan*, worked out in the page: what is typed is neither kept nor written anywhere. */
export async function fingerprintOf(
  key: string,
  identity: string,
): Promise<{ readonly fingerprint: string } | { readonly problem: Text }> {
  const { act } = await laterPart();
  const context = { locale: 'id', today: 0, clock: null, newId } as const;
  try {
    return act<'fingerprint'>(NO_WORKBOOK, { kind: 'fingerprint', key, identity }, context).reply;
  } catch (error) {
    if (error instanceof HostError) return { problem: error.text };
    throw error;
  }
}
