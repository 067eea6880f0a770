// LoaBanner: slogans on banners, by the same rules and numbers as the build (Sources/Site/Banners). Use: Theme/README.md.
function LoaBanner(font, design) {
  "use strict";
  var rules = design.rules, units = font.units;
  var compounds = {}, longest = 0;
  rules.compounds.forEach(function (word) {
    word = word.normalize("NFC").toLowerCase();
    compounds[word] = true;
    longest = Math.max(longest, word.split(" ").length);
  });

  /* ---- letters ---- */

  function glyph(letter) { return Object.prototype.hasOwnProperty.call(font.glyphs, letter) ? font.glyphs[letter] : null; }

  function kern(left, right) {
    var row = font.kerning.left[left], column = font.kerning.right[right];
    return row === undefined || column === undefined ? 0 : font.kerning.pairs[row][column];
  }

  function letters(text) { return Array.from(text.normalize("NFC")); }

  /* Where each letter of a text starts, in font units. */
  function places(list) {
    var at = [], pen = 0;
    list.forEach(function (letter, i) {
      if (i > 0) pen += kern(list[i - 1], letter);
      at.push(pen);
      pen += glyph(letter)[0];
    });
    return at;
  }

  /* The ink of a text above and below the baseline, in font units. */
  function ink(list) {
    var above = 0, below = 0;
    list.forEach(function (letter) {
      var g = glyph(letter);
      above = Math.max(above, g[3]);
      below = Math.max(below, -g[4]);
    });
    return { above: above, below: below };
  }

  /* ---- words ---- */

  /*
   * Syllables in order, what stands between each and the one before (a space, or nothing behind the dash of
   * a range of dates), and what a line break behind it costs: 0 where it is preferred, 1 behind a punctuation
   * mark, 2 between any other two, 3 within a compound, 4 within a range of dates. A lone dash stays with the
   * word before it.
   */
  function syllables(lines) {
    var words = [];
    lines.forEach(function (line) {
      line.normalize("NFC").split(/[ \t\r\n]+/).forEach(function (word) {
        if (!word) return;
        if (words.length && /^[-–—…·.,;:!?]+$/.test(word)) words[words.length - 1].text += " " + word;
        else word.replace(/([0-9][-–])(?=[0-9])/g, "$1\n").split("\n").forEach(function (part, i) {
          if (i) words[words.length - 1].cost = 4;
          words.push({ text: part, gap: i || !words.length ? "" : " ", cost: 2 });
        });
      });
      if (words.length) words[words.length - 1].cost = 0;
    });
    words.forEach(function (word) {
      if (word.cost === 2 && /[-–—….,;:!?]$/.test(word.text)) word.cost = 1;
    });
    for (var start = 0; start < words.length; start++) {
      for (var end = Math.min(start + longest, words.length); end > start + 1; end--) {
        if (!isCompound(words.slice(start, end))) continue;
        for (var i = start; i < end - 1; i++) words[i].cost = 3;
        start = end - 1;
        break;
      }
    }
    return words;
  }

  /* Words of design.rules.compounds; marks may stand before and behind one. */
  function isCompound(words) {
    var text = words.map(function (word) { return word.text.toLowerCase(); }).join(" ")
      .replace(/^[“‘"'(«[]+/, "").replace(/[- –—….,;:!?”’"')»\]]+$/, "");
    return Object.prototype.hasOwnProperty.call(compounds, text) && words.slice(0, -1).every(function (word) { return word.cost === 2; });
  }

  function joined(words) {
    return words.map(function (word, i) { return (i ? word.gap : "") + word.text; }).join("");
  }

  /*
   * The ink of all runs of words on one line, in font units: width(i, j) of the words i ..< j, and left(i)
   * from the pen to the first ink. The ends count by their ink, since marks stick out of letters.
   */
  function measure(words) {
    var list = letters(joined(words));
    var at = places(list), starts = [], ends = [], lefts = [], position = 0;
    words.forEach(function (word) {
      position += starts.length ? word.gap.length : 0;
      var count = letters(word.text).length, last = position + count - 1;
      var left = glyph(list[position])[1];
      lefts.push(left);
      starts.push(at[position] + left);
      ends.push(at[last] + glyph(list[last])[2]);
      position += count;
    });
    return {
      width: function (i, j) { return ends[j - 1] - starts[i]; },
      left: function (i) { return lefts[i]; }
    };
  }

  /* ---- breaking into lines ---- */

  /*
   * For 1, 2, … lines: the smallest width that the longest line can have; Infinity where there is no way.
   * `most(k)` says whether k lines are worth looking at.
   */
  function narrowest(words, width, most, dearest) {
    var n = words.length, found = [], row = [0], j, k;
    for (j = 1; j <= n; j++) row.push(Infinity);
    for (k = 1; k <= n && most(k, found); k++) {
      var next = [Infinity];
      for (j = 1; j <= n; j++) {
        var best = Infinity;
        if (j === n || words[j - 1].cost <= dearest) {
          for (var i = j - 1; i >= 0; i--) {
            var line = width(i, j);
            if (line >= best) break;
            best = Math.min(best, Math.max(row[i], line));
          }
        }
        next.push(best);
      }
      found.push(next[n]);
      row = next;
    }
    return found;
  }

  /* The breaking into k lines, none wider than `limit`, of the least cost and then the most even lines. */
  function mostEven(words, width, k, limit, dearest) {
    var n = words.length, rows = [], row = [{ cost: 0, squares: 0, from: -1 }], j;
    for (j = 1; j <= n; j++) row.push(null);
    for (var line = 1; line <= k; line++) {
      var next = [null];
      for (j = 1; j <= n; j++) {
        var best = null, isEnd = j === n;
        if (isEnd || words[j - 1].cost <= dearest) {
          for (var i = j - 1; i >= 0; i--) {
            var w = width(i, j);
            if (w > limit) break;
            if (!row[i]) continue;
            var cost = row[i].cost + (isEnd ? 0 : words[j - 1].cost), squares = row[i].squares + w * w;
            if (!best || cost < best.cost || (cost === best.cost && squares < best.squares)) {
              best = { cost: cost, squares: squares, from: i };
            }
          }
        }
        next.push(best);
      }
      rows.push(next);
      row = next;
    }
    if (!row[n]) return null;
    var breaks = [n], sum = 0, widest = 0;
    for (line = k - 1; line >= 0; line--) {
      var from = rows[line][breaks[0]].from, wide = width(from, breaks[0]);
      sum += wide;
      widest = Math.max(widest, wide);
      breaks.unshift(from);
    }
    return { breaks: breaks, cost: row[n].cost, unevenness: k * row[n].squares / (sum * sum), widest: widest };
  }

  /* ---- layout ---- */

  function layout(text, size) {
    var words = syllables(text.lines);
    var small = [["body", rules.small_scale], ["author", rules.author_scale], ["week", rules.small_scale]]
      .map(function (entry) {
        var line = joined(syllables([text[entry[0]] || ""]));
        return { kind: entry[0], scale: entry[1], text: line, letters: letters(line) };
      }).filter(function (line) { return line.text; });

    if (!words.length) return { fits: false, why: "empty" };
    var whole = letters(joined(words));
    var strange = [];
    small.reduce(function (all, line) { return all.concat(line.letters); }, whole).forEach(function (letter) {
      if (!glyph(letter) && strange.indexOf(letter) < 0) strange.push(letter);
    });
    if (strange.length) return { fits: false, why: "letters", letters: strange };
    if (words.length > rules.most_words) return { fits: false, why: "long", words: words.length, most: rules.most_words };

    var margin = rules.margin * Math.min(size.width, size.height);
    var textWidth = Math.min(size.width, size.text_width || size.width);
    var roomAcross = textWidth - 2 * Math.max(margin, rules.side_margin * textWidth);
    var roomDown = size.height - 2 * margin;

    /* All heights in em of the slogan's letters. */
    var own = ink(whole), above = own.above / units, below = own.below / units;
    var pitch = above + below + rules.line_gap;
    small.forEach(function (line) {
      var its = ink(line.letters);
      line.above = its.above / units;
      line.below = its.below / units;
      var last = line.letters.length - 1;
      line.left = glyph(line.letters[0])[1];
      line.width = places(line.letters)[last] + glyph(line.letters[last])[2] - line.left;
    });
    var smallHeight = small.reduce(function (sum, line) {
      return sum + rules.small_gap + line.scale * (line.above + line.below);
    }, 0);
    function height(k) { return above + below + (k - 1) * pitch + smallHeight; }
    function largest(k, widest) { return Math.min(roomAcross * units / widest, roomDown / height(k)); }

    var measured = measure(words), width = measured.width;
    function search(dearest) {
      var best = 0;
      var widths = narrowest(words, width, function (k, found) {
        if (k > 1) best = Math.max(best, largest(k - 1, found[k - 2]));
        return roomDown / height(k) >= best * (1 - rules.balance_within);
      }, dearest);
      widths.forEach(function (widest, i) { best = Math.max(best, largest(i + 1, widest)); });
      return best;
    }
    /* Dearer breaks only where the letters gain by them. */
    var tiers = [0, 2, 3, 4], sizes = tiers.map(search), tier = 0;
    var may = [rules.preferred_within, rules.whole_words_within, rules.preferred_within, 0];
    while (sizes[tier] < sizes[tiers.length - 1] * (1 - may[tier])) tier++;
    var dearest = tiers[tier], atLeast = sizes[tier] * (1 - rules.balance_within);
    var chosen = null;
    for (var k = 1; k <= words.length && roomDown / height(k) >= atLeast; k++) {
      var way = mostEven(words, width, k, roomAcross * units / atLeast, dearest);
      if (way && (!chosen || way.cost < chosen.cost || (way.cost === chosen.cost && way.unevenness < chosen.unevenness))) chosen = way;
    }

    var count = chosen.breaks.length - 1, em = largest(count, chosen.widest);
    var perEm = font.capital / units, capital = em * perEm;
    var minimum = size.unit === "px" ? rules.smallest_pixels
      : Math.max(size.width, size.height) * rules.read_from_lengths / (rules.reading_metres_per_cm * 100);
    if (capital < minimum) return { fits: false, why: "small", kind: "slogan", capital: capital, minimum: minimum };
    for (var s = 0; s < small.length; s++) {
      small[s].size = Math.min(small[s].scale * em, roomAcross * units / small[s].width);
      var least = minimum * rules.smallest_small_line;
      if (small[s].size * perEm < least) {
        return { fits: false, why: "small", kind: small[s].kind, capital: small[s].size * perEm, minimum: least };
      }
    }

    /* Room that is left goes between the lines first, then around the slogan. */
    var loose = roomDown - em * height(count);
    if (count > 1) pitch += Math.min(rules.looser_lines * pitch, loose / em / (count + 1));
    var lines = [];
    function put(kind, words, em, left, unitsWide, baseline) {
      var wide = unitsWide * em / units;
      lines.push({ kind: kind, text: words, size: em, x: (size.width - wide) / 2 - left * em / units, y: baseline, width: wide });
    }
    function smallHeightOf(line) { return line.size * (line.above + line.below); }
    var top = margin, bottom = size.height - margin, author = null;
    small.forEach(function (line) {
      if (line.kind === "body") {
        put("body", line.text, line.size, line.left, line.width, top + line.size * line.above);
        top += smallHeightOf(line) + rules.small_gap * em;
      } else if (line.kind === "week") {
        put("week", line.text, line.size, line.left, line.width, bottom - line.size * line.below);
        bottom -= smallHeightOf(line) + rules.small_gap * em;
      } else {
        author = line;
      }
    });
    var block = em * (above + below + (count - 1) * pitch) + (author ? rules.small_gap * em + smallHeightOf(author) : 0);
    var baseline = top + (bottom - top - block) / 2 + em * above;
    for (var l = 0; l < count; l++) {
      var from = chosen.breaks[l], to = chosen.breaks[l + 1];
      put("slogan", joined(words.slice(from, to)), em, measured.left(from), width(from, to), baseline + l * pitch * em);
    }
    if (author) {
      put("author", author.text, author.size, author.left, author.width,
        baseline + (count - 1) * pitch * em + em * below + rules.small_gap * em + author.size * author.above);
    }
    var hangs = size.unit !== "px";
    return {
      fits: true, width: size.width, height: size.height, unit: size.unit, capital: capital,
      centimetres: hangs ? Math.floor(capital) / 10 : null,
      metres: hangs ? Math.floor(capital / 10 * rules.reading_metres_per_cm) : null, lines: lines
    };
  }

  /* ---- pictures ---- */

  /* A number with at most `places` decimals, the same text as the build writes. */
  function number(value, places) {
    var power = Math.pow(10, places), whole = Math.floor(Math.abs(value) * power + 0.5);
    var digits = String(whole % power);
    while (digits.length < places) digits = "0" + digits;
    digits = digits.replace(/0+$/, "");
    return (value < 0 && whole > 0 ? "-" : "") + Math.floor(whole / power) + (digits ? "." + digits : "");
  }

  /* The outlines of a line in font units, y upwards, from the start of its baseline. */
  function outlines(text) {
    var list = letters(text), at = places(list), path = "";
    list.forEach(function (letter, i) {
      var parts = glyph(letter)[5];
      for (var p = 0; p < parts.length; p += 3) {
        path += "M" + (at[i] + parts[p + 1]) + " " + parts[p + 2] + font.outlines[parts[p]];
      }
    });
    return path;
  }

  function escaped(text) {
    return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"']/g, function (sign) {
      return { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" }[sign];
    });
  }

  function svg(made, colours, title, trueSize) {
    var wide = number(made.width, 3), high = number(made.height, 3), unit = made.unit === "px" ? "" : "mm";
    var out = "<svg xmlns=\"http://www.w3.org/2000/svg\"" +
      (trueSize ? " width=\"" + wide + unit + "\" height=\"" + high + unit + "\"" : "") +
      " viewBox=\"0 0 " + wide + " " + high + "\" role=\"img\">\n<title>" + escaped(title) + "</title>\n" +
      "<path fill=\"" + escaped(colours.ground) + "\" d=\"M0 0h" + wide + "v" + high + "h-" + wide + "z\"/>\n" +
      "<g fill=\"" + escaped(colours.text) + "\">\n";
    made.lines.forEach(function (line) {
      var scale = number(line.size / units, 8);
      out += "<path transform=\"translate(" + number(line.x, 3) + " " + number(line.y, 3) + ") scale(" + scale + " -" + scale +
        ")\" d=\"" + outlines(line.text) + "\"/>\n";
    });
    return out + "</g>\n</svg>\n";
  }

  function draw(context, made, colours, pixels) {
    var scale = pixels / made.width;
    context.save();
    context.scale(scale, scale);
    context.fillStyle = colours.ground;
    context.fillRect(0, 0, made.width, made.height);
    context.fillStyle = colours.text;
    made.lines.forEach(function (line) {
      context.save();
      context.translate(line.x, line.y);
      context.scale(line.size / units, -line.size / units);
      context.fill(new Path2D(outlines(line.text)));
      context.restore();
    });
    context.restore();
  }

  function luminance(colour) {
    var parts = [1, 3, 5].map(function (i) {
      var c = parseInt(colour.slice(i, i + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  function contrast(a, b) {
    var x = luminance(a), y = luminance(b);
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  }

  return {
    design: design, layout: layout, svg: svg, draw: draw, contrast: contrast,
    size: function (width, height) { return { width: width * 1000, height: height * 1000, unit: "mm" }; },
    card: function (card) { return { width: card.width, height: card.height, unit: "px", text_width: card.text_width }; }
  };
}
