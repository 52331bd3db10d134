import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import { i18n } from '#i18n'
import { drawPage } from '../../components/frame.tsx'
import { StoreHealth } from '../sidepanel/store-health.tsx'
import { App } from './app.tsx'

drawPage(
  <>
    <StoreHealth />
    <App />
  </>,
  { title: i18n.t('workspace.title') },
)
