import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { NoNeo4j } from './running-neo4j.ts'

const run = promisify(execFile)
const here = import.meta.dirname
const pom = join(here, 'pom.xml')

/** The folder for what is fetched once: `ENTENTE_CACHE`, else `.cache` in the project. */
const cacheFolder = (): string => join(process.env.ENTENTE_CACHE || join(here, '..', '..', '.cache'), 'neo4j')

/** A Java and a folder of jars that it can start Neo4j from. */
export interface Neo4jJars {
  readonly java: string
  readonly lib: string
}

/** The jars of the release that `pom.xml` names, fetched from Maven Central on first use (about 120 MB). */
export async function neo4jJars(): Promise<Neo4jJars | NoNeo4j> {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'
  const version = await javaVersion(java)
  if (version === null) return { missing: 'there is no Java (install Java 17 or later)' }
  if (version < 17) return { missing: `Java is version ${version} (install Java 17 or later)` }
  const release = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(pom, 'utf8'))?.[1]
  if (release === undefined) throw new Error(`${pom} names no neo4j.version`)
  const lib = join(cacheFolder(), `lib-${release}`)
  if (existsSync(lib)) return { java, lib }
  await mkdir(cacheFolder(), { recursive: true })
  // Fetched beside and renamed when whole, so that a run that was cut off, or two at once, leave no half a folder.
  const fetched = mkdtempSync(join(cacheFolder(), 'fetching-'))
  console.log(`Fetching the jars of Neo4j ${release} into ${lib} (once) …`)
  try {
    await run('mvn', [
      ...['-q', '-B', '-f', pom],
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${fetched}`,
    ])
    if (!existsSync(lib)) renameSync(fetched, lib)
    return { java, lib }
  } catch (cause) {
    const absent = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    return {
      missing: absent
        ? 'there is no Maven to fetch the jars with (install mvn)'
        : `Maven could not fetch the jars of Neo4j ${release} (${firstErrorLine(cause)})`,
    }
  } finally {
    rmSync(fetched, { recursive: true, force: true })
  }
}

async function javaVersion(java: string): Promise<number | null> {
  try {
    // Java says its version on standard error.
    const { stderr, stdout } = await run(java, ['-version'])
    const major = /version "(\d+)/.exec(stderr + stdout)?.[1]
    return major === undefined ? null : Number(major)
  } catch {
    return null
  }
}

function firstErrorLine(cause: unknown): string {
  const said = cause instanceof Error && 'stdout' in cause ? String(cause.stdout) : String(cause)
  return said.split('\n').find((line) => line.includes('ERROR')) ?? said.split('\n')[0] ?? ''
}
