import { catalogueFacts } from "./catalogue";
import { collectionFacts } from "./collection";
import { openingFacts } from "./opening";
import { scopeFacts } from "./scope";
import { sharingFacts } from "./sharing";
import { supervisionFacts } from "./supervision";
import { useFacts } from "./use";

/** 本办法各条所问的事实，按章排列。标明由谁认定的，只有该主体可以具名认定。 */
export const vocabulary = {
	...scopeFacts,
	...catalogueFacts,
	...collectionFacts,
	...sharingFacts,
	...useFacts,
	...openingFacts,
	...supervisionFacts,
};
