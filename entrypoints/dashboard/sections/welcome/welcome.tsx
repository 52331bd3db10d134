import { Button, Group, Stack, Stepper, Title } from '@mantine/core'
import { useState } from 'react'
import { i18n } from '#i18n'
import { hrefOf } from '../../use-route.ts'
import { FirstReport } from './first-report.tsx'
import { WhatItDoes } from './what-it-does.tsx'
import { WhoYouAre } from './who-you-are.tsx'

const screens = [
  { title: () => i18n.t('welcome.what'), Screen: WhatItDoes },
  { title: () => i18n.t('welcome.who'), Screen: WhoYouAre },
  { title: () => i18n.t('welcome.first'), Screen: FirstReport },
]

/** What a new user sees first: what this does, who they are, how to begin. Every screen can be left at once. */
export default function Welcome() {
  const [at, goTo] = useState(0)
  const { title, Screen } = screens[at]!
  const last = at === screens.length - 1
  return (
    <Stack gap="lg" maw={720} mx="auto" w="100%" py="md">
      <Stepper active={at} onStepClick={goTo} size="sm" aria-label={i18n.t('sections.welcome')}>
        {screens.map((screen, index) => (
          <Stepper.Step
            key={screen.title()}
            label={screen.title()}
            aria-current={index === at ? 'step' : undefined}
          />
        ))}
      </Stepper>
      <Title order={2} size="h3" aria-live="polite">
        {title()}
      </Title>
      <Screen />
      <Group justify="space-between">
        <Button variant="default" disabled={at === 0} onClick={() => goTo(at - 1)}>
          {i18n.t('welcome.back')}
        </Button>
        <Group gap="xs">
          {!last && (
            <Button component="a" href={hrefOf('documents')} variant="subtle">
              {i18n.t('welcome.skip')}
            </Button>
          )}
          {last ? (
            <Button component="a" href={hrefOf('documents')}>
              {i18n.t('welcome.begin')}
            </Button>
          ) : (
            <Button onClick={() => goTo(at + 1)}>{i18n.t('welcome.next')}</Button>
          )}
        </Group>
      </Group>
    </Stack>
  )
}
