/** The browser's own API inside functions that are evaluated in the service worker. */
declare const chrome: typeof import('wxt/browser').browser
