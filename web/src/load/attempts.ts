/** How often the page has set out anew to bring what could not be brought. */
let round = 0

/** Sets out anew: whatever could not be brought before is asked for once more by whoever needs it next. */
export function tryAgain(): void {
  round += 1
}

/**
 * A part of the page that is brought once. One that could not be brought stays so until {@link tryAgain}, since whoever waits for it asks at every drawing and would
 * otherwise ask the server without end.
 */
export function broughtOnce<Part>(bring: () => Promise<Part>): () => Promise<Part> {
  let coming: Promise<Part> | undefined
  let failedIn = -1
  return () => {
    if (coming !== undefined && (failedIn === -1 || failedIn === round)) return coming
    failedIn = -1
    const attempt = bring()
    coming = attempt
    attempt.then(
      // As React marks a promise that it has waited for: whoever needs the part later does not wait once more.
      (value) => Object.assign(attempt, { status: 'fulfilled', value }),
      () => {
        failedIn = round
      },
    )
    return attempt
  }
}
