import { FOUND_ORDER } from '../plan.ts'
import { isWhole } from './sums.ts'

/**
 * The SQL of a plan's steps, one statement each; all read at a revision. What they give is numbers of versions: bodies are read by `BODIES`, and
 * only those that are not kept in memory. `CROSS JOIN` keeps the order of the tables as it is written, so that every step walks an index.
 */

/** ?1 ids, ?2 the revision. For each id, in their order, the number of the version held under it; null where none is. */
export const HELD_UNDER = `
  SELECT json_group_array((
    SELECT n FROM held WHERE n = (
      SELECT e.n FROM entry e WHERE e.id = t.value AND e.revision <= ?2 ORDER BY e.revision DESC LIMIT 1
    )
  )) FROM json_each(?1) t`

/** ?1 ids, ?2 the revision, ?3 the reference, ?4 how many at most. The versions that refer to one of the ids. */
export const REFERRING = `
  SELECT json_group_array(n) FROM (
    SELECT r.n FROM json_each(?1) t
    CROSS JOIN refers r ON r.ref = (SELECT number FROM word WHERE name = ?3) AND r.target = t.value
    CROSS JOIN held h ON h.n = r.n
    WHERE r.asserted <= ?2 AND h.retracted > ?2
    LIMIT ?4
  )`

/** ?1 one id, ?3 the reference, ?4 how many rows, ?5 and ?6 the place behind which they stand. All references to it that there ever were, as `r`, each with its version in `h`. */
const REFERENCES_FROM = `(
    SELECT n, id, asserted FROM refers
    WHERE ref = (SELECT number FROM word WHERE name = ?3) AND target = ?1 AND (id, asserted) > (?5, ?6)
    ORDER BY id, asserted LIMIT ?4
  ) r CROSS JOIN held h ON h.n = r.n`

/** ?1 one id, ?2 the revision, ?3 the reference, ?4 how many rows, ?5 and ?6 the place behind which they stand. All versions that ever referred to it, with whether they count. */
export const REFERRING_FROM = `
  SELECT r.n, r.id, r.asserted, r.asserted <= ?2 AND h.retracted > ?2
  FROM ${REFERENCES_FROM}`

/** The same, counted: how many of the rows count, how many rows there are, and the id and revision of the last. */
export const COUNT_REFERRING_FROM = `
  SELECT count(*) FILTER (WHERE r.asserted <= ?2 AND h.retracted > ?2), count(*), max(r.id || printf(' %016d', r.asserted))
  FROM ${REFERENCES_FROM}`

/** ?1 a kind, ?2 the revision, ?3 how many rows, ?4 and ?5 the place behind which they stand. All entries of the kind, with whether they count. */
export const OF_KIND_FROM = `
  SELECT e.n, e.id, e.revision, ifnull(e.revision <= ?2 AND h.retracted > ?2, 0)
  FROM (
    SELECT n, id, revision FROM entry
    WHERE kind = (SELECT number FROM word WHERE name = ?1) AND (id, revision) > (?4, ?5)
    ORDER BY id, revision LIMIT ?3
  ) e LEFT JOIN held h ON h.n = e.n`

/** ?1 a kind, ?2 the revision. How many statements of the kind are held, and whether the row that says so is whole. */
export const HELD_OF_KIND = `
  SELECT held, ${isWhole('kind_count', 'kind_count')} FROM kind_count WHERE kind = (SELECT number FROM word WHERE name = ?1) AND revision <= ?2 ORDER BY revision DESC LIMIT 1`

/** ?1 behind which text, ?2 how many, ?3 what the text index looks for. The next texts that it finds, the last of them and how many they are. */
export const NEXT_BY_INDEX = `
  SELECT json_group_array(t), max(t), count(*) FROM (
    SELECT rowid AS t FROM found WHERE found MATCH ?3 AND rowid > ?1 ORDER BY rowid LIMIT ?2
  )`

/** ?1 behind which text, ?2 how many, ?3 a term. Of the next texts those that have the term, the last of all and how many all are. */
export const NEXT_BY_READING = `
  SELECT json_group_array(t) FILTER (WHERE instr(folded, ?3) > 0), max(t), count(*) FROM (
    SELECT t, folded FROM text WHERE t > ?1 ORDER BY t LIMIT ?2
  )`

/**
 * ?1 texts, ?2 the revision, ?3 kinds and at last a reference, ?4 the longest term, ?5 the other terms, ?6 the text asked for, ?7 as it is written. Of the texts that
 * have the longest term, were stated by the revision and find what is searched: of how many versions they are, and the first and last of these; and those that count, each as what is found by it, whether by a
 * reference, its rank (twice its place in `FOUND_ORDER`, and one more where it has not what was asked for as that is written), its length in code points, and the number of its version where its row, or the one that says until
 * when it is held, is not whole.
 */
export const FOUND_TEXTS = `
  SELECT count(DISTINCT c.n), min(c.n), max(c.n), json_group_array(json_array(
    c.about,
    c.ref = (SELECT number FROM word WHERE name = ?3 ->> '$[#-1]'),
    CASE instr(c.folded, ?6)
      WHEN 0 THEN 2 * ${FOUND_ORDER.termByTerm} + (instr(ifnull(c.written, c.folded), ?7) = 0)
      WHEN 1 THEN 2 * iif(length(c.folded) = length(?6), ${FOUND_ORDER.whole}, ${FOUND_ORDER.atStart}) + (substr(ifnull(c.written, c.folded), 1, length(?7)) <> ?7)
      ELSE 2 * iif(instr(c.folded, ' ' || ?6) > 0, ${FOUND_ORDER.atStartOfWord}, ${FOUND_ORDER.anywhere}) + (instr(ifnull(c.written, c.folded), ?7) = 0)
    END,
    length(c.folded),
    iif(${isWhole('text', 'c')} AND ${isWhole('held', 'h')}, NULL, c.n)
  )) FILTER (WHERE h.retracted > ?2 AND (?5 = '[]' OR NOT EXISTS (SELECT 1 FROM json_each(?5) term WHERE instr(c.folded, term.value) = 0)))
  FROM json_each(?1) one CROSS JOIN text c ON c.t = one.value LEFT JOIN held h ON h.n = c.n
  WHERE instr(c.folded, ?4) > 0 AND c.asserted <= ?2 AND c.ref IN (SELECT number FROM json_each(?3) JOIN word ON name = value)`

/** ?1 ids, ?2 the revision, ?3 kinds. Those of the ids under which a statement of one of the kinds is held. */
export const HELD_OF_KINDS = `
  SELECT json_group_array(t.value) FROM json_each(?1) t
  WHERE EXISTS (
    SELECT 1 FROM (SELECT n, kind FROM entry WHERE id = t.value AND revision <= ?2 ORDER BY revision DESC LIMIT 1) e
    CROSS JOIN held h ON h.n = e.n
    WHERE h.retracted > ?2 AND e.kind IN (SELECT number FROM json_each(?3) JOIN word ON name = value)
  )`

/**
 * ?1 numbers. For each version found its number, the revisions that asserted and withdrew it, and whether both of its rows are whole; and their bodies as the JSON of a list in the same
 * order, null for one that is not whole.
 */
export const BODIES = `
  SELECT json_group_array(json_array(n, revision, retracted, whole)), '[' || group_concat(iif(whole, body, 'null'), ',') || ']' FROM (
    SELECT e.n, e.revision, h.retracted, e.body, ${isWhole('entry', 'e')} AND ${isWhole('held', 'h')} AS whole
    FROM json_each(?1) t CROSS JOIN entry e ON e.n = t.value CROSS JOIN held h ON h.n = e.n
  )`

/** ?1 numbers. For each the revision that withdrew it, and whether the row that says so is whole. */
export const HELD_UNTIL = `
  SELECT json_group_array(json_array(h.n, h.retracted, ${isWhole('held', 'h')}))
  FROM json_each(?1) t CROSS JOIN held h ON h.n = t.value`

/** ?1 a number. Where the version stands, as its row has it and as the indexes have it. */
export const PLACE_OF = `
  SELECT e.revision, e.id, i.revision, i.id FROM (SELECT n, revision, id FROM entry NOT INDEXED WHERE n = ?1) e
  LEFT JOIN (SELECT n, revision, id FROM entry INDEXED BY entry_in_order WHERE n = ?1 AND revision >= 0) i ON i.n = e.n`
