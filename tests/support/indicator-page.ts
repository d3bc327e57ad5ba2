import { breakdownsOf } from '../../core/engine/indicator/compute.ts';
import { dimensi } from '../../core/katalog/indikator/dimensi.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import type { Indicator } from '../../core/kit/indicator.ts';
import { contoh } from '../indikator/contoh.ts';

const DIRECTIONS = {
  higher: '↑ makin tinggi makin baik',
  lower: '↓ makin rendah makin baik',
  neutral: '○ tanpa arah',
};

const INTRO = `# Indikator (${indikator.length})

Halaman ini dibuat dari katalog dan contoh yang diuji; jangan disunting dengan tangan. G-nn adalah contoh acuan dari
spesifikasi (§5.3). Contoh lain dihitung dengan tangan atas register kecil di \`tests/indikator/contoh-register.ts\` dan
diuji pada mesin hitung, SQL, dan rumus.

The page is made from the catalogue and from tested examples; do not edit it by hand. G-nn are the golden examples of the
specification (§5.3). The others were counted by hand over the small register in \`tests/indikator/contoh-register.ts\`
and hold in the evaluator, in SQL and in formulas.
`;

/** The reference of indicators as a Markdown page: everything that is declared of them, and worked examples. */
export function indicatorPage(): string {
  return [INTRO, ...indikator.map(entryText)].join('\n');
}

function entryText(one: Indicator): string {
  const { id, name, definition, unit, direction, sources, origin, since, until, examples } = one;
  const own = contoh.filter((example) => example.id === id);
  const years = until === null ? `sejak ${since}` : `${since}–${until}`;
  return `## ${id} ${name.id}

${definition.id}

*${name.en}.* ${definition.en}

* Satuan: ${unit.id} · ${DIRECTIONS[direction]} · berlaku ${years}
* Rincian: ${breakdownsOf(one).map(dimensionText).join(', ')}
* Formulir: ${sources.length === 0 ? 'T00' : sources.join(', ')} · Asal: ${origin}
${[...examples.map((golden) => `* Contoh acuan ${golden}`), ...own.map(exampleText)].join('\n')}
`;
}

const OTHERS: Readonly<Record<string, string>> = { w: 'wilayah', p: 'bulan', Tnn: 'formulir' };

function dimensionText(id: string): string {
  const label = OTHERS[id] ?? dimensi.find((one) => one.id === id)?.label.id.toLowerCase();
  return label === undefined || label === id ? id : `${label} (${id})`;
}

function exampleText({ part, said, printed }: (typeof contoh)[number]): string {
  return `* Contoh${part ? `, ${part.dimension} = ${part.key}` : ''}: ${said} → ${printed}`;
}
