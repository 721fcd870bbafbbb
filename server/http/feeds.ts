import type { Language } from '../../schema/answer-language.ts'
import { changeSentence, unaskableSentence } from '../answers/change-sentence.ts'
import type { Frozen } from '../answers/freeze.ts'
import { noticesOf } from '../answers/notices.ts'
import { permalinkOf } from '../answers/permalink.ts'
import type { Context } from '../asking/request-context.ts'
import { say } from '../text/say.ts'
import type { AtomFeed } from './atom.ts'

/** How many of the newest revisions a feed announces. */
const NEWEST = 100

/** Every revision, newest first, with who, when and why. Each leads to the page as known at it. */
export async function revisionsFeed({ store: { log }, site }: Context, language: Language): Promise<AtomFeed> {
  const speak = say(language)
  const { head, at } = await log.resolve([1])
  const first = at[0]?.recordedAt ?? new Date(0).toISOString()
  const { revisions } = await log.revisions({ upTo: head?.number ?? 0, limit: NEWEST })
  return {
    id: `urn:entente:log:${first}:revisions:${language}`,
    title: speak('feed.revisions'),
    language,
    self: inLanguage(`${site}/revisions.atom`, 'language', language),
    page: inLanguage(`${site}/`, 'lang', language),
    updated: revisions[0]?.recordedAt ?? first,
    entries: revisions.map(({ number, recordedAt, by, reason, asserted, retracted }) => ({
      id: `urn:entente:revision:${number}:${recordedAt}`,
      title: speak('feed.revision', { number, reason }),
      page: inLanguage(`${site}/?known=${encodeURIComponent(recordedAt)}`, 'lang', language),
      at: recordedAt,
      by,
      sentences: [speak('feed.extent', { asserted, retracted })],
    })),
  }
}

/**
 * The changes that affected one frozen answer, newest first, as many as the budget of a request lets be found one by one, and what came before them as one. Each says in its title which revision made it and why, and leads to the answer
 * as it was from then on. It is empty while the answer is as it was given.
 */
export async function answerFeed(
  frozen: Frozen,
  { graph, store: { log }, site }: Context,
  language: Language,
): Promise<AtomFeed> {
  const speak = say(language)
  const notices = await noticesOf(frozen, { graph, log })
  return {
    id: `urn:entente:answer:${frozen.id}:${language}`,
    title: speak('feed.answer'),
    language,
    self: inLanguage(`${site}/answers/${frozen.id}.atom`, 'language', language),
    page: inLanguage(`${site}/answers/${frozen.id}`, 'lang', language),
    updated: notices[0]?.revision.recordedAt ?? frozen.asGiven.known.knownAt,
    entries: notices.map(({ revision, answer, changes, unaskable, atLatest }) => ({
      id: `urn:entente:answer:${frozen.id}:revision:${revision.number}${atLatest ? ':at-latest' : ''}`,
      title: atLatest
        ? speak('feed.changedBy', { number: revision.number })
        : speak('feed.changed', { number: revision.number, reason: revision.reason }),
      // What cannot be asked any more has no answer from then on: there it is said.
      page: inLanguage(
        `${site}${unaskable === null ? permalinkOf(answer) : `/answers/${frozen.id}`}`,
        'lang',
        language,
      ),
      at: revision.recordedAt,
      by: revision.by,
      sentences:
        unaskable === null
          ? changes.map((change) => changeSentence(change, answer.world, language))
          : [unaskableSentence(unaskable, language)],
    })),
  }
}

/** An address that opens in the language of its feed; English is what it opens in by itself. */
const inLanguage = (address: string, parameter: string, language: Language): string =>
  language === 'en' ? address : `${address}${address.includes('?') ? '&' : '?'}${parameter}=${language}`
