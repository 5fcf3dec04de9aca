import type { Choice } from "./choices";
import type { CompletionTable, Offer } from "./table";

/** A text as one word of fish. */
const quotedWord = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;

const line = ({ value, about }: Choice): string => quotedWord(about === undefined ? value : `${value}\t${about}`);

/** A function that prints what is offered for a key, a choice a line: its value, a tab, and what it stands for. */
const offering = (name: string, offers: readonly Offer[]): string =>
	[
		`function ${name}`,
		'    switch "$argv[1]"',
		...offers.flatMap(({ keys, choices }) => [
			`        case ${keys.map(quotedWord).join(" ")}`,
			`            printf '%s\\n' ${choices.map(line).join(" ")}`,
		]),
		"    end",
		"end",
	].join("\n");

const kindFunction = ({ kinds }: CompletionTable): string =>
	[
		"function __gongshu_kind",
		'    switch "$argv[1]"',
		...kinds.flatMap(({ keys, kind }) => [`        case ${keys.map(quotedWord).join(" ")}`, `            echo ${kind}`]),
		"    end",
		"end",
	].join("\n");

/** The script for fish, 3.0 and later. A value after an equals sign is completed together with its option. */
export const fishScript = (table: CompletionTable): string => `# fish completion for gongshu: gongshu completion fish | source

${offering("__gongshu_words", table.words)}

${offering("__gongshu_options", table.options)}

${offering("__gongshu_values", table.values)}

${kindFunction(table)}

function __gongshu_complete
    set -l command ''
    set -l kind ''
    set -l law '${table.law}'
    set -l question ''
    set -l current (commandline -ct)
    set -l before ''
    for word in (commandline -opc)[2..-1]
        if string match -qr -- '^--[^=]+=' $word
            set -l parts (string split -m 1 = -- $word)
            switch (__gongshu_kind $parts[1])
                case law
                    set law $parts[2]
                case question
                    set question $parts[2]
            end
        else if string match -qr -- '^-.' $word
            set kind (__gongshu_kind $word)
        else if test "$kind" = law
            set law $word
            set kind ''
        else if test "$kind" = question
            set question $word
            set kind ''
        else if test -n "$kind"
            set kind ''
        else if test -z "$command"
            set command $word
        else if test (count (__gongshu_words $command)) -gt 0
            set command "$command $word"
        end
    end
    if string match -qr -- '^--[^=]+=' $current
        set -l parts (string split -m 1 = -- $current)
        set kind (__gongshu_kind $parts[1])
        set before "$parts[1]="
        set current $parts[2]
    end
    if test -n "$kind"
        __gongshu_values "$kind/$law/$question" | string replace -r -- '^' $before
    else if string match -q -- '-*' $current
        __gongshu_options "$command"
    else
        set kind (__gongshu_kind "$command")
        __gongshu_words "$command"
        __gongshu_values "$kind/$law/$question"
    end
    switch "$kind"
        case ${table.files.join(" ")}
            __fish_complete_path $current | string replace -r -- '^' $before
        case ${table.folders.join(" ")}
            __fish_complete_directories $current | string replace -r -- '^' $before
    end
end

complete -c gongshu -f -a '(__gongshu_complete)'
`;
