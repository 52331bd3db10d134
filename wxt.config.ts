import { defineConfig } from 'wxt'
import { contentSecurityPolicy } from './scripts/strict/content-security-policy.ts'
import { withoutEval } from './scripts/strict/without-eval.ts'

/** `imports: false`: auto-imports would hide the architecture. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [withoutEval()] }),
  manifest: {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '116',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'sidePanel',
      'contextMenus',
    ],
    host_permissions: ['*://gov.cn/*', '*://*.gov.cn/*'],
    // The gate is declared by hand: a plain script is a few hundred bytes, a framework's content script four thousand.
    content_scripts: [
      { matches: ['*://gov.cn/*', '*://*.gov.cn/*'], js: ['gate.js'], run_at: 'document_idle' },
    ],
    action: { default_title: '__MSG_extName__' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
  },
})
