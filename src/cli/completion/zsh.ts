import { posixFunctions } from "./posix";
import type { CompletionTable } from "./table";

/** The script for zsh: sourced after \`compinit\`, or a file \`_gongshu\` in a folder of \`fpath\`. */
export const zshScript = (table: CompletionTable): string => `#compdef gongshu
# zsh completion for gongshu: source <(gongshu completion zsh)

${posixFunctions(table)}

_gongshu() {
  local current="\${words[CURRENT]}" command='' kind='' law='${table.law}' question='' word name
  for word in "\${(@)words[2,CURRENT-1]}"; do
    if [[ $word == --*=* ]]; then
      name="\${word%%=*}" word="\${word#*=}"
      case "$(_gongshu_kind "$name")" in
      law) law="$word" ;;
      question) question="$word" ;;
      esac
    elif [[ $word == -?* ]]; then kind="$(_gongshu_kind "$word")"
    elif [[ $kind == law ]]; then law="$word" kind=''
    elif [[ $kind == question ]]; then question="$word" kind=''
    elif [[ -n $kind ]]; then kind=''
    elif [[ -z $command || -n $(_gongshu_words "$command") ]]; then command="\${command:+$command }$word"
    fi
  done
  if [[ $current == --*=* ]]; then
    kind="$(_gongshu_kind "\${current%%=*}")"
    compset -P '*='
  fi
  local offered=''
  if [[ -n $kind ]]; then offered="$(_gongshu_values "$kind/$law/$question")"
  elif [[ $current == -* ]]; then offered="$(_gongshu_options "$command")"
  else
    kind="$(_gongshu_kind "$command")"
    offered="$(_gongshu_words "$command"; _gongshu_values "$kind/$law/$question")"
  fi
  local -a lines values shown
  lines=("\${(@f)offered}")
  lines=("\${(@)lines:#}")
  values=("\${(@)lines%%$'\\t'*}")
  shown=("\${(@)lines/$'\\t'/  -- }")
  (( $#values )) && compadd -l -d shown -a values
  case "$kind" in
  ${table.files.join("|")}) _files ;;
  ${table.folders.join("|")}) _files -/ ;;
  esac
}

if [[ "\${funcstack[1]}" == _gongshu ]]; then
  _gongshu "$@"
elif (( $+functions[compdef] )); then
  compdef _gongshu gongshu
fi
`;
