"""The slogan picker in a real Chromium: choosing by place and words, gathering, the address, keyboard alone."""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from layout import STICKING_OUT
from loa import REPOSITORY
from looks import OPTIONS
from officers import slogans
from visits import LONGEST
from test_keyboard import FOCUS

# What is announced to listeners.
VOICE = "body > [role=status]"
YEAR = "2023/khau-hieu/"
ALL = "khau-hieu/"
SHORT, LEARN, LONG = (
    "hoc-hoc-nua-hoc-mai", "hoc-hoi-la-mot-viec-phai-tiep-tuc-suot-doi",
    "chung-ta-phai-hoc-phai-co-gang-hoc-nhieu-khong-chiu-kho-hoc")
THREE = f"{YEAR}?noi=street&chon={SHORT},{LEARN},{LONG}&bang=ngang-6x15&mau=xanh-trang"


@pytest.fixture
def fresh(browser, serve, example):
    """Opens an address in a tab of its own, so that each test has its own history."""
    contexts = []

    def open_(address: str, **options):
        options = {"locale": "vi-VN", "viewport": {"width": 1280, "height": 800}} | options
        contexts.append(browser.new_context(**options))
        contexts[-1].set_default_timeout(LONGEST)
        page = contexts[-1].new_page()
        page.on("pageerror", lambda error: pytest.fail(f"script error: {error}"))
        page.goto(serve(example).url(address))
        return page

    yield open_
    for context in contexts:
        context.close()


def shown(page) -> list[str]:
    """The words of the slogans that are seen, in their order."""
    words = page.locator("[data-slogan]:visible a").all_inner_texts()
    return [" ".join(text.split()) for text in words]


def place(page, name: str):
    return page.get_by_role("button", name=name, exact=True)


def box(page, slug: str):
    return page.locator(f"[data-slogan='{slug}'] input")


def query(page) -> str:
    return page.evaluate("location.search")


def studio_ready(page):
    page.wait_for_selector(".banner-proof")


# ---- place and rule ----

@pytest.mark.parametrize("name, group, rule", [
    ("Trục đường chính", 2, "Chọn ít nhất 1 khẩu hiệu trong nhóm này."),
    ("Nơi công cộng", 2, "Chọn ít nhất 1 khẩu hiệu trong nhóm này."),
    ("Cơ quan, đơn vị", 1, "Treo tất cả khẩu hiệu trong nhóm này."),
])
def test_place_shows_its_slogans_and_tells_the_rule(fresh, content, name, group, rule):
    page = fresh(YEAR)
    place(page, name).click()
    wanted = [slogan.words for slogan in slogans(content, 2023) if slogan.group == group]
    assert len(wanted) == {1: 1, 2: 15}[group]
    assert shown(page) == wanted
    assert page.locator(".rule-status").inner_text() == rule
    assert page.locator(".shown-count").inner_text() == f"Số khẩu hiệu đang hiện: {len(wanted)}/16"
    assert place(page, name).get_attribute("aria-pressed") == "true"
    place(page, "Mọi nơi").click()
    assert len(shown(page)) == 16 and page.locator(".rule-status").inner_text() == ""


def test_rule_tells_whether_enough_are_chosen(fresh):
    page = fresh(YEAR + "?noi=street")
    box(page, SHORT).check()
    assert page.locator(".rule-status").inner_text() == "Chọn ít nhất 1 khẩu hiệu trong nhóm này. Đã chọn đủ."


def test_all_years_tell_the_year_of_each_rule_and_filter_by_year(fresh, content):
    page = fresh(ALL)
    assert len(shown(page)) == len(slogans(content, 2020)) + len(slogans(content, 2023))
    told = re.match(r"\d+", page.locator(".page-head .meta").inner_text()).group()
    assert page.locator(".shown-count").inner_text() == f"Số khẩu hiệu đang hiện: {told}/{told}", "the same words in two years are one slogan"
    place(page, "Trục đường chính").click()
    assert page.locator(".rule-status").inner_text() == "2023: Chọn ít nhất 1 khẩu hiệu trong nhóm này."
    assert len(shown(page)) == 15
    place(page, "Mọi nơi").click()
    page.locator("[name=nam]").select_option("2020")
    assert shown(page) == [slogan.words for slogan in slogans(content, 2020)]


# ---- words, author, length ----

@pytest.mark.parametrize("typed", ["ho chi minh", "Hồ Chí Minh", "HỒ CHÍ MINH", "hồ chí minh", "ho chi mi", "hồ chị mình", "minh chi ho"])
def test_five_slogans_of_ho_chi_minh_are_found(fresh, content, typed):
    page = fresh(YEAR)
    page.get_by_label("Tìm theo từ").fill(typed)
    wanted = [slogan.words for slogan in slogans(content, 2023) if slogan.author == "Hồ Chí Minh"]
    assert len(wanted) == 5
    assert shown(page) == wanted


@pytest.mark.parametrize("typed, first, count", [
    ("hoc hoi", "Học hỏi là một việc phải tiếp tục suốt đời", 1),
    ("học hỏi", "Học hỏi là một việc phải tiếp tục suốt đời", 1),
    ("chia khóa", "Nhà trường chỉ cho chúng ta chiếc chìa khóa tri thức, học trong cuộc sống là công việc cả đời", 1),
    ("chìa khoá", "Nhà trường chỉ cho chúng ta chiếc chìa khóa tri thức, học trong cuộc sống là công việc cả đời", 1),
    ("doc sach khong co", None, 0),
    # With its marks it is not hỏi; a whole word is not the beginning of another.
    ("hội", "Chuyển đổi số để xây dựng thành công một xã hội học tập mới", 4),
    ("ho hoi", "Chuyển đổi số để xây dựng thành công một xã hội học tập mới", 5),
    ("cốt học", "Trong cách học phải lấy tự học làm cốt", 1),
    ("đời", "Chuyển đổi số thúc đẩy học tập suốt đời", 8),
    ("einstein", "Trí tuệ không phải là sản phẩm của việc học mà là của nỗ lực cả đời để có được nó", 1),
])
def test_words_are_found_with_and_without_accents(fresh, typed, first, count):
    page = fresh(YEAR)
    page.get_by_label("Tìm theo từ").fill(typed)
    found = shown(page)
    assert (found[0] if found else None, len(found)) == (first, count)
    if not count:
        assert page.locator(".shown-count").inner_text() == "Không có khẩu hiệu nào phù hợp."


def test_author_and_length_filter_and_reset_brings_all_back(fresh, content):
    page = fresh(YEAR)
    everything = slogans(content, 2023)
    page.get_by_label("Tác giả").select_option("ho-chi-minh")
    assert shown(page) == [slogan.words for slogan in everything if slogan.author == "Hồ Chí Minh"]
    page.get_by_label("Độ dài").select_option("dai")
    assert shown(page) == [slogan.words for slogan in everything if slogan.author == "Hồ Chí Minh" and len(slogan.words) > 120]
    assert query(page) == "?tac-gia=ho-chi-minh&dai=dai"
    page.get_by_label("Tác giả").select_option("")
    for value, fits in (("ngan", range(0, 61)), ("vua", range(61, 121)), ("dai", range(121, 999))):
        page.get_by_label("Độ dài").select_option(value)
        assert shown(page) == [slogan.words for slogan in everything if len(slogan.words) in fits]
    page.get_by_role("button", name="Bỏ lọc").click()
    assert len(shown(page)) == 16 and query(page) == ""
    assert page.evaluate("document.activeElement.name") == "tim"


def test_folding_is_the_same_as_the_builds(fresh, example):
    """Tests/MarkdownTests/FoldingPairsTests.swift holds the build to the same pairs."""
    pairs = [line.split("\t") for line in (REPOSITORY / "Tests/Browser/folding.tsv").read_text("utf-8").splitlines()]
    page = fresh(YEAR)
    assert len(pairs) > 20
    assert page.evaluate("texts => texts.map(LoaWords.fold)", [a for a, _ in pairs]) == [b for _, b in pairs]


@pytest.mark.parametrize("address", ["2020/khau-hieu/", YEAR, ALL])
def test_every_slogan_folds_to_its_address(fresh, example, address):
    """Addresses are folded by the build: every slogan's words, folded here, begin with its own."""
    page = fresh(address)
    block = re.search(r'id="_picker-data">(.*?)</script>', example.files[address].read_text("utf-8"))
    listed = json.loads(block.group(1))["slogans"]
    assert len(listed) >= 16 or address.startswith("2020")
    folded = page.evaluate("all => all.map(s => LoaWords.fold(s.lines.join(' ')).replace(/[^a-z0-9]+/g, '-'))", listed)
    assert [slogan["slug"] for slogan, words in zip(listed, folded) if not words.startswith(slogan["slug"])] == []


# ---- choosing ----

def test_random_chooses_only_from_what_is_shown_and_never_twice(fresh):
    page = fresh(YEAR)
    page.get_by_label("Tìm theo từ").fill("ho chi minh")
    seen = {query(page)}
    for _ in range(5):
        page.get_by_role("button", name="Chọn giúp tôi").click()
        seen.add(query(page))
    assert len(seen) == 6
    assert sorted(page.locator(".chosen-list li span").all_inner_texts()) == sorted(f"{words} — Hồ Chí Minh" for words in shown(page))
    page.get_by_role("button", name="Chọn giúp tôi").click()
    assert query(page) in seen
    expect(page.locator(VOICE)).to_have_text("Mọi khẩu hiệu đang hiện đều đã được chọn.")


def test_announcement_that_waits_gives_way_to_a_newer_one(fresh):
    """Typing is announced a moment later; what was said since must not be spoken over."""
    page = fresh(YEAR)
    page.clock.install()
    page.get_by_label("Tìm theo từ").fill("ho chi minh")
    page.clock.run_for(200)
    page.get_by_role("button", name="Chọn giúp tôi").click()
    page.clock.run_for(5000)
    expect(page.locator(VOICE)).to_contain_text("Đã chọn: ")


def test_random_is_not_always_the_same(fresh):
    found = set()
    page = fresh(YEAR)
    for _ in range(12):
        page.get_by_role("button", name="Chọn giúp tôi").click()
        found.add(query(page))
        page.get_by_role("button", name="Bỏ chọn tất cả").click()
    assert len(found) > 2, "one of sixteen twelve times over: less than three different ones is one in ten thousand millions"


def test_choices_gather_in_the_tray_and_are_announced(fresh):
    page = fresh(YEAR)
    assert not page.locator(".tray").is_visible()
    box(page, SHORT).check()
    expect(page.locator(VOICE)).to_have_text("Đã chọn: Học, học nữa, học mãi. Số khẩu hiệu đã chọn: 1")
    assert page.locator("[role=status]").evaluate_all("all => all.map(e => getComputedStyle(e).display)") == ["block"]
    box(page, LEARN).check()
    page.locator(".tray summary").click()
    assert page.locator(".chosen-list li span").all_inner_texts() == [
        "Học, học nữa, học mãi — Lenin", "Học hỏi là một việc phải tiếp tục suốt đời — Hồ Chí Minh"]
    page.evaluate("scrollTo(0, 0)")
    tray = page.locator(".tray").bounding_box()
    assert tray["y"] + tray["height"] == pytest.approx(800, abs=1), "the tray sticks to the lower edge"
    assert not box(page, LONG).is_checked() and box(page, SHORT).is_checked()


def test_removing_from_the_tray_never_loses_the_focus(fresh):
    page = fresh(f"{YEAR}?chon={SHORT},{LEARN},{LONG}")
    page.locator(".tray summary").click()
    for left in (2, 1, 0):
        page.locator(".remove-button").last.focus()
        page.keyboard.press("Enter")
        assert page.locator(".chosen-list li").count() == left
        assert page.evaluate("document.activeElement.matches('.remove-button')") == (left > 0)
        assert page.evaluate("document.activeElement.matches('input')") == (left == 0)
        assert page.evaluate("document.activeElement.checkVisibility()")
    assert query(page) == "" and not page.locator(".tray").is_visible()


def test_filtering_keeps_what_was_chosen(fresh):
    page = fresh(f"{YEAR}?chon={SHORT}")
    place(page, "Cơ quan, đơn vị").click()
    assert not box(page, SHORT).is_visible()
    assert query(page) == f"?chon={SHORT}&noi=office"
    assert page.locator(".tray summary").inner_text() == "Số khẩu hiệu đã chọn: 1"


# ---- the address ----

def look(page):
    """What the reader sees of the state."""
    return {
        "chosen": page.locator("[data-slogan] input:checked").count(), "shown": shown(page),
        "place": page.locator("[aria-pressed=true]").all_inner_texts(),
        "size": page.locator("[name=bang]").input_value(), "colours": page.locator("[name=mau]:checked").input_value(),
        "banners": page.locator(".banner-proof svg").evaluate_all("all => all.map(e => e.outerHTML)"),
        "captions": page.locator(".banner-proof figcaption").all_inner_texts(),
    }


def test_selection_with_size_and_colours_survives_in_its_address_alone(fresh, browser, serve, example):
    page = fresh(YEAR)
    place(page, "Trục đường chính").click()
    for slug in (SHORT, LEARN, LONG):
        box(page, slug).check()
    page.get_by_role("button", name="Xem trên băng rôn").click()
    studio_ready(page)
    page.locator("[name=bang]").select_option("ngang-6x15")
    page.get_by_label("Nền xanh dương, chữ trắng").check()
    before = look(page)
    assert before["chosen"] == 3 and len(before["banners"]) == 3 and '#0b4ea2' in before["banners"][0]
    assert page.url == serve(example).url(THREE)
    page.reload()
    studio_ready(page)
    assert look(page) == before
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    colleague = fresh(THREE, viewport={"width": 390, "height": 844})
    studio_ready(colleague)
    assert look(colleague) == before


def test_back_undoes_a_place_the_banners_and_a_cleared_tray(fresh):
    page = fresh(YEAR)
    place(page, "Trục đường chính").click()
    box(page, SHORT).check()
    page.get_by_role("button", name="Xem trên băng rôn").click()
    studio_ready(page)
    page.locator(".tray summary").click()
    page.get_by_role("button", name="Bỏ chọn tất cả").click()
    assert page.locator("[data-slogan] input:checked").count() == 0
    page.go_back()
    studio_ready(page)
    assert box(page, SHORT).is_checked()
    page.locator("#_studio-title").focus()
    page.go_back()
    page.wait_for_selector(".studio", state="hidden")
    assert box(page, SHORT).is_checked()
    assert page.evaluate("document.activeElement.textContent") == "Xem trên băng rôn"
    page.go_back()
    expect(page).to_have_url(re.compile(r"/khau-hieu/$"))
    assert len(shown(page)) == 16
    page.go_forward()
    expect(page).to_have_url(re.compile(r"\?noi=street"))
    assert len(shown(page)) == 15


def test_back_leaves_the_focus_on_a_button_of_a_banner_that_is_drawn_again(fresh):
    page = fresh(f"{YEAR}?chon={SHORT},{LEARN}&bang=ngang-6x07")
    studio_ready(page)
    place(page, "Nơi công cộng").click()
    page.locator(f"[data-key='png {LEARN}']").focus()
    page.go_back()
    expect(page).to_have_url(re.compile("khau-hieu/\\?chon"))
    assert page.evaluate("document.activeElement.dataset.key") == f"png {LEARN}"


def test_back_from_a_slogans_page_finds_the_selection_again(fresh):
    page = fresh(YEAR)
    page.get_by_label("Tìm theo từ").fill("hoc hoi")
    box(page, LEARN).check()
    page.locator("[data-slogan]:visible a").click()
    page.wait_for_url(f"**/{LEARN}/")
    page.go_back()
    page.wait_for_url("**tim=hoc**")
    assert len(shown(page)) == 1 and box(page, LEARN).is_checked()


@pytest.mark.parametrize("search", [
    "?noi=nowhere&chon=gone,also-gone&bang=none&mau=pink&dai=x&tac-gia=nobody", "?chon=__proto__,constructor", "?chon=,,,", "?bang=0x0",
    f"?chon={SHORT}&bang=99999x0.0001", f"?chon={SHORT},{SHORT}&bang=<svg>&mau=%22",
])
def test_addresses_that_make_no_sense_do_no_harm(fresh, search):
    page = fresh(YEAR + search)
    assert len(shown(page)) == 16
    if f"chon={SHORT}" in search:
        studio_ready(page)
        assert page.locator(".banner-proof").count() == 1
    else:
        assert not page.locator(".tray").is_visible()


def test_parameters_of_others_stay_in_the_address(fresh):
    page = fresh(YEAR + "?utm_source=zalo")
    box(page, SHORT).check()
    assert query(page) == f"?utm_source=zalo&chon={SHORT}"


# ---- for everyone ----

STATES = {
    "place": YEAR + "?noi=street",
    "nothing-found": YEAR + "?tim=khong-co-gi-nhu-the",
    "tray": f"{YEAR}?chon={SHORT},{LEARN}",
    "studio": THREE + "&co-quan=1&tuan=1",
    "studio-upright": f"{YEAR}?chon={SHORT}&bang=doc-08x25&mau=trang-do",
    "studio-own-size": f"{YEAR}?chon={SHORT}&bang=4.5x0.9",
    "studio-refused": f"{YEAR}?chon={LONG}&bang=ngang-6x07",
    "all-years": ALL + "?noi=street",
}
LOOKS = {
    "light": {"color_scheme": "light"}, "dark": {"color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 844}}, "dark-320": {"color_scheme": "dark", "viewport": {"width": 320, "height": 640}},
    "reduced-motion": {"reduced_motion": "reduce"},
}


def in_state(page, state: str):
    if state.startswith("studio"):
        studio_ready(page)
    if state == "tray":
        page.locator(".tray summary").click()
    return page


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("view", LOOKS)
def test_axe_finds_no_violation_in_any_state(open_page, state, view):
    page = in_state(open_page(STATES[state], **LOOKS[view]), state)
    result = Axe().run(page, options=OPTIONS)
    assert len(result.response["passes"]) > 15, "axe looked at nothing"
    assert [
        f"{violation['id']}: {node['target']} {node['html'][:160]} {node.get('failureSummary', '')[:300]}"
        for violation in result.response["violations"] for node in violation["nodes"]
    ] == []
    assert page.evaluate("document.getAnimations().length") == 0


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_overflows_in_any_state(open_page, state, width):
    page = in_state(open_page(STATES[state], viewport={"width": width, "height": 640}), state)
    assert page.evaluate(STICKING_OUT) == []


@pytest.mark.parametrize("state", STATES)
def test_everything_that_is_pressed_is_44_pixels_high(open_page, state):
    page = in_state(open_page(STATES[state], viewport={"width": 390, "height": 844}), state)
    small = page.evaluate("""() => [...document.querySelectorAll('[data-added] button, [data-added] select, [data-added] input, .choose-box, [data-added] summary')]
        .filter(e => e.checkVisibility())
        .map(e => [e.closest('label.check, label.choose-box, .colours label') || e, e.outerHTML.slice(0, 90)])
        .map(([e, html]) => [e.getBoundingClientRect(), html])
        .filter(([box]) => box.height < 44 || box.width < 44).map(([box, html]) => `${box.width}x${box.height} ${html}`)""")
    assert small == []


def tab_to(page, selector: str, most: int = 120):
    """Presses Tab until the focus is on it, and looks at every focus on the way."""
    page.evaluate("window.__wanted = []")
    for _ in range(most):
        page.keyboard.press("Tab")
        # The list answers to what was typed a moment later, and moves; where it comes to rest is what counts.
        for _ in range(300):
            faults = page.evaluate(FOCUS)["faults"]
            if not faults:
                break
            page.wait_for_timeout(100)
        assert faults == [], page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{selector} is not reached")


@pytest.mark.parametrize("view", ["light", "dark-320"])
def test_all_of_it_is_done_by_keyboard_alone(fresh, view):
    page = fresh(YEAR, **LOOKS[view])
    tab_to(page, "[value=street]")
    page.keyboard.press("Enter")
    tab_to(page, "[name=tim]")
    page.keyboard.type("hoc hoi")
    tab_to(page, f"[data-slogan='{LEARN}'] input")
    page.keyboard.press("Space")
    for _ in range(60):
        page.keyboard.press("Shift+Tab")
        if page.evaluate("document.activeElement.name === 'tim'"):
            break
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    tab_to(page, "[data-do=random]")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.dataset.do") == "random"
    tab_to(page, "[data-do=tray]")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    tab_to(page, "[data-do=show]")
    page.keyboard.press("Enter")
    studio_ready(page)
    assert page.evaluate("document.activeElement.id") == "_studio-title"
    tab_to(page, "[name=bang]")
    page.keyboard.press("ArrowDown")
    tab_to(page, "[name=mau]")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.value") == "do-trang"
    tab_to(page, "[name=co-quan]")
    page.keyboard.press("Space")
    tab_to(page, "[name=ten]")
    page.keyboard.press("Control+A")
    page.keyboard.type("UBND Phường 1")
    tab_to(page, "[name=tuan]")
    page.keyboard.press("Space")
    assert page.evaluate("document.activeElement.name") == "tuan"
    tab_to(page, "[data-key^='svg']")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert re.fullmatch(r"[a-z0-9-]+-ngang-8x08-do-trang\.svg", download.value.suggested_filename)
    assert page.evaluate("document.activeElement.dataset.key.startsWith('svg')")
    assert "noi=street" in query(page) and "co-quan=UBND+Ph" in query(page) and "tuan=1" in query(page)


def test_focus_is_never_hidden_behind_the_tray(fresh):
    page = fresh(f"{YEAR}?chon={SHORT}", viewport={"width": 390, "height": 844})
    tab_to(page, "[data-do=show]")


@pytest.mark.parametrize("address", [YEAR, ALL])
def test_without_scripts_the_page_is_a_plain_list_that_leads_to_every_slogan(open_page, content, address):
    page = open_page(address, java_script_enabled=False)
    assert page.locator("main button, main input, main select").count() == 0
    links = [link.get_attribute("href") for link in page.locator("main [data-slogan] a").all()]
    years = [2023] if address == YEAR else [2020, 2023]
    assert len(links) == sum(len(slogans(content, year)) for year in years)
    assert all(re.fullmatch(r"/20\d\d/khau-hieu/[a-z0-9-]+/", link) for link in links)
