import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/fields.tsx';
import { RadioGroup } from '../../parts/options.tsx';
import { useFaults } from '../../parts/use-faults.ts';
import { useSession } from '../../session.ts';
import { fingerprintWords } from '../../words/victim-words.ts';

/** What is typed; it is forgotten as soon as it was sent, and with the page. */
interface Typed {
  readonly key: string;
  readonly nik: string;
  readonly name: string;
  readonly birth: string;
  readonly mother: string;
}

const NOTHING: Typed = { key: '', nik: '', name: '', birth: '', mother: '' };

/** Asks for the key, and for a NIK or for name, day of birth and mother. */
export function FingerprintForm({ onSend }: { readonly onSend: (key: string, identity: string) => void }) {
  const { say } = useSession();
  const [source, setSource] = useState<'nik' | 'name'>('nik');
  const [typed, setTyped] = useState(NOTHING);
  const needed = source === 'nik' ? (['key', 'nik'] as const) : (['key', 'name', 'birth', 'mother'] as const);
  const isBlank = (field: keyof Typed) =>
    needed.some((one) => one === field) && typed[field].trim() === '' && fingerprintWords.blank;
  const { form, faultOf, submit } = useFaults({
    key: isBlank('key'),
    nik: isBlank('nik'),
    name: isBlank('name'),
    birth: isBlank('birth'),
    mother: isBlank('mother'),
  });
  const send = (): void => {
    const { key, nik, name, birth, mother } = typed;
    setTyped(NOTHING);
    onSend(key, source === 'nik' ? nik : [name, birth, mother].join(' | '));
  };
  const choose = (code: string): void => {
    setSource(code === 'name' ? 'name' : 'nik');
    setTyped({ ...NOTHING, key: typed.key });
  };
  const field = (name: keyof Typed) => ({
    value: typed[name],
    fault: faultOf(name),
    onInput: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  const sources = [
    { code: 'nik', label: say(fingerprintWords.nik) },
    { code: 'name', label: say(fingerprintWords.name) },
  ];
  return (
    <form class="form" noValidate ref={form} onSubmit={submit(send)}>
      <TextField
        kind="password"
        label={say(fingerprintWords.key)}
        hint={say(fingerprintWords.keyHint)}
        {...field('key')}
      />
      <RadioGroup legend={say(fingerprintWords.from)} options={sources} value={source} onChange={choose} />
      {source === 'nik' && (
        <TextField kind="digits" label={say(fingerprintWords.nikField)} {...field('nik')} />
      )}
      {source === 'name' && (
        <>
          <TextField label={say(fingerprintWords.nameField)} {...field('name')} />
          <TextField
            label={say(fingerprintWords.birth)}
            hint={say(fingerprintWords.birthHint)}
            {...field('birth')}
          />
          <TextField label={say(fingerprintWords.mother)} {...field('mother')} />
        </>
      )}
      <Button look="main" sends>
        {say(fingerprintWords.send)}
      </Button>
    </form>
  );
}
