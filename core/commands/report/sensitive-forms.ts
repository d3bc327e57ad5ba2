const FORMS: readonly string[] = ['T01', 'T02', 'T03', 'T04'];

/** Whether one of some forms has rows of cases, victims, services or files, whose counts are masked (decision E.17). */
export function isAboutPersons(forms: readonly string[]): boolean {
  return forms.some((form) => FORMS.includes(form));
}
