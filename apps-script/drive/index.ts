/** The bundle. What `main.ts` exports becomes functions of the script, which the menu and the clock call by name. */
export * from './main.ts';
