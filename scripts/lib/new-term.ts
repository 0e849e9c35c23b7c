/** The skeleton of a term of the glossary. */
export const newTerm = `---
# 要解释的词。
term: 待写
# 正文里别的写法；没有就不写。
# aliases: [别的写法]
---

待写：两三句，说它是什么，投资人为什么要知道；释义是编者写的，不是报道的话。
`;
