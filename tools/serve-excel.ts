import { homedir } from 'node:os';
import { join } from 'node:path';
import { serveLocally } from './local-server.ts';

/** Serves the built add-in to Excel on this computer, until it is stopped with Ctrl+C. */
const PORT = Number(process.argv[2] ?? 3000);

try {
  const server = await serveLocally({
    folder: 'dist/office-addin',
    certificates: join(homedir(), '.office-addin-dev-certs'),
    port: PORT,
    warn: console.warn,
  });
  console.log(`Add-in Excel: https://localhost:${PORT}/manifest.xml (hentikan dengan Ctrl+C)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
