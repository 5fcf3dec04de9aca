import { posixFunctions } from "./posix";
import type { CompletionTable } from "./table";

/**
 * The script for bash, 3.2 and later. Bash breaks words at the equals sign, so that `--law=weifang` is three words, and shows
 * the values alone.
 */
export const bashScript = (table: CompletionTable): string => `# bash completion for gongshu: source <(gongshu completion bash)

${posixFunctions(table)}

_gongshu() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command='' kind='' law='${table.law}' question='' word i
  [[ $current == '=' ]] && current=''
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    if [[ $word == '=' ]]; then continue
    elif [[ $word == -?* ]]; then kind="$(_gongshu_kind "$word")"
    elif [[ $kind == law ]]; then law="$word" kind=''
    elif [[ $kind == question ]]; then question="$word" kind=''
    elif [[ -n $kind ]]; then kind=''
    elif [[ -z $command || -n $(_gongshu_words "$command") ]]; then command="\${command:+$command }$word"
    fi
  done
  local offered=''
  if [[ -n $kind ]]; then offered="$(_gongshu_values "$kind/$law/$question")"
  elif [[ $current == -* ]]; then offered="$(_gongshu_options "$command")"
  else
    kind="$(_gongshu_kind "$command")"
    offered="$(_gongshu_words "$command"; _gongshu_values "$kind/$law/$question")"
  fi
  COMPREPLY=()
  local IFS=$'\\n'
  while read -r word; do
    word="\${word%%$'\\t'*}"
    [[ -n $word && $word == "$current"* ]] && COMPREPLY+=("$word")
  done <<<"$offered"
  case "$kind" in
  ${table.files.join("|")}) [[ \${#COMPREPLY[@]} == 0 ]] && _gongshu_paths -f "$current" ;;
  ${table.folders.join("|")}) _gongshu_paths -d "$current" ;;
  esac
  return 0
}

_gongshu_paths() {
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$2"))
}

complete -F _gongshu gongshu
`;
