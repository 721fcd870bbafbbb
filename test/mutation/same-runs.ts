import fc from 'fast-check'
import { inject, vi } from 'vitest'

// The same runs for each mutant: whether one is noticed is no matter of luck.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_251_231 })

// A mutant of what is worked out as a module is loaded is there only in a module that is loaded anew.
if (inject('mutantActivation' as never) === 'static') vi.resetModules()
