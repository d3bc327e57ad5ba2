import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../arguments.ts';

const LOCK = 'sedang-berjalan';

/**
 * Claims a work folder for this run; throws `UsageError` while another run is at work in it. What a run that was killed has
 * left stops nobody: its process lives no more. Of a run on another computer nobody can tell.
 */
export function claimFolder(folder: string): void {
  const path = join(folder, LOCK);
  if (isClaimed(path)) throw new UsageError(UNDER_WAY);
  writeFileSync(path, `${process.pid} ${hostname()}\n`, { mode: 0o600 });
}

/** Gives a work folder back. */
export function releaseFolder(folder: string): void {
  rmSync(join(folder, LOCK), { force: true });
}

function isClaimed(path: string): boolean {
  const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  // After the computer was started anew the numbers of processes stand for others.
  if (mtimeMs < Date.now() - uptime() * 1000) return false;
  const [pid = '', host] = readFileSync(path, 'utf8').trim().split(' ');
  return host === hostname() && Number(pid) !== process.pid && lives(Number(pid));
}

function lives(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0); // sends nothing: only asks whether it could
    return true;
  } catch (error) {
    return error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const UNDER_WAY = {
  id: 'Penggabungan lain sedang menulis ke nama yang sama sesudah --out. Tunggu sampai selesai, atau pakai nama lain. Bila tidak ada yang berjalan, hapus berkas sedang-berjalan di folder kerjanya (.kerja), lalu ulangi.',
  en: 'Another consolidation is under way to the same name after --out. Wait until it is done, or use another name. If none is, delete the file sedang-berjalan in its work folder (.kerja) and try again.',
};
