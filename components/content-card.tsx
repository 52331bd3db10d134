import {
  ActionIcon,
  Badge,
  Group,
  Paper,
  Stack,
  Text,
  Tooltip,
  UnstyledButton,
} from '@mantine/core'
import { IconNotes } from '@tabler/icons-react'
import { i18n } from '#i18n'
import type { Content, ContentStatus } from '../utils/report/content.ts'
import { doubtful } from './theme.ts'
import { listed, percent, statusHint, statusWord } from './words.ts'

/** Props of ContentCard. */
export interface ContentCardProps {
  content: Content
  /** Title of the content and of its missing parts, in the interface language. */
  title: string
  lacking: string[]
  onShow: () => void
  onNote: () => void
}

const colours: Record<ContentStatus, string> = {
  present: '#237032',
  embedded: 'teal.9',
  mentioned: doubtful,
  missing: 'red.9',
  untested: 'gray.7',
}

/** What the report does with one required content, with the heading as evidence. */
export function ContentCard({ content, title, lacking, onShow, onNote }: ContentCardProps) {
  // What the norm does not insist on is no defect when it is not there.
  const optional = !content.required && content.status === 'missing'
  return (
    <Paper withBorder component="article" data-content={content.id} data-status={content.status}>
      <Group wrap="nowrap" gap={0} align="flex-start">
        <UnstyledButton onClick={onShow} p="xs" flex={1} title={i18n.t('content.show')}>
          <Stack gap={4}>
            <Group gap={6} justify="space-between" align="flex-start">
              <Text size="sm" fw={600} lh={1.4} flex="1 1 6em">
                {title}
              </Text>
              <Badge
                color={optional ? 'gray.7' : colours[content.status]}
                maw="100%"
                flex="none"
                title={optional ? i18n.t('content.optionalHint') : statusHint(content.status)}
              >
                {optional ? i18n.t('content.optional') : statusWord(content.status)}
              </Badge>
            </Group>
            <ContentEvidence
              content={content}
              lacking={lacking}
              hint={optional ? i18n.t('content.optionalHint') : statusHint(content.status)}
            />
          </Stack>
        </UnstyledButton>
        <Tooltip label={i18n.t('content.note')}>
          <ActionIcon
            variant="subtle"
            m={6}
            onClick={onNote}
            aria-label={`${i18n.t('content.note')}: ${title}`}
          >
            <IconNotes size={16} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </Paper>
  )
}

function ContentEvidence(props: { content: Content; lacking: string[]; hint: string }) {
  const { content, lacking, hint } = props
  return (
    <>
      <Text size="xs" c="dimmed" lineClamp={2} lang={content.heading ? 'zh-CN' : undefined}>
        {content.heading ?? hint}
      </Text>
      {lacking.length > 0 && (
        <Text size="xs" fw={600} c="var(--mantine-color-error)">
          {i18n.t('content.lacks', [listed(lacking)])}
        </Text>
      )}
      {content.share > 0 && (
        <Text size="xs" c="dimmed">
          {i18n.t('content.share', [percent(content.share)])} ·{' '}
          {i18n.t('content.figures', content.figures)}
        </Text>
      )}
    </>
  )
}
