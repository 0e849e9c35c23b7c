/** The skeleton of a firm. */
export const newCompany = `# 一家企业；别的文件用文件名（不带 .yaml）称它。井号后面的是说明，写完可删。
# 所见最全的名称。
name: 待写
# 简称，表里和图上用；没有就不写。
# shortName: 某某
# 报道里别的写法。
# aliases: [某某公司]
# 母公司的编号；报道写明才填。
# parent: 编号
# 一句说明。
# note: 说明
`;
