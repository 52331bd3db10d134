import type { Plugin } from 'vite'

/** The folder of the package a module comes from, null for our own files and what the bundler makes up. */
export function packageFolder(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '')
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*(?=\/)/.exec(path)?.[0] ?? null
}

/** Notes down, over all bundles of a build, the folders of the packages whose code is in them. */
export function bundledPackages(found: Set<string>): Plugin {
  return {
    name: 'heyue:bundled-packages',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      for (const { moduleIds } of chunks) {
        for (const folder of moduleIds.map(packageFolder)) if (folder) found.add(folder)
      }
    },
  }
}
