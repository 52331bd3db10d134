import { defineCheck, remark } from './check.ts'
import { repeatsOf } from './context/repeats.ts'
import { decide } from './working/settle.ts'
import { powerOfTenOff } from './working/told-elsewhere.ts'

const messages = {
  otherwise: {
    zh: '同样的说法在别处写作{others}；是否同一口径，请核对。',
    en: 'The same words stand elsewhere with {others}; see whether the same is meant.',
  },
}

/** One quantity told twice with different numbers. */
export const repetition = defineCheck({
  id: 'repetition',
  title: { zh: '前后不一', en: 'Told twice, differently' },
  why: {
    zh: '同一事项、同一单位、同一时期在文中出现两个数字。文字相同未必口径相同，因此只提示，不指错；只有同名同期、再无第三数的金额，位数少的一数恰是另一数前几位而差整十倍（4.13亿元与4126.7万元）的，才指为矛盾。',
    en: 'One thing, unit and period with two numbers in the report. The same words need not mean the same, so it is pointed out, not called a contradiction; except an amount with the first digits of the only other of its name and time, a power of ten off (4.13亿元 and 4126.7万元).',
  },
  voices: ['contradicted', 'remark'],
  messages,
  run(passage, mention) {
    const shifted = decide(mention, powerOfTenOff(passage, mention))
    if (shifted?.voice === 'contradicted') return { ...shifted, voice: shifted.voice }
    const value = mention.reading?.value
    const others = repeatsOf(passage, mention).filter(
      (other) => value && other.reading && !other.reading.value.equals(value),
    )
    if (others.length === 0) return null
    const texts = [...new Set(others.map((other) => other.figure.text))].join('、')
    return {
      voice: 'remark',
      remarks: [remark('repeated-otherwise', messages.otherwise, { others: texts })],
    }
  },
})
