import { Anchor, Badge, Collapse, Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { i18n } from '#i18n'
import type { Comparison, CrossJudgement } from '../utils/report/comparison.ts'
import { doubtful } from './theme.ts'
import { percent, say } from './words.ts'

/** Props of LastYear. */
export interface LastYearProps {
  comparison: Comparison
  /** Shows a figure, named by its index in the review; left out where there is no page to show it on. */
  onShow?: (figure: number) => void
}

/** How the report stands to that of the year before: what fits, what does not, how much of the text was there already. */
export function LastYear({ comparison, onShow }: LastYearProps) {
  const [opened, { toggle }] = useDisclosure(false)
  const { earlier, judgements, repeated } = comparison
  const Chevron = opened ? IconChevronDown : IconChevronRight
  return (
    <Paper withBorder mx="xs" mb="xs" component="section" aria-label={i18n.t('lastYear.title')}>
      <UnstyledButton w="100%" px="xs" py={6} aria-expanded={opened} onClick={toggle}>
        <Group gap={6} wrap="nowrap" align="flex-start">
          <Chevron size={16} style={{ flexShrink: 0, marginTop: 2 }} />
          <Text size="sm">
            {[
              i18n.t('lastYear.repeated', [earlier.year, percent(repeated.share)]),
              ...countsOf(judgements),
            ].join(' · ')}
          </Text>
        </Group>
      </UnstyledButton>
      <Collapse expanded={opened}>
        <Stack gap={6} px="xs" pb="xs">
          <Text size="xs" c="dimmed">
            {i18n.t('lastYear.sentences', [repeated.sentences, repeated.of])}
          </Text>
          <Anchor href={earlier.url} target="_blank" rel="noreferrer" size="xs">
            {earlier.title ?? earlier.url}
          </Anchor>
          {judgements.map((judged) => (
            <Judged key={judged.figure} judged={judged} onShow={onShow} />
          ))}
        </Stack>
      </Collapse>
    </Paper>
  )
}

const verdicts = ['differs', 'agrees', 'remark'] as const

function countsOf(judgements: CrossJudgement[]): string[] {
  return verdicts.flatMap((verdict) => {
    const count = judgements.filter((judged) => judged.verdict === verdict).length
    return count > 0 ? [`${i18n.t(`lastYearVerdict.${verdict}`)} ${count}`] : []
  })
}

const colours = { differs: doubtful, agrees: '#237032', remark: 'gray.7' }

function Judged({ judged, onShow }: Pick<LastYearProps, 'onShow'> & { judged: CrossJudgement }) {
  const words = <JudgedWords judged={judged} />
  if (!onShow) return <div>{words}</div>
  return (
    <UnstyledButton onClick={() => onShow(judged.figure)} title={i18n.t('content.show')}>
      {words}
    </UnstyledButton>
  )
}

function JudgedWords({ judged }: { judged: CrossJudgement }) {
  return (
    <>
      <Badge size="sm" color={colours[judged.verdict]}>
        {i18n.t(`lastYearVerdict.${judged.verdict}`)}
      </Badge>
      <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
        {say(judged.message)}
      </Text>
    </>
  )
}
