import { readdirSync, readFileSync } from 'node:fs';
import { identityScanner, type Sighting } from '../../core/engine/identity/scan.ts';
import { identitas } from '../../core/katalog/identitas/identitas.ts';

const FOLDER = new URL('../fixtures/identitas/', import.meta.url);

/** One line of the examples: what stands in a cell, and which rule has to find something there. */
export interface IdentityExample {
  /** The rule of the file or of the heading; `''` among ordinary sentences. */
  readonly rule: string;
  readonly value: string | number;
  /** Whether that rule has to find it. */
  readonly tells: boolean;
  /** As it is written in the file. */
  readonly line: string;
}

/** The examples that the detectors were written for. */
export function firstExamples(): readonly IdentityExample[] {
  const files = readdirSync(FOLDER).filter((name) => name.startsWith('VI-') || name === 'kalimat-biasa.md');
  return files.flatMap((name) => examplesOf(name, name.startsWith('VI-') ? name.slice(0, 5) : ''));
}

/** The examples that the detectors were only measured on. */
export function secondExamples(): readonly IdentityExample[] {
  return examplesOf('kedua.md', '');
}

/** Examples that somebody wrote from the rules alone, without having seen the detectors. */
export function thirdExamples(): readonly IdentityExample[] {
  const files = readdirSync(new URL('ketiga/', FOLDER)).filter((name) => name !== 'README.md');
  return files
    .filter((name) => name !== HEADERS)
    .flatMap((name) => examplesOf(`ketiga/${name}`, name.startsWith('VI-') ? name.slice(0, 5) : ''));
}

/** Headers of columns among the third examples. */
export function headerExamples(): readonly IdentityExample[] {
  return examplesOf(`ketiga/${HEADERS}`, 'VI-16');
}

const HEADERS = 'VI-16.md';

const scan = identityScanner(identitas);

/** What is found in a cell that holds no amount of money. */
export function sightingsIn(value: string | number): readonly Sighting[] {
  return typeof value === 'number' ? scan.number(value, true) : scan.text(value);
}

function examplesOf(file: string, rule: string): readonly IdentityExample[] {
  let heading = '';
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .flatMap((line): readonly IdentityExample[] => {
      if (line.startsWith('## ')) heading = line.slice(3).trim();
      if (!line.startsWith('- ')) return [];
      const own = heading.startsWith('VI-') ? heading : rule;
      const tells = heading !== 'Bukan identitas' && own !== '';
      return [{ rule: own, value: cellOf(line.slice(2)), tells, line: line.slice(2) }];
    });
}

function cellOf(written: string): string | number {
  if (/^=\d+$/.test(written)) return Number(written.slice(1));
  return written.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
