import { AppShell, Burger, Group, Loader, NavLink, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { lazy, Suspense, useEffect } from 'react'
import { i18n } from '#i18n'
import classes from './app.module.css'
import { BackupDue } from './backup-due.tsx'
import { RunnerFrame } from './runner-frame.tsx'
import { SectionBoundary } from './section-boundary.tsx'
import { type Section, sections } from './sections.ts'
import { hrefOf, useRoute } from './use-route.ts'

const listed = sections.filter(({ unlisted }) => !unlisted)
const pages = new Map(sections.map(({ id, load }) => [id, lazy(load)]))

/** The workspace: navigation at the side, one section at a time. */
export function App() {
  const [open, { toggle, close }] = useDisclosure(false)
  const { section, detail } = useRoute()
  useFocusInPlace(`${section}/${detail}`)
  const current = sections.find(({ id }) => id === section) ?? sections[0]!
  const Page = pages.get(current.id)!
  return (
    <AppShell
      header={{ height: 48 }}
      navbar={{ width: 200, breakpoint: 'sm', collapsed: { mobile: !open } }}
      padding="md"
    >
      <AppShell.Header>
        <Head open={open} onToggle={toggle} />
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={i18n.t('workspace.navigation')}>
        {listed.map((entry) => (
          <SectionLink key={entry.id} section={entry} active={entry === current} onOpen={close} />
        ))}
      </AppShell.Navbar>
      <AppShell.Main className={classes.main} tabIndex={-1} style={{ outline: 'none' }}>
        <RunnerFrame />
        <BackupDue here={current.id === 'transfer'} />
        <SectionBoundary key={current.id}>
          <Suspense fallback={<Loader m="md" aria-label={i18n.t('workspace.loading')} />}>
            <Page />
          </Suspense>
        </SectionBoundary>
      </AppShell.Main>
    </AppShell>
  )
}

const Head = ({ open, onToggle }: { open: boolean; onToggle: () => void }) => (
  <Group h="100%" px="md" gap="sm">
    <Burger
      opened={open}
      onClick={onToggle}
      hiddenFrom="sm"
      size="sm"
      aria-label={i18n.t('workspace.navigation')}
    />
    <Title order={1} size="h4">
      {i18n.t('workspace.title')}
    </Title>
  </Group>
)

/** What led to another place may be gone with the old one: the keyboard goes on where the new one begins. */
function useFocusInPlace(place: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place takes the focus
  useEffect(() => {
    const look = () => {
      if (document.activeElement === document.body) document.querySelector('main')?.focus()
    }
    // A dialog that has led there gives the focus back a moment after it has closed.
    const later = setTimeout(look, 100)
    return () => clearTimeout(later)
  }, [place])
}

interface SectionLinkProps {
  section: Section
  active: boolean
  onOpen: () => void
}

function SectionLink({ section: { id, icon: Icon }, active, onOpen }: SectionLinkProps) {
  return (
    <NavLink
      href={hrefOf(id)}
      label={i18n.t(`sections.${id}` as 'sections.documents')}
      leftSection={<Icon size={16} />}
      active={active}
      aria-current={active ? 'page' : undefined}
      onClick={onOpen}
    />
  )
}
