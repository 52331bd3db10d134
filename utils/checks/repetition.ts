import { defineCheck, remark } from './check.ts'
import { repeatsOf } from './context/repeats.ts'

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
    zh: '同一事项、同一单位、同一时期在文中出现两个数字。文字相同未必口径相同，因此只提示，不指错。',
    en: 'One thing, unit and period with two numbers in the report. The same words need not mean the same, so it is pointed out, not called a contradiction.',
  },
  voices: ['remark'],
  messages,
  run(passage, mention) {
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
