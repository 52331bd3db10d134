import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './panel.css'
import { drawPage } from '../../components/frame.tsx'
import { App } from './app.tsx'
import { haveOwnCode } from './own-code.ts'
import { StoreHealth } from './store-health.tsx'

haveOwnCode()
drawPage(
  <>
    <StoreHealth />
    <App />
  </>,
  { messages: 'bottom-center' },
)
