/** What the elements of the views are made with; the build gives it to every file of the script. */
export { Fragment, h } from "preact";
