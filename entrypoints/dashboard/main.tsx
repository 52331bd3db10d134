import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import { i18n } from '#i18n'
import { drawPage } from '../../components/frame.tsx'
import { haveOwnCode } from '../sidepanel/own-code.ts'
import { StoreHealth } from '../sidepanel/store-health.tsx'
import { App } from './app.tsx'

haveOwnCode()
drawPage(
  <>
    <StoreHealth />
    <App />
  </>,
  { title: i18n.t('workspace.title') },
)
