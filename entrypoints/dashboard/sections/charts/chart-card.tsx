import { Button, Group, Paper, Stack, Text, Title, useComputedColorScheme } from '@mantine/core'
import { plot } from '@observablehq/plot'
import { useEffect, useMemo, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { saveText, today } from '../../../../components/save-text.ts'
import { toCsv } from '../../../../utils/exports/csv.ts'
import type { ReportDocument } from '../../../../utils/report/document.ts'
import { type Chart, type ChartTable, type Drawing, palettes } from './chart.ts'
import { ChartData } from './chart-data.tsx'
import { pngOf, svgOf } from './picture.ts'

interface ChartCardProps {
  chart: Chart
  documents: ReportDocument[]
}

/** A chart with its title, what it says in a sentence, its numbers as a table, and ways to save it. */
export function ChartCard({ chart, documents }: ChartCardProps) {
  const scheme = useComputedColorScheme('light')
  const palette = palettes[scheme]
  const drawing = useMemo(() => chart.draw(documents, palette), [chart, documents, palette])
  const [shown, showNumbers] = useState(false)
  const host = useDrawing(drawing, chart.title(), palette)
  const name = `heyue-${chart.id}-${today()}`
  const title = chart.title()
  return (
    <Paper withBorder p="sm" component="figure" m={0} data-chart={chart.id}>
      <Stack gap="xs">
        <Title order={3} size="h5">
          {title}
        </Title>
        {drawing ? (
          <>
            <Text size="xs" c="dimmed" component="figcaption">
              {drawing.summary}
            </Text>
            <div ref={host} />
            <Group gap={6}>
              <SaveButton
                title={title}
                kind="SVG"
                onSave={() => saveText(svgOf(host.current!, palette), `${name}.svg`)}
              />
              <SaveButton
                title={title}
                kind="PNG"
                onSave={async () => saveText(await pngOf(host.current!, palette), `${name}.png`)}
              />
              <SaveButton
                title={title}
                kind="CSV"
                onSave={() => saveText(csvOf(drawing.table), `${name}.csv`)}
              />
              <Button
                size="compact-xs"
                variant="subtle"
                aria-expanded={shown}
                onClick={() => showNumbers(!shown)}
              >
                {i18n.t(shown ? 'charts.hideNumbers' : 'charts.showNumbers')}
              </Button>
            </Group>
            {shown && <ChartData table={drawing.table} label={title} />}
          </>
        ) : (
          <Text c="dimmed">{i18n.t('charts.nothing')}</Text>
        )}
      </Stack>
    </Paper>
  )
}

interface SaveButtonProps {
  title: string
  kind: string
  onSave: () => unknown
}

function SaveButton({ title, kind, onSave }: SaveButtonProps) {
  return (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={i18n.t('charts.save', [title, kind])}
      onClick={() => void onSave()}
    >
      {kind}
    </Button>
  )
}

/** Draws into an element and draws anew when the width changes; the library makes the nodes, no text becomes HTML. */
function useDrawing(
  drawing: Drawing | null,
  title: string,
  palette: { text: string; background: string },
) {
  const host = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(560)
  useEffect(() => {
    const element = host.current
    if (!element) return
    const sizes = new ResizeObserver(() => setWidth(Math.max(320, element.clientWidth)))
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [])
  useEffect(() => {
    if (!drawing || !host.current) return
    const style = { color: palette.text, background: palette.background, fontSize: '12px' }
    const drawn = plot({
      ...drawing.options,
      width,
      style,
      ariaLabel: title,
      ariaDescription: drawing.summary,
    })
    // A legend makes it a figure, which browsers indent.
    drawn.style.margin = '0'
    // Names of the parts of one picture: nothing reads them out, and the rules allow none on plain groups.
    for (const part of drawn.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label')
    drawn.setAttribute('role', 'img')
    drawn.setAttribute('aria-label', `${title}. ${drawing.summary}`)
    host.current.replaceChildren(drawn)
  }, [drawing, width, title, palette])
  return host
}

function csvOf({ columns, rows }: ChartTable): string {
  const written = columns.map((name, at) => ({
    name,
    cell: (row: (string | number)[]) => row[at] ?? '',
  }))
  return toCsv(written, rows)
}
