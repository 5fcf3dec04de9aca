import type { VNode } from "preact";
import type { Value } from "../../model/law/fact";
import { isSignedEntry } from "../client/assumptions";
import type { FactForm } from "../client/fact-form";
import { type Act, type FactEntry, isFilled, withPart, withValue } from "../client/state";

const wordOf = (value: Value | null | undefined): string => {
	if (value === undefined) return "unknown";
	return value === null ? "pending" : `=${value}`;
};

const Finding = ({ form, entry, act }: { readonly form: FactForm; readonly entry: FactEntry; readonly act: Act }): VNode => {
	const into =
		(part: "by" | "on" | "basis") =>
		({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
			act(withPart(form.id, part, value));
	return (
		<div class="finding">
			<label>
				认定人
				<input type="text" value={entry.by} placeholder="姓名或者职务" maxLength={100} onInput={into("by")} />
			</label>
			<label>
				认定日
				<input type="date" value={entry.on} onInput={into("on")} />
			</label>
			<label>
				依据
				<input type="text" value={entry.basis} placeholder="报告、文号（可不填）" maxLength={500} onInput={into("basis")} />
			</label>
			<p class="soft">应由{form.finder}认定</p>
		</div>
	);
};

/** One fact that has been filled in, where it can be changed. */
export const FilledFact = ({
	form,
	entry,
	isTaken,
	act,
}: {
	readonly form: FactForm;
	readonly entry: FactEntry;
	/** Whether the answers rest on it; a finding made after the day of the case had not been made then. */
	readonly isTaken: boolean;
	readonly act: Act;
}): VNode => {
	const values = new Map<string, Value | null | undefined>([
		...form.values.map(({ value }) => [wordOf(value), value] as const),
		...(form.finder === undefined ? [] : [["pending", null] as const]),
		["unknown", undefined],
	]);
	const isFinding = form.finder !== undefined && isFilled(entry);
	return (
		<li>
			<fieldset>
				<legend>
					<strong>{form.label}</strong>
					{isFinding && !isSignedEntry(entry) ? <span class="tag supposed">假设</span> : null}
					{isTaken ? null : <span class="tag">未计入</span>}
				</legend>
				<select
					aria-label={`${form.label}：${form.ask}`}
					value={wordOf(entry.value)}
					onChange={({ currentTarget }) => act(withValue(form.id, values.get(currentTarget.value)))}
				>
					{form.values.map(({ value, label }) => (
						<option key={label} value={wordOf(value)}>
							{label}
						</option>
					))}
					{form.finder === undefined ? null : <option value="pending">正在认定</option>}
					<option value="unknown">未知</option>
				</select>
				<p class="soft">{form.ask}</p>
				{isTaken ? null : <p class="soft">认定日晚于所以为准之日，其时尚未认定，按未知处理。</p>}
				{isFinding ? <Finding form={form} entry={entry} act={act} /> : null}
			</fieldset>
		</li>
	);
};
