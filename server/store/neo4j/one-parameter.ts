/** Values for a statement's parameters, by their names. */
export type Parameters = Readonly<Record<string, unknown>>

/**
 * A statement as it is sent: all its values in one parameter, a map, so that `$of` becomes `$given.of`. Neo4j keeps a plan for each statement and each size of each parameter
 * that is a list or a text, by powers of ten; a map has no size. So a statement is planned once, however much it is asked about. Throws `TypeError` where a value
 * is missing, which would otherwise be read as null.
 */
export function inOneParameter(
  cypher: string,
  given: Parameters,
): { readonly cypher: string; readonly parameters: Parameters } {
  const sent = cypher.replace(/\$(\w+)/g, (_, name: string) => {
    if (!(name in given)) throw new TypeError(`a statement without a value for its $${name}`)
    return `$given.${name}`
  })
  return { cypher: sent, parameters: { given } }
}
