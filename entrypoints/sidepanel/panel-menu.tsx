import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDots,
  IconDownload,
  IconKeyboard,
  IconLayoutDashboard,
  IconSettings,
  IconX,
} from '@tabler/icons-react'
import { i18n } from '#i18n'
import type { PanelActions } from './actions/panel-actions.ts'
import { openWorkspace } from './open-workspace.ts'

/** Props of PanelMenu. */
export interface PanelMenuProps {
  actions: PanelActions
  onSettings: () => void
  onHelp: () => void
}

/** The panel's menu: undo and redo, exports, settings, keys, and the word that this is no report. */
export function PanelMenu({ actions, onSettings, onHelp }: PanelMenuProps) {
  const icon = 15
  return (
    <Menu position="bottom-end" withinPortal withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="default" aria-label={i18n.t('head.menu')} title={i18n.t('head.menu')}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowBackUp size={icon} />}
          onClick={() => void actions.undo()}
        >
          {i18n.t('head.undo')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowForwardUp size={icon} />}
          onClick={() => void actions.redo()}
        >
          {i18n.t('head.redo')}
        </Menu.Item>
        <Menu.Divider role="separator" />
        <Menu.Item
          leftSection={<IconDownload size={icon} />}
          onClick={() => void actions.exportNotes('page')}
        >
          {i18n.t('head.exportPage')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconDownload size={icon} />}
          onClick={() => void actions.exportNotes('all')}
        >
          {i18n.t('head.exportAll')}
        </Menu.Item>
        <Menu.Divider role="separator" />
        <Menu.Item
          leftSection={<IconLayoutDashboard size={icon} />}
          onClick={() => void openWorkspace()}
        >
          {i18n.t('workspace.open')}
        </Menu.Item>
        <Menu.Item leftSection={<IconSettings size={icon} />} onClick={onSettings}>
          {i18n.t('head.settings')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={icon} />} onClick={onHelp}>
          {i18n.t('head.shortcuts')}
        </Menu.Item>
        <Menu.Item leftSection={<IconX size={icon} />} onClick={() => void actions.sayNotReport()}>
          {i18n.t('head.notAReport')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
