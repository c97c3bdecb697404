export default {
  globs: ['src/elements/**/*.ts', 'src/editor/**/*.ts', 'src/define.ts', 'src/define/**/*.ts'],
  litelement: true,
  plugins: [
    {
      // The analyzer takes the argument of `dispatchEvent(new SomeEvent(argument))` for the event's name.
      name: 'documented-events-only',
      moduleLinkPhase({ moduleDoc }) {
        for (const declaration of moduleDoc.declarations ?? []) {
          declaration.events = declaration.events?.filter((event) => event.description);
        }
      },
    },
  ],
};
