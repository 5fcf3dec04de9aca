import { markdownText } from "../../document/markdown-text";

/** What the author of a new regulation reads first. */
export const readme = (id: string, title: string): string => `# ${markdownText(title)}

这里是一部规定的全部文件，标识是 \`${id}\`。条文是虚构的，每样东西各有一个例子，照着替换即可。替换以前先运行一遍下面的命令，应当全部通过。

| 文件 | 内容 |
|---|---|
| \`regulation.json\` | 规定：条文清单、事实、规则、义务、措施、程序、解释、未载明的事项 |
| \`source.txt\` | 所据的文本，每条从“第一条”等字样起另起一行，每款、每项各占一行 |
| \`cases.json\` | 书面案例 |
| \`regulation.test.mjs\` | 检验，不必修改 |

## 先替换什么

1. **\`source.txt\`**：整个换成所据的文本，UTF-8 编码。只用正式公布的全文，不要凭记忆写，也不要用摘要。
2. **\`regulation.json\` 开头的几项**：名称、文号、制定机关、位阶、施行日期、出处。\`source.sha256\` 不必自己计算，运行 \`check\`，照它给出的值填写。
3. **\`articles\`**：文本有几条就写几条，没有编制的写明原因。
4. **事实、规则、义务、程序**：一次替换一条，替换一条就运行一次 \`check\`。引文自文本复制，不要改写。
5. **\`cases.json\`**：规则写好以前，先只看条文，写明结论。审核人、审核日期留空，由编写人以外的人签署。

条文没有写天数的，写 \`{ "stated": false, "words": "及时" }\`，不要换算成天数。条文有两种以上理解的，取保守的一种，写进 \`readings\`。

## 五个命令

在本目录运行。先安装一次：\`npm install gongshu\`。

\`\`\`sh
npx gongshu check --law regulation.json --source source.txt   # 规则有没有问题，引文是否逐字相同
node --test                                                   # 全部案例
npx gongshu prove --law regulation.json                       # 就一切情形逐项证明
npx gongshu rules --law regulation.json                       # 规则书，打印出来给法制人员看
npx gongshu repl --law regulation.json                        # 逐行填写事实，看结论怎样变
\`\`\`

其余命令也都可以加 \`--law regulation.json\`，见 \`npx gongshu --help\`。

## 怎样编制

逐项的写法见 gongshu 源代码中的 docs/encoding.md；怎样写案例、怎样签署，见 docs/for-lawyers.md。
`;
