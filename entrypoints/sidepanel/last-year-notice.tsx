import { LastYear } from '../../components/last-year.tsx'
import type { View } from './use-view.ts'

/** How the report stands to that of the year before, where the library holds it. */
export function LastYearNotice({ view: { data, actions } }: { view: View }) {
  const { comparison, review } = data
  if (!comparison) return null
  const show = (index: number) => {
    const figure = review.figures[index]
    if (!figure) return
    const span = { start: figure.start, end: figure.end }
    void actions.show({ key: null, span, operands: [] })
  }
  return <LastYear comparison={comparison} onShow={show} />
}
