import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('openpyxl-book.py', import.meta.url));

/** A workbook with every kind of cell as openpyxl writes it, or `null` where openpyxl is not installed. */
export function bookByOpenpyxl(calendar: '1900' | '1904'): Uint8Array | null {
  const python = pythonWithOpenpyxl();
  if (python === null) {
    process.stderr.write('python3-openpyxl is not installed: tests with its workbooks are left out.\n');
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'monev-openpyxl-'));
  try {
    const file = join(folder, 'book.xlsx');
    const { status, stderr } = spawnSync(python, [SCRIPT, file, ...(calendar === '1904' ? ['1904'] : [])]);
    if (status !== 0) throw new Error(`openpyxl failed: ${stderr.toString()}`);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A Python that has openpyxl, or `null`: the packages of a system belong to its own, which need not be the first in the path. */
export function pythonWithOpenpyxl(): string | null {
  const candidates = ['python3', '/usr/bin/python3'];
  return candidates.find((python) => spawnSync(python, ['-c', 'import openpyxl']).status === 0) ?? null;
}
