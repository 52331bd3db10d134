import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDots,
  IconDownload,
  IconKeyboard,
  IconLayoutDashboard,
  IconPlayerTrackNext,
  IconSettings,
  IconX,
} from '@tabler/icons-react'
import { Fragment } from 'react'
import { i18n } from '#i18n'
import { focusOpener } from '../../components/focus-opener.ts'
import { openWorkspace } from './open-workspace.ts'
import { bringBack, takeBack } from './take-back.ts'
import type { View } from './use-view.ts'

/** One thing that can be done from the menu. */
interface Entry {
  icon: typeof IconDots
  words: string
  act: () => unknown
}

/** The panel's menu. */
export function PanelMenu({ view }: { view: View }) {
  return (
    <Menu position="bottom-end" withinPortal withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="default" aria-label={i18n.t('head.menu')} title={i18n.t('head.menu')}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown onClickCapture={focusOpener}>
        {groupsOf(view).map((entries, at) => (
          <Fragment key={entries[0]?.words}>
            {at > 0 && <Menu.Divider role="separator" />}
            {entries.map(({ icon: Icon, words, act }) => (
              <Menu.Item key={words} leftSection={<Icon size={15} />} onClick={() => void act()}>
                {words}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Undo and redo; on to the next report; exports; other places to go to, and the word that this is no report. */
function groupsOf(view: View): Entry[][] {
  const { actions, setDialog } = view
  return [
    [
      { icon: IconArrowBackUp, words: i18n.t('head.undo'), act: () => takeBack(view) },
      { icon: IconArrowForwardUp, words: i18n.t('head.redo'), act: () => bringBack(view) },
    ],
    [
      {
        icon: IconPlayerTrackNext,
        words: i18n.t('shortcuts.nextPage'),
        act: () => actions.reviewedAndNext(),
      },
    ],
    [
      {
        icon: IconDownload,
        words: i18n.t('head.exportPage'),
        act: () => actions.exportNotes('page'),
      },
      {
        icon: IconDownload,
        words: i18n.t('head.exportAll'),
        act: () => actions.exportNotes('all'),
      },
    ],
    [
      { icon: IconLayoutDashboard, words: i18n.t('workspace.open'), act: () => openWorkspace() },
      { icon: IconSettings, words: i18n.t('head.settings'), act: () => setDialog('settings') },
      { icon: IconKeyboard, words: i18n.t('head.shortcuts'), act: () => setDialog('help') },
      { icon: IconX, words: i18n.t('head.notAReport'), act: () => actions.sayNotReport() },
    ],
  ]
}
