export type { Instrument, InstrumentKind } from './kinds/instrument.ts'
