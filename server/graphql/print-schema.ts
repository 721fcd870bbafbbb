import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { projectRoot } from '../project-root.ts'
import { schema } from './schema.ts'

/** Writes the SDL to schema/schema.graphql, sorted, so that an API change shows in review as a diff of one file. */
writeFileSync(join(projectRoot(), 'schema', 'schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`)
