/**
 * What the extension's own pages and its background may load and reach: their own files. Requests elsewhere are the
 * queue's, which reads the pages of a person's list: its page needs `connect-src`, and a manifest has one policy for
 * all pages. Panel and workspace take it away again by a META tag of their own (see `noRequests`).
 */
const allowed = {
  'default-src': "'none'",
  'script-src': "'self'",
  // Mantine writes its colour variables into a <style> element; no text of a portal ever gets into one.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self' http: https:",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // The workspace shows the queue's page in a frame where the browser has no offscreen documents.
  'frame-src': "'self'",
  'frame-ancestors': "'self'",
}

/** What every page but the queue's says in a META tag: with it the browser itself refuses all requests elsewhere. */
export const noRequests = "connect-src 'self'"

/** The policy as it stands in the manifest. */
export const contentSecurityPolicy = Object.entries(allowed)
  .map((directive) => directive.join(' '))
  .join('; ')
