import type { Revision } from '../../schema/revision.ts'
import { paged } from './arguments.ts'
import { builder } from './builder.ts'
import { connection, knownAtPage, listName, pageSize, readCursor, storePage } from './connection.ts'

const RevisionRef = builder.objectRef<Revision>('Revision').implement({
  description: 'One atomic batch of facts entered: when, by whom, why.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Counts 1, 2, 3 …' }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      description:
        'The instant; strictly later than that of the revision before. Give it as `knownAt` to ask as known then.',
    }),
    by: t.exposeString('by', { description: 'Who entered it.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    asserted: t.exposeInt('asserted', { description: 'How many statements it asserted.' }),
    retracted: t.exposeInt('retracted', {
      description: 'How many statements it withdrew, those that it replaced included.',
    }),
  }),
})

const RevisionConnectionRef = connection('Revision', RevisionRef, 'revisions, newest first')

builder.queryField('revisions', (t) =>
  t.field({
    type: RevisionConnectionRef,
    description: 'What was entered, newest first.',
    args: {
      ...paged,
    },
    resolve: async (_root, args, context) => {
      const size = pageSize(args.first)
      const list = listName('revisions', args)
      const after = args.after == null ? null : readCursor(args.after, list)
      const { revision, knownAt } = await knownAtPage(context, after, null)
      const start = after === null ? 0 : after.place + 1
      // Numbers count without gaps, so a place from the top is a number.
      const page = await context.store.log.revisions({ upTo: revision, before: revision - start + 1, limit: size })
      return storePage(page.revisions, start, page.total, { list, revision, knownAt, validAt: context.today })
    },
  }),
)
