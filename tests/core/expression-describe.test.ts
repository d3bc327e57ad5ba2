import { describe, expect, it } from 'vitest';
import { describe as sentence } from '../../core/engine/expression/describe.ts';
import { katalog } from '../../core/katalog/index.ts';
import { columnOf, type Node } from '../../core/kit/expression/nodes.ts';
import { everyNode } from '../../core/kit/expression/walk.ts';
import { kindCounts } from '../support/random-expression.ts';
import { conditionSentences, type Sentence, valueSentences } from './expression-sentences.ts';

describe('an expression in words', () => {
  it.each(conditionSentences.map(asCase))('says that $id', ({ of, id, en }) => {
    expect([sentence(of.node, 'id'), sentence(of.node, 'en')]).toEqual([id, en]);
  });

  it.each(valueSentences.map(asCase))('says the value $id', ({ of, id, en }) => {
    expect([sentence(of.node, 'id'), sentence(of.node, 'en')]).toEqual([id, en]);
  });

  it('is known here for every kind of node', () => {
    const counts = kindCounts([...conditionSentences, ...valueSentences].map(([of]) => of.node));
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  });
});

function asCase([of, id, en]: Sentence) {
  return { of, id, en };
}

interface Line {
  readonly name: string;
  readonly node: Node;
}

const rules: readonly Line[] = katalog.rules.flatMap(({ id, template, cases, cannotTellWhen }) => {
  const name = `${template.id} ${id}`;
  return [
    ...cases.map(({ fails }, i) => ({ name: cases.length > 1 ? `${name}/${i + 1}` : name, node: fails })),
    ...(cannotTellWhen ? [{ name: `${name} tidak dinilai bila`, node: cannotTellWhen }] : []),
  ];
});
const required: readonly Line[] = katalog.templates.flatMap(({ id, requiredWhen }) =>
  Object.entries(requiredWhen).map(([name, node]) => ({ name: `${id}.${name} wajib bila`, node })),
);
const lines = [...rules, ...required];

describe('the sentences of the catalogue', () => {
  const spoken = lines.flatMap(({ name, node }) => [
    { name, node, text: sentence(node, 'id') },
    { name, node, text: sentence(node, 'en') },
  ]);

  it('read as they were read and approved', async () => {
    const text = lines
      .map(({ name, node }) => `${name}\n  id ${sentence(node, 'id')}\n  en ${sentence(node, 'en')}\n`)
      .join('');
    await expect(text).toMatchFileSnapshot('../golden/aturan-kalimat.txt');
  });

  it('have words for everything in them', () => {
    const wordless = /undefined|null|NaN|\[object| {2}|^ | $|""/;
    expect(spoken.filter(({ text }) => wordless.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('name codes by their labels', () => {
    const bare = spoken.filter(({ node, text }) =>
      codesWithin(node).some((code) => text.includes(`"${code}"`)),
    );
    expect(bare.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
  });

  it('name columns by their labels', () => {
    expect(spoken.filter(({ text }) => /\w_\w/.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

/** Codes that an expression names and that users never see. */
function codesWithin(node: Node): readonly string[] {
  return everyNode(node).flatMap((part) => {
    if (part.kind !== 'oneOf' && part.kind !== 'has') return [];
    const column = columnOf(part.operand.kind === 'lookup' ? part.operand.value : part.operand);
    const labels = new Set(column.list?.codes.flatMap(({ label }) => [label.id, label.en]));
    return 'kind' in part.codes ? [] : part.codes.filter((code) => !labels.has(code));
  });
}
