import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPT = resolve('tools/serve-excel.ts');
const BUILD = resolve('tools/build.ts');
const TSX = resolve('node_modules/tsx/dist/cli.mjs');
const canMakeCertificates = spawnSync('openssl', ['version']).status === 0;

/** A home without anything, and a project that was built into it. */
let home: string;
let running: ChildProcess | null = null;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'monev-serve-'));
  mkdirSync(join(home, 'dist/office-addin'), { recursive: true });
  writeFileSync(join(home, 'dist/office-addin/manifest.xml'), '<OfficeApp/>');
});

afterEach(() => {
  running?.kill('SIGKILL');
  running = null;
  rmSync(home, { recursive: true });
});

interface Served {
  readonly code: number | null;
  readonly said: string;
}

function certify(): void {
  const folder = join(home, '.office-addin-dev-certs');
  mkdirSync(folder);
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
    ...['-keyout', join(folder, 'localhost.key'), '-out', join(folder, 'localhost.crt')],
  ]);
  expect(made.status, String(made.stderr)).toBe(0);
}

/** Runs a script in that home until it ends, or until it has said something. */
function run(args: readonly string[], until: RegExp | null, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [TSX, ...args], {
    cwd: home,
    env: { ...process.env, HOME: home, USERPROFILE: home, ...env },
  });
  running = child;
  let said = '';
  const ended = new Promise<Served>((done) => child.on('close', (code) => done({ code, said })));
  const told = new Promise<Served>((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        said += String(text);
        if (until?.test(said)) done({ code: null, said });
      });
    }
  });
  return { child, ended, first: Promise.race([told, ended]) };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Status and text of an answer of the server, whose certificate nobody has signed. */
function fetched(port: number, path: string, method = 'GET'): Promise<readonly [number, string]> {
  const ca = readFileSync(join(home, '.office-addin-dev-certs/localhost.crt'));
  return new Promise((done, fail) => {
    const asked = request({
      host: 'localhost',
      port,
      path,
      method,
      ca,
      checkServerIdentity: () => undefined,
    });
    asked.on('error', fail).on('response', (answer) => {
      let text = '';
      answer.on('data', (part) => {
        text += String(part);
      });
      answer.on('end', () => done([answer.statusCode ?? 0, text]));
    });
    asked.end();
  });
}

describe('npm run excel', { timeout: 60_000 }, () => {
  it('says how to build first, and how to get a certificate', async () => {
    expect(await run([SCRIPT], null).ended).toMatchObject({
      code: 1,
      said: expect.stringMatching(
        /^Komputer ini belum mempunyai sertifikat lokal\. Jalankan sekali: npx .+\n$/,
      ),
    });
    rmSync(join(home, 'dist'), { recursive: true });
    const { code, said } = await run([SCRIPT], null).ended;
    expect(code).toBe(1);
    expect(said).toContain('Jalankan lebih dahulu: npm run build');
  });

  it('says that a certificate cannot be read', async () => {
    const folder = join(home, '.office-addin-dev-certs');
    mkdirSync(folder);
    for (const name of ['localhost.crt', 'localhost.key']) writeFileSync(join(folder, name), 'rusak');
    const { code, said } = await run([SCRIPT], null).ended;
    expect(code).toBe(1);
    expect(said).toMatch(/^Sertifikat lokal di .+ tidak terbaca\./);
  });

  it.runIf(canMakeCertificates)('serves the files of the add-in alone, and stops when asked', async () => {
    certify();
    const port = await freePort();
    const { child, ended, first } = run([SCRIPT, String(port)], /Ctrl\+C/);
    expect((await first).said).toBe(
      `Add-in Excel: https://localhost:${port}/manifest.xml (hentikan dengan Ctrl+C)\n`,
    );
    expect(await fetched(port, '/manifest.xml')).toEqual([200, '<OfficeApp/>']);
    expect(await fetched(port, '/manifest.xml', 'HEAD')).toEqual([200, '']);
    expect(await fetched(port, '/..%2f..%2f.office-addin-dev-certs%2flocalhost.key')).toEqual([404, '']);
    expect(await fetched(port, '/manifest.xml', 'POST')).toEqual([404, '']);
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
    await expect(fetched(port, '/manifest.xml')).rejects.toThrow('ECONNREFUSED');
  });

  it.runIf(canMakeCertificates)('says that the port is taken, and by what', async () => {
    certify();
    const server = createServer();
    const port = await new Promise<number>((done) => {
      server.listen(0, 'localhost', () => {
        const address = server.address();
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const { code, said } = await run([SCRIPT, String(port)], null).ended;
    server.close();
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`^Port ${port} sedang dipakai program lain`));
  });

  it.runIf(canMakeCertificates)('warns of a certificate that is older than its life', async () => {
    certify();
    const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    utimesSync(join(home, '.office-addin-dev-certs/localhost.crt'), old, old);
    const { said } = await run([SCRIPT, String(await freePort())], /Ctrl\+C/).first;
    expect(said).toContain('mungkin sudah kedaluwarsa');
  });
});

describe('npm run build', { timeout: 60_000 }, () => {
  it('says in a sentence that the address of the web site is none, and builds nothing', async () => {
    const { code, said } = await run([BUILD], null, { MONEV_ADDIN_URL: 'http://contoh.id' }).ended;
    expect(code).toBe(1);
    expect(said).toMatch(
      /^MONEV_ADDIN_URL berisi "http:\/\/contoh\.id", bukan alamat yang dapat dipakai\. .+\n$/,
    );
    expect(existsSync(join(home, 'dist/office-addin/manifest.xml'))).toBe(true);
  });
});
