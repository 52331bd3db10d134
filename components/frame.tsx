import './calm.css'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { i18n } from '#i18n'
import { readableColours, theme } from './theme.ts'
import { language } from './words.ts'

/** Draws an extension page into its #root: theme, notifications, language and title of the document. */
export function drawPage(page: ReactNode, title: string = i18n.t('extName')): void {
  document.documentElement.lang = language() === 'en' ? 'en' : 'zh-CN'
  document.title = title
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={readableColours}
        defaultColorScheme="auto"
      >
        <Notifications position="top-center" autoClose={4000} limit={2} />
        {page}
      </MantineProvider>
    </StrictMode>,
  )
}
