/** The version of the file's format. A program reads its own, brings an older one up to date, and refuses a newer one. */
export const FORMAT = 5
/** Says in a file's header whose it is: "Entn" in ASCII. */
export const APPLICATION_ID = 0x456e746e
/** Stands in `held.retracted` while a version is held: later than any revision. */
export const STILL_HELD = Number.MAX_SAFE_INTEGER

/**
 * The log, and beside it what questions look for, written in the same transaction and made again from the log at any time.
 *
 * `word`: kinds and references by their names; everything else names them by number. `layout`: which descriptions of kinds the other tables were made by.
 *
 * `sum`: a row's checksum over all its columns (`sums.ts`); that of `layout` is of all that never changes.
 *
 * The log: `revision` is a mark, `entry` an entry of it; one without a body withdraws what is held under its id and has its kind. Rows are added,
 * never changed. `digest` is what a revision is known by (`revision-digests.ts`). `n` is the number of a version: its body stands here alone, and every other table speaks of it by this number.
 *
 * `held`: until which revision a version is held, and the first and last day on which it may begin to hold, and may end to.
 * `refers`: which versions refer to an id, with the id they stand under in the key, so that pages come in the order of ids.
 * `kind_count`: how many statements of a kind are held as of each revision that touched the kind.
 * `text`: the texts that a version is found by, folded, and as they are written where that is not the same; each with what is found by it: under the kind of a thing this itself, under a reference what is
 * referred to by it. `found` finds any part of one that is of three letters or more.
 */
export const TABLES = `
  CREATE TABLE word (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE layout (kinds TEXT NOT NULL, sum BLOB) STRICT;
  CREATE TABLE revision (
    number INTEGER PRIMARY KEY,
    recorded_at TEXT NOT NULL UNIQUE,
    by TEXT NOT NULL,
    reason TEXT NOT NULL,
    asserted INTEGER NOT NULL,
    retracted INTEGER NOT NULL,
    sum BLOB NOT NULL
  ) STRICT;
  CREATE TABLE digest (
    revision INTEGER PRIMARY KEY REFERENCES revision, entries TEXT NOT NULL, chain TEXT NOT NULL, sum BLOB NOT NULL
  ) STRICT;
  CREATE TABLE entry (
    n INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL REFERENCES revision,
    id TEXT NOT NULL,
    kind INTEGER NOT NULL REFERENCES word,
    body TEXT,
    sum BLOB NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX entry_in_order ON entry (revision, id);
  CREATE UNIQUE INDEX entry_of_id ON entry (id, revision);
  CREATE INDEX entry_of_kind ON entry (kind, id, revision);
  CREATE TABLE held (
    n INTEGER PRIMARY KEY REFERENCES entry,
    retracted INTEGER NOT NULL,
    start_first TEXT,
    start_last TEXT,
    end_first TEXT,
    end_last TEXT,
    sum BLOB NOT NULL
  ) STRICT;
  CREATE TABLE refers (
    ref INTEGER NOT NULL REFERENCES word,
    target TEXT NOT NULL,
    id TEXT NOT NULL,
    asserted INTEGER NOT NULL,
    n INTEGER NOT NULL REFERENCES entry,
    PRIMARY KEY (ref, target, id, asserted)
  ) WITHOUT ROWID, STRICT;
  CREATE TABLE kind_count (
    kind INTEGER NOT NULL REFERENCES word,
    revision INTEGER NOT NULL REFERENCES revision,
    held INTEGER NOT NULL,
    sum BLOB NOT NULL,
    PRIMARY KEY (kind, revision)
  ) WITHOUT ROWID, STRICT;
  CREATE TABLE text (
    t INTEGER PRIMARY KEY,
    n INTEGER NOT NULL REFERENCES entry,
    asserted INTEGER NOT NULL REFERENCES revision,
    ref INTEGER NOT NULL REFERENCES word,
    about TEXT NOT NULL,
    written TEXT,
    folded TEXT NOT NULL,
    sum BLOB NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE found USING fts5 (
    folded, content = 'text', content_rowid = 't', tokenize = 'trigram case_sensitive 1', columnsize = 0
  );
  CREATE TRIGGER revision_stays BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
  CREATE TRIGGER revision_is_kept BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'a revision is never removed'); END;
  CREATE TRIGGER digest_stays BEFORE UPDATE ON digest BEGIN SELECT RAISE(ABORT, 'a digest is never changed'); END;
  CREATE TRIGGER digest_is_kept BEFORE DELETE ON digest BEGIN SELECT RAISE(ABORT, 'a digest is never removed'); END;
  CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
  CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;
  PRAGMA application_id = ${APPLICATION_ID};
`
