import { expect, it } from 'vitest'
import { sayings } from '../testing.ts'

it.each([
  [
    '诉讼案件分别为142件、131件、118件,连续两年下降,降幅依次为7.7%和9.9%。',
    ['7.7% = (142-131)/142', '9.9% = (131-118)/131'],
  ],
  [
    '2022年、2023年、2024年案件分别为86件、112件、140件,同比分别增长30.2%、25%。',
    ['30.2% = (112-86)/86', '25% = (140-112)/112'],
  ],
  // What does not come out may be of another number.
  [
    '诉讼案件分别为142件、131件、118件,连续两年下降,降幅依次为7.7%和8.9%。',
    ['7.7% = (142-131)/142', '8.9% ? no-baseline'],
  ],
])('%s', (text, said) => expect(sayings(text)).toEqual(said))
