// The slogan picker: filters the list that the page holds, gathers what is chosen, keeps its state in the address.
// Markup, data and the keys of the address: Theme/README.md.
(function () {
  'use strict';
  var doc = document, block = doc.getElementById('_picker-data'), template = doc.getElementById('_picker');
  var wordsBlock = doc.getElementById('_picker-words');
  if (!block || !wordsBlock || !template || !template.content) return;  // no slogans, or a browser without templates
  var data = JSON.parse(block.textContent), words = JSON.parse(wordsBlock.textContent), make = Loa.make, each = Loa.each, say = Loa.say;
  var parts = doc.importNode(template.content, true);
  function part(selector) { return parts.querySelector(selector); }
  var form = part('form'), tray = part('.tray'), studioPart = part('.studio');
  var placeButtons = part('.place-buttons'), ruleStatus = part('.rule-status'), count = part('.shown-count'), toTray = part('[data-do=tray]');
  var reset = part('[data-do=reset]'), chosenList = part('.chosen-list'), summary = part('summary');
  var manyYears = data.years.length > 1;

  /* ---- slogans and their rows ---- */

  var byKey = {};
  data.slogans.forEach(function (slogan) {
    slogan.text = slogan.lines.join(' ');
    slogan.length = Array.from(slogan.text.normalize('NFC')).length;
    slogan.authorID = slogan.author ? slug(slogan.author) : '';
    slogan.index = LoaWords.index(slogan.text + ' ' + (slogan.author || ''));
    slogan.key = (manyYears ? data.years[slogan.year].year + '.' : '') + slogan.slug;
    slogan.rows = [];
    byKey[slogan.key] = slogan;
  });
  function slug(text) { return LoaWords.fold(text).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''); }

  var sections = Array.prototype.slice.call(doc.querySelectorAll('main .group'));
  sections.forEach(function (section) {
    var year = section.dataset.year;
    var g = data.groups.findIndex(function (group) { return group.id === section.dataset.group; });
    each('[data-slogan]', section, function (row) {
      var slogan = byKey[(year && manyYears ? year + '.' : '') + row.dataset.slogan];
      if (!slogan) return;
      var label = make('label', 'choose-box'), box = make('input');
      label.dataset.added = '';
      box.type = 'checkbox';
      box.setAttribute('aria-label', words.choose + ': ' + slogan.text);
      box.addEventListener('change', function () { choose(slogan, box.checked); });
      label.appendChild(box);
      row.insertBefore(label, row.firstChild);
      slogan.rows.push({ element: row, box: box, groups: year ? slogan.groups : [g] });
    });
  });

  /* ---- state and address ---- */

  var names = ['noi', 'tim', 'tac-gia', 'dai', 'nam', 'chon', 'bang', 'mau', 'co-quan', 'tuan'], state;

  function read() {
    var query = new URLSearchParams(location.search);
    state = {};
    names.forEach(function (name) { state[name] = query.get(name) || ''; });
    var seen = {};
    state.chon = state.chon.split(',').filter(function (key) {
      var isNew = Object.prototype.hasOwnProperty.call(byKey, key) && !seen[key];
      seen[key] = true;
      return isNew;
    });
    if (!data.places.some(function (place) { return place.id === state.noi; })) state.noi = '';
    each('select', form, function (select) {
      select.value = state[select.name];
      if (select.selectedIndex < 0) select.value = '';
      state[select.name] = select.value;
    });
    form.elements.tim.value = state.tim;
  }

  /* `step` makes an entry of its own in the history, for what back should undo. */
  function write(step) {
    var query = new URLSearchParams(location.search);
    names.forEach(function (name) {
      var value = name === 'chon' ? state.chon.join(',') : state[name];
      if (value) query.set(name, value); else query.delete(name);
    });
    var text = query.toString().replace(/%2C/g, ',');
    var address = location.pathname + (text ? '?' + text : '') + location.hash;
    if (address === location.pathname + location.search + location.hash) return;
    history[step ? 'pushState' : 'replaceState'](null, '', address);
  }

  /* ---- the list ---- */

  function hangs(groups) {
    return !state.noi || groups.some(function (g) { return data.groups[g].places.indexOf(state.noi) >= 0; });
  }
  function hasLength(slogan) {
    var kind = slogan.length <= 60 ? 'ngan' : slogan.length <= 120 ? 'vua' : 'dai';
    return !state.dai || state.dai === kind;
  }

  function shown() {
    var found = state.tim.trim() ? LoaWords.find(state.tim, data.slogans.map(function (slogan) { return slogan.index; })) : null;
    return data.slogans.filter(function (slogan, i) {
      return (!found || found[i]) && hangs(slogan.groups) && hasLength(slogan) &&
        (!state['tac-gia'] || state['tac-gia'] === slogan.authorID) && (!state.nam || state.nam === data.years[slogan.year].year);
    });
  }

  /* The same words in two years are one slogan. */
  function different(list) {
    return new Set(list.map(function (slogan) { return data.slogans[slogan.same] || slogan; })).size;
  }

  function isFiltered() { return ['noi', 'tim', 'tac-gia', 'dai', 'nam'].some(function (name) { return state[name].trim(); }); }

  function showList() {
    var list = shown();
    data.slogans.forEach(function (slogan) {
      slogan.rows.forEach(function (row) { row.element.hidden = list.indexOf(slogan) < 0 || !hangs(row.groups); });
    });
    sections.forEach(function (section) { section.hidden = !section.querySelector('[data-slogan]:not([hidden])'); });
    count.textContent = list.length ? words.shown + ': ' + different(list) + '/' + different(data.slogans) : words.none;
    reset.hidden = !isFiltered();
    each('button', placeButtons, function (button) { button.setAttribute('aria-pressed', String(button.value === state.noi)); });
    tellRules();
  }

  function ruleOf(group) {
    if (group.rule === 'all') return words.rule_all;
    if (group.rule === 'pick') return group.least ? words.rule_at_least + ' ' + group.least + ' ' + words.rule_of : words.rule_pick;
    return '';
  }

  /* The rule of every group that hangs at the chosen place, and whether it is kept. */
  function tellRules() {
    ruleStatus.textContent = '';
    if (!state.noi) return;
    data.groups.forEach(function (group, g) {
      if (group.places.indexOf(state.noi) < 0 || !ruleOf(group)) return;
      if (state.nam && state.nam !== data.years[group.year].year) return;
      var line = make('p'), need = group.rule === 'all' ? group.count : group.least || 0;
      var have = state.chon.filter(function (key) { return byKey[key].groups.indexOf(g) >= 0; }).length;
      if (manyYears) line.appendChild(make('b', '', data.years[group.year].year + ': '));
      line.appendChild(doc.createTextNode(ruleOf(group)));
      if (need && have) {
        line.appendChild(doc.createTextNode(' '));
        line.appendChild(make('b', '', have >= need ? words.enough : words.missing + ': ' + (need - have)));
      }
      ruleStatus.appendChild(line);
    });
  }

  function announce(wait) {
    var rules = Array.prototype.map.call(ruleStatus.children, function (line) { return line.textContent; });
    say([count.textContent].concat(rules).join('. ').replace(/\.\./g, '.'), wait);
  }

  /* ---- what is chosen ---- */

  function chosen() { return state.chon.map(function (key) { return byKey[key]; }); }

  function showTray() {
    data.slogans.forEach(function (slogan) {
      var isChosen = state.chon.indexOf(slogan.key) >= 0;
      slogan.rows.forEach(function (row) {
        row.box.checked = isChosen;
        row.element.classList.toggle('is-chosen', isChosen);
      });
    });
    var list = make('ol');
    chosen().forEach(function (slogan, i) {
      var item = make('li'), drop = make('button', 'remove-button', '×');
      item.appendChild(make('span', '', slogan.text + (slogan.author ? ' — ' + slogan.author : '')));
      drop.type = 'button';
      drop.setAttribute('aria-label', words.drop + ': ' + slogan.text);
      drop.addEventListener('click', function () {
        choose(slogan, false);
        var next = chosenList.querySelectorAll('.remove-button')[Math.min(i, state.chon.length - 1)];
        if (next) next.focus(); else slogan.rows[0].box.focus();
      });
      item.appendChild(drop);
      list.appendChild(item);
    });
    chosenList.textContent = '';
    if (state.chon.length) chosenList.appendChild(list);
    summary.textContent = words.chosen + ': ' + state.chon.length;
    tray.hidden = toTray.hidden = !state.chon.length;
    keepClear();
    tellRules();
  }

  /* What the keyboard reaches is scrolled clear of the tray. */
  function keepClear() {
    var covers = !tray.hidden && getComputedStyle(tray).position === 'sticky';
    doc.documentElement.style.scrollPaddingBottom = covers ? tray.offsetHeight + 16 + 'px' : '';
  }

  function choose(slogan, isIn) {
    state.chon = state.chon.filter(function (key) { return key !== slogan.key; });
    if (isIn) state.chon.push(slogan.key);
    write(false);
    showTray();
    studio.show(chosen(), state);
    say((isIn ? words.picked : words.dropped) + ': ' + slogan.text + '. ' + words.chosen + ': ' + state.chon.length);
    // What had the focus may be gone; rows and their boxes stay.
    if (!state.chon.length && (doc.activeElement === doc.body || tray.contains(doc.activeElement))) form.elements.tim.focus();
  }

  /* ---- controls ---- */

  function option(select, value, text) { select.appendChild(new Option(text, value)); }

  data.places.concat([{ id: '', label: words.everywhere }]).forEach(function (place) {
    var button = make('button', '', place.label);
    button.type = 'button';
    button.value = place.id;
    button.addEventListener('click', function () {
      state.noi = state.noi === place.id ? '' : place.id;
      write(true);
      showList();
      announce();
    });
    placeButtons.insertBefore(button, place.id ? null : placeButtons.firstChild);
  });
  if (!data.places.length) placeButtons.parentNode.hidden = true;

  var authors = {};
  data.slogans.forEach(function (slogan) {
    if (!slogan.authorID || authors[slogan.authorID]) return;
    authors[slogan.authorID] = true;
    option(form.elements['tac-gia'], slogan.authorID, slogan.author);
  });
  data.years.forEach(function (year) { option(form.elements.nam, year.year, year.year); });
  each('select', form, function (select) {
    // A choice between nothing and nothing is none.
    var hasChoice = select.name === 'nam' ? manyYears : select.options.length > 1;
    if (!hasChoice) select.parentNode.hidden = true;
    select.addEventListener('change', function () { filter(select.name, select.value); announce(); });
  });
  function filter(name, value) {
    state[name] = value;
    write(false);
    showList();
  }

  form.elements.tim.addEventListener('input', function () {
    filter('tim', form.elements.tim.value);
    announce(700);
  });
  form.addEventListener('submit', function (event) { event.preventDefault(); });

  function pickOne() {
    var left = shown().filter(function (slogan) { return state.chon.indexOf(slogan.key) < 0; });
    if (!left.length) return say(words.no_more);
    choose(left[Math.floor(Math.random() * left.length)], true);
    tray.querySelector('details').open = true;
  }

  var does = {
    random: pickOne,
    reset: function () {
      ['noi', 'tim', 'tac-gia', 'dai', 'nam'].forEach(function (name) { state[name] = ''; });
      write(true);
      restore();
      form.elements.tim.focus();
      announce();
    },
    tray: function (event) {
      event.preventDefault();
      tray.querySelector('details').open = true;
      summary.focus();
    },
    clear: function () {
      state.chon = [];
      state.bang = '';
      write(true);
      showTray();
      studio.show([], state);
      form.elements.tim.focus();
      say(words.cleared);
    },
    show: function () { studio.open(); },
    link: function (event) {
      var button = event.currentTarget;
      Loa.copy(location.href, function () { button.focus(); });
    }
  };
  [form, tray, studioPart].forEach(function (root) {
    each('[data-do]', root, function (control) {
      var action = does[control.dataset.do];
      if (action) control.addEventListener('click', action);
    });
  });

  /* ---- together ---- */

  var studio = LoaStudio(studioPart, data, words, function (changes, step) {
    Object.keys(changes).forEach(function (name) { state[name] = changes[name]; });
    write(step);
    studio.show(chosen(), state);
  });
  if (!studio.isOffered) part('[data-do=show]').hidden = true;

  function restore() {
    read();
    showList();
    showTray();
    studio.show(chosen(), state);
  }
  var last = sections[sections.length - 1];
  sections[0].parentNode.insertBefore(form, sections[0]);
  last.parentNode.insertBefore(tray, last.nextSibling);
  last.parentNode.insertBefore(studioPart, tray.nextSibling);
  window.addEventListener('popstate', restore);
  window.addEventListener('resize', keepClear);
  tray.querySelector('details').addEventListener('toggle', keepClear);
  restore();
})();
