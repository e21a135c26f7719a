/** A folder with the built workbench, fonts and, where it is wanted, the played city. */
export function prepare(base: string, wanted: { city: boolean }): Promise<void>;
export default function setup(): Promise<void>;
