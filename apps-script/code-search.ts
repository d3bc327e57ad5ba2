/** A code of a list, as people name it. */
interface NamedCode {
  readonly code: string;
  readonly label: { readonly id: string };
  readonly synonyms: readonly string[];
}

const NOISE = /[\s.,()/-]+/g;

/**
 * The codes that somebody means: those of that code or name, or else those whose name holds what was written. Letter
 * case, spaces and dots do not count.
 */
export function searchCodes<C extends NamedCode>(codes: readonly C[], text: string): readonly C[] {
  const wanted = bare(text);
  if (wanted === '') return [];
  const exact = codes.filter(({ code, label }) => bare(code) === wanted || bare(label.id) === wanted);
  if (exact.length > 0) return exact;
  const called = codes.filter(({ synonyms }) => synonyms.some((one) => bare(one) === wanted));
  return called.length > 0 ? called : codes.filter(({ label }) => bare(label.id).includes(wanted));
}

function bare(text: string): string {
  return text.toLowerCase().replace(NOISE, '');
}
