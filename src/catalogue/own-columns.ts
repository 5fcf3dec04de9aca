/** What stands above the columns that an audit adds: by it they are known when the file is read again. */
export const ownGroup = "公数审查";

/** The name of a column that an audit adds. */
export const ownColumn = (name: string): string => `${ownGroup}/${name}`;

/** Whether a column was added by an earlier audit; it is left out when the file is read again. */
export const isOwnColumn = (name: string): boolean => name === ownGroup || name.startsWith(`${ownGroup}/`);
