/** Style sheets of stories are brought in by Vite. */
declare module '*.css' {}
