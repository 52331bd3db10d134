import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const languages = new Set(['zh', 'en'])
const isText = (path) => path.isStringLiteral() || path.isTemplateLiteral()

/** `{ zh: '…', en: '…' }`, and what column() is told of a column in both languages. */
function isWording(path) {
  if (!isText(path)) return false
  const { parent, listKey, key } = path
  if (parent.type === 'ObjectProperty') return key === 'value' && languages.has(parent.key.name)
  const called = parent.type === 'CallExpression' && listKey === 'arguments'
  return called && parent.callee.name === 'column' && key >= 2
}

/** Sentences for people: a test that repeats them word for word would be no second opinion on them. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'wording', {
    shouldIgnore: (path) => (isWording(path) ? 'wording' : undefined),
  }),
]
