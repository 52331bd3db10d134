import { Alert, Code, Group, ScrollArea, Stack, Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconShieldQuestion } from '@tabler/icons-react'
import { i18n } from '#i18n'
import { listed } from '../../../../components/words.ts'
import type { LeftOutLine, ParsedList } from '../../../../utils/queue/parse-list.ts'

/** How many lines of each kind are shown; the rest is counted. */
const shown = 50

/** What was understood of a pasted list: its addresses, the columns kept, the lines left out, the hosts to be asked for. */
export function ImportPreview({ parsed, toAllow }: { parsed: ParsedList; toAllow: string[] }) {
  const { addresses, leftOut, columns, addressColumn } = parsed
  const hosts = new Set(addresses.map(({ address }) => new URL(address).host)).size
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600} role="status">
        {i18n.t('queue.understood', [addresses.length, hosts])}
      </Text>
      {addressColumn !== null && (
        <Text size="sm">{i18n.t('queue.columns', [addressColumn, listed(columns) || '–'])}</Text>
      )}
      {toAllow.length > 0 && (
        <Alert color="blue" icon={<IconShieldQuestion />} p="xs">
          <Text size="sm">{i18n.t('queue.toAllow', [toAllow.length])}</Text>
          <Text size="xs" c="dimmed" lineClamp={2}>
            {listed(toAllow)}
          </Text>
        </Alert>
      )}
      {leftOut.length > 0 && <LeftOut lines={leftOut} />}
      {addresses.length > 0 && <Addresses parsed={parsed} />}
    </Stack>
  )
}

function Addresses({ parsed: { addresses, columns } }: { parsed: ParsedList }) {
  return (
    <ScrollArea.Autosize mah={120} type="auto" viewportProps={{ tabIndex: 0 }}>
      <Table fz="xs" withRowBorders={false} verticalSpacing={2}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{i18n.t('queue.line')}</Table.Th>
            <Table.Th>{i18n.t('queue.address')}</Table.Th>
            {columns.map((name) => (
              <Table.Th key={name}>{name}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {addresses.slice(0, shown).map((one) => (
            <Table.Tr key={one.line}>
              <Table.Td>{one.line}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{one.address}</Table.Td>
              {columns.map((name) => (
                <Table.Td key={name}>{one.columns[name]}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {addresses.length > shown && <Text size="xs">{more(addresses.length - shown)}</Text>}
    </ScrollArea.Autosize>
  )
}

function LeftOut({ lines }: { lines: LeftOutLine[] }) {
  return (
    <Alert color="orange" p="xs" icon={<IconAlertTriangle />}>
      <Text size="sm" fw={600}>
        {i18n.t('queue.leftOut', [lines.length])}
      </Text>
      <Stack gap={2} mah={84} style={{ overflowY: 'auto' }} tabIndex={0} role="group">
        {lines.slice(0, shown).map((line) => (
          <Group key={line.line} gap={6} wrap="nowrap">
            <Text size="xs" style={{ flexShrink: 0 }}>
              {i18n.t('queue.leftOutLine', [line.line, whyOf(line)])}
            </Text>
            <Code style={{ overflowWrap: 'anywhere' }}>{line.text}</Code>
          </Group>
        ))}
        {lines.length > shown && <Text size="xs">{more(lines.length - shown)}</Text>}
      </Stack>
    </Alert>
  )
}

const more = (count: number) => i18n.t('queue.more', count)

function whyOf({ why, sameAs }: LeftOutLine): string {
  if (why === 'duplicate') return i18n.t('queue.duplicate', [sameAs ?? 0])
  return i18n.t(why === 'not-web' ? 'queue.notWeb' : 'queue.noAddress')
}
