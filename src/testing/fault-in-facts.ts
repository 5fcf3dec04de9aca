/** What hostile facts throw when they are read: not the host's own failure, though it may let it through. */
export const faultInFacts = new Error("读取事实时不得运行其中的代码");

/** Throws it. */
export const throwFault = (): never => {
	throw faultInFacts;
};
