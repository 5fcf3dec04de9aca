import { choices } from "./choices";
import { printing } from "./printing";
import { search } from "./search";

// The script of a document, bundled as text by `npm run generate`. It works on what stands in the page and keeps nothing.
choices();
search();
printing();
