// Fails the build when what the first page loads (script and style, uncompressed) is above 500 KB.
import { readFileSync, statSync } from 'node:fs';

const LIMIT_BYTES = 500 * 1024;
const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const files = new Set();

function visit(key) {
  const chunk = manifest[key];
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const style of chunk.css ?? []) files.add(style);
  for (const next of chunk.imports ?? []) visit(next);
}

visit('index.html');
let total = 0;
for (const file of files) total += statSync(`dist/${file}`).size;
console.log(`initial bundle: ${(total / 1024).toFixed(0)} KB of ${LIMIT_BYTES / 1024} KB`);
if (total > LIMIT_BYTES) process.exit(1);
