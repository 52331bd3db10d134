import { browser } from 'wxt/browser'
import { i18n } from '#i18n'

/**
 * The page that works through lists, where the browser has no offscreen documents for it (Firefox): lists go on while
 * the workspace is open, and again when it is opened.
 */
export function RunnerFrame() {
  if (browser.offscreen) return null
  return <iframe src="/runner.html" title={i18n.t('sections.queue')} hidden />
}
