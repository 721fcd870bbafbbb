import { useEffect, useRef } from 'react'
import type { ListedView } from '../../views.ts'
import { useOwnWords, useWords } from '../i18n/words.ts'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  /** The views that have a key here. */
  readonly tabs: readonly ListedView[]
  readonly onClose: () => void
}

/** The keys that there are in every view, with what says what they do. */
const KEYS = [
  ['/', 'search'],
  ['[ ]', 'changes'],
  ['← →', 'across'],
  ['↑ ↓', 'along'],
  ['Enter', 'open'],
  ['n', 'names'],
  ['p', 'play'],
  ['Esc', 'back'],
  ['?', 'help'],
] as const

/** The keys, as a dialog that gives the focus back where it was. */
export function Help({ tabs, onClose }: Props) {
  const { words } = useWords()
  const own = useOwnWords('help')
  const views = useOwnWords('views')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    return () => current?.close()
  }, [])
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose}>
      <div className="panel-head">
        <h2 id="help-title">{own.title}</h2>
        <button type="button" className="quiet" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <dl className="keys">
        {Object.entries({
          ...Object.fromEntries(KEYS.map(([key, name]) => [key, own.keys[name]])),
          [tabs.map(({ key }) => key).join(' ')]: tabs.map(({ name }) => views[name]).join(', '),
        }).map(([key, what]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
