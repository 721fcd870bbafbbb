import { join } from 'node:path'
import { projectRoot } from '../server/project-root.ts'
import { runSeed } from './run.ts'

process.exitCode = await runSeed(process.argv.slice(2), {
  seed: join(projectRoot(), 'seed'),
  env: process.env,
  clock: () => new Date(),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  openLog: async () => {
    const [{ loadConfig }, { seedDigests }, { openStore }] = await Promise.all([
      import('../server/config.ts'),
      import('../server/seed-digests.ts'),
      import('../server/store/open-store.ts'),
    ])
    const config = loadConfig(process.env)
    const store = await openStore(
      config.store,
      (line) => process.stderr.write(`${line}\n`),
      () => seedDigests(config.seedLog),
      async () => (await import('../server/reading/projector.ts')).projector,
    )
    const close = async (): Promise<void> => {
      try {
        if (store.reading?.isBehind()) await store.reading.complete()
      } finally {
        await store.close()
      }
    }
    return { log: store.log, close }
  },
})
