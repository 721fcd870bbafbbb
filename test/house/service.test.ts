import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../server/project-root.ts'

const unit = join(projectRoot(), 'docs', 'entente.service')
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined

describe('the unit for systemd', () => {
  const text = readFileSync(unit, 'utf8')
  const setting = (name: string): string | undefined => new RegExp(`^${name}=(.*)$`, 'm').exec(text)?.[1]

  it.skipIf(!has('systemd-analyze'))('has nothing that systemd does not know or refuses', () => {
    const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' })
    expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: '' })
  })

  it('starts what the build makes, and waits longer than the server takes to end', () => {
    expect(setting('ExecStart')).toMatch(/node dist\/server\.cjs$/)
    const [, most] = /MOST_TO_END = ([\d_]+)/.exec(readFileSync(join(projectRoot(), 'server', 'main.ts'), 'utf8')) ?? []
    expect(Number(setting('TimeoutStopSec')) * 1_000).toBeGreaterThan(Number(most?.replace('_', '')))
  })

  it('keeps its data where systemd made room for them', () => {
    expect(setting('Environment')).toContain(`ENTENTE_DATA=/var/lib/${setting('StateDirectory')}`)
  })
})
