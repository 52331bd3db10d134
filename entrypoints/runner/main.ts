import { Runner } from './runner.ts'

/**
 * Works through the lists of addresses. A page nobody sees: an offscreen document where the browser has them, else a
 * frame in the workspace. Of several only the one that holds the lock works; the next takes over when it is gone.
 */
void navigator.locks.request('heyue-queue', () => new Runner().run())
