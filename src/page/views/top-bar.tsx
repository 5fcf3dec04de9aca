import type { VNode } from "preact";
import { isDay } from "../../calendar/day-number";
import { type Law, printedTitle, titleOf } from "../../model/law/law";
import type { Act, State } from "../client/state";

/** What a page does with the computer it is opened on. */
export interface Desk {
	readonly save: () => void;
	readonly open: (file: File) => void;
	readonly print: () => void;
	readonly clear: () => void;
}

/** The law, the day, the name of the case, and what can be done with all of it. */
export const TopBar = ({
	laws,
	state,
	today,
	act,
	desk,
}: {
	readonly laws: readonly Law[];
	readonly state: State;
	readonly today: string;
	readonly act: Act;
	readonly desk: Desk;
}): VNode => (
	<header class="top">
		<h1>假如：{laws[state.law] ? titleOf(laws[state.law] as Law) : ""}</h1>
		<p class="soft">填什么，算什么；没有填的一律是未知，未知不会使数据得以共享或者开放。</p>
		<div class="bar">
			{laws.length > 1 ? (
				<label>
					规定
					<select
						value={String(state.law)}
						onChange={({ currentTarget }) => {
							const law = Number(currentTarget.value);
							act((now) => ({ ...now, law, questions: null, picked: null, procedure: null, goals: {} }));
						}}
					>
						{laws.map((law, at) => (
							<option key={law.id} value={String(at)}>
								{printedTitle(law)}
							</option>
						))}
					</select>
				</label>
			) : null}
			<label>
				以何日为准
				<input
					type="date"
					value={state.on}
					onInput={({ currentTarget: { value } }) => {
						if (isDay(value)) act((now) => ({ ...now, on: value }));
					}}
				/>
				<small>{state.on === today ? "今日（北京时间），可以改" : `今日为${today}`}</small>
			</label>
			<label>
				名称
				<input
					type="text"
					value={state.title}
					placeholder="例如：停车泊位数据"
					maxLength={100}
					onInput={({ currentTarget: { value } }) => act((now) => ({ ...now, title: value }))}
				/>
			</label>
			<span class="buttons">
				<button type="button" onClick={desk.save}>
					存为文件
				</button>
				<label class="button">
					打开文件
					<input
						type="file"
						class="unseen"
						accept=".json,application/json"
						onChange={({ currentTarget }) => {
							const [file] = currentTarget.files ?? [];
							if (file) desk.open(file);
							currentTarget.value = "";
						}}
					/>
				</label>
				<button type="button" onClick={desk.print}>
					打印
				</button>
				<button type="button" onClick={desk.clear}>
					清空
				</button>
			</span>
		</div>
		{state.notices.length > 0 ? (
			<div class="notice" role="alert">
				<ul>
					{state.notices.map((notice) => (
						<li key={notice}>{notice}</li>
					))}
				</ul>
				<button type="button" onClick={() => act((now) => ({ ...now, notices: [] }))}>
					知道了
				</button>
			</div>
		) : null}
	</header>
);
