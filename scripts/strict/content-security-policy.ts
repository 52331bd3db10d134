/**
 * What the extension's own pages and its background may load and reach: their own files, nothing else. With
 * `connect-src 'self'` the browser itself refuses every request of theirs to anywhere, portals included.
 */
const allowed = {
  'default-src': "'none'",
  'script-src': "'self'",
  // Mantine writes its colour variables into a <style> element; no text of a portal ever gets into one.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

/** The policy as it stands in the manifest. */
export const contentSecurityPolicy = Object.entries(allowed)
  .map((directive) => directive.join(' '))
  .join('; ')
