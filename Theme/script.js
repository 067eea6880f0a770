// The page is whole without this file. It corrects the status words, adds copy buttons and the activity filter.
var Loa = (function () {
  'use strict';
  var doc = document, block = doc.getElementById('_words'), words = block ? JSON.parse(block.textContent) : {};

  function make(tag, className, text) {
    var element = doc.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }
  function each(selector, root, action) {
    Array.prototype.forEach.call(root.querySelectorAll(selector), action);
  }

  // One polite live region for all announcements; it must be there before it speaks.
  var voice = make('p', 'visually-hidden');
  voice.setAttribute('role', 'status');
  doc.body.appendChild(voice);
  // What is said last is heard: an announcement that still waits gives way to a newer one. `wait` is in milliseconds.
  var speaking;
  function say(text, wait) {
    clearTimeout(speaking);
    voice.textContent = '';
    speaking = setTimeout(function () { voice.textContent = text; }, wait || 50);
  }

  // Status words: a static page ages, the reader's clock does not.
  function refresh() {
    var now = Date.now();
    each('[data-start][data-end]', doc, function (word) {
      var start = Date.parse(word.dataset.start), end = Date.parse(word.dataset.end);
      if (isNaN(start) || isNaN(end)) return;
      var state = now < start ? 'upcoming' : now < end ? 'running' : 'past';
      if (word.textContent === words[state]) return;
      word.textContent = words[state];
      word.className = 'status ' + { upcoming: 'is-upcoming', running: 'is-running', past: 'is-past' }[state];
    });
  }
  refresh();
  doc.addEventListener('visibilitychange', function () { if (!doc.hidden) refresh(); });

  // Copying. Without a secure connection the older way is tried.
  function copyOld(text) {
    var area = make('textarea', 'visually-hidden'), done = false;
    area.value = text;
    doc.body.appendChild(area);
    area.select();
    try { done = doc.execCommand('copy'); } catch (_) { done = false; }
    doc.body.removeChild(area);
    return done;
  }
  function copy(text, back) {
    function told(done) { say(done ? words.copied : words.copy_failed); back(done); }
    function older() { told(copyOld(text)); }
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(text).then(function () { told(true); }, older);
    } else older();
  }

  each('main [data-copy]', doc, function (source) {
    var button = make('button', 'copy', words.copy);
    button.type = 'button';
    if (source.id) button.setAttribute('aria-describedby', source.id);
    button.addEventListener('click', function () {
      copy(source.textContent.replace(/\s+/g, ' ').trim(), function (done) {
        button.textContent = done ? words.copied : words.copy_failed;
        button.focus();
        setTimeout(function () { button.textContent = words.copy; }, 4000);
      });
    });
    source.parentNode.insertBefore(button, source.nextSibling);
  });

  each('.cite', doc, function (cite) {
    if (!window.print) return;
    var button = make('button', '', words.print);
    button.type = 'button';
    button.addEventListener('click', function () { window.print(); });
    cite.appendChild(button);
  });

  each('[data-anchors] [id]', doc, function (paragraph) {
    if (!/^d\d+$/.test(paragraph.id)) return;
    var link = make('a', 'anchor', '¶');
    link.href = '#' + paragraph.id;
    link.title = words.copy_paragraph;
    link.setAttribute('aria-label', words.copy_paragraph);
    link.addEventListener('click', function () { copy(link.href, function () {}); });
    paragraph.appendChild(doc.createTextNode('\u00a0'));
    paragraph.appendChild(link);
  });

  // Where the contents stand beside the text they are open in truth, not by style alone.
  if (window.matchMedia && matchMedia('(min-width: 70em)').matches) {
    each('.contents details', doc, function (contents) { contents.open = true; });
  }

  // A table wider than the screen must be reachable by keyboard to be scrolled.
  each('.prose table', doc, function (table) {
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
  });

  // The filter of the activities page; its choice lives in the address, so that it can be passed on.
  each('[data-filter]', doc, function (table) {
    var rows = table.querySelectorAll('.activity'), selects = [];
    var box = make('fieldset', 'filter'), count = make('p'), reset = make('button', '', words.filter_reset);
    box.appendChild(make('legend', '', words.filter));
    var asked = new URLSearchParams(location.search);
    [['level', words.filter_level], ['kind', words.filter_kind]].forEach(function (field) {
      var names = {}, order = [];
      Array.prototype.forEach.call(rows, function (row) {
        var id = row.dataset[field[0]];
        if (id && !names[id]) { names[id] = row.dataset[field[0] + 'Label']; order.push(id); }
      });
      if (order.length < 2) return;
      var label = make('label', '', field[1] + ' '), select = make('select');
      select.name = field[0];
      select.appendChild(new Option(words.filter_all, ''));
      order.forEach(function (id) { select.appendChild(new Option(names[id], id)); });
      if (names[asked.get(field[0])]) select.value = asked.get(field[0]);
      select.addEventListener('change', function () { apply(true); });
      label.appendChild(select);
      box.appendChild(label);
      selects.push(select);
    });
    if (!selects.length) return;
    reset.type = 'button';
    reset.addEventListener('click', function () {
      selects.forEach(function (select) { select.value = ''; });
      apply(true);
      selects[0].focus();
    });
    box.appendChild(reset);
    box.appendChild(count);
    table.insertBefore(box, table.firstChild);

    function apply(byReader) {
      var shown = 0, query = new URLSearchParams(location.search);
      Array.prototype.forEach.call(rows, function (row) {
        var fits = selects.every(function (select) { return !select.value || row.dataset[select.name] === select.value; });
        row.hidden = !fits;
        if (fits) shown += 1;
      });
      each('.day-section', table, function (day) { day.hidden = !day.querySelector('.activity:not([hidden])'); });
      reset.hidden = selects.every(function (select) { return !select.value; });
      count.textContent = shown ? words.filter_shown + ': ' + shown + '/' + rows.length : words.filter_none;
      if (!byReader) return;
      say(count.textContent);
      selects.forEach(function (select) { if (select.value) query.set(select.name, select.value); else query.delete(select.name); });
      history.replaceState(null, '', location.pathname + (query.toString() ? '?' + query : '') + location.hash);
    }
    apply(false);
  });

  // For the scripts that the build may put behind this one.
  return { make: make, each: each, say: say, copy: copy };
})();
