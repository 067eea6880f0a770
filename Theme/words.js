// LoaWords: finding words typed with or without Vietnamese accents. Use: Theme/README.md.
var LoaWords = (function () {
  'use strict';

  function fold(text) {
    return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  }

  /* Lower case with its marks; hoà and hóa are spelled like hòa and hóa, whichever way was typed. */
  function spell(text) {
    return text.toLowerCase().normalize('NFD')
      .replace(/(o)([ae])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu, '$1$3$2')
      .replace(/(^|[^q])(u)(y)([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu, '$1$2$4$3')
      .normalize('NFC');
  }

  function index(text) {
    return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean).map(function (word) {
      return { spelled: spell(word), plain: fold(word) };
    });
  }

  /* What was typed with marks is meant with them. The last word may still be on its way. */
  function same(typed, word, heedsMarks, isWhole) {
    var key = heedsMarks && typed.spelled !== typed.plain ? 'spelled' : 'plain';
    return isWhole ? word[key] === typed[key] : word[key].indexOf(typed[key]) === 0;
  }

  function phrase(typed, words, heedsMarks) {
    for (var from = 0; from + typed.length <= words.length; from++) {
      var fits = typed.every(function (one, i) { return same(one, words[from + i], heedsMarks, i + 1 < typed.length); });
      if (fits) return true;
    }
    return false;
  }

  /* The strictest way of reading that finds anything at all: the words in their order with the marks that were
     typed, in their order without any marks, all of them in any order. */
  function find(typed, indexes) {
    var asked = index(typed);
    var ways = [
      function (words) { return phrase(asked, words, true); },
      function (words) { return phrase(asked, words, false); },
      function (words) {
        return asked.every(function (one) { return words.some(function (word) { return same(one, word, false, false); }); });
      }
    ];
    for (var way = 0; way < ways.length; way++) {
      var found = indexes.map(ways[way]);
      if (found.indexOf(true) >= 0) return found;
    }
    return indexes.map(function () { return false; });
  }

  return { fold: fold, index: index, find: find };
})();
