/**
 * The only script before the panel's first frame. It imports nothing: whatever it waited for would be waited for by
 * the person too. The browser shows a side panel when it has loaded, so all the rest is asked for after that.
 */
interface Interface {
  i18n: { getMessage(name: string): string }
}

/** A hidden panel paints no frame; after so many milliseconds it is drawn all the same. */
const patience = 500

const world = globalThis as unknown as Record<'browser' | 'chrome', Interface>
const words = document.getElementById('shell-words')
if (words) words.textContent = (world.browser ?? world.chrome).i18n.getMessage('page_reviewing')

const framePainted = new Promise<void>((done) => {
  requestAnimationFrame(() => setTimeout(done))
  setTimeout(done, patience)
})
void framePainted.then(() => import('./panel.tsx'))
