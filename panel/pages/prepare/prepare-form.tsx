import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/fields.tsx';
import { CheckGroup, RadioGroup } from '../../parts/options.tsx';
import { useFaults } from '../../parts/use-faults.ts';

import { jobOf, useSession } from '../../session.ts';
import { prepareWords } from '../../words/prepare-words.ts';
import { periodIdOf, periodInputOf } from './period.ts';
import { PeriodFields } from './period-fields.tsx';
import { RegionFields } from './region-fields.tsx';

interface PrepareFormProps {
  readonly choices: Replies['choices'];
  readonly overview: Replies['overview'];
  onPrepared(reply: Replies['prepare']): void;
}

/** Who reports what; what the cover says already stands there. */
export function PrepareForm({ choices, overview, onPrepared }: PrepareFormProps) {
  const { bridge, say, run, keepChecked } = useSession();
  const [region, setRegion] = useState(overview.region?.code ?? '');
  const [period, setPeriod] = useState(() => periodInputOf(overview.period?.code ?? null, new Date()));
  const [agency, setAgency] = useState(overview.agency?.code ?? '');
  const [isAll, setAll] = useState(true);
  const [templates, setTemplates] = useState<ReadonlySet<string>>(new Set());
  const periodId = periodIdOf(period);
  const { form, faultOf, submit } = useFaults({
    region: region === '' && prepareWords.noProvince,
    year: periodId === null && prepareWords.wrongYear,
    templates: !isAll && templates.size === 0 && prepareWords.noTemplate,
  });
  const send = (): void =>
    run(
      jobOf<'prepare'>(
        bridge,
        prepareWords.working,
        {
          kind: 'prepare',
          region,
          period: periodId ?? '',
          agency: agency === '' ? null : agency,
          templates: isAll ? [] : [...templates],
        },
        (reply) => {
          keepChecked(null);
          onPrepared(reply);
        },
      ),
    );
  const scopes = [
    { code: 'all', label: say(prepareWords.allTemplates) },
    { code: 'some', label: say(prepareWords.someTemplates) },
  ];
  return (
    <form class="form" noValidate ref={form} onSubmit={submit(send)}>
      <RegionFields
        regions={choices.regions}
        region={region}
        fault={faultOf('region')}
        onChange={setRegion}
      />
      <PeriodFields period={period} fault={faultOf('year')} onChange={setPeriod} />
      <Select
        label={say(prepareWords.agency)}
        value={agency}
        choices={choices.agencies}
        blank={say(prepareWords.laterAgency)}
        onChange={setAgency}
      />
      <RadioGroup
        legend={say(prepareWords.templates)}
        options={scopes}
        value={isAll ? 'all' : 'some'}
        onChange={(code) => setAll(code === 'all')}
      />
      {!isAll && (
        <CheckGroup
          legend={say(prepareWords.chosenTemplates)}
          options={choices.templates.map(({ code, label }) => ({ code, label: `${code} ${label}` }))}
          values={templates}
          fault={faultOf('templates')}
          onChange={setTemplates}
        />
      )}
      <Button look="main" sends>
        {say(prepareWords.send)}
      </Button>
    </form>
  );
}
