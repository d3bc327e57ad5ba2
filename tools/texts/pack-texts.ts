import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import ts from 'typescript';
import { withoutCuts } from '../cuts.ts';
import { ASCII, BASE, letterOf, SEPARATOR } from './letters.ts';

/** A shorter text takes no less room when it is packed. */
const LEAST = 9;
const LINE = 500;
const UNPACKER = 'MonevTppoTexts';

/**
 * Packs the texts of a bundle: half of the add-on are words in two languages, which take a third of the room that way. Each
 * text becomes an item of a list that is unpacked when the bundle is run, in a few milliseconds. Names of properties stay,
 * and so do texts with the rarest letters and a bundle that would not become smaller.
 */
export async function packTexts(code: string): Promise<string> {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const all = textsIn(source);
  const letters = lettersBeyondAscii(all.map(({ text }) => text));
  const found = all.filter(({ text }) => isMadeOf(text, letters));
  const numbers = new Map([...new Set(found.map(({ text }) => text))].map((text, i) => [text, i]));
  const list = nameFor(code);
  const cuts = found.map((node) => {
    const from = node.getStart(source);
    const space = /[\w$]/.test(code[from - 1] ?? '') ? ' ' : '';
    return { from, to: node.getEnd(), instead: `${space}${list}[${numbers.get(node.text)}]` };
  });
  const open = bodyOf(source);
  if (open === null || cuts.length === 0) return code;
  const unpacked = `const ${list}=${await unpacking([...numbers.keys()], letters)};`;
  const packed = withoutCuts(code, [{ from: open, to: open, instead: unpacked }, ...cuts]);
  return Buffer.byteLength(packed) < Buffer.byteLength(code) ? packed : code;
}

type TextNode = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral;

function textsIn(source: ts.SourceFile): readonly TextNode[] {
  const found: TextNode[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && isValue(node)) found.push(node);
    else ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** Whether any expression may stand in the place of a text, and whether packing it gains anything. */
function isValue(node: ts.StringLiteralLike): boolean {
  const { parent, text } = node;
  if (text.length < LEAST || text.includes(SEPARATOR)) return false;
  if (ts.isExpressionStatement(parent) || ts.isTaggedTemplateExpression(parent)) return false;
  return !('name' in parent && parent.name === node);
}

/** Where the function around the bundle begins, or `null` where there is none. */
function bodyOf(source: ts.SourceFile): number | null {
  let body: number | null = null;
  const look = (node: ts.Node): void => {
    if (body !== null) return;
    if (ts.isArrowFunction(node) && ts.isBlock(node.body)) body = node.body.getStart(source) + 1;
    else ts.forEachChild(node, look);
  };
  look(source);
  return body;
}

/** A short name that the bundle does not use. */
function nameFor(code: string): string {
  let name = '$';
  while (code.includes(name)) name += '_';
  return name;
}

/** The commonest letters that need a byte of their own, as many as there are bytes. */
function lettersBeyondAscii(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const letter of texts.join('').split('')) {
    if (letter.charCodeAt(0) >= ASCII) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const ordered = [...counts].sort(([, one], [, other]) => other - one);
  return ordered
    .slice(0, ASCII)
    .map(([letter]) => letter)
    .join('');
}

function isMadeOf(text: string, letters: string): boolean {
  return text.split('').every((letter) => letter.charCodeAt(0) < ASCII || letters.includes(letter));
}

/** An expression that gives the texts. */
async function unpacking(texts: readonly string[], letters: string): Promise<string> {
  const bytes = Uint8Array.from(texts.join(SEPARATOR).split(''), (letter) => {
    const place = letters.indexOf(letter);
    return place < 0 ? letter.charCodeAt(0) : ASCII + place;
  });
  const packed = lettersOf(deflateRawSync(bytes, { level: 9, memLevel: 9 }));
  const lines = packed.replace(new RegExp(`.{${LINE}}`, 'g'), '$&\n');
  const call = `${UNPACKER}.unpackTexts(\`${lines}\`,${bytes.length},${JSON.stringify(letters)})`;
  return `(()=>{${await unpacker()}\nreturn ${call}})()`;
}

/** What unpacks them, as a script. */
async function unpacker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tools/texts/unpack-texts.ts'],
    bundle: true,
    write: false,
    minify: true,
    target: 'es2020',
    platform: 'neutral',
    format: 'iife',
    globalName: UNPACKER,
    lineLimit: LINE,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** The bytes as letters, four of them as five; the last ones are filled up. */
function lettersOf(bytes: Uint8Array): string {
  const letters: number[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    let number = [0, 1, 2, 3].reduce((sum, i) => sum * 256 + (bytes[at + i] ?? 0), 0);
    const digits = [0, 0, 0, 0, 0].map(() => {
      const digit = number % BASE;
      number = Math.floor(number / BASE);
      return letterOf(digit);
    });
    letters.push(...digits.reverse());
  }
  return letters.map((code) => String.fromCharCode(code)).join('');
}
