import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import { drawPage } from '../../components/frame.tsx'
import { App } from './app.tsx'

drawPage(<App />)
