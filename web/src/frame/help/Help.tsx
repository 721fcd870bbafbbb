import { useEffect, useRef } from 'react'
import { useOwnWords, useWords } from '../../i18n/words.ts'
import { Icon } from '../../ui/Icon.tsx'
import { WORDS } from './words.ts'

/** The keys, as a dialog that gives the focus back where it was. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { words } = useWords()
  const own = useOwnWords(WORDS)
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
        {Object.entries(own.keys).map(([key, what]) => (
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
