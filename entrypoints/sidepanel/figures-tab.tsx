import { FigureGroups } from '../../components/figure-groups.tsx'
import { operandSpans } from '../../utils/report/marks-of.ts'
import type { View } from './use-view.ts'

/** All figures of the report by verdict. */
export function FiguresTab({ view: { data, actions } }: { view: View }) {
  const { review } = data
  const show = (index: number) => {
    const figure = review.figures[index]
    if (!figure) return
    const span = { start: figure.start, end: figure.end }
    void actions.show({ key: null, span, operands: operandSpans(figure, review) })
  }
  return <FigureGroups review={review} onShow={show} />
}
