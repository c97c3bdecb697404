/** Pictures of stories are files of their own: the elements show no `data:` address. */
declare module '*.svg?no-inline' {
  const address: string;
  export default address;
}
