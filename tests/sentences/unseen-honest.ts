import type { Row } from './row.ts';

/** Honest records, written before the check was tried on them: none may be refused. */
export const unseenHonest: Record<string, Row[]> = {
  'towns and prices': [
    [
      '截至2024年末，全区累计引进外资企业186家，实际使用外资12.8亿美元。',
      'indicator: x-money, figure: 12.8亿美元, cumulative: true, period: as of 2024-12, status: actual',
    ],
    [
      '2024年实现进出口总额1326.4亿元，其中出口847.2亿元。',
      'indicator: x-money, figure: 847.2亿元, period: 2024, status: actual',
    ],
    [
      '园区规划面积38.6平方公里，已建成面积14.2平方公里。',
      'indicator: x-any, figure: 14.2平方公里, period: unknown, status: actual',
    ],
    [
      '园区规划面积38.6平方公里，已建成面积14.2平方公里。',
      'indicator: x-any, figure: 38.6平方公里, period: unknown, status: planned',
    ],
    [
      '工业用水价格3.15元/立方米，污水处理费1.2元/立方米。',
      'indicator: x-any, figure: 1.2元/立方米, period: unknown, status: actual',
    ],
    [
      '35千伏以上大工业用电电度电价为0.5872元/千瓦时。',
      'indicator: x-any, figure: 0.5872元/千瓦时, period: unknown, status: actual',
    ],
    [
      '标准厂房租金每平方米每月10至15元。',
      'indicator: x-any, figure: 每平方米每月10至15元, period: unknown, status: actual',
    ],
    ['工业用地出让底价为每亩28.8万元。', 'indicator: x-any, figure: 每亩28.8万元, period: unknown, status: actual'],
    [
      '2024年，高新区GDP突破800亿元，达到812.3亿元，同比增长6.8%。',
      'indicator: x-money, figure: 812.3亿元, change: { label: 同比增长, figure: 6.8% }, period: 2024, status: actual',
    ],
    [
      '2024年规上工业企业利润总额下降12.4%，为9.7亿元。',
      'indicator: x-money, figure: 9.7亿元, period: 2024, status: actual',
    ],
    ['园内有220千伏变电站1座、110千伏变电站3座。', 'indicator: x-any, figure: 3座, period: unknown, status: actual'],
    [
      '日供水能力10万立方米的水厂已建成投用。',
      'indicator: x-any, figure: 10万立方米, period: unknown, status: capacity',
    ],
    ['年处理能力5万吨的危废处置中心于2023年投运。', 'indicator: x-any, figure: 5万吨, period: 2023, status: capacity'],
    ['热电厂供汽能力320蒸吨/小时。', 'indicator: x-any, figure: 320蒸吨/小时, period: unknown, status: capacity'],
    ['距长治王村机场12公里，距高速出口3公里。', 'indicator: x-any, figure: 12公里, period: unknown, status: actual'],
    [
      '综合保税区2024年进出口值完成62.5亿美元，在全国综保区中列第38位。',
      'indicator: x-money, figure: 62.5亿美元, period: 2024, status: actual',
    ],
    [
      '农业产业园种植面积2.3万亩，带动农户4600余户。',
      'indicator: x-any, figure: 4600余户, period: unknown, status: actual',
    ],
    [
      '2022年至2024年，税收分别为3.1亿元、3.6亿元和4.2亿元。',
      'indicator: x-money, figure: 3.6亿元, period: 2023, status: actual',
    ],
    [
      '“十四五”以来，园区累计完成固定资产投资480亿元。',
      'indicator: x-money, figure: 480亿元, cumulative: true, period: unknown, status: actual',
    ],
    [
      '项目达产后，预计年产值18亿元，年上缴税金1.2亿元。',
      'indicator: x-money, figure: 1.2亿元, period: unknown, status: expected',
    ],
    [
      '总投资26亿元的锂电池项目正在进行设备安装。',
      'indicator: x-money, figure: 26亿元, period: unknown, status: planned',
    ],
    [
      '2025年1-9月，一般公共预算收入完成6.18亿元，同比下降3.5%。',
      'indicator: x-money, figure: 6.18亿元, change: { label: 同比下降, figure: 3.5% }, period: 2025-01..2025-09, status: actual',
    ],
    [
      '今年前三季度完成投资21.7亿元。',
      'indicator: x-money, figure: 21.7亿元, period: 2025-01..2025-09, status: actual',
    ],
    ['蒸汽价格220元/吨，天然气3.68元/立方米。', 'indicator: x-any, figure: 220元/吨, period: unknown, status: actual'],
    ['企业职工平均工资5200元/人·月。', 'indicator: x-any, figure: 5200元/人·月, period: unknown, status: actual'],
    [
      '码头可停靠5万吨级船舶，年吞吐量1200万吨。',
      'indicator: x-any, figure: 5万吨级, period: unknown, status: capacity',
    ],
    ['2024年集装箱吞吐量86万标箱。', 'indicator: x-any, figure: 86万标箱, period: 2024, status: actual'],
    ['孵化器面积4.5万㎡，在孵企业112家。', 'indicator: x-any, figure: 4.5万㎡, period: unknown, status: actual'],
    ['2024年园区主营业务收入1,235.6亿元。', 'indicator: x-money, figure: "1,235.6亿元", period: 2024, status: actual'],
    [
      '研发投入强度达3.2%，高于全省平均水平1.4个百分点。',
      'indicator: x-any, figure: 3.2%, period: unknown, status: actual',
    ],
    ['园区现有规上企业一百二十六户。', 'indicator: x-any, figure: 一百二十六户, period: unknown, status: actual'],
    ['全年新签约项目45个，签约金额152亿元。', 'indicator: x-money, figure: 152亿元, period: 2024, status: actual'],
    ['2024年亏损企业亏损额2.3亿元。', 'indicator: x-money, figure: 2.3亿元, period: 2024, status: actual'],
    ['地区生产总值占全市的18%。', 'indicator: x-any, figure: 18%, period: unknown, status: actual'],
    ['2024年用电量13.6亿度，比上年多1.1亿度。', 'indicator: x-any, figure: 13.6亿度, period: 2024, status: actual'],
    [
      '园区于2006年4月经省政府批准设立，规划面积15平方公里。',
      'indicator: x-any, figure: 15平方公里, period: 2006-04, status: planned',
    ],
    ['将军岭工业园已有企业23家。', 'indicator: x-any, figure: 23家, period: unknown, status: actual'],
    ['项目建设期三年，2023年开工。', 'indicator: x-any, figure: 三年, period: unknown, status: planned'],
    [
      '人才公寓可入住2000人，标准厂房可租面积6.4万平方米。',
      'indicator: x-any, figure: 6.4万平方米, period: unknown, status: actual',
    ],
    ['注册资本5000万港元。', 'indicator: x-money, figure: 5000万港元, period: unknown, status: actual'],
    [
      '2024年实际到位市外资金38亿元，完成目标任务的108%。',
      'indicator: x-money, figure: 38亿元, period: 2024, status: actual',
    ],
    [
      '2024年实际到位市外资金38亿元，完成目标任务的108%。',
      'indicator: x-any, figure: 108%, period: 2024, status: actual',
    ],
    ['全市首家零碳园区，屋顶光伏装机24MW已并网。', 'indicator: x-power, figure: 24MW, period: unknown, status: actual'],
    [
      '亩均税收由2020年的8万元提高到2024年的15.6万元。',
      'indicator: x-money, figure: 15.6万元, period: 2024, status: actual',
    ],
    [
      '亩均税收由2020年的8万元提高到2024年的15.6万元。',
      'indicator: x-money, figure: 8万元, period: 2020, status: actual',
    ],
    ['2024年技工贸总收入逾千亿元。', 'indicator: x-money, figure: 逾千亿元, period: 2024, status: actual'],
  ],
  'stages, ratios and policies': [
    [
      '2024年，开发区实现规模以上工业总产值1 286亿元。',
      'indicator: x-money, figure: 1 286亿元, period: 2024, status: actual',
    ],
    [
      '到2023年底，全区共有高新技术企业208家。',
      'indicator: x-any, figure: 208家, period: as of 2023-12, status: actual',
    ],
    ['2024年度纳税超千万元企业37户。', 'indicator: x-any, figure: 37户, period: 2024, status: actual'],
    ['园区道路总长42.7公里，绿化覆盖率达41.3%。', 'indicator: x-any, figure: 41.3%, period: unknown, status: actual'],
    ['一期用地1350亩，二期规划用地2100亩。', 'indicator: x-any, figure: 1350亩, period: unknown, status: actual'],
    ['一期用地1350亩，二期规划用地2100亩。', 'indicator: x-any, figure: 2100亩, period: unknown, status: planned'],
    [
      '企业用电执行0.36～0.62元/度的峰谷电价。',
      'indicator: x-any, figure: 0.36～0.62元/度, period: unknown, status: actual',
    ],
    [
      '2025年第一季度完成产值58.3亿元，增幅11.2%。',
      'indicator: x-money, figure: 58.3亿元, change: { label: 增幅, figure: 11.2% }, period: 2025-Q1, status: actual',
    ],
    [
      '项目总投资约12.5亿元，已完成投资7.8亿元。',
      'indicator: x-money, figure: 7.8亿元, period: unknown, status: actual',
    ],
    [
      '项目总投资约12.5亿元，已完成投资7.8亿元。',
      'indicator: x-money, figure: 约12.5亿元, period: unknown, status: planned',
    ],
    ['设计年产合成氨40万吨、尿素60万吨。', 'indicator: x-any, figure: 60万吨, period: unknown, status: capacity'],
    ['建有日处理2.5万吨的污水处理厂一座。', 'indicator: x-any, figure: 2.5万吨, period: unknown, status: capacity'],
    ['2×660MW超临界机组已并网。', 'indicator: x-power, figure: 2×660MW, period: unknown, status: capacity'],
    [
      '保税仓库8.6万平方米，保税堆场12万平方米。',
      'indicator: x-any, figure: 12万平方米, period: unknown, status: actual',
    ],
    ['进区企业平均投资强度为每亩312万元。', 'indicator: x-any, figure: 每亩312万元, period: unknown, status: actual'],
    [
      '2024年新增就业岗位3800个，城镇登记失业率3.1%。',
      'indicator: x-any, figure: 3800个, period: 2024, status: actual',
    ],
    [
      '2020年9月，园区升格为国家级经开区。截至2024年底，累计注册企业2316家。',
      'indicator: x-any, figure: 2316家, cumulative: true, period: as of 2024-12, status: actual',
    ],
    [
      '外贸进出口总额由2021年的3.2亿美元增长到2024年的7.9亿美元。',
      'indicator: x-money, figure: 7.9亿美元, period: 2024, status: actual',
    ],
    [
      '2024年地方财政收入为9.87亿元，扣除留抵退税因素后增长5.6%。',
      'indicator: x-money, figure: 9.87亿元, period: 2024, status: actual',
    ],
    ['草莓亩均产值4.2万元，农民人均增收3600元。', 'indicator: x-any, figure: 3600元, period: unknown, status: actual'],
    ['冷库库容1.8万立方米，可储果品6000吨。', 'indicator: x-any, figure: 6000吨, period: unknown, status: capacity'],
    [
      '全年接待游客58.6万人次，旅游综合收入4.7亿元。',
      'indicator: x-any, figure: 58.6万人次, period: 2024, status: actual',
    ],
    [
      '园区管委会将审批时限由30个工作日压缩至7个工作日。',
      'indicator: x-any, figure: 7个工作日, period: unknown, status: actual',
    ],
    [
      '目前在建亿元以上项目29个，总投资217亿元。',
      'indicator: x-money, figure: 217亿元, status: in-progress, period: unknown',
    ],
    [
      '目前在建亿元以上项目29个，总投资217亿元。',
      'indicator: x-any, figure: 29个, status: in-progress, period: unknown',
    ],
    ['2024年完成技改投资8.4亿元，占工业投资的46.2%。', 'indicator: x-any, figure: 46.2%, period: 2024, status: actual'],
    ['离岸服务外包执行额1.26亿美元。', 'indicator: x-money, figure: 1.26亿美元, period: unknown, status: actual'],
    ['投资2000万欧元的德资企业已投产。', 'indicator: x-money, figure: 2000万欧元, period: unknown, status: actual'],
    ['铁路专用线年货运能力达500万吨。', 'indicator: x-any, figure: 500万吨, period: unknown, status: capacity'],
    [
      '2024年地区生产总值增长7.1%，增速居全省开发区第三。',
      'indicator: x-any, figure: 7.1%, period: 2024, status: actual',
    ],
    ['2023年、2024年分别引进项目31个、45个。', 'indicator: x-any, figure: 45个, period: 2024, status: actual'],
    ['土地出让年限50年。', 'indicator: x-any, figure: 50年, period: unknown, status: actual'],
    ['2024年共有授权专利1276件，其中发明专利312件。', 'indicator: x-any, figure: 312件, period: 2024, status: actual'],
    [
      '园区首期启动区面积3.2平方公里已完成“七通一平”。',
      'indicator: x-any, figure: 3.2平方公里, period: unknown, status: actual',
    ],
    ['职工公寓480套已交付使用。', 'indicator: x-any, figure: 480套, period: unknown, status: actual'],
    ['企业所得税减按15%征收。', 'indicator: x-any, figure: 15%, period: unknown, status: policy'],
    [
      '对新引进总部企业给予最高500万元奖励。',
      'indicator: x-money, figure: 最高500万元, period: unknown, status: policy',
    ],
    ['2024年工业固废综合利用率78.5%。', 'indicator: x-any, figure: 78.5%, period: 2024, status: actual'],
    [
      '万元产值能耗0.43吨标准煤，同比下降6.1%。',
      'indicator: x-any, figure: 0.43吨标准煤, change: { label: 同比下降, figure: 6.1% }, period: unknown, status: actual',
    ],
    ['全区人口12.4万人，其中产业工人3.9万人。', 'indicator: x-any, figure: 3.9万人, period: unknown, status: actual'],
    [
      '2024年1—11月进出口货值折合人民币118亿元。',
      'indicator: x-money, figure: 118亿元, period: 2024-01..2024-11, status: actual',
    ],
    ['“飞地园区”首批入驻9家企业。', 'indicator: x-any, figure: 9家, period: unknown, status: actual'],
    ['远景规划面积达100平方公里。', 'indicator: x-any, figure: 100平方公里, period: unknown, status: planned'],
  ],
  'tables, lists and nature': [
    [
      '主要指标：\n\n| 指标 | 2023年 | 2024年 |\n| --- | --- | --- |\n| 产值（亿元） | 120.5 | 138.2 |\n| 企业（家） | 86 | 97 |',
      'indicator: x-money, figure: 138.2亿元, period: 2024, status: actual',
    ],
    [
      '主要指标：\n\n| 指标 | 2023年 | 2024年 |\n| --- | --- | --- |\n| 产值（亿元） | 120.5 | 138.2 |\n| 企业（家） | 86 | 97 |',
      'indicator: x-any, figure: 97家, period: 2024, status: actual',
    ],
    [
      '要素价格：\n\n| 项目 | 价格 | 单位 |\n| --- | --- | --- |\n| 工业用水 | 3.2 | 元/立方米 |\n| 天然气 | 3.5 | 元/立方米 |',
      'indicator: x-any, figure: 3.2元/立方米, period: unknown, status: actual',
    ],
    [
      '- 工业用地：20万元/亩起\n- 标准厂房：9元/㎡·月',
      'indicator: x-any, figure: 9元/㎡·月, period: unknown, status: actual',
    ],
    [
      '- 工业用地：20万元/亩起\n- 标准厂房：9元/㎡·月',
      'indicator: x-any, figure: 20万元/亩起, period: unknown, status: actual',
    ],
    [
      '2024年产业投资43.6亿元（其中技改投资11.2亿元）。',
      'indicator: x-money, figure: 11.2亿元, period: 2024, status: actual',
    ],
    ['去年，园区税收突破20亿元大关。', 'indicator: x-money, figure: 突破20亿元, period: 2024, status: actual'],
    [
      '园区现有职工2.6万余人，其中大专以上学历占45％。',
      'indicator: x-any, figure: 45％, period: unknown, status: actual',
    ],
    ['全区森林覆盖率38.7%；年均气温9.8℃。', 'indicator: x-any, figure: 9.8℃, period: unknown, status: actual'],
    ['海拔1080～1260米。', 'indicator: x-any, figure: 1080～1260米, period: unknown, status: actual'],
    ['年无霜期150天左右，年均降水量480毫米。', 'indicator: x-any, figure: 150天左右, period: unknown, status: actual'],
    [
      '开发区成立于1992年，1998年调整为12.6平方公里。',
      'indicator: x-any, figure: 12.6平方公里, period: 1998, status: actual',
    ],
    [
      '2024年，全区企业研发经费内部支出7.26亿元，R&D投入强度2.9%。',
      'indicator: x-any, figure: 2.9%, period: 2024, status: actual',
    ],
    ['12家企业入选国家级专精特新“小巨人”。', 'indicator: x-any, figure: 12家, period: unknown, status: actual'],
    [
      '项目占地320亩，建筑面积18.6万平方米，设备投资4.2亿元，2024年10月投产。',
      'indicator: x-money, figure: 4.2亿元, period: unknown, status: actual',
    ],
    [
      '2024年11月，第二批3个项目集中开工，总投资16.8亿元。',
      'indicator: x-money, figure: 16.8亿元, period: 2024-11, status: actual',
    ],
    ['从注册到拿照最快0.5天。', 'indicator: x-any, figure: 0.5天, period: unknown, status: actual'],
    [
      '2024年新增省级企业技术中心5家、累计达23家。',
      'indicator: x-any, figure: 23家, cumulative: true, period: 2024, status: actual',
    ],
    ['2024年新增省级企业技术中心5家、累计达23家。', 'indicator: x-any, figure: 5家, period: 2024, status: actual'],
    ['全年综合能耗降低3.6%。', 'indicator: x-any, figure: 3.6%, period: 2024, status: actual'],
    ['5G基站实现全覆盖，共186座。', 'indicator: x-any, figure: 186座, period: unknown, status: actual'],
    ['中欧班列2024年开行128列。', 'indicator: x-any, figure: 128列, period: 2024, status: actual'],
    ['区内医院床位1200张。', 'indicator: x-any, figure: 1200张, period: unknown, status: actual'],
    [
      '2024年产值达88.6亿元，完成年度计划的104.2%。',
      'indicator: x-money, figure: 88.6亿元, period: 2024, status: actual',
    ],
    ['2024年产值达88.6亿元，完成年度计划的104.2%。', 'indicator: x-any, figure: 104.2%, period: 2024, status: actual'],
    [
      '总投资35亿元的钢铁深加工项目一期已投产，二期将于明年开工。',
      'indicator: x-money, figure: 35亿元, period: unknown, status: planned',
    ],
    [
      '园区引入“管委会+公司”模式，公司注册资本3亿元。',
      'indicator: x-money, figure: 3亿元, period: unknown, status: actual',
    ],
    [
      '电价优惠后为0.3元/千瓦时，低于全省平均水平。',
      'indicator: x-any, figure: 0.3元/千瓦时, period: unknown, status: actual',
    ],
    [
      '对年纳税超过500万元的企业，按地方留成部分的50%奖励。',
      'indicator: x-any, figure: 50%, period: unknown, status: policy',
    ],
    ['“十三五”期间，年均增长12.3%。', 'indicator: x-any, figure: 12.3%, period: 2016..2020, status: actual'],
    [
      '2021—2024年，累计完成工业投资198.7亿元。',
      'indicator: x-money, figure: 198.7亿元, cumulative: true, period: 2021..2024, status: actual',
    ],
    ['今年以来，已签约项目26个。', 'indicator: x-any, figure: 26个, period: 2025, status: actual'],
    ['2024年粮食总产10.2万吨，比上年增产0.4万吨。', 'indicator: x-any, figure: 10.2万吨, period: 2024, status: actual'],
    ['设施蔬菜大棚1.2万座。', 'indicator: x-any, figure: 1.2万座, period: unknown, status: actual'],
    ['存栏肉羊38万只，出栏26万只。', 'indicator: x-any, figure: 26万只, period: unknown, status: actual'],
    ['贷款余额42.6亿元，不良率1.3%。', 'indicator: x-any, figure: 1.3%, period: unknown, status: actual'],
    ['进口额同比增长近两倍。', 'indicator: x-any, figure: 近两倍, period: unknown, status: actual'],
    ['三年来共培训1.5万人次。', 'indicator: x-any, figure: 1.5万人次, period: unknown, status: actual'],
    ['煤炭资源储量27.6亿吨。', 'indicator: x-any, figure: 27.6亿吨, period: unknown, status: actual'],
  ],
  'plans, works and trade': [
    [
      '“十四五”期间，园区累计引进项目236个。',
      'indicator: x-any, figure: 236个, cumulative: true, period: 2021..2025, status: actual',
    ],
    ['入选“万人计划”专家3人。', 'indicator: x-any, figure: 3人, period: unknown, status: actual'],
    [
      '在全市6个开发区综合考核中，税收、投资等5项指标分别列第一位。',
      'indicator: x-any, figure: 5项, period: unknown, status: actual',
    ],
    ['2024年，完成“小升规”企业14户，净增规上企业9户。', 'indicator: x-any, figure: 9户, period: 2024, status: actual'],
    [
      '项目总投资6.8亿元，年产新型建材300万平方米，现已试生产。',
      'indicator: x-money, figure: 6.8亿元, period: unknown, status: actual',
    ],
    [
      '至2024年末，开发区建成区面积拓展至21.3平方公里。',
      'indicator: x-any, figure: 21.3平方公里, period: as of 2024-12, status: actual',
    ],
    [
      '2024年主要经济指标：工业总产值412亿元，税收总额28.6亿元。',
      'indicator: x-money, figure: 28.6亿元, period: 2024, status: actual',
    ],
    ['与上年相比，2024年企业数净增62家。', 'indicator: x-any, figure: 62家, period: 2024, status: actual'],
    [
      '污水处理厂设计日处理能力3万立方米，实际日均处理1.8万立方米。',
      'indicator: x-any, figure: 1.8万立方米, period: unknown, status: actual',
    ],
    [
      '污水处理厂设计日处理能力3万立方米，实际日均处理1.8万立方米。',
      'indicator: x-any, figure: 3万立方米, period: unknown, status: capacity',
    ],
    ['机场高速20分钟可达市区。', 'indicator: x-any, figure: 20分钟, period: unknown, status: actual'],
    ['园区距港口约35海里。', 'indicator: x-any, figure: 约35海里, period: unknown, status: actual'],
    ['岸线长8.6千米。', 'indicator: x-any, figure: 8.6千米, period: unknown, status: actual'],
    ['110kV变电站主变容量2×50MVA。', 'indicator: x-any, figure: 2×50MVA, period: unknown, status: capacity'],
    [
      '2024年实现营业收入986亿元、利税73亿元、出口交货值15亿美元。',
      'indicator: x-money, figure: 15亿美元, period: 2024, status: actual',
    ],
    [
      '2024年完成固定资产投资63.7亿元（不含农户）。',
      'indicator: x-money, figure: 63.7亿元, period: 2024, status: actual',
    ],
    ['签约后3个月内开工率达92%。', 'indicator: x-any, figure: 92%, period: unknown, status: actual'],
    [
      '其中，外资项目8个，投资总额3.6亿美元，合同外资1.9亿美元。',
      'indicator: x-money, figure: 1.9亿美元, period: unknown, status: actual',
    ],
    ['2024年万元GDP用水量18.6立方米。', 'indicator: x-any, figure: 18.6立方米, period: 2024, status: actual'],
    ['区内设海关监管库2座。', 'indicator: x-any, figure: 2座, period: unknown, status: actual'],
    ['农产品加工转化率由58%提高到71%。', 'indicator: x-any, figure: 71%, period: unknown, status: actual'],
    ['流转土地1.35万亩，占耕地面积的62%。', 'indicator: x-any, figure: 1.35万亩, period: unknown, status: actual'],
    [
      '产业园核心区1200亩，示范区8600亩，辐射区5万亩。',
      'indicator: x-any, figure: 8600亩, period: unknown, status: actual',
    ],
    [
      '2024年实际使用内资比目标超出8.2个百分点。',
      'indicator: x-any, figure: 8.2个百分点, period: 2024, status: actual',
    ],
    ['税收“三免三减半”优惠已兑现1.1亿元。', 'indicator: x-money, figure: 1.1亿元, period: unknown, status: actual'],
    [
      '2025年7月，第三条生产线建成，新增产能12万吨。',
      'indicator: x-any, figure: 12万吨, period: 2025-07, status: capacity',
    ],
    [
      '2024年累计发电36.2亿千瓦时。',
      'indicator: x-any, figure: 36.2亿千瓦时, cumulative: true, period: 2024, status: actual',
    ],
    [
      '计划总投资50亿元，截至2024年底已完成22亿元。',
      'indicator: x-money, figure: 22亿元, period: as of 2024-12, status: actual',
    ],
    [
      '计划总投资50亿元，截至2024年底已完成22亿元。',
      'indicator: x-money, figure: 50亿元, period: unknown, status: planned',
    ],
    ['2025年计划实施重点项目38个，已开工31个。', 'indicator: x-any, figure: 31个, period: 2025, status: actual'],
    ['2025年计划实施重点项目38个，已开工31个。', 'indicator: x-any, figure: 38个, period: 2025, status: planned'],
    ['园区供热由2台75吨锅炉供给。', 'indicator: x-any, figure: 2台, period: unknown, status: actual'],
    ['企业自筹5.2亿元，银行贷款3亿元。', 'indicator: x-money, figure: 3亿元, period: unknown, status: actual'],
    ['2024年新登记经营主体1,023户。', 'indicator: x-any, figure: "1,023户", period: 2024, status: actual'],
    [
      '累计为企业减免租金860余万元。',
      'indicator: x-money, figure: 860余万元, cumulative: true, period: unknown, status: actual',
    ],
    [
      '项目全部投产后，园区税收将达到10亿元以上。',
      'indicator: x-money, figure: 10亿元以上, period: unknown, status: expected',
    ],
    [
      '2024年完成进出口额45.8亿元，其中进口额同比下降12.6%。',
      'indicator: x-any, figure: 12.6%, label: 进口额同比下降, period: 2024, status: actual',
    ],
    ['目前园区日用气量15万方。', 'indicator: x-any, figure: 15万方, period: unknown, status: actual'],
    ['物流成本较沿海低0.12元/公斤。', 'indicator: x-any, figure: 0.12元/公斤, period: unknown, status: actual'],
  ],
};
