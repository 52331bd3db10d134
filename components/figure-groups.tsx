import { Accordion, Badge, Code, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { i18n } from '#i18n'
import {
  deservesSecondLook,
  type Reason,
  secondLookId,
  type Verdict,
} from '../utils/report/judgement.ts'
import { operandSpans } from '../utils/report/marks-of.ts'
import type { Review, ReviewedFigure } from '../utils/report/review.ts'
import { EmptyList } from './empty-list.tsx'
import { LongList } from './long-list.tsx'
import { Quoted } from './quoted.tsx'
import { doubtful } from './theme.ts'
import { reasonWord, remarksOf, say, verdictHint, verdictWord, working } from './words.ts'

/** Props of FigureGroups. */
export interface FigureGroupsProps {
  review: Review
  onShow: (index: number) => void
}

/** Verdicts, and apart from what is stated or cannot be checked what deserves a second look. */
type Kind = Verdict | typeof secondLookId

interface FigureGroup {
  id: string
  kind: Kind
  reason: Reason | null
  figures: { figure: ReviewedFigure; index: number }[]
}

const order: Kind[] = ['contradicted', secondLookId, 'unverifiable', 'recomputed', 'stated']
const colours: Record<Kind, string> = {
  contradicted: 'red.9',
  [secondLookId]: doubtful,
  unverifiable: doubtful,
  recomputed: '#237032',
  stated: 'gray.7',
}

/** The report's figures by what can be said of them: contradictions first, then the doubtful by reason, the quiet ones last. */
export function FigureGroups({ review, onShow }: FigureGroupsProps) {
  const groups = groupFigures(review.figures)
  if (groups.length === 0) {
    return <EmptyList title={i18n.t('figures.none')} hint={whyNone(review)} />
  }
  const open = groups.filter(({ kind }) => kind === 'contradicted').map(({ id }) => id)
  return (
    <Stack gap="xs">
      <FigureSummary review={review} />
      <Accordion
        multiple
        keepMounted={false}
        defaultValue={open.length ? open : groups.slice(0, 1).map(({ id }) => id)}
        chevronPosition="left"
        styles={{ label: { paddingBlock: 8 }, content: { padding: 4 } }}
      >
        {groups.map((group) => (
          <FigureGroupItem key={group.id} group={group} review={review} onShow={onShow} />
        ))}
      </Accordion>
    </Stack>
  )
}

/** What it means that there is no figure: nobody read the file, digits were not understood, or there is none to check. */
function whyNone({ recognition, unclassified }: Review): string {
  if (recognition.attachmentOnly) return i18n.t('finding.inFileHint')
  if (unclassified.length > 0) return i18n.t('figures.unclassified', unclassified.length)
  return i18n.t('figures.noneHint')
}

function FigureSummary({ review }: { review: Review }) {
  const count = (kind: Kind) => review.figures.filter((figure) => kindOf(figure) === kind).length
  const all = review.figures.length
  return (
    <Stack gap={2} px="xs">
      <Text size="sm">
        {i18n.t('figures.summary', all, [
          all,
          count('contradicted'),
          count(secondLookId),
          count('unverifiable'),
          count('recomputed'),
        ])}
      </Text>
      {review.unclassified.length > 0 && (
        <Text size="xs" c="dimmed">
          {i18n.t('figures.unclassified', review.unclassified.length)}
        </Text>
      )}
    </Stack>
  )
}

function FigureGroupItem({ group, review, onShow }: { group: FigureGroup } & FigureGroupsProps) {
  const { kind, reason, figures } = group
  const name = reason ? `${wordOf(kind)} · ${reasonWord(reason)}` : wordOf(kind)
  return (
    <Accordion.Item value={group.id} data-verdict={kind} data-reason={reason ?? undefined}>
      <Accordion.Control title={hintOf(kind)}>
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Badge color={colours[kind]} flex="none">
            {figures.length}
          </Badge>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <LongList items={figures} keyOf={({ index }) => index} height={60} gap={4}>
          {({ figure, index }) => (
            <FigureRow figure={figure} review={review} onShow={() => onShow(index)} />
          )}
        </LongList>
      </Accordion.Panel>
    </Accordion.Item>
  )
}

function wordOf(kind: Kind): string {
  return kind === secondLookId ? i18n.t('rule.secondLook') : verdictWord(kind)
}

function hintOf(kind: Kind): string {
  return kind === secondLookId ? i18n.t('rule.secondLookHint') : verdictHint(kind)
}

function FigureRow({
  figure,
  review,
  onShow,
}: {
  figure: ReviewedFigure
  review: Review
  onShow: () => void
}) {
  return (
    <UnstyledButton onClick={onShow} p={6} data-figure={figure.text} title={i18n.t('content.show')}>
      <Quoted article={review.article} span={figure} others={operandSpans(figure, review)} />
      {figure.judgement.evidence && <Code>{working(figure)}</Code>}
      {remarksOf(figure).map((remark) => (
        <Text key={remark.id} size="xs" c="dimmed">
          {say(remark.text)}
        </Text>
      ))}
    </UnstyledButton>
  )
}

function kindOf({ judgement }: ReviewedFigure): Kind {
  return deservesSecondLook(judgement) ? secondLookId : judgement.verdict
}

/** Groups in the order a reviewer wants them; figures keep the order of the text. */
function groupFigures(figures: ReviewedFigure[]): FigureGroup[] {
  const groups = new Map<string, FigureGroup>()
  figures.forEach((figure, index) => {
    const kind = kindOf(figure)
    const reason = kind === 'unverifiable' ? (figure.judgement.reasons[0] ?? null) : null
    const id = reason ? `${kind}:${reason}` : kind
    const group = groups.get(id) ?? { id, kind, reason, figures: [] }
    group.figures.push({ figure, index })
    groups.set(id, group)
  })
  return [...groups.values()].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.figures.length - a.figures.length,
  )
}
