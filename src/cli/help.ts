/** What `gongshu --help` prints. */
export const help = `公数（gongshu）：公共数据规定的声明式规则与可解释的决定

用法：gongshu <命令> [--law weifang] [--on 2026-11-21] [--json] [--facts 文件|-|'{…}']

命令：
  decide -q 问题                          就一个问题作答并说明理由
  assess [--show 序号]                    就一个事项作全面评估；也接受整部目录
  remedy -q 问题 --remedy 措施 --changed '{…}'   某项措施会改变什么
  why -q 问题                             哪几项事实足以得出结论
  why-not -q 问题 --level 结果            为何不是这一结果：哪些规定不容
  changes -q 问题 --goal 结果             改变哪些事实才成为这一结果，哪些依法可行
  ask -q 问题                             接下来该问哪几项，依据何在
  compare --with 规定 | --with-on 日      同一事项在两部规定下、或者在两个日期，并列比较
  diff --with 规定 | --with-on 日         两部规定、或者两个日期，在一切情形下的不同；有不同的，退出码为 4
  deadline --from 起算日 --working-days N [--as-of 日]   期间何日届满，逐日说明
  follow --procedure 程序 --events 文件      办到哪一步，何日届满，接下来由谁办；--on 为今日
  calendar show [--year 年]               已有的放假安排；没有通知的年份，列出法定节日
  calendar check --year 年 --notice 文件   通知全文或者 JSON 填报有无差错
  calendar add --year 年 --notice 文件 --calendar 文件   核对无误后存入自备的安排
  facts [--schema]                        可以填写的事实
  rules                                   规则书：逐条引文、规则、决定表、有待确认的解释
  matters [--matter 事项]                  各事项在何处规定，哪些未载明；指明一项的，列出原话
  check [--source 文本]                   规则是否完好；另与所据文本逐字核对引文
  prove                                   就一切情形逐项证明；不成立的，给出反例
  repl                                    逐行填写事实、即时作答；也可以从管道读入
  new regulation 标识 [--dir 目录] [--title 名称]   新建一部规定：可以运行的示例，照着替换

选项：
  --law    规定，也可以是 JSON 文件，例如 regulation.json；--with 亦同
           各地现行规定：weifang（潍坊市）、tengzhou（滕州市）、luoyuan（罗源县）、chongqing（重庆市）、anhui（安徽省）
           单独适用：weifang-2021、tengzhou-2024、luoyuan-2021、chongqing-2020、anhui-2020、state-council-809（政务数据共享条例）、pipl-2021（个人信息保护法）、secrecy-2024（保守国家秘密法）
  --on     以哪一日为准，默认为北京时间当日
  --facts  已知事实，可用标识或者中文名称；未填即为未知
  --as-of  只依据这一日以前公布的放假安排；期间也可以用 --days、--months、--years 表示
  --calendar  自备的放假安排（JSON），接在内置的通知之后，供 deadline、follow、calendar 使用
  --ics    把期限写成日历文件（iCalendar），供 deadline、follow 使用
  --json   原样输出函数返回的值

退出码：0 正常；1 内部错误；2 用法错误；3 规则有误；4 有发现；5 输入被拒`;
