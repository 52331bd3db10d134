import { i18n } from '#i18n'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { readableColours, theme } from '../../components/theme.ts'
import { language } from '../../components/words.ts'
import { App } from './app.tsx'

document.documentElement.lang = language() === 'en' ? 'en' : 'zh-CN'
document.title = i18n.t('extName')

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={readableColours} defaultColorScheme="auto">
      <Notifications position="top-center" autoClose={4000} limit={2} />
      <App />
    </MantineProvider>
  </StrictMode>,
)
