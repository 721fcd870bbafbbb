import { Feed } from 'feed'
import type { Language } from '../../schema/answer-language.ts'
import { changeSentence, unaskableSentence } from '../answers/change-sentence.ts'
import type { Frozen } from '../answers/freeze.ts'
import { noticesOf } from '../answers/notices.ts'
import type { Context } from '../asking/request-context.ts'
import type { Store } from '../store/store.ts'
import { say } from '../text/say.ts'

/** How many of the newest revisions a feed announces. */
const NEWEST = 100

/** Every revision, newest first, with who, when and why, as an Atom feed. */
export async function revisionsFeed({ log }: Pick<Store, 'log'>, origin: string, language: Language): Promise<string> {
  const speak = say(language)
  const head = await log.head()
  const { revisions } = await log.revisions({ upTo: head?.number ?? 0, limit: NEWEST })
  const feed = feedOf(speak('feed.revisions'), `${origin}/revisions.atom`, revisions[0]?.recordedAt)
  for (const { number, recordedAt, by, reason, asserted, retracted } of revisions) {
    feed.addItem({
      id: `urn:entente:revision:${number}:${recordedAt}`,
      title: asHtml(speak('feed.revision', { number, reason })),
      link: `${origin}/?known=${encodeURIComponent(recordedAt)}`,
      date: new Date(recordedAt),
      author: [{ name: by }],
      description: asHtml(speak('feed.extent', { asserted, retracted })),
    })
  }
  return feed.atom1()
}

/** The changes that affected one frozen answer, newest first, as many as the budget of a request lets be found, as an Atom feed. It is empty while the answer is as it was given. */
export async function answerFeed(
  frozen: Frozen,
  { graph, store: { log } }: Context,
  origin: string,
  language: Language,
): Promise<string> {
  const speak = say(language)
  const address = `${origin}/answers/${frozen.id}`
  const notices = await noticesOf(frozen, { graph, log })
  const feed = feedOf(
    speak('feed.answer'),
    `${address}.atom`,
    notices[0]?.revision.recordedAt ?? frozen.asGiven.known.knownAt,
  )
  for (const { revision, answer, changes, unaskable } of notices) {
    feed.addItem({
      id: `urn:entente:answer:${frozen.id}:revision:${revision.number}`,
      title: asHtml(speak('feed.changed', { number: revision.number, reason: revision.reason })),
      link: address,
      date: new Date(revision.recordedAt),
      author: [{ name: revision.by }],
      description: asHtml(
        unaskable === null
          ? changes.map((change) => changeSentence(change, answer.world, language)).join('\n')
          : unaskableSentence(unaskable, language),
      ),
    })
  }
  return feed.atom1()
}

/** A text as HTML has it: an entry's title and summary are told to be that. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const feedOf = (title: string, self: string, updated: string | undefined): Feed =>
  new Feed({
    title,
    id: self,
    link: self,
    copyright: 'CC BY 4.0',
    feedLinks: { atom: self },
    updated: new Date(updated ?? 0),
  })
