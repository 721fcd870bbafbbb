import type { Confidence, Direction, TransitionKind } from '../../api/generated/types.ts'
import { bothLanguages } from '../../i18n/words.ts'

/** The words of a relation's panel. */
export const WORDS = bothLanguages({
  en: {
    label: (name: string): string => `The relation with ${name}`,
    since: (level: string, day: string): string => `${level} since ${day}`,
    sinceUnknown: (level: string): string => `${level}, since a day that no source gives`,
    none: 'No level on this day',
    steps: 'Steps',
    step: (kind: TransitionKind, from: string, to: string): string =>
      ({
        ENTRY: `Entered at ${to}`,
        UPGRADE: `Rose from ${from} to ${to}`,
        DEEPENING: `Deepened: ${to}`,
        DOWNGRADE: `Went down from ${from} to ${to}`,
        LAPSE: `Left ${from}`,
      })[kind],
    skipped: (levels: readonly string[]): string => `passing over ${levels.join(' and ')}`,
    later: 'after the day shown',
    statement: 'Statement',
    noStatement: 'The sources name no statement.',
    dated: (day: string, place: string | null): string => (place === null ? day : `${day}, ${place}`),
    occasion: 'Occasion',
    sides: 'What each side calls it',
    names: 'Other names',
    noWords: 'its own words are not recorded',
    from: (from: string | null, to: string | null): string =>
      from === null
        ? to === null
          ? 'start unknown'
          : `until ${to}`
        : to === null
          ? `from ${from}`
          : `${from} to ${to}`,
    attested: (day: string): string => `attested on ${day}`,
    noLevel: 'names no level of the ladder',
    sector: (sector: string): string => `sector: ${sector}`,
    confidence: { HIGH: 'high confidence', MEDIUM: 'medium confidence', LOW: 'low confidence' } satisfies Record<
      Confidence,
      string
    >,
    directions: {
      OUTGOING: 'outgoing',
      INCOMING: 'incoming',
      MULTILATERAL: 'multilateral',
      HOSTED: 'hosted',
    } satisfies Record<Direction, string>,
    activities: {
      visit: 'Visit',
      talks: 'Talks',
      ceremony: 'Ceremony',
      conference: 'Conference',
      session: 'Session',
    } as Record<string, string>,
    link: 'Address of this step',
    unknown: (id: string): string => `Nobody is called “${id}” here. Names can be searched above.`,
    unrelated: (owner: string, name: string): string =>
      `No relation between ${owner} and ${name} is recorded. A sourced designation by either side would show here.`,
  },
  vi: {
    label: (name) => `Quan hệ với ${name}`,
    since: (level, day) => `${level} từ ${day}`,
    sinceUnknown: (level) => `${level}, từ một ngày không nguồn nào nêu`,
    none: 'Không có mức vào ngày này',
    steps: 'Các bước',
    step: (kind, from, to) =>
      ({
        ENTRY: `Thiết lập ${to}`,
        UPGRADE: `Nâng từ ${from} lên ${to}`,
        DEEPENING: `Làm sâu sắc thêm: ${to}`,
        DOWNGRADE: `Hạ từ ${from} xuống ${to}`,
        LAPSE: `Không còn ${from}`,
      })[kind],
    skipped: (levels) => `vượt qua ${levels.join(' và ')}`,
    later: 'sau ngày đang xem',
    statement: 'Tuyên bố',
    noStatement: 'Các nguồn không nêu tuyên bố nào.',
    dated: (day, place) => (place === null ? day : `${day}, ${place}`),
    occasion: 'Dịp',
    sides: 'Mỗi bên gọi là gì',
    names: 'Tên khác',
    noWords: 'chưa ghi nhận nguyên văn',
    from: (from, to) =>
      from === null
        ? to === null
          ? 'chưa rõ từ khi nào'
          : `đến ${to}`
        : to === null
          ? `từ ${from}`
          : `${from} đến ${to}`,
    attested: (day) => `được nhắc đến vào ${day}`,
    noLevel: 'không nêu mức nào',
    sector: (sector) => `lĩnh vực: ${sector}`,
    confidence: { HIGH: 'độ tin cậy cao', MEDIUM: 'độ tin cậy vừa', LOW: 'độ tin cậy thấp' },
    directions: { OUTGOING: 'đi', INCOMING: 'đến', MULTILATERAL: 'đa phương', HOSTED: 'chủ trì' },
    activities: {
      visit: 'Chuyến thăm',
      talks: 'Hội đàm',
      ceremony: 'Lễ',
      conference: 'Hội nghị',
      session: 'Phiên họp',
    },
    link: 'Địa chỉ của bước này',
    unknown: (id) => `Không có chủ thể nào tên là “${id}” ở đây. Có thể tìm tên ở trên.`,
    unrelated: (owner, name) =>
      `Chưa ghi nhận quan hệ giữa ${owner} và ${name}. Khi có một văn kiện có nguồn của một bên, nó sẽ hiện ở đây.`,
  },
})
