import { useMemo } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Select } from '../../parts/fields.tsx';
import { useSession } from '../../session.ts';
import { prepareWords } from '../../words/prepare-words.ts';
import { shellWords } from '../../words/shell-words.ts';
import { provincesOf } from './provinces.ts';

interface RegionFieldsProps {
  readonly regions: Replies['choices']['regions'];
  readonly region: string;
  readonly fault: string | null;
  onChange(code: string): void;
}

/** A province, and one of its regencies and cities unless the province itself reports. */
export function RegionFields({ regions, region, fault, onChange }: RegionFieldsProps) {
  const { say } = useSession();
  const provinces = useMemo(() => provincesOf(regions), [regions]);
  const province = provinces.find(({ code }) => code === region.split('.')[0]);
  return (
    <>
      <Select
        label={say(prepareWords.province)}
        value={province?.code ?? ''}
        choices={provinces}
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
