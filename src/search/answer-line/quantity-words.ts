/** Words that end so ask for a quantity or a condition of somebody: nobody else's is an answer. */
export const tail =
  /(?:产值|投资|投入|资金|能耗|耗[电水能]|用[电水气]|补[贴助]|面积|收入|营收|利润|税收|税|费用?|价格?|房价|租金|工资|薪酬?|月薪|待遇|额|率|比例|占比|增速|增幅|产量|产能|能力|销量|规模|人数|人口|户数|家数|个数|数量?|时间|天数|时限|时日|期限|周期|距离|里程|电话|热线|联系方式|地址|邮箱|网址|官网|gdp|密度|强度|余量|容量|指标|级别|排名|名次|年份|日期)$/u;
export const isQuantity = (text: string) => tail.test(text);
