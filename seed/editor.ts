import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { BadSeed } from './bad-seed.ts'

/**
 * Who records a revision: what was given, else `ENTENTE_EDITOR`, else the name that git has for the folder's user.
 * Throws {@link BadSeed} where nobody is named, since a revision says who made it.
 */
export async function editorOf(given: string | undefined, env: NodeJS.ProcessEnv, folder: string): Promise<string> {
  const name = given?.trim() || env.ENTENTE_EDITOR?.trim() || (await gitUser(folder))
  if (name) return name
  throw new BadSeed(
    'nobody is named as the editor of the revision: add --by "who", or set ENTENTE_EDITOR or git\'s user.name',
  )
}

async function gitUser(folder: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', ['config', 'user.name'], { cwd: folder })
    return stdout.trim()
  } catch {
    // No git, or no name in it: the same to us, and the caller says what to do.
    return ''
  }
}
