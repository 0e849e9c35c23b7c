/** The skeleton of a record for a source printed in a month such as `2025-10`. */
export const newSource = (month: string) => `# 一个印刷或官方来源。井号后面的是说明，写完可删。
# 报刊或发布机构。
publication: 待写
# article 报道、photo-caption 图片说明、official 官方文件。
kind: article
# 原题；已失就不写。
# headline: 原文的标题
# 署名，照原文；没有就不写。
# byline: 某某
# 刊期：知道哪天，notBefore 与 notAfter 写同一天；只知大概，写上下限、最可能的月份与理由。
published:
  notBefore: ${month}-01
  notAfter: ${month}-28
  likelyMonth: ${month}
  reason: 待写：为什么这样定。
# 原文的缺损与疑误，一处一条，编者自己的话；没有就不写。
# damage:
#   - 第二段末句不完整。
`;
