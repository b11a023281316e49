"""Japanese, its characters read in the simplified forms of Chinese."""

from bot.edit.languages import Language

JAPANESE = Language(
    code="ja",
    stemmer=None,
    latin=False,
    short="US=米; CN=中; RU=露,ロ; JP=日; KR=韓; KP=朝; GB=英; FR=仏; DE=独; IN=印; EU=欧; TW=台; AU=豪; PH=比",
    places="""
    US = 米国, アメリカ, 米軍, 米政府, 米大統領, 米国務省, 米国防総省, 米財務長官, 米下院, 米上院, ワシントン,
    ホワイトハウス, トランプ, ニューヨーク, 対米, 訪米, 駐米, 米艦; CN = 中国, 北京, 上海, 中国軍, 習近平, 対中,
    訪中, 駐中国, 深セン, 中国海警; HK = 香港; TW = 台湾, 台北; TWSTRAIT = 台湾海峡; SCS = 南シナ海; ECS = 東シナ海,
    尖閣; JP = 日本, 東京, 対日, 訪日, 沖縄, 自衛隊, 政府は, 防衛省, 外務省, 官房長官, 高市, 大阪, 海上自衛隊; KR =
    韓国, ソウル, 韓国軍, 対韓, 訪韓, 李在明, 大統領府; KP = 北朝鮮, 平壌, 金正恩, 朝鮮中央通信; RU = ロシア,
    モスクワ, プーチン, クレムリン, ロシア軍; UA = ウクライナ, キーウ, ゼレンスキー; PL = ポーランド; DE = ドイツ,
    ベルリン; FR = フランス, パリ, マクロン; GB = 英国, イギリス, ロンドン; EU = 欧州連合, ブリュッセル, 欧州委員会;
    IT = イタリア; CH = スイス, ジュネーブ; TR = トルコ; IL = イスラエル, エルサレム, ネタニヤフ; PS = パレスチナ,
    ガザ, ハマス; LB = レバノン, ヒズボラ; IR = イラン, テヘラン; SA = サウジアラビア, サウジ; IN = インド,
    ニューデリー, モディ; PK = パキスタン; PH = フィリピン, マニラ; VN = ベトナム; TH = タイ; MY = マレーシア,
    クアラルンプール; SG = シンガポール; ID = インドネシア; AU = オーストラリア, 豪州; CA = カナダ; BR = ブラジル;
    NATO = NATO, 北大西洋条約機構; UN = 国連, 安保理; IAEA = 国際原子力機関; EUROPE = 欧州, ヨーロッパ; DMZ =
    非武装地帯; YELLOWSEA = 黄海; TAKESHIMA = 竹島, 独島
    """,
    concepts="""
    army = 陸軍, 兵士, 部隊, 軍事, 軍隊; navy = 海軍, 艦隊; coastguard = 海警局, 海上保安庁, 海保, 巡視船; airforce
    = 空軍; ship = 船舶, 貨物船, 船; warship = 軍艦, 艦船; destroyer = 駆逐艦, 護衛艦; frigate = フリゲート;
    submarine = 潜水艦; carrier = 空母; tanker = タンカー; drone = 無人機, ドローン; missile = ミサイル,
    弾道ミサイル, 飛翔体; rocket = ロケット; jet = 戦闘機; aircraft = 航空機, 旅客機; helicopter = ヘリ; strike =
    攻撃, 空爆, 砲撃; intercept = 迎撃, 撃墜; kill = 死亡, 死者, 死傷; wound = 負傷, けが; drill = 演習, 訓練;
    border = 国境, 軍事境界線; ceasefire = 停戦, 休戦; war = 戦争, 紛争; peace = 平和; hostage = 人質, 拉致;
    prisoner = 捕虜; swap = 交換; nuclear = 核, 原発, 原子力; uranium = ウラン; inspector = 査察, 検査; weapon =
    武器, 兵器, 弾薬; tank = 戦車; defence = 防衛, 国防, 防空; spy = スパイ; satellite = 衛星, 偵察衛星; cyber =
    サイバー, ハッカー; tariff = 関税; trade = 貿易, 通商; export = 輸出; import = 輸入; sanction = 制裁; blacklist
    = 禁輸リスト, 輸出管理リスト; ban = 禁止, 禁輸; restrict = 規制, 制限; quota = 割当; halt = 停止, 中止, 中断,
    凍結; deal = 協定, 合意, 条約, 覚書, 契約; talk = 交渉, 会談, 協議, 対話; summit = 首脳会談, サミット, 首脳会議;
    meet = 会合, 面会; visit = 訪問; delegation = 代表団, 訪問団; company = 企業, 会社, メーカー, 大手; chip =
    半導体; rareearth = レアアース, 希土類; oil = 石油, 原油; gas = ガス; pipeline = パイプライン; fuel = 燃料;
    grain = 小麦, 穀物; soybean = 大豆; rice = コメ; beef = 牛肉; seafood = 水産物, ホタテ, 海産物; coal = 石炭;
    steel = 鉄鋼; gold = 金塊; car = 自動車, 車両; bank = 銀行; loan = 融資; debt = 債務, 国債; currency = 円安,
    為替; market = 市場; stock = 株価, 株式; price = 価格; economy = 経済; invest = 投資; budget = 予算; tax = 課税;
    fine = 罰金; factory = 工場; port = 港; fish = 漁船, 漁業, 漁民; electricity = 電力, 停電; energy = エネルギー;
    reactor = 原子炉; water = 処理水; president = 大統領, 国家主席, 総書記, 国務委員長; premier = 首相, 総理;
    minister = 大臣, 閣僚, 長官; government = 政府, 当局; foreignministry = 外務省, 外相, 外交部; defenceministry =
    国防省, 防衛相, 国防相, 防衛省; financeministry = 財務省, 財務相; tradeministry = 商務省, 商務部, 経産省;
    parliament = 国会, 議会, 議員, 上院, 下院; court = 裁判所, 最高裁; police = 警察; prosecutor = 検察; spokesman =
    報道官, 報道局長; ambassador = 大使, 特使, 外交官; embassy = 大使館, 総領事館; governor = 知事; opposition =
    野党; researcher = 研究者, 学者, 科学者; student = 学生, 留学生; journalist = 記者; worker = 労働者, 従業員,
    徴用工; refugee = 難民; migrant = 移民; citizen = 国民, 市民; defector = 脱北者, 亡命; child = 子供; woman =
    女性, 慰安婦; family = 家族, 離散家族; protest = 抗議; election = 選挙, 投票; visa = ビザ, 査証; arrest = 逮捕,
    拘束, 拘留; expel = 追放, 送還; jail = 禁錮, 懲役; release = 釈放, 解放; flight = 航空便, 直行便; airspace =
    領空, 防空識別圏; airport = 空港; train = 鉄道; bridge = 橋; hospital = 病院; school = 学校; university = 大学;
    temple = 靖国神社, 靖国, 神社, 参拝; earthquake = 地震; flood = 洪水; wildfire = 火災; explosion = 爆発; crash =
    墜落; aid = 支援, 援助, 人道; medicine = 医薬品; law = 法案, 法律; island = 島; sea = 海域; territory = 領土,
    領海, 主権; strait = 海峡; mine = 地雷; loudspeaker = 拡声器, 宣伝放送; balloon = 風船, 気球, ビラ; space =
    宇宙; ai = 人工知能; history = 歴史, 戦時; textbook = 教科書; compensation = 賠償, 補償; terror = テロ; evacuate
    = 避難; resolution = 決議; alliance = 同盟; cooperation = 協力, 連携; base = 基地; transit = 通過, 航行;
    industrialpark = 工業団地; summon = 呼び出し, 召喚; execution = 処刑, 死刑; rescue = 救助; sink = 沈没; record =
    過去最多, 過去最大; tourism = 観光; percent = パーセント; dollar = ドル; ton = トン; launch = 発射, 打ち上げ
    """,
    verbs="""
    say = 発表, 表明, 発言, 明らか, 述べ; vow = 約束, 誓約; warn = 警告, 威嚇, 脅威; urge = 要求, 要請, 求め, 促;
    accuse = 非難, 批判; deny = 否定; reject = 拒否, 反発; praise = 歓迎; confirm = 確認; plan = 計画, 方針, 検討;
    expect = 見通し; agree = 一致; begin = 開始, 着手; end = 終了; rise = 増加, 上昇, 拡大; fall = 減少, 下落, 低下;
    resume = 再開, 復活; cancel = 撤回, 取り消し; delay = 延期; extend = 延長; sign = 署名, 調印; approve = 承認,
    可決; buy = 購入, 買収; sell = 売却, 販売; send = 派遣, 配備; return = 帰国, 返還; respond = 対抗, 報復; build =
    建設; impose = 発動; lift = 解除
    """,
    soft="""
    sport = サッカー, 野球, テニス, 五輪, オリンピック, 代表戦, 選手, 優勝, 決勝, 試合, ワールドカップ, 相撲, 大谷,
    監督, 金メダル, 卓球; show = コンサート, 音楽祭, 舞台, 宝塚, 映画, 俳優, 女優, 歌手, アイドル, ライブ, アルバム,
    ドラマ, 芸能, アニメ, 公演; life = レシピ, 占い, グルメ, 温泉, 旅行, レストラン, ファッション, 結婚, 動物園,
    パンダ, 宝くじ, 博物館, ゲーム, 展覧会, ラーメン; weather = 天気, 猛暑, 大雨, 台風, 大雪
    """,
    scales="1000 = 千; 10000 = 万; 100000000 = 億; 1000000000000 = 兆",
    roundups="ニュースまとめ, 今日のニュース, きょうのニュース, 一週間, 朝刊, ヘッドライン, ライブ更新",
    columns="ライブ, まとめ, 速報まとめ",
    lures="速報, 独自, 動画, 社説, 解説, 詳報, 写真, 単独, コラム, 特集",
)
