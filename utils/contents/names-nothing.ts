import { opensWith } from './mentions.ts'
import type { NamedHeading } from './outline-levels.ts'
import type { Reading } from './placed.ts'

/** True for a heading without words of any content, or with such as the text below does not confirm. */
export function namesNothing({ named, heading }: NamedHeading, reading: Reading): boolean {
  const { article, standard, year } = reading
  return named.every(({ id, weak }) => {
    const hinted = standard.contents.find((content) => content.id === id)
    return weak && hinted && !opensWith(hinted, article, heading.body, year)
  })
}
