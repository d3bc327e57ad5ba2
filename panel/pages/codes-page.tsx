import { useEffect } from 'preact/hooks';
import { Outcome } from '../parts/outcome.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { useSession } from '../session.ts';
import { toolWords } from '../words/start-words.ts';
import { useReply } from './use-reply.ts';

/** *Buat kode*: makes codes as soon as it opens, as a menu or a ribbon asks for it. */
export function CodesPage() {
  const { say, keepChecked } = useSession();
  const { reply } = useReply<'codes'>(toolWords.makingCodes, { kind: 'codes' });
  useEffect(() => {
    if (reply) keepChecked(null);
  }, [reply]);
  return <PageFrame title={say(toolWords.codes)}>{reply && <Outcome changed={reply} />}</PageFrame>;
}
