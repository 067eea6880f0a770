#!/usr/bin/env python3
"""Writes a Vietnamese campaign of any size, the same one for the same seed.

    campaign.py CONTENT PAGES [--seed S] [--processes N]

CONTENT becomes one tree that all programs of the benchmark read as it is:

    site.yml                         Loa's
    2020/theme.md                    Loa's; five years, 2020 to 2024
    2020/_index.md                   Hugo's (Loa passes over names that start with `_`)
    2020/news/_index.md              Hugo's
    2020/news/….md                   half of the pages: news items
    2020/activities/….md             half of the pages: activities

A page has a title, a date, a place, a summary, tags, and 300 to 800 Vietnamese syllables: paragraphs, headings, lists, links, emphasis,
quotes, a table in one of five, a task list in one of twelve; about 4.7 KB. Titles and addresses are unique, and Loa has nothing to
say about any page. Activities carry no `start`, so nobody makes calendars. Pages are put together from prepared blocks, since a
million of them must be written in minutes.
"""
import argparse
import datetime
import os
import random
import unicodedata
from concurrent.futures import ProcessPoolExecutor
from typing import NamedTuple

SEED = 20240521
YEARS = (2020, 2021, 2022, 2023, 2024)
TITLE = "Chiến dịch truyền thông Việt Nam"
URL = "https://chiendich.example.vn/"
ORGANISATION = "Ban chỉ đạo"
THEMES = {
    2020: "Chung tay vì cộng đồng an toàn",
    2021: "Mỗi người một hành động xanh",
    2022: "Không để ai bị bỏ lại phía sau",
    2023: "Chuyển đổi số cho mọi nhà",
    2024: "Tiết kiệm năng lượng, bảo vệ tương lai",
}
SECTIONS = {"news": "Tin tức", "activities": "Hoạt động"}

PHRASES = """tháng hành động|an toàn giao thông|bảo vệ môi trường|chống rác thải nhựa|phòng cháy chữa cháy|
vệ sinh an toàn thực phẩm|ngày hội đọc sách|chuyển đổi số quốc gia|hiến máu tình nguyện|tiết kiệm năng lượng|
người cao tuổi|trẻ em có hoàn cảnh đặc biệt|đoàn viên thanh niên|hội liên hiệp phụ nữ|ủy ban nhân dân tỉnh|
sở thông tin và truyền thông|ban chỉ đạo|lễ phát động|đội tuyên truyền lưu động|toàn thể người dân|
xây dựng nông thôn mới|giữ gìn nguồn nước sạch|trồng cây gây rừng|nâng cao nhận thức cộng đồng|đẩy mạnh công tác truyền thông|
tổ chức nhiều hoạt động thiết thực|góp phần phát triển bền vững|theo kế hoạch đã đề ra|với sự tham gia của|đông đảo học sinh sinh viên|
các cơ quan báo chí|trên địa bàn thành phố|trong khuôn khổ chương trình|nhân dịp kỷ niệm|cùng nhau chung tay|
vì một tương lai tốt đẹp hơn|không để ai bị bỏ lại phía sau|được triển khai đồng bộ|từ trung ương đến cơ sở|mang lại hiệu quả rõ rệt|
đã thu hút hàng nghìn lượt người|phát tờ rơi và treo băng rôn|tại các khu dân cư|trong những năm gần đây|thực hiện nghiêm túc quy định|
kiểm tra đột xuất|xử lý nghiêm các trường hợp vi phạm|khen thưởng tập thể cá nhân tiêu biểu|đường dây nóng hỗ trợ|hưởng ứng lời kêu gọi|
phân loại rác tại nguồn|đội mũ bảo hiểm|đã uống rượu bia không lái xe|tiêm chủng mở rộng|phòng chống dịch bệnh|bình đẳng giới|
phòng chống bạo lực gia đình|quyền lợi người tiêu dùng|bảo hiểm y tế toàn dân|ứng phó với biến đổi khí hậu""".replace("\n", "").split("|")
GLUE = (
    "và của là cho với trong trên đến từ những các một nhiều đã đang sẽ cũng được tại về để khi nếu vì do theo sau trước hơn rất".split()
)
PLACES = (
    "Hà Nội|Thành phố Hồ Chí Minh|Đà Nẵng|Hải Phòng|Cần Thơ|Huế|Nghệ An|Thanh Hóa|Quảng Ninh|Lâm Đồng|Đắk Lắk|Khánh Hòa|"
    "Bình Định|Sóc Trăng|An Giang|Hà Giang|Điện Biên|Tuyên Quang"
).split("|")
TAGS = ["môi trường", "giao thông", "y tế", "giáo dục", "thanh niên", "phụ nữ", "nông thôn", "đô thị", "trẻ em", "năng lượng"]


class Block(NamedTuple):
    """A piece of Markdown that ends with an empty line, and how many syllables it has."""

    text: str
    syllables: int


class Identity(NamedTuple):
    """Where and when one page is."""

    section: str
    year: int
    date: datetime.datetime


def capitalised(text):
    return text[0].upper() + text[1:]


def folded(text):
    """ASCII words with hyphens between: `Đường dây` → `duong-day`."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    plain = "".join(c for c in plain if unicodedata.category(c) != "Mn").lower()
    return "-".join("".join(c if c.isalnum() else " " for c in plain).split())


class Campaign:
    """The pages of one seed, each made on its own: page 7 is the same in a campaign of ten and of a million."""

    def __init__(self, seed=SEED):
        self.seed = seed
        self.random = random.Random(seed)
        self.slugs = [folded(phrase) for phrase in PHRASES]
        self.sentences = [self._sentence() for _ in range(8000)]
        self.openings = [self._paragraph(50) for _ in range(1000)]
        self.blocks = (
            [self._paragraph(self.random.randint(40, 90)) for _ in range(1860)]
            + [self._list(lambda _: "- ", self.random.randint(3, 6)) for _ in range(600)]
            + [self._list(lambda row: f"{row + 1}. ", self.random.randint(3, 5)) for _ in range(300)]
            + [self._quote() for _ in range(240)]
        )
        self.headings = [self._heading() for _ in range(2000)]
        self.tables = [self._table() for _ in range(400)]
        self.tasks = [self._tasks() for _ in range(200)]

    def _sentence(self):
        r = self.random
        parts = []
        for _ in range(r.randint(2, 5)):
            parts.append(r.choice(PHRASES))
            if r.random() < 0.8:
                parts.append(r.choice(GLUE))
        if r.random() < 0.2:
            parts.insert(1, str(r.randint(2, 990)))
        text = capitalised(" ".join(parts))
        if r.random() < 0.25:
            text = text.replace(" ", ", ", 1)
        return text + "."

    def _prose(self, least):
        """Sentences of at least so many syllables, a quarter of them with emphasis or a link."""
        r = self.random
        syllables, texts = 0, []
        while syllables < least:
            number = r.randrange(len(self.sentences))
            words = self.sentences[number].split(" ")
            syllables += len(words)
            kind = r.random()
            if kind < 0.10:
                words[3:6] = ["**" + " ".join(words[3:6]) + "**"]
            elif kind < 0.18:
                words[2:4] = ["*" + " ".join(words[2:4]) + "*"]
            elif kind < 0.26 and len(words) > 7:
                linked = " ".join(words[4:7])
                words[4:7] = [f"[{linked}](https://example.vn/{folded(linked)}?id={number}&l=vi)"]
            elif kind < 0.28:
                words.append(f"Xem thêm tại https://chiendich.example.vn/tai-lieu/{number} nhé.")
            texts.append(" ".join(words))
        return Block(" ".join(texts), syllables)

    def _paragraph(self, least):
        prose = self._prose(least)
        return Block(prose.text + "\n\n", prose.syllables)

    def _list(self, marker, count):
        items = [self._prose(8) for _ in range(count)]
        lines = [marker(row) + item.text + "\n" for row, item in enumerate(items)]
        return Block("".join(lines) + "\n", sum(item.syllables for item in items))

    def _quote(self):
        prose = self._prose(15)
        return Block("> " + prose.text + "\n\n", prose.syllables)

    def _heading(self):
        r = self.random
        return capitalised(r.choice(PHRASES)) + " " + r.choice(GLUE) + " " + r.choice(PHRASES) + "\n\n"

    def _table(self):
        r = self.random
        rows = ["| Đơn vị | Địa điểm | Số lượng | Ghi chú |\n|:--|---|--:|---|\n"]
        for _ in range(r.randint(4, 9)):
            rows.append(f"| {capitalised(r.choice(PHRASES))} | {r.choice(PLACES)} | {r.randint(10, 9999)} | {r.choice(PHRASES)} |\n")
        return "".join(rows) + "\n"

    def _tasks(self):
        r = self.random
        lines = [f"- [{' x'[row % 2]}] {capitalised(r.choice(PHRASES))} ~~{r.choice(GLUE)}~~\n" for row in range(4)]
        return "".join(lines) + "\n"

    def identity(self, number):
        """Section, year and date of a page; leaves the dice where `page` goes on with them."""
        r = self.random
        r.seed(self.seed * 1_000_003 + number)
        year = YEARS[number // 2 % len(YEARS)]
        seconds = int(r.random() * 363 * 86_400)
        date = datetime.datetime(year, 1, 1) + datetime.timedelta(seconds=seconds - seconds % 60)
        return Identity("activities" if number % 2 else "news", year, date)

    def page(self, number):
        """The path below Content and the text of a page."""
        section, year, date = self.identity(number)
        dice = self.random.random

        def one_of(items):
            return items[int(dice() * len(items))]

        first, second, third = (int(dice() * len(PHRASES)) for _ in range(3))
        series = "bản tin số" if section == "news" else "đợt"
        title = f"{capitalised(PHRASES[first])} {PHRASES[second]} {PHRASES[third]}, {series} {number}"
        if dice() < 0.15:
            title = f'"{title}: lần thứ {1 + int(dice() * 30)} & hơn thế"'
        at = int(dice() * len(TAGS))
        tags = (TAGS + TAGS)[at : at + 1 + int(dice() * 4)]
        text = [
            f"---\ntitle: {title}\ndate: {date:%Y-%m-%dT%H:%M}:00+07:00\nplace: {one_of(PLACES)}\nsummary: {one_of(self.sentences)}\n",
            "tags: [" + ", ".join(tags) + "]\n" if dice() < 0.7 else "tags:\n  - " + "\n  - ".join(tags) + "\n",
            "---\n\n",
        ]
        least = 300 + int(dice() * 500)
        table = one_of(self.tables) if dice() < 1 / 5 else ""
        tasks = one_of(self.tasks) if dice() < 1 / 12 else ""
        block = one_of(self.openings)
        text.append(block.text)
        syllables, part = block.syllables, 0
        while syllables < least:
            if part % 2 == 0:
                text.append("## " + one_of(self.headings))
            elif dice() < 0.5:
                text.append("### " + one_of(self.headings))
            block = one_of(self.blocks)
            text.append(block.text)
            syllables += block.syllables
            if part == 0:
                text.append(table)
                text.append(tasks)
            part += 1
        slug = f"{self.slugs[first]}-{self.slugs[second]}-{self.slugs[third]}"[:60].rstrip("-")
        return f"{year}/{section}/{slug}-{number:06}.md", "".join(text)

    def newest_news(self, pages):
        """The number of the newest news item of the last year: what an officer works on, and what the feeds show."""
        step = 2 * len(YEARS)
        return max(range(step - 2, pages, step), key=lambda number: self.identity(number).date)


def write_pages(content, numbers, seed):
    """Writes some of the pages; the number of bytes."""
    campaign = Campaign(seed)
    total = 0
    for number in numbers:
        path, text = campaign.page(number)
        data = text.encode()
        file = os.open(f"{content}/{path}", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        os.write(file, data)
        os.close(file)
        total += len(data)
    return total


def write_frame(content):
    """What stands around the pages: Loa's settings and themes, Hugo's sections."""

    def write(path, text):
        os.makedirs(os.path.dirname(f"{content}/{path}"), exist_ok=True)
        with open(f"{content}/{path}", "w", encoding="utf-8") as file:
            file.write(text)

    write("site.yml", f"title: {TITLE}\nurl: {URL}\norganisation:\n  name: {ORGANISATION}\n")
    for year, theme in THEMES.items():
        write(f"{year}/theme.md", f"---\ntitle: {theme}\nstart: {year}-10-01\nend: {year}-10-07\n---\n{theme}.\n")
        write(f"{year}/_index.md", f"---\ntitle: {theme}\ntype: edition\noutputs: [html, atom]\n---\n{theme}.\n")
        for section, name in SECTIONS.items():
            write(f"{year}/{section}/_index.md", f"---\ntitle: {name} năm {year}\ntype: {section}\ncascade:\n  type: {section}\n---\n")


def write_campaign(content, pages, seed=SEED, processes=2):
    """Writes a whole campaign; the number of bytes of its pages."""
    write_frame(content)
    share = max(1000, min(20_000, pages // processes + 1))
    ranges = [range(start, min(start + share, pages)) for start in range(0, pages, share)]
    if len(ranges) == 1:
        return write_pages(content, ranges[0], seed)
    with ProcessPoolExecutor(processes) as pool:
        return sum(pool.map(write_pages, [content] * len(ranges), ranges, [seed] * len(ranges)))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("content")
    parser.add_argument("pages", type=int)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    total = write_campaign(options.content, options.pages, options.seed, options.processes)
    print(f"{options.pages} pages, {total} bytes")
