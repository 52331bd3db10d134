import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './panel.css'
import { drawPage } from '../../components/frame.tsx'
import { App } from './app.tsx'
import { StoreHealth } from './store-health.tsx'

drawPage(
  <>
    <StoreHealth />
    <App />
  </>,
  { messages: 'bottom-center' },
)
