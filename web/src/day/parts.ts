import type { DayQuery, FrameQuery, MovesQuery } from '../api/generated/types.ts'

/** A level of the owner's ladder, as the frame brings it. */
export type Level = FrameQuery['network']['levels'][number]
/** A partner of any time with its direction. */
export type Seat = FrameQuery['network']['nodes'][number]
/** How a partner stands on one day. */
export type Link = DayQuery['network']['links'][number]
/** One move of one partner. */
export type Move = MovesQuery['transitions']['edges'][number]['node']
