import { conservation } from './conservation.ts'
import { testCheck } from './testing.ts'

testCheck(conservation, {
  recomputed: [
    [
      '上年结转案件10件,新收案件120件,审结115件,结转下年【15件】。',
      { formula: '10+120-115', recomputed: '15件', operands: ['10件', '120件', '115件'] },
    ],
    ['旧存8件,新收92件,审结95件,未结【5件】。', { formula: '8+92-95' }],
    ['收到申请512件,上年结转8件,办理完毕506件,结转下年度【14件】。', { formula: '8+512-506' }],
  ],
  contradicted: [
    ['上年结转案件10件,新收案件120件,审结115件,结转下年【25件】。', { recomputed: '15件' }],
  ],
  remark: [
    '上年结转案件10件,新收案件120件,撤回3件,审结115件,结转下年【25件】。',
    // Answered is not all that can become of an application.
    '本年新收申请86件,上年结转2件,答复80件,结转下年度【5件】。',
  ],
  silent: [
    '新收案件120件,审结115件,未结【8件】。',
    '结转下年【15件】。',
    '上年结转约10件,结案【5件】。',
  ],
})
