import {
  Alert,
  Badge,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  Menu,
  Modal,
  Notification,
} from '@mantine/core'
import { i18n } from '#i18n'

/** What is closed is gone: a key pressed right after must not fall into a menu that is still fading away. */
const closingAtOnce = { transitionProps: { duration: 100, exitDuration: 0 } }

/** The title of what covers the rest is read as a title. */
const titled = { title: { fontWeight: 600 } }

/** Ground of a badge that asks for a second look: white words on Mantine's own orange reach 4.3 to 1 only. */
export const doubtful = '#b33c0a'

/** One look for panel and workspace: compact, system fonts with Chinese faces, colours dark enough to read. */
export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  fontFamily:
    'system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // In the alert's own colour, orange words reach 3.7 to 1 on its light ground.
    Alert: Alert.extend({ styles: { title: { color: 'var(--mantine-color-bright)' } } }),
    Badge: Badge.extend({ defaultProps: { tt: 'none' } }),
    Menu: Menu.extend({ defaultProps: closingAtOnce }),
    Modal: Modal.extend({ defaultProps: closingAtOnce, styles: titled }),
    Drawer: Drawer.extend({ defaultProps: closingAtOnce, styles: titled }),
    // A cross says nothing to who does not see it.
    Notification: Notification.extend({
      defaultProps: { closeButtonProps: { 'aria-label': i18n.t('close') } },
    }),
  },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
})

/** Dimmed words must stay readable: 4.5 to 1 on the panel's background in both schemes (WCAG 2.2, 1.4.3). */
export const readableColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-5)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-5)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
  },
})
