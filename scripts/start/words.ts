/** What a person can do once the browser stands there. */
export const whatNext = `
核阅 Heyue 已在浏览器中打开示例报告（内容均属虚构）。
  · 工具栏图标上的数字是待看的条数；侧栏没有打开时，点一下图标。
  · 网页上的标记可以点；侧栏里按 J / K 逐条查看，按 ? 看全部按键。
  · 更多示例：http://www.yunxishi.gov.cn/    结束：关闭窗口，或在此按 Ctrl-C

Heyue is open on a sample report (everything in it is invented).
  · The number on the toolbar button is how many things to look at; click it if the panel is not open.
  · Marks on the page can be clicked; in the panel J / K walk through the findings, ? lists all keys.
  · More samples: http://www.yunxishi.gov.cn/    To end: close the window, or press Ctrl-C here.
`
