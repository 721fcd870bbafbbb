/** A place in the code of which mutants live, and why that is right: nobody who asks could tell. `becomes` is the one change that is meant; without it every change in the place is. */
export interface Living {
  readonly file: string
  readonly code: string
  readonly becomes?: string
  readonly reason: string
}
