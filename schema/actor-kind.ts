/** The kinds of actor. Apart from the shapes, since the server asks for it on its way to a first answer and shapes are slow to load. */
export const ACTOR_KINDS = ['state', 'territory', 'organization', 'group'] as const
