// Runs the end-to-end tests: node scripts/e2e.mjs TARGET CLASS_PATH [vitest's own arguments]
//
// TARGET is the launcher's target folder; CLASS_PATH is what Java needs to run the program. Both
// come from Maven. The java of JAVA_HOME, or else of the PATH, must be of version 25.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [target, classPath, ...rest] = process.argv.slice(2);
const home = process.env.JAVA_HOME;
const env = {
  LIMNER_JAVA: home ? join(home, 'bin', 'java') : 'java',
  LIMNER_MAIN: 'io.github.limner.launcher.Main',
  LIMNER_JVM_FLAGS: '-Xmx128m --enable-native-access=ALL-UNNAMED',
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
