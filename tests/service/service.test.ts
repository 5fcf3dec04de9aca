// One entry for all of them: reading the library costs more time than what they look at.
import "./command";
import "./refusals";
import "./routes";
import "./tools";
