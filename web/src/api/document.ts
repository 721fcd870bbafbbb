declare const answer: unique symbol

/** The text of an operation, with the types of its answer and of its variables. */
export type Document<Answer, Variables> = string & { readonly [answer]: (variables: Variables) => Answer }

/** Marks a text as an operation; only generated code calls it. */
export const document = <Answer, Variables>(text: string): Document<Answer, Variables> =>
  text as Document<Answer, Variables>
