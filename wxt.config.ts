import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'wxt'
import { bundledPackages } from './scripts/package/bundled-packages.ts'
import { licenceOf, printLicences } from './scripts/package/licences.ts'
import { contentSecurityPolicy } from './scripts/strict/content-security-policy.ts'
import { withoutEval } from './scripts/strict/without-eval.ts'
import { codeSplitting } from './scripts/weight/code-splitting.ts'
import { stylesOfParts } from './scripts/weight/styles-of-parts.ts'
import { withoutJsonSchema } from './scripts/weight/without-json-schema.ts'
import { withoutReasons } from './scripts/weight/without-reasons.ts'
import { withoutStringFormats } from './scripts/weight/without-string-formats.ts'
import { withoutZodTexts } from './scripts/weight/without-zod-texts.ts'

const portals = ['*://gov.cn/*', '*://*.gov.cn/*']

/** Firefox has a sidebar where Chromium has a side panel, and asks every add-on for an id and what data it collects. */
const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'heyue@heyue.invalid',
      // The oldest that the browser tests have run.
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
}

/** Folders of the packages whose code is in the bundles. */
const bundled = new Set<string>()

/** `imports: false`: auto-imports would hide the architecture. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  // Firefox too gets manifest version 3: one set of permissions and one scripting interface.
  manifestVersion: 3,
  vite: () => ({
    plugins: [
      withoutEval(),
      withoutReasons(),
      withoutJsonSchema(),
      withoutStringFormats(),
      withoutZodTexts(),
      stylesOfParts(),
      bundledPackages(bundled),
    ],
    build: { rolldownOptions: { output: { codeSplitting } } },
  }),
  zip: {
    // What a store's reviewer needs to build the same again; pictures and measurements are not of it.
    excludeSources: ['docs/images/**', 'bench/**', 'tests/**', 'portal/**', 'coverage/**'],
  },
  hooks: {
    'build:manifestGenerated': (_, { sidebar_action: sidebar }) => {
      if (sidebar) sidebar.default_title = '__MSG_extName__'
    },
    'build:done': ({ config }) => {
      const text = printLicences([...bundled].map(licenceOf))
      writeFileSync(join(config.outDir, 'third-party-licences.txt'), text)
    },
  },
  manifest: ({ browser, command }) => ({
    ...(browser === 'firefox' ? firefox : { minimum_chrome_version: '116' }),
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      // Firefox has a sidebar, and pages with a document in the background anyway.
      ...(browser === 'firefox' ? [] : ['sidePanel' as const, 'offscreen' as const]),
      'contextMenus',
    ],
    // Asks for no permission; the browser lets people change the keys.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      'note-on-selection': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_noteOnSelection__',
      },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_nextFinding__',
      },
    },
    host_permissions: portals,
    options_ui: { page: 'dashboard.html#/options', open_in_tab: true },
    // Never taken: the queue asks for exactly the hosts of a list, on the person's click.
    optional_host_permissions: ['*://*/*'],
    // The gate is declared by hand: a plain script is a few hundred bytes, a framework's content script four thousand.
    content_scripts: [{ matches: portals, js: ['gate.js'], run_at: 'document_idle' }],
    // Firefox would hide the button, and with it the badge, behind the puzzle piece.
    action: {
      default_title: '__MSG_extName__',
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    // The development server brings scripts of its own and sets a policy that lets them.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
  }),
})
