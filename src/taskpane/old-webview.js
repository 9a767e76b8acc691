/*
 * Runs in webviews that cannot even parse the pane (Trident, EdgeHTML, old WebKit), so it is ES5 and not bundled: shows a
 * plain message instead of a white pane, also when the pane's files do not arrive.
 */
(function () {
  'use strict';

  /** Long enough for a slow intranet, short enough that nobody thinks the pane is empty. */
  var patience = 15000;

  function show(id) {
    document.getElementById('root').style.display = 'none';
    document.getElementById('pane-unavailable').removeAttribute('hidden');
    document.getElementById(id).removeAttribute('hidden');
  }

  function whenParsed() {
    var canRun =
      typeof Object.hasOwn === 'function' && typeof Array.prototype.at === 'function' && 'ResizeObserver' in window;
    if (!canRun) {
      show('old-webview');
      return;
    }
    window.setTimeout(function () {
      if (document.documentElement.getAttribute('data-pane') !== 'started') show('not-loaded');
    }, patience);
  }

  /** A script that is not there will not come: no need to wait. Such events do not bubble, they are caught on their way down. */
  function whenFailed(event) {
    var failed = event.target;
    var started = document.documentElement.getAttribute('data-pane') === 'started';
    if (!started && failed && failed.tagName === 'SCRIPT') show('not-loaded');
  }

  document.addEventListener('error', whenFailed, true);
  document.addEventListener('DOMContentLoaded', whenParsed);
})();
