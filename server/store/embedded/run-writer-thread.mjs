// Where the program runs from its source, a thread has to be told how to read it. The built program has the thread as a file of its own.
import { register } from 'tsx/esm/api'

register()
await import('./run-writer-thread.ts')
