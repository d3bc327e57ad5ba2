import type { Region } from '../../bridge.ts';
import { Select } from '../../parts/fields.tsx';
import { useSession } from '../../session.ts';
import { prepareWords } from '../../words/prepare-words.ts';
import { shellWords } from '../../words/shell-words.ts';

interface RegionFieldsProps {
  readonly regions: readonly Region[];
  readonly region: string;
  readonly fault: string | null;
  onChange(code: string): void;
}

/** A province, and one of its regencies and cities unless the province itself reports. */
export function RegionFields({ regions, region, fault, onChange }: RegionFieldsProps) {
  const { say } = useSession();
  const province = regions.find(
    ({ code, parts }) => code === region || parts.some((part) => part.code === region),
  );
  return (
    <>
      <Select
        label={say(prepareWords.province)}
        value={province?.code ?? ''}
        choices={regions}
        blank={say(shellWords.chooseOne)}
        fault={fault}
        onChange={onChange}
      />
      {province && province.parts.length > 0 && (
        <Select
          label={say(prepareWords.part)}
          value={region === province.code ? '' : region}
          choices={province.parts}
          blank={say(prepareWords.wholeProvince)}
          onChange={(code) => onChange(code === '' ? province.code : code)}
        />
      )}
    </>
  );
}
