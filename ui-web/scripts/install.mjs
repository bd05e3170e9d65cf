// Runs `npm ci` unless node_modules is newer than the lock file.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  const npm = spawnSync('npm ci --no-fund --no-audit', { stdio: 'inherit', shell: true });
  process.exit(npm.status ?? 1);
}
