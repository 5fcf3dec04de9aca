// One entry for all of them: reading the library costs more time than what they look at.
import "./facts-schema";
import "./form";
import "./open-api";
import "./results-validate";
import "./terms";
