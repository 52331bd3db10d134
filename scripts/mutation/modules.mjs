import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { moduleRunnerTransform, transformWithOxc } from 'vite'

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor
const parameters = [
  '__vite_ssr_exports__',
  '__vite_ssr_exportName__',
  '__vite_ssr_import__',
  '__vite_ssr_dynamic_import__',
  '__vite_ssr_import_meta__',
]

/** The code of each file as a function, made once a process: transforming is what costs. */
const compiled = new Map()

async function compile(file) {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, {
    tsconfig: false,
    sourcemap: false,
  })
  const module = await moduleRunnerTransform(code, null, file, code)
  return new AsyncFunction(...parameters, `"use strict";${module.code}`)
}

/**
 * The project's modules evaluated anew, as a fresh process would: no cache and no module-level value of one mutant is
 * seen by the next. Packages are shared; `replaced` gives what is imported instead of some of them.
 */
export function freshModules(replaced) {
  const loaded = new Map()

  async function load(file) {
    // A module that is being evaluated is given as far as it is: imports may be circular.
    if (loaded.has(file)) return loaded.get(file)
    const exported = Object.create(null)
    loaded.set(file, exported)
    if (!compiled.has(file)) compiled.set(file, await compile(file))
    const named = (name, get) =>
      Object.defineProperty(exported, name, { enumerable: true, configurable: true, get })
    const importing = (name) =>
      name.startsWith('.') ? load(join(dirname(file), name)) : (replaced[name] ?? import(name))
    const meta = { filename: file, dirname: dirname(file), url: `file://${file}` }
    await compiled.get(file)(exported, named, importing, importing, meta)
    return exported
  }

  return load
}
