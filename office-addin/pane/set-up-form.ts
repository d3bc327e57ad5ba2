import {
  civilOf,
  jenisInstansi,
  type Locale,
  type Period,
  type TemplateOptions,
  wilayah,
} from '../../core/index.ts';
import { type Choice, elementOf, fillSelect } from './elements.ts';
import { choices } from './words.ts';

/** The form of *Siapkan buku kerja*. */
export interface SetUpForm {
  /** Shows the lists in a language; what was chosen stays. */
  show(locale: Locale): void;
  /** The answers, or `null` while one is missing; fields without a proper answer are said to be so. */
  options(locale: Locale): TemplateOptions | null;
  /** Leads to the first field without a proper answer. */
  focusFault(): void;
  /** Calls back when the user sends the form. */
  onSend(send: () => void): void;
  focus(): void;
}

const KINDS = { month: 12, quarter: 4, half: 2, year: 0 } as const;
const FIRST_YEAR = 2007; // of the law on trafficking in persons
const LAST_YEAR = 2100;
const UNKNOWN_REGION = 'TD';

/** Prepared rows of each table: as many as a city fills in years, and quick to draw. */
const ROWS = 1000;

/** Finds the form in the page; `today` is a serial number and proposes the month that has just ended. */
export function setUpForm(today: number): SetUpForm {
  const form = elementOf('form', 'siapkan');
  const region = elementOf('select', 'wilayah');
  const agency = elementOf('select', 'instansi');
  const kind = elementOf('select', 'jenis');
  const year = elementOf('input', 'tahun');
  const number = elementOf('select', 'nomor');
  const last = civilOf(today - civilOf(today).day);
  year.value = String(last.year);
  const showNumbers = (): void => {
    const count = KINDS[kindOf(kind.value)];
    fillSelect(
      number,
      Array.from({ length: count }, (_, i) => ({ value: String(i + 1), label: String(i + 1) })),
    );
    number.disabled = count === 0;
  };
  kind.addEventListener('change', showNumbers);
  return {
    show: (locale) => {
      fillSelect(region, regionChoices(locale));
      fillSelect(agency, agencyChoices(locale));
      const untouched = kind.value === '';
      fillSelect(
        kind,
        Object.keys(KINDS).map((value) => ({ value, label: choices[kindOf(value)][locale] })),
      );
      showNumbers();
      if (untouched) number.value = String(last.month);
    },
    options: (locale) => {
      const period = periodOf(kind.value, year.value, number.value);
      region.setAttribute('aria-invalid', String(region.value === ''));
      year.setAttribute('aria-invalid', String(period === null));
      if (region.value === '' || period === null) return null;
      return {
        region: region.value,
        period,
        agency: agency.value === '' ? null : agency.value,
        templates: [],
        rows: ROWS,
        locale,
        thisYear: civilOf(today).year,
      };
    },
    onSend: (send) => {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        send();
      });
    },
    focus: () => region.focus(),
    focusFault: () => (region.value === '' ? region : year).focus(),
  };
}

function regionChoices(locale: Locale): readonly Choice[] {
  const known = wilayah.codes.filter(({ code }) => code !== UNKNOWN_REGION);
  return [
    { value: '', label: choices.region[locale] },
    ...known.map(({ code, label }) => ({ value: code, label: `${code} ${label[locale]}` })),
  ];
}

function agencyChoices(locale: Locale): readonly Choice[] {
  return [
    { value: '', label: choices.agency[locale] },
    ...jenisInstansi.codes.map(({ code, label }) => ({ value: code, label: label[locale] })),
  ];
}

function kindOf(value: string): Period['kind'] {
  return (Object.keys(KINDS) as Period['kind'][]).find((kind) => kind === value) ?? 'month';
}

function periodOf(kind: string, year: string, number: string): Period | null {
  const read = kindOf(kind);
  const count = KINDS[read];
  const [wholeYear, part] = [Number(year), count === 0 ? 0 : Number(number)];
  const inRange = Number.isInteger(wholeYear) && wholeYear >= FIRST_YEAR && wholeYear <= LAST_YEAR;
  if (!inRange || !Number.isInteger(part) || part > count || (count > 0 && part < 1)) return null;
  return { kind: read, year: wholeYear, number: part };
}
