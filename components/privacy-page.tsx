import { Code, Container, List, Table, Text, Title } from '@mantine/core'
import { i18n } from '#i18n'

/** What the page says, section by section; every word of it is a text of the interface. */
const sections = [
  {
    title: 'kept',
    lines: ['keptReports', 'keptWork', 'keptCode', 'keptSession', 'keptNothing', 'keptWhere'],
  },
  { title: 'sent', lines: ['sentNothing', 'sentAsked', 'sentQueue', 'sentPage'] },
  { title: 'deleted', lines: ['deletedNote', 'deletedHistory', 'deletedAll'] },
] as const

/** What the extension asks the browser for, by the browser's own names, and the text that says why. */
const asked = [
  ['*://*.gov.cn/*', 'portals'],
  ['*://*/*', 'elsewhere'],
  ['activeTab', 'activeTab'],
  ['scripting', 'scripting'],
  ['sidePanel', 'sidePanel'],
  ['storage, unlimitedStorage', 'storage'],
  ['offscreen', 'offscreen'],
  ['contextMenus', 'contextMenus'],
] as const

/** What is kept where, what is sent (nothing), what is asked for and why, and how everything is deleted. */
export function PrivacyPage() {
  return (
    <Container component="main" size="sm" py="xl">
      <Title order={1} size="h2">
        {i18n.t('privacy.title')}
      </Title>
      <Text mt="sm">{i18n.t('privacy.lead')}</Text>
      {sections.map(({ title, lines }) => (
        <section key={title}>
          <Heading words={i18n.t(`privacy.${title}`)} />
          <List spacing={6}>
            {lines.map((line) => (
              <List.Item key={line}>{i18n.t(`privacy.${line}`)}</List.Item>
            ))}
          </List>
        </section>
      ))}
      <Heading words={i18n.t('privacy.asked')} />
      <Permissions />
    </Container>
  )
}

function Heading({ words }: { words: string }) {
  return (
    <Title order={2} size="h4" mt="lg" mb="xs">
      {words}
    </Title>
  )
}

function Permissions() {
  return (
    <Table withRowBorders={false} verticalSpacing={6}>
      <Table.Tbody>
        {asked.map(([names, why]) => (
          <Table.Tr key={why}>
            <Table.Th scope="row" fw={400} style={{ verticalAlign: 'top' }} px={0}>
              {names.split(', ').map((name) => (
                <Code key={name} mr={4}>
                  {name}
                </Code>
              ))}
            </Table.Th>
            <Table.Td>{i18n.t(`privacy.${why}`)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
