/* Made by Tests/ArchitectureTests/ShippedThemeTests.swift; do not edit. */
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "shipped_theme.h"
#include <stddef.h>

static const unsigned char f0[] = {
#embed "../../Theme/banner-font.json" suffix(,)
0};
static const unsigned char f1[] = {
#embed "../../Theme/banner.js" suffix(,)
0};
static const unsigned char f2[] = {
#embed "../../Theme/banner.json" suffix(,)
0};
static const unsigned char f3[] = {
#embed "../../Theme/css/base.css" suffix(,)
0};
static const unsigned char f4[] = {
#embed "../../Theme/css/frame.css" suffix(,)
0};
static const unsigned char f5[] = {
#embed "../../Theme/css/own.css" suffix(,)
0};
static const unsigned char f6[] = {
#embed "../../Theme/css/pages.css" suffix(,)
0};
static const unsigned char f7[] = {
#embed "../../Theme/css/picker.css" suffix(,)
0};
static const unsigned char f8[] = {
#embed "../../Theme/css/print.css" suffix(,)
0};
static const unsigned char f9[] = {
#embed "../../Theme/css/tokens.css" suffix(,)
0};
static const unsigned char f10[] = {
#embed "../../Theme/icon-192.png" suffix(,)
0};
static const unsigned char f11[] = {
#embed "../../Theme/icon-512.png" suffix(,)
0};
static const unsigned char f12[] = {
#embed "../../Theme/icon.svg" suffix(,)
0};
static const unsigned char f13[] = {
#embed "../../Theme/picker.js" suffix(,)
0};
static const unsigned char f14[] = {
#embed "../../Theme/script.js" suffix(,)
0};
static const unsigned char f15[] = {
#embed "../../Theme/strings.en.yml" suffix(,)
0};
static const unsigned char f16[] = {
#embed "../../Theme/strings.vi.yml" suffix(,)
0};
static const unsigned char f17[] = {
#embed "../../Theme/studio.js" suffix(,)
0};
static const unsigned char f18[] = {
#embed "../../Theme/templates/activities.mustache" suffix(,)
0};
static const unsigned char f19[] = {
#embed "../../Theme/templates/activity.mustache" suffix(,)
0};
static const unsigned char f20[] = {
#embed "../../Theme/templates/activity_dated.mustache" suffix(,)
0};
static const unsigned char f21[] = {
#embed "../../Theme/templates/activity_row.mustache" suffix(,)
0};
static const unsigned char f22[] = {
#embed "../../Theme/templates/activity_state.mustache" suffix(,)
0};
static const unsigned char f23[] = {
#embed "../../Theme/templates/activity_text.mustache" suffix(,)
0};
static const unsigned char f24[] = {
#embed "../../Theme/templates/archive.mustache" suffix(,)
0};
static const unsigned char f25[] = {
#embed "../../Theme/templates/caption.mustache" suffix(,)
0};
static const unsigned char f26[] = {
#embed "../../Theme/templates/contents.mustache" suffix(,)
0};
static const unsigned char f27[] = {
#embed "../../Theme/templates/edition.mustache" suffix(,)
0};
static const unsigned char f28[] = {
#embed "../../Theme/templates/gone.mustache" suffix(,)
0};
static const unsigned char f29[] = {
#embed "../../Theme/templates/home.mustache" suffix(,)
0};
static const unsigned char f30[] = {
#embed "../../Theme/templates/layout.mustache" suffix(,)
0};
static const unsigned char f31[] = {
#embed "../../Theme/templates/leaf.mustache" suffix(,)
0};
static const unsigned char f32[] = {
#embed "../../Theme/templates/loudspeaker.mustache" suffix(,)
0};
static const unsigned char f33[] = {
#embed "../../Theme/templates/news.mustache" suffix(,)
0};
static const unsigned char f34[] = {
#embed "../../Theme/templates/news_item.mustache" suffix(,)
0};
static const unsigned char f35[] = {
#embed "../../Theme/templates/news_list.mustache" suffix(,)
0};
static const unsigned char f36[] = {
#embed "../../Theme/templates/not_found.mustache" suffix(,)
0};
static const unsigned char f37[] = {
#embed "../../Theme/templates/outline.mustache" suffix(,)
0};
static const unsigned char f38[] = {
#embed "../../Theme/templates/overview.mustache" suffix(,)
0};
static const unsigned char f39[] = {
#embed "../../Theme/templates/page.mustache" suffix(,)
0};
static const unsigned char f40[] = {
#embed "../../Theme/templates/page_foot.mustache" suffix(,)
0};
static const unsigned char f41[] = {
#embed "../../Theme/templates/photo.mustache" suffix(,)
0};
static const unsigned char f42[] = {
#embed "../../Theme/templates/picker.mustache" suffix(,)
0};
static const unsigned char f43[] = {
#embed "../../Theme/templates/picture.mustache" suffix(,)
0};
static const unsigned char f44[] = {
#embed "../../Theme/templates/plan.mustache" suffix(,)
0};
static const unsigned char f45[] = {
#embed "../../Theme/templates/poster.mustache" suffix(,)
0};
static const unsigned char f46[] = {
#embed "../../Theme/templates/press.mustache" suffix(,)
0};
static const unsigned char f47[] = {
#embed "../../Theme/templates/redirect.mustache" suffix(,)
0};
static const unsigned char f48[] = {
#embed "../../Theme/templates/rule.mustache" suffix(,)
0};
static const unsigned char f49[] = {
#embed "../../Theme/templates/slogan.mustache" suffix(,)
0};
static const unsigned char f50[] = {
#embed "../../Theme/templates/slogan_row.mustache" suffix(,)
0};
static const unsigned char f51[] = {
#embed "../../Theme/templates/slogan_strip.mustache" suffix(,)
0};
static const unsigned char f52[] = {
#embed "../../Theme/templates/slogans.mustache" suffix(,)
0};
static const unsigned char f53[] = {
#embed "../../Theme/templates/slogans_all.mustache" suffix(,)
0};
static const unsigned char f54[] = {
#embed "../../Theme/templates/status.mustache" suffix(,)
0};
static const unsigned char f55[] = {
#embed "../../Theme/templates/symbols.mustache" suffix(,)
0};
static const unsigned char f56[] = {
#embed "../../Theme/templates/year_poster.mustache" suffix(,)
0};
static const unsigned char f57[] = {
#embed "../../Theme/theme.yml" suffix(,)
0};
static const unsigned char f58[] = {
#embed "../../Theme/words.js" suffix(,)
0};

static const struct loa_shipped_file files[] = {
    {"banner-font.json", f0, sizeof f0 - 1},
    {"banner.js", f1, sizeof f1 - 1},
    {"banner.json", f2, sizeof f2 - 1},
    {"css/base.css", f3, sizeof f3 - 1},
    {"css/frame.css", f4, sizeof f4 - 1},
    {"css/own.css", f5, sizeof f5 - 1},
    {"css/pages.css", f6, sizeof f6 - 1},
    {"css/picker.css", f7, sizeof f7 - 1},
    {"css/print.css", f8, sizeof f8 - 1},
    {"css/tokens.css", f9, sizeof f9 - 1},
    {"icon-192.png", f10, sizeof f10 - 1},
    {"icon-512.png", f11, sizeof f11 - 1},
    {"icon.svg", f12, sizeof f12 - 1},
    {"picker.js", f13, sizeof f13 - 1},
    {"script.js", f14, sizeof f14 - 1},
    {"strings.en.yml", f15, sizeof f15 - 1},
    {"strings.vi.yml", f16, sizeof f16 - 1},
    {"studio.js", f17, sizeof f17 - 1},
    {"templates/activities.mustache", f18, sizeof f18 - 1},
    {"templates/activity.mustache", f19, sizeof f19 - 1},
    {"templates/activity_dated.mustache", f20, sizeof f20 - 1},
    {"templates/activity_row.mustache", f21, sizeof f21 - 1},
    {"templates/activity_state.mustache", f22, sizeof f22 - 1},
    {"templates/activity_text.mustache", f23, sizeof f23 - 1},
    {"templates/archive.mustache", f24, sizeof f24 - 1},
    {"templates/caption.mustache", f25, sizeof f25 - 1},
    {"templates/contents.mustache", f26, sizeof f26 - 1},
    {"templates/edition.mustache", f27, sizeof f27 - 1},
    {"templates/gone.mustache", f28, sizeof f28 - 1},
    {"templates/home.mustache", f29, sizeof f29 - 1},
    {"templates/layout.mustache", f30, sizeof f30 - 1},
    {"templates/leaf.mustache", f31, sizeof f31 - 1},
    {"templates/loudspeaker.mustache", f32, sizeof f32 - 1},
    {"templates/news.mustache", f33, sizeof f33 - 1},
    {"templates/news_item.mustache", f34, sizeof f34 - 1},
    {"templates/news_list.mustache", f35, sizeof f35 - 1},
    {"templates/not_found.mustache", f36, sizeof f36 - 1},
    {"templates/outline.mustache", f37, sizeof f37 - 1},
    {"templates/overview.mustache", f38, sizeof f38 - 1},
    {"templates/page.mustache", f39, sizeof f39 - 1},
    {"templates/page_foot.mustache", f40, sizeof f40 - 1},
    {"templates/photo.mustache", f41, sizeof f41 - 1},
    {"templates/picker.mustache", f42, sizeof f42 - 1},
    {"templates/picture.mustache", f43, sizeof f43 - 1},
    {"templates/plan.mustache", f44, sizeof f44 - 1},
    {"templates/poster.mustache", f45, sizeof f45 - 1},
    {"templates/press.mustache", f46, sizeof f46 - 1},
    {"templates/redirect.mustache", f47, sizeof f47 - 1},
    {"templates/rule.mustache", f48, sizeof f48 - 1},
    {"templates/slogan.mustache", f49, sizeof f49 - 1},
    {"templates/slogan_row.mustache", f50, sizeof f50 - 1},
    {"templates/slogan_strip.mustache", f51, sizeof f51 - 1},
    {"templates/slogans.mustache", f52, sizeof f52 - 1},
    {"templates/slogans_all.mustache", f53, sizeof f53 - 1},
    {"templates/status.mustache", f54, sizeof f54 - 1},
    {"templates/symbols.mustache", f55, sizeof f55 - 1},
    {"templates/year_poster.mustache", f56, sizeof f56 - 1},
    {"theme.yml", f57, sizeof f57 - 1},
    {"words.js", f58, sizeof f58 - 1},
};

const struct loa_shipped_file *loa_shipped_file(unsigned long index) {
    return index < sizeof files / sizeof *files ? &files[index] : NULL;
}
