/** The skeleton of a source record. */
export const newSource = `# 一个印刷或官方来源。井号后面的是说明，写完可删。
# 报刊或发布机构。
publication: 待写
# article 报道、photo-caption 图片说明、official 官方文件。
kind: article
# 原题；已失就不写。
# headline: 原文的标题
# 署名，照原文；没有就不写。
# byline: 某某
# 刊期：知道哪天，notBefore 与 notAfter 写同一天；只知大概，写上下限、最可能的月份与理由，如 2025-10-01、2025-10-31、2025-10、文中说到国庆假期。
published:
  notBefore: 待写
  notAfter: 待写
  likelyMonth: 待写
  reason: 待写
# 原文的缺损与疑误，一处一条，编者自己的话；没有就不写。
# damage:
#   - 第二段末句不完整。
`;
