import type { Language } from '../../schema/answer-language.ts'
import type { PartialDate } from '../../schema/time/partial-date.ts'
import { nameIn } from '../queries/naming.ts'
import type { OpenBecause, OpenMember } from '../queries/open-because.ts'
import type { World } from '../queries/world.ts'
import { inOrder } from './in-order.ts'
import { listOf, say } from './say.ts'

/** What leaves it open whether somebody is counted, in a few words: "source of low confidence". */
export const becauseInWords = (why: OpenBecause, language: Language): string => say(language)('open.because', { why })

/** Who is undecided and why, those with one reason together: "Chile, Slovakia (source of low confidence); Netherlands (own words for these levels not known)". */
export function openInWords(
  world: World,
  open: readonly OpenMember[],
  validAt: PartialDate,
  language: Language,
): string {
  const reasons = [...new Set(open.map(({ because }) => because))]
  return reasons
    .map((why) =>
      say(language)('open.named', {
        names: listOf(
          inOrder(
            open
              .filter(({ because }) => because === why)
              .map(({ member }) => nameIn(world, member.relation.partnership.partner, language, validAt)),
            language,
          ),
          language,
        ),
        because: becauseInWords(why, language),
      }),
    )
    .join('; ')
}
