// LoaStudio: the chosen slogans on banners, to look at, take home and print. Use: Theme/README.md.
function LoaStudio(root, data, words, change) {
  'use strict';
  var doc = document, make = Loa.make, each = Loa.each, say = Loa.say;
  var form = root.querySelector('form'), fields = form.elements, place = root.querySelector('.banners');
  var fault = root.querySelector('#_size-fault'), actions = root.querySelector('.actions'), title = root.querySelector('h2');
  var isOffered = Boolean(data.font && data.design && window.fetch && window.Promise);
  var smallest = 0.2, largest = 30;
  var kit = null, banner = null, slogans = [], state = {};
  // Sheets as posters of their own; metres.
  var papers = [{ id: 'a4', width: 0.297, height: 0.21 }, { id: 'a3', width: 0.42, height: 0.297 }];

  /* ---- letters and rules ---- */

  function json(address) {
    return fetch(address).then(function (answer) {
      if (!answer.ok) throw new Error(address + ': ' + answer.status);
      return answer.json();
    });
  }
  function load() {
    kit = kit || Promise.all([json(data.font), json(data.design)]).then(function (both) {
      banner = LoaBanner(both[0], both[1]);
      offer();
    });
    return kit;
  }

  /* ---- what can be chosen ---- */

  function named(one) { return one[doc.documentElement.lang] || one.vi; }
  function decimal(value, digits) { return value.toLocaleString(doc.documentElement.lang, { maximumFractionDigits: digits || 3 }); }
  function offerings() {
    return data.sizes.map(function (one) {
      return { id: one.id, label: one.label, group: words.banners, size: banner.size(one.width, one.height) };
    }).concat(banner.design.cards.map(function (one) {
      return { id: one.id, label: named(one) + ' ' + one.width + ' × ' + one.height, group: words.cards, size: banner.card(one) };
    }), papers.map(function (one) {
      return { id: one.id, label: one.id.toUpperCase() + ' ' + words.paper, group: words.papers, isPaper: true, size: banner.size(one.width, one.height) };
    }));
  }

  function offer() {
    var group;
    offerings().forEach(function (one) {
      if (!group || group.label !== one.group) {
        group = make('optgroup');
        group.label = one.group;
        fields.bang.appendChild(group);
      }
      group.appendChild(new Option(one.label, one.id));
    });
    fields.bang.appendChild(new Option(words.own_size, 'own'));
    banner.design.colours.forEach(function (colours) {
      var label = make('label'), radio = make('input');
      radio.type = 'radio';
      radio.name = 'mau';
      radio.value = colours.id;
      label.appendChild(radio);
      label.appendChild(swatch(colours));
      label.appendChild(doc.createTextNode(named(colours)));
      root.querySelector('.colours').appendChild(label);
    });
  }

  function swatch(colours) {
    var svg = doc.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 36 24');
    svg.setAttribute('aria-hidden', 'true');
    [[colours.ground, 'M0 0h36v24H0z'], [colours.text, 'M7 7h22v3H7zM10 14h16v3H10z']].forEach(function (shape) {
      var path = doc.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('fill', shape[0]);
      path.setAttribute('d', shape[1]);
      svg.appendChild(path);
    });
    return svg;
  }

  /* `4.5x0.9` in the address, `4,5` and `0,9` in the fields. */
  function typed(width, height) {
    var w = Number(width.trim().replace(',', '.')), h = Number(height.trim().replace(',', '.'));
    if (!(w >= smallest && w <= largest && h >= smallest && h <= largest)) return null;
    var id = Math.round(w * 1000) / 1000 + 'x' + Math.round(h * 1000) / 1000;
    return { id: id, label: decimal(w) + ' × ' + decimal(h) + ' m', isOwn: true, size: banner.size(w, h) };
  }
  function chosenSize() {
    var offers = offerings(), own = /^([\d.]+)x([\d.]+)$/.exec(state.bang);
    return offers.filter(function (one) { return one.id === state.bang; })[0] || (own && typed(own[1], own[2])) || offers[0];
  }
  function chosenColours() {
    var all = banner.design.colours;
    return all.filter(function (one) { return one.id === state.mau; })[0] || all[0];
  }
  function bodyOf(slogan) {
    return state['co-quan'] === '1' ? data.years[slogan.year].body || '' : state['co-quan'];
  }
  function wordsOn(slogan) {
    return {
      lines: slogan.lines, author: slogan.author || '', body: bodyOf(slogan), week: state.tuan ? data.years[slogan.year].week : ''
    };
  }

  /* ---- drawing ---- */

  function length(value, unit, up) {
    var whole = up ? Math.ceil(value) : Math.floor(value);
    return unit === 'px' ? decimal(whole) + '\u00a0' + words.pixels : decimal(whole / 10) + '\u00a0cm';
  }
  function refusal(made, size) {
    if (made.why === 'empty') return words.no_words;
    if (made.why === 'letters') return words.strange + ': ' + made.letters.join(' ');
    if (made.why === 'long') return words.long + ': ' + made.words + '; ' + words.most + ' ' + made.most + '.';
    var line = { author: words.author, body: words.body, week: words.week }[made.kind];
    return (line ? words.refused_line + ' ' + line.toLowerCase() : words.refused) + ': ' + words.only + ' ' +
      length(made.capital, size.unit) + ', ' + words.needs + ' ' + length(made.minimum, size.unit, true) + ' ' + words.needs_end + '.';
  }

  function button(text, slogan, key, action) {
    var made = make('button', '', text);
    made.type = 'button';
    made.dataset.key = key + slogan.key;
    made.setAttribute('aria-label', text + ': ' + slogan.text);
    made.addEventListener('click', action);
    return made;
  }

  function figure(slogan, offer, colours) {
    var text = wordsOn(slogan), made = banner.layout(text, offer.size), box = make('article', 'banner-proof');
    box.appendChild(make('h3', '', slogan.text));
    if (!made.fits) {
      box.appendChild(make('p', 'notice', refusal(made, offer.size)));
      var fits = offerings().filter(function (one) { return !one.isPaper && banner.layout(text, one.size).fits; });
      box.appendChild(make('p', '', fits.length
        ? words.fits_on + ': ' + fits.map(function (one) { return one.label; }).join('; ') + '.' : words.fits_none));
      return box;
    }
    var plain = slogan.text + (slogan.author ? ' — ' + slogan.author : ''), picture = make('figure'), caption = offer.label;
    picture.className = made.height > made.width ? 'is-upright' : '';
    picture.appendChild(doc.importNode(
      new DOMParser().parseFromString(banner.svg(made, colours, plain, false), 'image/svg+xml').documentElement, true));
    if (made.centimetres !== null) {
      caption += '. ' + words.letters + ' ' + decimal(made.centimetres) + '\u00a0cm, ' + words.reads + ' ' + decimal(made.metres) + '\u00a0m.';
    }
    picture.appendChild(make('figcaption', '', caption));
    box.appendChild(picture);
    var name = slogan.slug + '-' + offer.id + '-' + colours.id;
    box.appendChild(button(words.svg, slogan, 'svg ', function () {
      save(new Blob([banner.svg(made, colours, plain, true)], { type: 'image/svg+xml' }), name + '.svg');
    }));
    box.appendChild(button(words.png, slogan, 'png ', function () { savePicture(made, colours, name + '.png'); }));
    return box;
  }

  function draw() {
    var offer = chosenSize(), colours = chosenColours(), active = doc.activeElement;
    var key = active && place.contains(active) ? active.dataset.key : null;
    fields.bang.value = offer.isOwn ? 'own' : offer.id;
    each('.own-size', form, function (field) { field.hidden = !offer.isOwn; });
    if (offer.isOwn && doc.activeElement !== fields.ngang && doc.activeElement !== fields.cao) {
      fields.ngang.value = decimal(offer.size.width / 1000);
      fields.cao.value = decimal(offer.size.height / 1000);
    }
    fault.hidden = true;
    each('[name=mau]', form, function (radio) { radio.checked = radio.value === colours.id; });
    fields['co-quan'].checked = Boolean(state['co-quan']);
    form.querySelector('.agency-field').hidden = !state['co-quan'];
    if (doc.activeElement !== fields.ten) fields.ten.value = slogans.length ? bodyOf(slogans[0]) : '';
    fields.tuan.checked = Boolean(state.tuan);
    place.textContent = '';
    place.classList.toggle('posters', Boolean(offer.isPaper));
    place.classList.toggle('are-upright', offer.size.height > offer.size.width);
    slogans.forEach(function (slogan) { place.appendChild(figure(slogan, offer, colours)); });
    each('[data-key]', place, function (one) { if (one.dataset.key === key) one.focus(); });
  }

  /* What a listener hears of a change: the refusals, else the letters of the first. */
  function announce() {
    var refused = Array.prototype.map.call(place.querySelectorAll('.notice'), function (one) {
      return one.parentNode.firstChild.textContent + ' ' + one.textContent;
    });
    var first = place.querySelector('figcaption');
    say(refused.length ? refused.join(' ') : words.drawn + (first ? ': ' + first.textContent : ''));
  }

  function show(list, now) {
    slogans = list;
    state = now;
    var isOpen = isOffered && list.length > 0 && Boolean(now.bang);
    if (!isOpen) {
      if (root.contains(doc.activeElement)) {
        var way = doc.querySelector('.tray:not([hidden]) [data-do=show]');
        if (way) way.focus();
      }
      root.hidden = true;
      return;
    }
    root.hidden = false;
    if (banner) return draw();
    form.hidden = actions.hidden = true;
    place.textContent = words.loading;
    load().then(function () {
      form.hidden = actions.hidden = false;
      show(slogans, state);
      if (!root.hidden) announce();
    }).catch(function () {
      kit = null;
      place.textContent = words.failed;
      say(words.failed);
    });
  }

  /* ---- taking home ---- */

  function save(blob, name) {
    var link = make('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.hidden = true;
    doc.body.appendChild(link);
    link.click();
    doc.body.removeChild(link);
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    say(words.saved + ' ' + name);
  }

  /* Cards in their own pixels; banners as large as telephones can draw, 12 million pixels. */
  function savePicture(made, colours, name) {
    var canvas = make('canvas'), ratio = made.width / made.height;
    var wide = made.unit === 'px' ? made.width : Math.min(4800, 4800 * ratio, Math.sqrt(12e6 * ratio));
    canvas.height = Math.round(wide / ratio);
    canvas.width = Math.round(wide);
    banner.draw(canvas.getContext('2d'), made, colours, canvas.width);
    canvas.toBlob(function (blob) { if (blob) save(blob, name); else say(words.failed); }, 'image/png');
  }

  function print(paper) {
    doc.documentElement.dataset.paper = paper + (place.classList.contains('posters') ? '-poster' : '');
    window.print();
  }
  window.addEventListener('afterprint', function () { delete doc.documentElement.dataset.paper; });

  /* ---- controls ---- */

  form.addEventListener('submit', function (event) { event.preventDefault(); });
  fields.bang.addEventListener('change', function () {
    if (fields.bang.value !== 'own') change({ bang: fields.bang.value }, false);
    else change({ bang: typed(String(Math.max(smallest, chosenSize().size.width / 1000)), String(Math.max(smallest, chosenSize().size.height / 1000))).id }, false);
    announce();
  });
  [fields.ngang, fields.cao].forEach(function (field) {
    field.addEventListener('change', function () {
      var own = typed(fields.ngang.value, fields.cao.value);
      if (own) { change({ bang: own.id }, false); announce(); }
      fault.hidden = Boolean(own);
      [fields.ngang, fields.cao].forEach(function (one) { one.setAttribute('aria-invalid', String(!own)); });
    });
  });
  form.addEventListener('change', function (event) {
    if (event.target.name === 'mau') change({ mau: event.target.value }, false);
    if (event.target.name === 'tuan') change({ tuan: event.target.checked ? '1' : '' }, false);
    if (event.target.name === 'co-quan') change({ 'co-quan': event.target.checked ? '1' : '' }, false);
    if (/^(mau|tuan|co-quan|ten)$/.test(event.target.name)) announce();
  });
  fields.ten.addEventListener('input', function () { change({ 'co-quan': fields.ten.value.trim() || '1' }, false); });
  each('[data-do=a4], [data-do=a3]', root, function (one) {
    one.addEventListener('click', function () { print(one.dataset.do); });
  });

  return {
    isOffered: isOffered,
    show: show,
    open: function () {
      if (root.hidden) change({ bang: data.sizes.length ? data.sizes[0].id : 'a4' }, true);
      else show(slogans, state);
      title.focus();
    }
  };
}
