import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  // The tests read the style sheets, to check their rules.
  test: { css: true },
  build: {
    target: 'chrome146',
    // A data: URL would need a wider content security policy.
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
  },
});
