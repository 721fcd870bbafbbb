/**
 * An error that is told by its message: one sentence, written for whoever asked, which names the thing, the value and the remedy. Any other error is a
 * mistake of ours and shows where it happened.
 */
export abstract class ToldError extends Error {}
