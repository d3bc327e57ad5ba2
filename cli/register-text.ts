import {
  fixedText,
  isoOf,
  type Locale,
  periodText,
  type Register,
  type RegisterState,
  type RegisterUnit,
  regionName,
  sealLabels,
  stateLabels,
  summaryText,
  type UnreadFile,
} from '../core/index.ts';

/** A register as people read it on a screen: a line for each unit, its forms and remarks below. */
export function registerText(register: Register, unread: readonly UnreadFile[], locale: Locale): string {
  const say = SAYINGS[locale];
  const rows = register.units.map((unit) => rowOf(unit, locale));
  const widths = say.headers.map((header, at) =>
    Math.max(header.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    `${say.title} ${periodText(register.period)[locale]}`,
    summaryText(register)[locale],
    '',
    ...(rows.length === 0 ? [say.nobody] : [line(say.headers)]),
    ...rows.flatMap(({ cells, below }) => [line(cells), ...below.map((text) => `    ${text}`)]),
    ...listOf(
      say.unread,
      unread.map(({ file, reason }) => `${file}: ${reason[locale]}`),
    ),
    ...listOf(
      say.aside,
      register.aside.map(({ file, why }) => `${file}: ${say[why]}`),
    ),
  ].join('\n');
}

interface Row {
  readonly cells: readonly string[];
  readonly below: readonly string[];
}

function rowOf(unit: RegisterUnit, locale: Locale): Row {
  const { region, agency, office, state, deadline, sent, late, score, version, verdict, notes } = unit;
  const say = SAYINGS[locale];
  return {
    cells: [
      region,
      regionName(region, locale),
      agency,
      stateLabels[state][locale],
      deadline === null ? '–' : isoOf(deadline),
      sent === null ? '–' : isoOf(sent),
      late === null ? '–' : String(late),
      score === null ? '–' : fixedText(score, 1, locale),
      version === null ? '–' : String(version),
      verdict === null ? '–' : sealLabels[verdict][locale],
    ],
    below: [
      ...(office === null ? [] : [office]),
      ...(isMixed(unit) ? [formsText(unit, locale)] : []),
      ...notes.map((note) => `${say.note} ${note[locale]}`),
    ],
  };
}

/** Forms that are as far as their unit need no line of their own. */
function isMixed({ state, forms }: RegisterUnit): boolean {
  return forms.some((form) => form.state !== state);
}

function formsText({ forms }: RegisterUnit, locale: Locale): string {
  const states = new Map<RegisterState, string[]>();
  for (const { form, state } of forms) states.set(state, [...(states.get(state) ?? []), form]);
  return [...states].map(([state, ids]) => `${stateLabels[state][locale]}: ${ids.join(' ')}`).join('; ');
}

function listOf(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

const SAYINGS = {
  id: {
    title: 'Register pengiriman',
    headers: [
      'Kode',
      'Wilayah',
      'Instansi',
      'Status',
      'Batas kirim',
      'Dikirim',
      'Terlambat (hari)',
      'Mutu',
      'Versi',
      'Segel',
    ],
    nobody: 'Belum ada unit.',
    note: 'Catatan:',
    unread: 'Berkas yang tidak dapat dipakai:',
    aside: 'Berkas yang tidak dihitung:',
    period: 'dari periode lain.',
    older: 'ada salinan yang lebih baru.',
  },
  en: {
    title: 'Register of submissions,',
    headers: [
      'Code',
      'Region',
      'Agency',
      'State',
      'Due on',
      'Sent on',
      'Days late',
      'Quality',
      'Version',
      'Seal',
    ],
    nobody: 'There is no unit yet.',
    note: 'Note:',
    unread: 'Files that could not be used:',
    aside: 'Files that do not count:',
    period: 'of another period.',
    older: 'there is a newer copy.',
  },
} as const;
