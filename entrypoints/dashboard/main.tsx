import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import { i18n } from '#i18n'
import { drawPage } from '../../components/frame.tsx'
import { App } from './app.tsx'

drawPage(<App />, i18n.t('workspace.title'))
