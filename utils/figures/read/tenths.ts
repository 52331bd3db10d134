import type { Line } from '../line.ts'
import { isDigitAt } from '../numerals/characters.ts'
import { floatOf } from '../numerals/exact.ts'
import { numeralOf } from '../numerals/numeral.ts'
import type { Quantity } from '../quantity.ts'
import { stretched } from './measured.ts'
import { scanOne } from './numeral-at.ts'

/** 成 that begins or ends another word is no tenth: 三成员单位, 五成立. */
const tenths =
  /(10|\d(?:\.\d)?|[一二两三四五六七八九十])([余多]?)成(?![员功立为果就本长都效型交绩人熟品因])(?:([一二三四五六七八九])|([余多]))?/y

const zero = { digits: 0, exponent: 0, over: 1 }

/** 三成, 六成五, 七成多, 近8成: tenths, as a percentage. */
export function tenthsAt(line: Line, at: number): Quantity | null {
  tenths.lastIndex = at
  const found = tenths.exec(line.text)
  if (!found || isDigitAt(line.text, at - 1)) return null
  const [words, ten = '', early, second, late] = found
  const end = at + words.length
  const whole = Math.round(floatOf(scanOne(ten, 0)?.value ?? zero) * 10)
  const percent = second ? whole + floatOf(scanOne(second, 0)?.value ?? zero) : whole
  const step = second || ten.includes('.') ? 0 : 1
  const numeral = numeralOf({ start: at, end }, 'chinese', percent / 10 ** step, step)
  return stretched(
    line,
    { ...numeral, lead: step, more: early || late || null },
    end,
    'percentage',
    '%',
  )
}
