import { Kbd, Menu } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { type Dismissal, dismissalSchema } from '../utils/report/decision.ts'
import { dismissalWord } from './words.ts'

/** Props of DismissMenu. */
export interface DismissMenuProps {
  onDismiss: (reason: Dismissal) => void
  children: ReactElement
}

/** The reasons for a dismissal, to be chosen by arrows or by digit; the button that opens them is its child. */
export function DismissMenu({ onDismiss, children }: DismissMenuProps) {
  const [opened, setOpened] = useState(false)
  const dismiss = (reason: Dismissal) => {
    setOpened(false)
    onDismiss(reason)
  }
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      withinPortal
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown
        onKeyDown={(event) => {
          const reason = dismissalSchema.options[Number(event.key) - 1]
          if (reason) dismiss(reason)
        }}
      >
        {dismissalSchema.options.map((reason, at) => (
          <Menu.Item
            key={reason}
            rightSection={<Kbd size="xs">{at + 1}</Kbd>}
            onClick={() => dismiss(reason)}
          >
            {dismissalWord(reason)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
