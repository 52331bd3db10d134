import './boxes.css'
import './calm.css'
import './forced-colors.css'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { i18n } from '#i18n'
import { readableColours, theme } from './theme.ts'
import { language } from './words.ts'

/** What may differ between the extension's pages. */
export interface PageOptions {
  title?: string
  /** Where short messages pass by: where they cover nothing that is wanted while they stand. */
  messages?: 'top-center' | 'bottom-center'
}

/** Draws an extension page into its #root: theme, notifications, language and title of the document. */
export function drawPage(
  page: ReactNode,
  { title = i18n.t('extName'), messages = 'top-center' }: PageOptions = {},
): void {
  document.documentElement.lang = language() === 'en' ? 'en' : 'zh-CN'
  document.title = title
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={readableColours}
        defaultColorScheme="auto"
      >
        <Notifications position={messages} autoClose={4000} limit={2} />
        {page}
      </MantineProvider>
    </StrictMode>,
  )
}
