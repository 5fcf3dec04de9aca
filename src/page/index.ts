/** What writes the what-if page; the command line loads it when it is asked for one. */
export { whatIfPage, whatIfPagePolicy } from "./what-if-page";
