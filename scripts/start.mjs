// @ts-check
// npm start: plain Node until everything is installed, TypeScript from there on.
import { ensureDependencies, SetupProblem } from './ensure-dependencies.mjs'

try {
  await ensureDependencies()
  const { ensureBrowser } = await import('./find-browser.mjs')
  const browser = ensureBrowser()
  const { ensureBuild } = await import('./build.mjs')
  await ensureBuild()
  const { register } = await import('tsx/esm/api')
  register()
  const { demonstrate } = await import('./start/demonstrate.ts')
  process.exitCode = await demonstrate(browser, process.argv.slice(2))
} catch (error) {
  console.error(error instanceof SetupProblem ? error.message : error)
  process.exitCode = 1
}
