import type { AskedFor } from './asked-for.ts'
import { BadUsage, Failure } from './command.ts'

/** The answer as a running server gives it at the live address of its kind. */
export async function bytesFromServer(asked: AskedFor, server: string): Promise<Buffer> {
  const address = addressAt(asked, server)
  const response = await fetch(address).catch((cause: Error) => {
    throw new Failure(`${server} does not answer (${cause.message}): start the server, or name its address`, { cause })
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  if (!response.ok)
    throw new Failure(refusalIn(bytes) ?? `${server} answered with status ${response.status}: is it an Entente server?`)
  return bytes
}

function addressAt({ kind: { live }, given, knownAt, format, language }: AskedFor, server: string): URL {
  const path = live.path.map((part) => encodeURIComponent(given[part] ?? '').replaceAll('%2F', '/')).join('/')
  let address: URL
  try {
    // Under whatever path the server is.
    address = new URL(`${live.at}/${path}.${format}`, server.endsWith('/') ? server : `${server}/`)
  } catch (cause) {
    throw new BadUsage(`${JSON.stringify(server)} is not the address of a server: write it as http://127.0.0.1:4000`, {
      cause,
    })
  }
  const parameters = Object.entries(given).filter(([part]) => !live.path.includes(part))
  for (const [name, value] of [...parameters, ['knownAt', knownAt] as const, ['language', language] as const])
    if (value !== undefined) address.searchParams.set(name, value)
  return address
}

function refusalIn(bytes: Buffer): string | undefined {
  try {
    return (JSON.parse(bytes.toString()) as { errors?: { message: string }[] }).errors?.[0]?.message
  } catch {
    return undefined
  }
}
