"""Chinese, in simplified characters; traditional ones are read as these."""

from bot.edit.languages import Language

CHINESE = Language(
    code="zh",
    stemmer=None,
    latin=False,
    short="""
    US=美; CN=中,华; RU=俄; UA=乌; JP=日; KR=韩; KP=朝; GB=英; FR=法; DE=德; IN=印; PK=巴; IR=伊; IL=以; EU=欧;
    TW=台; AU=澳; PH=菲; VN=越
    """,
    places="""
    US = 美国, 美军, 美方, 美媒, 美政府, 美总统, 美财长, 美国务卿, 美国务院, 美商务部, 美对, 美将, 美拟, 美称, 美向,
    华盛顿, 华府, 白宫, 五角大楼, 特朗普, 鲁比奥, 川普, 纽约, 洛杉矶, 国会山, 对美, 访美, 驻美, 赴美, 在美, 加州,
    得州; CN = 中国, 中方, 我国, 北京, 上海, 深圳, 广州, 解放军, 习近平, 中共, 大陆, 国台办, 对华, 涉华, 访华, 驻华,
    在华, 来华, 华为, 内地, 新疆, 西藏, 中企, 外交部发言人; HK = 香港, 港股; MO = 澳门; TW = 台湾, 台北, 台方, 台军,
    对台, 民进党; TWSTRAIT = 台海, 台湾海峡; SCS = 南海; ECS = 东海, 钓鱼岛, 尖阁; JP = 日本, 东京, 日方, 日媒,
    日政府, 对日, 访日, 冲绳, 日军, 高市; KR = 韩国, 首尔, 韩方, 韩媒, 韩军, 对韩, 访韩, 青瓦台, 李在明; KP = 朝鲜,
    平壤, 朝方, 朝媒, 金正恩, 对朝, 北韩; RU = 俄罗斯, 莫斯科, 俄方, 俄军, 俄媒, 俄总统, 俄外交部, 俄国防部, 俄外长,
    俄称, 克里姆林宫, 普京, 对俄, 访俄, 在俄; UA = 乌克兰, 基辅, 乌方, 乌军, 泽连斯基, 援乌, 敖德萨, 哈尔科夫, 对乌;
    CRIMEA = 克里米亚; BY = 白俄罗斯, 明斯克; PL = 波兰, 华沙; DE = 德国, 柏林, 德方, 默茨; FR = 法国, 巴黎, 马克龙,
    法方; GB = 英国, 伦敦, 英方, 英媒, 英首相, 斯塔默; EU = 欧盟, 布鲁塞尔, 欧委会, 欧洲议会, 欧方, 冯德莱恩; IT =
    意大利, 罗马; ES = 西班牙, 马德里; NL = 荷兰; CH = 瑞士, 日内瓦; HU = 匈牙利; TR = 土耳其; IL = 以色列, 以军,
    以方, 特拉维夫, 耶路撒冷, 内塔尼亚胡; PS = 巴勒斯坦, 加沙, 哈马斯; LB = 黎巴嫩, 真主党; IR = 伊朗, 德黑兰, 伊方,
    哈梅内伊; IQ = 伊拉克; SY = 叙利亚; SA = 沙特, 利雅得; AE = 阿联酋, 迪拜; QA = 卡塔尔, 多哈; YE = 也门, 胡塞; EG
    = 埃及, 开罗; HORMUZ = 霍尔木兹; REDSEA = 红海; IN = 印度, 新德里, 印方, 印军, 印媒, 莫迪, 孟买; PK = 巴基斯坦,
    伊斯兰堡, 巴方, 巴铁, 巴军; KASHMIR = 克什米尔; AF = 阿富汗; BD = 孟加拉; LK = 斯里兰卡; NP = 尼泊尔; MM = 缅甸;
    TH = 泰国, 曼谷; VN = 越南, 河内; KH = 柬埔寨; LA = 老挝; MY = 马来西亚, 吉隆坡, 大马; SG = 新加坡, 狮城; ID =
    印度尼西亚, 印尼, 雅加达; PH = 菲律宾, 马尼拉, 菲方, 菲军, 小马科斯, 菲海警; AU = 澳大利亚, 澳洲, 堪培拉, 悉尼;
    NZ = 新西兰; CA = 加拿大, 渥太华; MX = 墨西哥; BR = 巴西; AR = 阿根廷; VE = 委内瑞拉; CO = 哥伦比亚; PA =
    巴拿马; CU = 古巴; ZA = 南非; NATO = 北约; UN = 联合国, 安理会; WTO = 世贸组织, 世贸; IAEA = 国际原子能机构;
    ASEAN = 东盟; EUROPE = 欧洲; AFRICA = 非洲; MIDEAST = 中东; BLACKSEA = 黑海; TW = 金门, 马祖, 澎湖, 高雄, 台南,
    台中, 台积电, 两岸, 国民党, 共机, 台澎金马; CN = 福建, 厦门, 南京, 武汉, 重庆, 成都, 天津, 广东, 浙江, 四川,
    云南, 杭州, 海南, 台办, 共军, 全国人大, 人民大会堂; US = 加利福尼亚, 夏威夷, 关岛, 国务卿; IN = 恒河
    """,
    concepts="""
    army = 军队, 士兵, 部队, 军方, 军人, 武装力量, 官兵; navy = 海军, 舰队; coastguard = 海警, 海警船, 海岸警卫队;
    airforce = 空军; ship = 船只, 船舶, 货船, 货轮, 商船; warship = 军舰, 舰艇; destroyer = 驱逐舰; frigate =
    护卫舰; submarine = 潜艇; carrier = 航母, 航空母舰; tanker = 油轮; drone = 无人机; missile = 导弹, 火箭弹;
    rocket = 火箭; jet = 战机, 战斗机; aircraft = 飞机, 客机; helicopter = 直升机; strike = 袭击, 空袭, 打击, 轰炸,
    炮击, 攻击, 遇袭; intercept = 拦截, 击落; kill = 死亡, 遇难, 身亡, 丧生, 打死, 死; wound = 受伤, 伤; drill =
    演习, 军演, 演训, 联演; border = 边境, 边界, 口岸; ceasefire = 停火, 休战; war = 战争, 冲突, 战事; peace = 和平;
    hostage = 人质; prisoner = 战俘, 囚犯, 在押; swap = 交换, 换囚; nuclear = 核武, 核, 核电; uranium = 铀; enrich =
    浓缩; inspector = 核查, 视察, 检查; weapon = 武器, 军火, 弹药, 军售; tank = 坦克; defence = 国防, 防空, 防务,
    军工; spy = 间谍; satellite = 卫星; cyber = 网络攻击, 黑客; tariff = 关税, 加税; trade = 贸易, 经贸, 商贸;
    export = 出口; import = 进口; sanction = 制裁; blacklist = 实体清单, 黑名单; ban = 禁止, 禁令, 封杀, 禁;
    restrict = 限制, 管制, 管控; quota = 配额; halt = 暂停, 停止, 叫停, 冻结, 中止; deal = 协议, 协定, 条约, 合同,
    备忘录; talk = 谈判, 会谈, 磋商, 对话, 会商; summit = 峰会; meet = 会晤, 会见, 见面, 会议; visit = 访问, 出访,
    到访; delegation = 代表团; company = 企业, 公司, 厂商, 制造商, 巨头, 车企; chip = 芯片, 半导体; rareearth =
    稀土; mineral = 矿产, 矿物; oil = 石油, 原油, 油价; gas = 天然气; pipeline = 管道; refinery = 炼油厂; fuel =
    燃料, 汽油, 柴油; grain = 粮食, 小麦, 玉米; soybean = 大豆; rice = 大米; beef = 牛肉; fruit = 水果; wine =
    葡萄酒; seafood = 水产品, 海产; coal = 煤炭, 煤; steel = 钢铁; aluminium = 铝; copper = 铜; lithium = 锂; gold =
    黄金; gallium = 镓; germanium = 锗; antimony = 锑; car = 汽车, 电动车, 电动汽车; bank = 银行; loan = 贷款; debt
    = 债务, 国债, 债券; currency = 货币, 人民币, 汇率; market = 市场; stock = 股票, 股市, 股价; price = 价格;
    inflation = 通胀; economy = 经济; invest = 投资; budget = 预算; tax = 税收; fine = 罚款; factory = 工厂, 建厂;
    port = 港口, 码头; customs = 海关; fish = 渔船, 渔民, 渔业; farmer = 农民, 农业; water = 供水; river = 河流; dam
    = 大坝, 水坝; electricity = 电力, 停电, 电网; energy = 能源; reactor = 反应堆; president = 总统, 主席; premier =
    首相, 总理; vicepremier = 副总理; minister = 部长, 大臣; government = 政府, 当局; foreignministry = 外交部,
    外长, 外相; defenceministry = 国防部, 防长; financeministry = 财政部, 财长; tradeministry = 商务部;
    interiorministry = 内政部; parliament = 议会, 国会, 议员, 参议院, 众议院, 参议员; court = 法院, 法庭, 法官;
    police = 警方, 警察; prosecutor = 检察官, 检方; spokesman = 发言人; ambassador = 大使, 特使, 外交官; embassy =
    大使馆, 领事馆, 使馆; governor = 州长, 省长; mayor = 市长; chancellor = 德国总理; opposition = 反对党, 在野党;
    researcher = 学者, 科学家, 研究人员, 专家, 科研; student = 学生, 留学生; journalist = 记者; worker = 工人, 员工;
    refugee = 难民; migrant = 移民; citizen = 公民, 国民; civilian = 平民; child = 儿童; woman = 女性; family =
    家属, 家庭; protest = 抗议, 示威; representation = 交涉, 严正交涉; election = 选举, 大选, 投票, 公投; visa =
    签证, 免签; passport = 护照; arrest = 逮捕, 拘留, 被捕, 扣押; expel = 驱逐, 遣返; jail = 监禁, 入狱, 判刑;
    release = 释放, 获释; flight = 航班, 航空公司, 复航; airspace = 领空, 空域; airport = 机场; train = 列车, 铁路,
    高铁; bridge = 大桥, 桥梁; truck = 卡车; hospital = 医院; school = 学校; university = 大学, 高校; temple = 神社,
    靖国神社; earthquake = 地震; flood = 洪水, 洪灾; wildfire = 火灾, 山火; explosion = 爆炸; crash = 坠毁, 坠机;
    aid = 援助, 人道; medicine = 药品, 医药; vaccine = 疫苗; virus = 病毒, 疫情; fentanyl = 芬太尼; law = 法案,
    法律, 立法; island = 岛屿, 岛礁; sea = 海域; territory = 领土, 主权; strait = 海峡; mine = 地雷; loudspeaker =
    扩音器; balloon = 气球; space = 太空, 航天; quantum = 量子; ai = 人工智能; data = 数据; phone = 手机; app =
    应用; history = 历史, 二战; compensation = 赔偿; rebel = 叛军, 武装; terror = 恐怖, 恐袭; murder = 暗杀, 谋杀;
    evacuate = 撤离, 疏散; resolution = 决议; alliance = 同盟, 盟友; cooperation = 合作; reform = 改革; corruption =
    腐败; base = 基地; transit = 过境, 穿航, 穿越, 通过; track = 跟监, 监视, 跟踪; pilot = 飞行员; telecom = 电信;
    launch = 发射, 试射; summon = 召见; execution = 处决, 死刑; rescue = 救援, 获救, 营救; sink = 沉没; defector =
    脱北, 叛逃, 投奔; licence = 许可, 许可证, 牌照; record = 创纪录, 新高; percent = 百分之; dollar = 美元; ton =
    吨; half = 一半
    """,
    verbs="""
    say = 表示, 宣布, 称, 回应, 透露, 声明; vow = 承诺, 誓言, 誓; warn = 警告, 威胁, 警示; urge = 敦促, 呼吁, 要求,
    促; accuse = 指责, 指控, 谴责, 斥; deny = 否认; reject = 拒绝, 反对; praise = 欢迎, 赞扬; confirm = 证实, 确认;
    plan = 计划, 拟; expect = 预计, 有望; agree = 同意, 达成; begin = 开始, 启动, 开启, 举行; end = 结束; rise =
    上涨, 增加, 增长, 上升, 大涨, 飙升; fall = 下降, 下跌, 减少, 下滑; resume = 恢复, 重启; cancel = 取消, 撤销,
    吊销, 撤回; delay = 推迟, 延期; extend = 延长; sign = 签署, 签订; approve = 批准, 通过, 支持; buy = 购买, 采购,
    买入; sell = 出售, 销售; send = 派遣, 部署; return = 返回, 归还, 移交; join = 加入; respond = 反制, 报复, 反击;
    build = 建设, 建造; impose = 征收, 实施, 加征; lift = 解除, 取消; hold = 举办
    """,
    soft="""
    sport = 足球, 篮球, 乒乓球, 网球, 羽毛球, 世界杯, 奥运, 冠军, 联赛, 球队, 球员, 比赛, 决赛, 体育, 匹克球,
    友谊赛, 锦标赛, 夺冠; show = 话剧, 京剧, 综艺节目, 音乐会, 选秀, 电影, 明星, 演唱会, 歌手, 演员, 电视剧, 票房,
    综艺, 偶像, 专辑, 影星, 首映; life = 食谱, 星座, 美食, 旅游攻略, 餐厅, 时尚, 婚礼, 动物园, 熊猫, 彩票, 博物馆,
    游戏, 迪士尼, 门票, 减肥, 养生, 展览; weather = 天气, 高温, 降雨, 台风, 降雪
    """,
    scales="1000 = 千; 10000 = 万; 100000000 = 亿; 1000000 = 百万; 10000000 = 千万; 1000000000000 = 万亿",
    roundups="""
    今日要闻, 新闻早报, 早报, 晚报, 一周回顾, 要闻汇总, 新闻联播, 每日新闻, 滚动更新, 文字直播, 一周, 早知道,
    环球早报, 今日头条新闻, 盘点
    """,
    columns="直播, 早报, 晚报, 要闻, 汇总, 滚动",
    lures="快讯, 独家, 突发, 视频, 直播, 图集, 社评, 评论, 观察, 热点, 深度, 组图, 重磅, 海外网评",
)
