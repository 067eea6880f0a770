"""Hostile and clumsy texts from a small grammar: bodies of Markdown and front matter, the same for the same seed.

Each text is made of few pieces that are repeated or put inside each other, since what costs a parser time is a regular
text: many of one mark, deep nesting, many names and as many faults.
"""
import random

# What Markdown, YAML, HTML and Vietnamese typing give a meaning to.
MARKS = ["*", "**", "_", "__", "~", "~~", "`", "``", "[", "]", "](", "![", "[^", "<", "</", "<!--", "-->", "<![CDATA[", "&", "&#", ";", "\\", "|", ">",
         "#", "##", "-", "+", "1.", "- [ ] ", ":", "://", "www.", "@", "http://", "mailto:", "tel:", "\"", "'", "(", ")", "{", "}", "\t", "    ", "  \n", "\\\n", "=", "---", "```", "~~~", "$", "•", "§", "“", "”"]
WORDS = ["a", "học", "tập", "suốt đời", "Tuần lễ", "khẩu hiệu", "Thứ Hai", "02/10/2023", "31/02/2023", "07:30", "0903 123 456", "lan@example.vn", "Nghị quyết", "1.", "xem tại đây",
         "ở đây", "Ủy ban nhân dân", "đường", "qúy", "quý", "e\u0301", "\u1ebf", "e\u0302\u0301", "ĐẠI HỘI"]
LETTERS = ["\u200b", "\u200d", "\u2060", "\u2062", "\u2063", "\u061c", "\u180e", "\u2028", "\u2029", "\u202e", "\u202d", "\u2066", "\u2069", "\u00ad", "\ufeff", "\ufffd", "\u00a0", "\u3000",
           "\uf0b7", "\ue000", "\u0301", "\u0323", "\u0308", "\U000e0041", "\U0001f600", "\U0001f468\u200d\U0001f469", "\x07", "\x0b", "\x0c", "\x7f", "\x85", "\ufffe", "\U0001ffff", "ﬁ", "Ａ", "½"]
REFERENCES = ["&#0;", "&#x0;", "&#7;", "&#xFFFE;", "&#xFFFF;", "&#xD800;", "&#x110000;", "&#8232;", "&#x202E;", "&amp;", "&lt;", "&quot;", "&nbsp;", "&ngE;", "&#x1FFFF;", "&#128;", "&#x85;", "&zwj;"]
GOOD = ["/", "/2023/", "../2023/theme.md", "https://hoctap.example.vn/2023/", "https://a.vn/", "https://học.vn/đường?q=ớ#é", "mailto:a@b.vn", "https://youtu.be/dQw4w9WgXcQ", "https://a.vn/(b)", "https://a.vn/a_b_c*d*"]
ADDRESSES = ["#x", "#", "#_fn1", "#_fnref1", "/", "/2023/", "/2023/khong-co/", "../2023/theme.md", "theme.md#x", "../../site.yml", "media/a.jpg", "anh.jpg", "www.a.vn", "facebook.com/x", "https://a.vn/%zz", "https://a.vn/ b",
             "https://hoctap.example.vn/2023/", "https://hoctap.example.vn/khong/", "javascript:alert(1)", "data:text/html,x", "//a.vn/", "mailto:a@b.vn", "tel:0903123456", "<a b>", "https://học.vn/đường?q=ớ#é", "http://u:p@a.vn/",
             "https://a.vn:99999/", "C:\\a.doc", "file:///a", "/%41/", "https://youtu.be/dQw4w9WgXcQ"]
HTML = ["<b>", "</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<table>", "<td>", "<p", "<!DOCTYPE html>", "<?php ?>", "<a href='x'>", "<svg/onload=alert(1)>", "<br>", "<style>*{}</style>", "</html>", "<o:p></o:p>"]
LINE_STARTS = ["", "- ", "* ", "+ ", "1. ", "1) ", "> ", "# ", "###### ", "#", "    ", "\t", "| ", "•\t", "1.\u00a0", "[^1]: ", "[a]: ", "- [x] ", "```\n", "=== \n", "** ", "   1. "]


class Grammar:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def count(self, most):
        """Small numbers mostly, and now and then as many as there may be."""
        return min(most, int(self.random.lognormvariate(2.2, 2.2)) + 1)

    def one(self, *lists):
        return self.random.choice(self.random.choice(lists))

    def piece(self):
        kind = self.random.randrange(10)
        if kind < 3:
            return self.one(WORDS)
        if kind < 5:
            return self.one(MARKS)
        if kind == 5:
            return self.one(LETTERS, REFERENCES, HTML)
        if kind == 6:
            return f"[{self.short()}]({self.address()})"
        if kind == 7:
            return f"{self.random.choice(['!', ''])}[{self.short()}]({self.address()} \"{self.one(WORDS, LETTERS, MARKS)}\")"
        if kind == 8:
            return f"[^{self.random.randrange(4)}]"
        return self.address()

    def address(self):
        """Mostly one without a fault, so that most texts reach the end of a build."""
        return self.random.choice(ADDRESSES if self.random.random() < 0.08 else GOOD)

    def short(self):
        return "".join(self.one(WORDS, MARKS, WORDS, LETTERS) for _ in range(self.random.randrange(4)))

    def line(self):
        return self.one(LINE_STARTS) + self.random.choice(["", " "]).join(self.piece() for _ in range(self.random.randrange(8)))

    def paragraph(self):
        return "\n".join(self.line() for _ in range(self.random.randrange(1, 5)))

    def repeated(self, size):
        """A few pieces many times over, in one line or in lines."""
        unit = "".join(self.piece() for _ in range(self.random.randrange(1, 4)))
        gap = self.random.choice(["", " ", "\n", "\n\n", "\n    "])
        return (unit + gap) * max(1, min(self.count(200_000), size // max(1, len((unit + gap).encode()))))

    def nested(self, size):
        """Something that opens many times and may close as often."""
        opening, closing = self.random.choice([
            ("> ", ""), ("- ", ""), ("[", "]"), ("![", "](a)"), ("*a ", "*"), ("**a ", "**"), ("~~", "~~"), ("_a ", "_"), ("(", ")"), ("<b>", "</b>"), ("`", "`"), ("[a](", ")"), ("\"", "\""), ("1. ", "")])
        depth = min(self.count(5_000), size // (len(opening) + len(closing)))
        return opening * depth + self.short() + (closing * depth if self.random.random() < 0.7 else "")

    def indented(self, size):
        lines, depth = [], 0
        while len(lines) < 3_000 and size > 0:
            depth = max(0, depth + self.random.choice([-1, 0, 1, 1]))
            lines.append("  " * min(depth, 120) + self.random.choice(["- ", "1. ", "> ", ""]) + self.one(WORDS))
            size -= len(lines[-1].encode()) + 1
        return "\n".join(lines)

    def table(self, size):
        columns, rows = self.random.choice([1, 2, 3, 9, 60, 99]), self.count(2_000)
        head = "|" + "|".join(self.short().replace("\n", " ") for _ in range(columns)) + "|\n"
        rule = "|" + "|".join(self.random.choice(["---", ":-:", "-:", ":-"]) for _ in range(columns)) + "|\n"
        row = "|" + "|".join(self.one(WORDS, MARKS) for _ in range(columns + self.random.choice([-1, 0, 0, 1]))) + "|\n"
        return head + (rule if self.random.random() < 0.85 else "") + row * max(1, min(rows, size // max(1, len(row.encode()))))

    def names(self, size):
        """Many headings or notes, and many references to names that are nearly theirs."""
        number = min(self.count(5_000), size // 40)
        if self.random.random() < 0.5:
            return "\n\n".join(f"## Mục {i}" for i in range(number)) + "\n\n" + "\n".join(f"[a](#muc-{i}x)" for i in range(self.count(number + 1)))
        return "\n".join(f"Chữ[^n{i}]" for i in range(number)) + "\n\n" + "\n".join(f"[^n{i}]: ghi chú {self.one(WORDS)}" for i in range(0, number, self.random.choice([1, 2, 3])))

    def body(self, size=200_000):
        parts, left = [], size
        for _ in range(self.random.randrange(1, 6)):
            make = self.random.choice([self.paragraph] * 6 + [lambda: self.repeated(left), lambda: self.nested(left), lambda: self.indented(left), lambda: self.table(left), lambda: self.names(left)])
            parts.append(make())
            left -= len(parts[-1].encode(errors="ignore"))
            if left <= 0:
                break
        return "\n\n".join(parts) + "\n"

    def scalar(self):
        kind = self.random.randrange(12)
        if kind < 5:
            return self.one(WORDS)
        if kind == 5:
            return '"' + "".join(self.random.choice(["\\x07", "\\u200B", "\\uFFFE", "\\n", "\\t", "\\0", "\\e", "\\q", "a", "ộ", "\\\"", "\\N", "\\P"]) for _ in range(self.random.randrange(6))) + '"'
        if kind == 6:
            return "'" + self.short().replace("\n", " ") + "'"
        if kind == 7:
            return self.random.choice(["null", "~", "true", "no", "Yes", "0x1F", "1e9", ".inf", "2023-10-02", "2023-10-02T17:30Z", "2023-10-02 17:30 +07:00", "02/10/2023", "24:00", "-1", "!!str a", "&a b", "*a", "<<", "|", ">", "? a", "%a", "@a", "`a`"])
        if kind == 8:
            return "[" + ", ".join(self.one(WORDS, ADDRESSES, MARKS) for _ in range(self.count(300))) + self.random.choice(["]", "", "]]"])
        if kind == 9:
            return "{" + ", ".join(f"{self.one(WORDS)}: {self.one(WORDS, MARKS)}" for _ in range(self.count(60))) + self.random.choice(["}", ""])
        if kind == 10:
            return self.one(WORDS, LETTERS, MARKS) * self.count(3_000)
        return self.one(ADDRESSES, LETTERS, REFERENCES, HTML)

    def front_matter(self, keys):
        """Declarations for a file that knows `keys`: some of them, some mistyped, each with anything."""
        lines = ["---"]
        for key in self.random.sample(keys, self.random.randrange(len(keys) + 1)):
            if self.random.random() < 0.1:
                key = self.random.choice([key[1:], key + key[-1:], key.upper(), f'"{key}"', f" {key}", f"{key} "])
            lines.append(f"{key}{self.random.choice([': '] * 12 + [':', ' : ', '：', '= '])}{self.scalar()}")
            if self.random.random() < 0.1:
                lines.append(self.random.choice(["  - a", "  a: b", "\ta: b", "# ghi chú", "", "...", "---", "  tiếp"]))
        return "\n".join(lines) + "\n---\n"
