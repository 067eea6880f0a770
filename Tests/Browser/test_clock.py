"""A static page ages; the script sets its status words right by the reader's clock."""

import pytest

import loa

# The week of 2024 is 1 to 7 October in Viet Nam, whatever the reader's own time zone.
MOMENTS = [
    ("2024-09-30T23:59:59+07:00", "Sắp tới"),
    ("2024-10-01T00:00:00+07:00", "Đang diễn ra"),
    ("2024-10-07T23:59:59+07:00", "Đang diễn ra"),
    ("2024-10-08T00:00:00+07:00", "Đã qua"),
]


@pytest.mark.parametrize("zone", ["Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Kiritimati"])
@pytest.mark.parametrize("moment, word", MOMENTS)
@pytest.mark.parametrize("address", ["", "2024/"])
def test_status_of_the_week_follows_the_readers_clock(open_page, address, moment, word, zone):
    page = open_page(address, timezone_id=zone)
    page.clock.set_fixed_time(moment)
    page.reload()
    assert page.locator(".poster .status").inner_text() == word


def test_status_changes_when_the_reader_comes_back_to_the_tab(open_page):
    page = open_page("2024/")
    page.clock.set_fixed_time(MOMENTS[0][0])
    page.reload()
    assert page.locator(".poster .status").inner_text() == "Sắp tới"
    page.clock.set_fixed_time(MOMENTS[1][0])
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert page.locator(".poster .status").inner_text() == "Đang diễn ra"


@pytest.mark.parametrize("today, word", [
    ("2024-09-30T23:59", "Sắp tới"), ("2024-10-01", "Đang diễn ra"), ("2024-10-07T23:59", "Đang diễn ra"), ("2024-10-08", "Đã qua"),
])
def test_page_built_on_a_day_says_the_status_of_that_day(content, tmp_path, today, word):
    done = loa.run("build", "--content", content, "--theme", loa.REPOSITORY / "Theme", "-o", tmp_path / "site",
                   "--no-ledger", "--today", today)
    assert done.returncode == 0, done.stderr
    page = loa.Site("day", tmp_path / "site", "https://hoctap.example.vn/", content).page("2024/")
    assert [node.text for node in page.root.with_class("poster")[0].with_class("status")] == [word]
