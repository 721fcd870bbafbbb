import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../server/graphql/schema.ts'
import { projectRoot } from '../../server/project-root.ts'

/** Every element of the schema with its description, by its path. */
function elements(): Map<string, string | null | undefined> {
  const found = new Map<string, string | null | undefined>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue
    found.set(type.name, type.description)
    if (isEnumType(type))
      for (const value of type.getValues()) found.set(`${type.name}.${value.name}`, value.description)
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) found.set(`${type.name}.${field.name}`, field.description)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      found.set(`${type.name}.${field.name}`, field.description)
      for (const arg of field.args) found.set(`${type.name}.${field.name}(${arg.name})`, arg.description)
    }
  }
  for (const directive of schema.getDirectives())
    if (!isSpecifiedDirective(directive)) found.set(`@${directive.name}`, directive.description)
  return found
}

describe('the schema', () => {
  it('describes every element', () => {
    const all = elements()
    expect(all.size).toBeGreaterThan(150)
    expect([...all].filter(([, description]) => !description?.trim()).map(([path]) => path)).toEqual([])
  })

  it('is printed as committed (npm run codegen prints it)', () => {
    const committed = readFileSync(join(projectRoot(), 'schema', 'schema.graphql'), 'utf8')
    expect(committed).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`)
  })
})
