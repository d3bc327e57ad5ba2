import { defineConfig } from 'vitest/config';

// One file is to be quick; the whole suite also looks at the types.
const isWhole = !process.argv.some((word) => word.startsWith('tests/'));

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    typecheck: { enabled: isWhole, include: ['tests/**/*.test-d.ts'], tsconfig: 'tests/tsconfig.json' },
  },
});
