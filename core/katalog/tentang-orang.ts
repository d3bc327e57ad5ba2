/** The forms whose rows are about persons: cases, victims, services and files. They stay where they were written. */
export const formulirTentangOrang: readonly string[] = ['T01', 'T02', 'T03', 'T04'];

/** Whether one of some forms has rows of cases, victims, services or files, whose counts are masked (decision E.17). */
export function isAboutPersons(forms: readonly string[]): boolean {
  return forms.some((form) => formulirTentangOrang.includes(form));
}
