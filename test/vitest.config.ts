import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    // Every core: much of what is tested waits.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: {
      // The pure core: what decides which question is asked, what is recorded and what is shown.
      include: [
        'src/survey/route.ts',
        'src/survey/questions-left.ts',
        'src/interview/**',
        'src/survey/questions/**',
        'src/screen/**',
      ],
      thresholds: { branches: 95 },
      reportOnFailure: true,
    },
  },
})
