import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { siteFile } from './site-file.ts';

/** What is served, and with whose certificate. */
export interface LocalSite {
  /** The folder of the built add-in. */
  readonly folder: string;
  /** Where `office-addin-dev-certs` of Microsoft keeps the certificate that Excel and browsers on this computer trust. */
  readonly certificates: string;
  readonly port: number;
  /** Says what whoever serves should know. */
  warn(sentence: string): void;
}

const INSTALL = 'npx office-addin-dev-certs@3.0.0 install';

/** The certificate holds for 30 days. */
const LIFETIME = 30 * 24 * 60 * 60 * 1000;

/**
 * Serves a built add-in to this computer alone, over https; resolves as soon as it answers. Rejects with a sentence in
 * Indonesian when nothing is built, there is no certificate, or the port is taken.
 */
export async function serveLocally({ folder, certificates, port, warn }: LocalSite): Promise<Server> {
  if (!existsSync(join(folder, 'manifest.xml'))) {
    throw new Error(`Add-in belum dibangun di ${folder}. Jalankan lebih dahulu: npm run build`);
  }
  const files = { cert: join(certificates, 'localhost.crt'), key: join(certificates, 'localhost.key') };
  if (!existsSync(files.cert) || !existsSync(files.key)) {
    throw new Error(`Komputer ini belum mempunyai sertifikat lokal. Jalankan sekali: ${INSTALL}`);
  }
  if (Date.now() - statSync(files.cert).mtimeMs > LIFETIME) {
    warn(`Sertifikat lokal mungkin sudah kedaluwarsa. Bila Excel menolaknya, jalankan: ${INSTALL}`);
  }
  const server = siteServer(folder, files);
  await new Promise<void>((done, fail) => {
    server.once('error', (error) => fail(new Error(reasonOf(error, port))));
    server.listen(port, 'localhost', done);
  });
  return server;
}

function siteServer(folder: string, files: { readonly cert: string; readonly key: string }): Server {
  try {
    return createServer(
      { cert: readFileSync(files.cert), key: readFileSync(files.key) },
      (request, response) => {
        const isRead = request.method === 'GET' || request.method === 'HEAD';
        const file = isRead ? siteFile(folder, request.url ?? '') : null;
        if (file === null) {
          response.writeHead(404).end();
          return;
        }
        response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-cache' });
        response.end(request.method === 'HEAD' ? undefined : readFileSync(file.path));
      },
    );
  } catch {
    throw new Error(`Sertifikat lokal di ${files.cert} tidak terbaca. Buat lagi: ${INSTALL}`);
  }
}

function reasonOf(error: Error, port: number): string {
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `Port ${port} sedang dipakai program lain, mungkin "npm run excel" yang belum dihentikan. Hentikan program itu, lalu ulangi.`;
  }
  return `Tidak dapat melayani di https://localhost:${port}: ${error.message}`;
}
