import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { siteFile } from './site-file.ts';

/** Serves the built add-in to Excel on this computer, until it is stopped. */
const FOLDER = 'dist/office-addin';
const PORT = 3000;

/** Where `office-addin-dev-certs` of Microsoft keeps the certificate that Excel and browsers on this computer trust. */
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');
const FILES = { cert: join(CERTIFICATES, 'localhost.crt'), key: join(CERTIFICATES, 'localhost.key') };
const INSTALL = 'npx office-addin-dev-certs@3.0.0 install';

/** The certificate holds for 30 days. */
const LIFETIME = 30 * 24 * 60 * 60 * 1000;

if (!existsSync(join(FOLDER, 'manifest.xml'))) stop('Jalankan lebih dahulu: npm run build');
if (!existsSync(FILES.cert) || !existsSync(FILES.key)) {
  stop(`Komputer ini belum mempunyai sertifikat lokal. Jalankan sekali: ${INSTALL}`);
}
if (Date.now() - statSync(FILES.cert).mtimeMs > LIFETIME) {
  console.warn(`Sertifikat lokal mungkin sudah kedaluwarsa. Bila Excel menolaknya, jalankan: ${INSTALL}`);
}

const server = createServer(
  { cert: readFileSync(FILES.cert), key: readFileSync(FILES.key) },
  (request, response) => {
    const file =
      request.method === 'GET' || request.method === 'HEAD' ? siteFile(FOLDER, request.url ?? '') : null;
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-cache' });
    response.end(request.method === 'HEAD' ? undefined : readFileSync(file.path));
  },
);
server.on('error', ({ message }) => stop(`Tidak dapat melayani di https://localhost:${PORT}: ${message}`));
// Only this computer is answered.
server.listen(PORT, 'localhost', () => {
  console.log(`Add-in Excel: https://localhost:${PORT}/manifest.xml (hentikan dengan Ctrl+C)`);
});

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}
