import { expect, it } from 'vitest'
import { judged } from './testing.ts'

/** The figures of a text that get a second look. */
function asked(text: string): string[] {
  const told = judged(text).filter(({ remarks }) => remarks?.some(({ id }) => id === 'second-look'))
  return told.map((one) => `${one.text} ${one.verdict}`)
}

it.each<[string, string, string[]]>([
  ['the two numbers before it', '立案137起,结案119起,结案率94.2%。', ['94.2% unverifiable']],
  ['it agrees with', '立案137起,结案129起,结案率94.2%。', []],
  [
    'what is left between',
    '立案137起,结案119起,余8起跨年办理,结案率94.2%。',
    ['94.2% unverifiable'],
  ],
  [
    'what is not closed between',
    '应审3215件,审结2894件,期末未结321件,审结率92.0%。',
    ['92.0% unverifiable'],
  ],
  ['another of its kind between', '立案137起,结案119起,移送18起,结案率94.2%。', []],
  [
    'of cases, numbers before them',
    '制止486起,立案137起,结案119起,结案率94.2%。',
    ['94.2% unverifiable'],
  ],
  ['of others, numbers before them', '制止486起,取缔137起,整改119起,整改率94.2%。', []],
  ['of cases that no word opens', '制止486起,取缔137起,结案119起,结案率94.2%。', []],
  [
    'a number in brackets between',
    '受理案件879件(含旧存343件),结案700件,结案率79.2%。',
    ['79.2% unverifiable'],
  ],
  ['all of them', '接收信息共729件,已办结622件,办结率85.6%。', ['85.6% unverifiable']],
  [
    'all of them, and more before',
    '投诉508件,举报221件,接收信息共729件,已办结622件,办结率85.6%。',
    ['85.6% unverifiable'],
  ],
])('a rate beside %s', (_, text, expected) => {
  expect(asked(text)).toEqual(expected)
})
