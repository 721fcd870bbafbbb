/**
 * Whether a version, or a relationship between things, was in force at revision `$revision`. What is staged above it, retractions included,
 * is as if it were not there.
 */
export const inForce = (name: string): string =>
  `${name}.assertedIn <= $revision AND (${name}.retractedIn IS NULL OR ${name}.retractedIn > $revision)`
