import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { PageFrame } from '../../parts/page-frame.tsx';
import { useSession } from '../../session.ts';
import { reportWords } from '../../words/report-words.ts';
import { useChoices } from '../use-choices.ts';
import { ReportForm } from './report-form.tsx';
import { ReportMade } from './report-made.tsx';

/** *Buat laporan*. */
export function ReportPage() {
  const { say } = useSession();
  const choices = useChoices(reportWords.loading);
  const [made, setMade] = useState<Replies['report'] | null>(null);
  return (
    <PageFrame title={say(reportWords.title)} intro={say(reportWords.intro)}>
      {made && <ReportMade made={made} />}
      {choices && <ReportForm reports={choices.reports} onMade={setMade} />}
    </PageFrame>
  );
}
