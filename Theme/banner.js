/*
 * LoaBanner: slogans on banners, in the browser. The same algorithm and the same numbers as the build
 * (Sources/Site/Banner); Tests/Banner/test_layout.py compares the two on every slogan and size.
 *
 * var banner = LoaBanner(font, design)
 *     font    the parsed banner-font.json; design  the parsed banner.json. Plain data, never changed.
 *
 * banner.design                     the design given: .colours, .cards, .rules
 * banner.size(width, height)        metres -> a size: { width, height, unit: "mm" }
 * banner.card(card)                 an entry of design.cards -> a size: { width, height, unit: "px", text_width }
 *
 * banner.layout(text, size) -> layout | refusal
 *     text    { lines: ["words up to a preferred break", …], author: "…"?, body: "…"?, week: "…"? }
 *             body stands above the slogan, author and week below; leave out or "" what is not wanted
 *     layout  { fits: true, width, height, unit,
 *               capital,             height of the slogan's capitals, in the unit
 *               centimetres,         the same in cm, one decimal; null on cards
 *               metres,              reads from so far, whole metres; null on cards
 *               lines: [{ kind: "slogan" | "author" | "body" | "week", text, size, x, y, width }] }
 *             size = em in the unit; x, y = start of the baseline, y downwards
 *     refusal { fits: false, why: "empty" }
 *             { fits: false, why: "letters", letters: ["你", …] }   no such letters in the font
 *             { fits: false, why: "long", words, most }             more words than any banner holds
 *             { fits: false, why: "small", kind, capital, minimum } capitals would be below the minimum; in the unit
 *
 * banner.svg(layout, colours, title, trueSize) -> text of an SVG file, letters as outlines
 *     colours  { ground: "#rrggbb", text: "#rrggbb" }; an entry of design.colours, or the officer's own
 *     trueSize true: with width and height in mm (px for cards), for a file; false: without, for a preview
 *              that the style sheet sizes. The same text byte for byte as the build's bang-<id>.svg.
 * banner.draw(context, layout, colours, pixels)
 *     draws on a 2D canvas so that the layout is `pixels` wide: for PNG, without loading an image
 * banner.contrast(a, b)             of two "#rrggbb" by WCAG 2: 1 … 21
 *
 * No network, no DOM but the canvas that draw() is given.
 */
