// Runs the end-to-end tests: node scripts/e2e.mjs TARGET CLASS_PATH [vitest's own arguments]
//
// TARGET is the launcher's target folder; CLASS_PATH is what Java needs to run the program. Both
// come from Maven, and so does LIMNER_JAVA, a java of version 25. LIMNER_JVM_FLAGS comes from
// `./limner`, which alone knows them; without, the program runs as Java would have it.
// LIMNER_CHROMIUM names the browser for `limner serve`.
import { spawnSync } from 'node:child_process';

const [target, classPath, ...rest] = process.argv.slice(2);
const env = {
  LIMNER_JAVA: 'java',
  LIMNER_CHROMIUM: '/usr/bin/chromium',
  LIMNER_MAIN: 'io.github.limner.launcher.Main',
  ...process.env,
  LIMNER_TARGET: target,
  LIMNER_CLASS_PATH: classPath,
  // Names of files may hold any script.
  LC_ALL: 'C.UTF-8',
};
const vitest = ['--import', './scripts/node20.mjs', 'node_modules/vitest/vitest.mjs', 'run'];
const suite = rest.includes('-c') ? [] : ['-c', 'e2e/vitest.config.ts'];
const run = spawnSync('node', [...vitest, ...suite, ...rest], {
  stdio: 'inherit',
  env,
});
process.exit(run.status ?? 1);
