import type { VNode } from "preact";
import { legendOf, type Month, type MonthCell } from "../client/months";
import { TableHead } from "./table-head";

const weekdays = ["一", "二", "三", "四", "五", "六", "日"];

const Cell = ({ day }: { readonly day: MonthCell | null }): VNode =>
	day === null ? (
		<td />
	) : (
		<td class={day.tone}>
			{day.date}
			{day.mark ? <small>{day.mark}</small> : null}
		</td>
	);

/** Some months with the days of a period, and what the marks mean. */
export const MonthView = ({ months }: { readonly months: readonly Month[] }): VNode => (
	<>
		<div class="months">
			{months.map(({ title, weeks }) => (
				<table key={title} class="month">
					<caption>{title}</caption>
					<TableHead names={weekdays} />
					<tbody>
						{weeks.map((week, at) => (
							<tr key={at}>
								{week.map((day, place) => (
									<Cell key={place} day={day} />
								))}
							</tr>
						))}
					</tbody>
				</table>
			))}
		</div>
		<p class="soft">{legendOf(months).join("　")}</p>
	</>
);
