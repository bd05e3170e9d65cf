import { resolve } from 'node:path';

function needed(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: run the tests with Maven, or see scripts/e2e.mjs`);
  return value;
}

/** How to start the program: everything up to its own arguments. */
export const java = {
  executable: needed('LIMNER_JAVA'),
  flags: (process.env.LIMNER_JVM_FLAGS ?? '').split(' ').filter(Boolean),
  classPath: needed('LIMNER_CLASS_PATH'),
  main: needed('LIMNER_MAIN'),
};

/** The browser that shows what `limner serve` serves. */
export const chromiumPath = needed('LIMNER_CHROMIUM');

const target = resolve(needed('LIMNER_TARGET'));

/** Where the tests put their files. */
export const out = resolve(target, 'e2e');

export const screens = resolve(target, 'screens');
