/** Answers over HTTP, as a function to mount in a server. */
export {
	type AnsweredRequest,
	type Service,
	type ServiceLog,
	type ServiceOptions,
	type ServicePage,
	serviceFor,
} from "./service-for";
