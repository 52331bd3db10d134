// @ts-check
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const room = fileURLToPath(new URL('.', import.meta.url))

/** Without a charset for HTML: like many portals, the pages say in a META tag how their bytes are to be read. */
const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html',
  '.htm': 'text/html',
  '.shtml': 'text/html',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
})

/**
 * A page's text in, the text to be served instead out.
 * @typedef {(html: string) => string} Transform
 */

/**
 * Answers a request in place of the portal.
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Answer
 */

/**
 * The running portal: `override` replaces what one page serves, until the returned function is called. `behave`
 * answers for a page that need not exist, in any way a server can (or cannot).
 * The page is named by host and path: "www.yunxishi.gov.cn/index.html".
 * @typedef {{
 *   port: number,
 *   override: (page: string, transform: Transform) => () => void,
 *   behave: (page: string, answer: Answer) => () => void,
 *   close: () => Promise<void>,
 * }} Portal
 */

/**
 * Serves the sample portal on 127.0.0.1: one folder of `sites/` per host name, `assets/` for all of them.
 * @param {number} [port] 0 takes a free one
 * @returns {Promise<Portal>}
 */
export async function startPortal(port = 0) {
  const overrides = /** @type {Map<string, Transform>} */ (new Map())
  const behaviours = /** @type {Map<string, Answer>} */ (new Map())
  const server = createServer((request, response) => {
    const behaviour = behaviours.get(hostOf(request) + (pathOf(request.url ?? '/') ?? ''))
    if (behaviour) return behaviour(request, response)
    answer(request, response, overrides).catch(() => refuse(response, 500, 'Internal error'))
  })
  await new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => done(undefined))
  })
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    port: address.port,
    override(page, transform) {
      overrides.set(page, transform)
      return () => void overrides.delete(page)
    },
    behave(page, behaviour) {
      behaviours.set(page, behaviour)
      return () => void behaviours.delete(page)
    },
    close: () => closed(server),
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Map<string, Transform>} overrides
 */
async function answer(request, response, overrides) {
  const host = hostOf(request)
  const path = pathOf(request.url ?? '/')
  const file = path === null ? null : await fileOf(host, path)
  if (path === null || file === null) return refuse(response, 404, 'Not found')
  const transform = overrides.get(host + path)
  const type = types[extname(file)] ?? 'application/octet-stream'
  if (transform) {
    // The server's charset outranks the page's META tag, so a GBK page may be served as UTF-8 here.
    response.writeHead(200, { 'content-type': `${type.split(';')[0]}; charset=utf-8` })
    response.end(transform(decode(await readFile(file))))
    return
  }
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
  createReadStream(file).pipe(response)
}

/** @param {import('node:http').IncomingMessage} request */
function hostOf(request) {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
}

/** @param {string} url */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://portal').pathname)
    return path.endsWith('/') ? `${path}index.html` : path
  } catch {
    return null
  }
}

/**
 * The file behind an address; null when there is none or the address tries to leave its folder.
 * @param {string} host
 * @param {string} path
 */
async function fileOf(host, path) {
  if (!/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(host)) return null
  const shared = path.startsWith('/assets/')
  const folder = shared ? join(room, 'assets') : join(room, 'sites', host)
  const file = join(folder, shared ? path.slice('/assets'.length) : path)
  if (!file.startsWith(folder + sep)) return null
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? file : null
}

/** @param {Buffer} bytes */
function decode(bytes) {
  const head = bytes.subarray(0, 1024).toString('latin1')
  return new TextDecoder(/charset=["']?gb/i.test(head) ? 'gbk' : 'utf-8').decode(bytes)
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} words
 */
function refuse(response, status, words) {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain' })
  response.end(words)
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function closed(server) {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { port } = await startPortal(Number(process.env.PORT ?? 0))
  console.log(`Sample portal on 127.0.0.1:${port}; reach its hosts in a Chromium started with`)
  console.log(`--host-resolver-rules="MAP *.gov.cn:80 127.0.0.1:${port}"`)
}
