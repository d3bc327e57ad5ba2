import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { PageFrame } from '../../parts/page-frame.tsx';
import { useSession } from '../../session.ts';
import { reportWords } from '../../words/report-words.ts';
import { useReply } from '../use-reply.ts';
import { ReportForm } from './report-form.tsx';
import { ReportMade } from './report-made.tsx';

/** *Buat laporan*. */
export function ReportPage() {
  const { say } = useSession();
  const { reply: choices } = useReply<'choices'>(reportWords.loading, { kind: 'choices' });
  const [made, setMade] = useState<Replies['report'] | null>(null);
  return (
    <PageFrame title={say(reportWords.title)} intro={say(reportWords.intro)}>
      {made && <ReportMade made={made} />}
      {choices && <ReportForm offers={choices.tabs} onMade={setMade} />}
    </PageFrame>
  );
}
