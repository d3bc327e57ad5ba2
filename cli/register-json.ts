import {
  isoOf,
  type Locale,
  type Register,
  type RegisterUnit,
  reminderOf,
  type UnreadFile,
} from '../core/index.ts';

/** A register for other programs; days are ISO days. */
export function registerJson(register: Register, unread: readonly UnreadFile[], locale: Locale): object {
  return {
    schema: 'monev/register/1',
    period: register.period,
    today: isoOf(register.today),
    share: register.share,
    units: register.units.map((unit) => unitJson(unit, register, locale)),
    aside: register.aside,
    unread: unread.map(({ file, reason }) => ({ file, reason: reason[locale] })),
  };
}

function unitJson(unit: RegisterUnit, register: Register, locale: Locale): object {
  const { region, agency, office, expected, state, came, late, score, version, id, verdict, files } = unit;
  return {
    ...{ region, agency, office, expected, state, came },
    deadline: dayOf(unit.deadline),
    sent: dayOf(unit.sent),
    ...{ late, score, version, id, seal: verdict },
    forms: unit.forms.map((form) => ({ ...form, deadline: dayOf(form.deadline) })),
    notes: unit.notes.map((note) => note[locale]),
    files,
    reminder: reminderOf(unit, register)?.[locale] ?? null,
  };
}

function dayOf(serial: number | null): string | null {
  return serial === null ? null : isoOf(serial);
}
