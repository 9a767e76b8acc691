/**
 * Webpack loader for Fluent's styles as they are after Griffel: takes away what they still read from the list of all token names into
 * constants that nobody uses (`const badgeTextPadding = tokens.spacingHorizontalXXS;`). Webpack cannot know that reading a property
 * does nothing, and would keep the whole list for it: 4 KB gzip of the pane's first load.
 */
module.exports = function dropUnreadTokens(source, map) {
  const found = /^const (\w+) = (?:tokens\.\w+|`[^`$]*\$\{tokens\.\w+\}[^`$]*`);$/gm;
  const isUnread = (name) => source.match(new RegExp(`\\b${name}\\b`, 'g')).length === 1;
  // The line stays, so that the map does.
  this.callback(
    null,
    source.replace(found, (read, name) => (isUnread(name) ? '' : read)),
    map,
  );
};
