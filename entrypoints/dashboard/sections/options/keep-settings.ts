import { notifications } from '@mantine/notifications'
import { i18n } from '#i18n'
import { send } from '../../../../utils/messages.ts'
import type { Settings } from '../../../../utils/report/settings.ts'
import { changeSettings } from '../../../../utils/store/settings.ts'

/** Keeps a change and has the open pages drawn anew; a failed write is told in words. */
export function keepSettings(changed: Partial<Settings>): void {
  changeSettings(changed)
    .then(() => send('document.changed', { documentId: null }))
    .catch(() => notifications.show({ color: 'red', message: i18n.t('options.notKept') }))
}
