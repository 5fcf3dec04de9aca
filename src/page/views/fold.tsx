import type { ComponentChildren, VNode } from "preact";
import { type Act, type State, withFold } from "../client/state";

/** Something that is made only once it is folded out. */
export const Fold = ({
	name,
	title,
	state,
	act,
	isCard = false,
	children,
}: {
	readonly name: string;
	readonly title: string;
	readonly state: State;
	readonly act: Act;
	readonly isCard?: boolean;
	readonly children: () => ComponentChildren;
}): VNode => {
	const isOpen = state.open[name] ?? false;
	return (
		<details
			class={isCard ? "card" : undefined}
			open={isOpen}
			onToggle={({ currentTarget }) => {
				const { open } = currentTarget;
				act(withFold(name, open));
			}}
		>
			<summary>{title}</summary>
			{isOpen ? children() : null}
		</details>
	);
};
