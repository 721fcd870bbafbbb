import type { Theme } from '../question/question.ts'
import { Drawing } from './Drawing.tsx'

const PATHS = {
  light:
    'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm0-4v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3 3l1 1m8 8 1 1M13 3l-1 1M4 12l-1 1',
  dark: 'M13.500 9.500A6 6 0 0 1 6.500 2.500a6 6 0 1 0 7 7Z',
  system: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 0v12m0-10.500a4.500 4.500 0 0 1 0 9',
} as const

/** The drawing of the reader's colours; of those that follow the system too. Apart from the other icons, which come after the first picture. */
export const ThemeIcon = ({ theme }: { readonly theme: Theme | 'system' }) => (
  <Drawing name={theme} path={PATHS[theme]} />
)
