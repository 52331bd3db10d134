import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import { i18n } from '#i18n'
import { drawPage } from '../../components/frame.tsx'
import { PrivacyPage } from '../../components/privacy-page.tsx'

drawPage(<PrivacyPage />, { title: i18n.t('privacy.title') })
