import { useWords } from '../i18n/words.ts'

/** A part of the page that could not be loaded, most often because the server has a newer page. */
export function Broken() {
  const { words } = useWords()
  return (
    <div className="empty" role="alert">
      <p>{words.states.notLoaded}</p>
      <button type="button" onClick={() => location.reload()}>
        {words.states.reload}
      </button>
    </div>
  )
}
