/** A text of at most so many UTF-16 units; what is cut is shown by an ellipsis. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1).trimEnd();
  return `${endsInHighSurrogate(cut) ? cut.slice(0, -1) : cut}…`;
}

function endsInHighSurrogate(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff;
}
