import { Suspense, use, useState } from 'react'
import type { ListedView, ViewName } from '../../views.ts'
import { useOwnWords } from '../i18n/words.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Broken } from '../ui/Broken.tsx'
import { Shapes } from '../ui/Shapes.tsx'
import { loadView } from '../views/load-view.ts'
import { Frame } from './Frame.tsx'
import { OwnerOfPage } from './owner-of-page.ts'
import '../style/reports.css'

/** A page for the writer of a report: numbers, published figures, contradictions, or an answer given once. */
export function Report({ view }: { readonly view: ListedView }) {
  const own = useOwnWords('report')
  const [of, tell] = useState<string | null>(null)
  return (
    <Frame path={view.path} skip={own.skip} revision={null} of={of}>
      <main className="report" id="middle" tabIndex={-1}>
        <Boundary fallback={<Broken />}>
          <Suspense fallback={<Shapes lines={10} />}>
            <OwnerOfPage value={tell}>
              <OnePage name={view.name} />
            </OwnerOfPage>
          </Suspense>
        </Boundary>
      </main>
    </Frame>
  )
}

function OnePage({ name }: { readonly name: ViewName }) {
  const view = use(loadView(name))
  return 'Page' in view ? <view.Page /> : null
}
