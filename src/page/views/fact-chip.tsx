import type { VNode } from "preact";
import type { FactForm } from "../client/fact-form";
import type { Act } from "../client/state";

/** Goes to the place where a fact is filled in. */
export const pick =
	(act: Act, id: string): (() => void) =>
	() => {
		act((state) => ({ ...state, picked: id }));
		document.getElementById("question")?.focus();
	};

/** The name of a fact that can be filled in next. */
export const FactChip = ({ form, act }: { readonly form: FactForm; readonly act: Act }): VNode => (
	<button type="button" class="chip link" onClick={pick(act, form.id)} title={form.ask}>
		{form.label}
	</button>
);
