import { go } from '../../address-bar.ts'
import { KnownField } from '../../ui/KnownField.tsx'

/** As known when the network is shown. */
export function KnownPicker({ known }: { readonly known: string | null }) {
  return <KnownField known={known} onKnown={(instant) => go({ known: instant })} />
}
