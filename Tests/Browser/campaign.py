"""Another campaign, written by Content/README.md alone, that uses what the example has no occasion for.

Pictures, galleries, two pages of news, every status of an activity, corrections, aliases, footnotes and wide
tables, an edition without a theme, one that was cancelled, and three items that must not be seen by anyone.
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

URL = "https://chuyendoiso.example.vn/"
# Stands in whatever is held back; no public file may hold it.
SECRET = "Chưa-được-công-bố"
NEWS = 43

SITE = """
title: Ngày Chuyển đổi số
short_title: Ngày Chuyển đổi số
description: Trang của đợt tuyên truyền Ngày Chuyển đổi số tại xã Đông Hồ.
url: https://chuyendoiso.example.vn
organisation:
  name: Ủy ban nhân dân xã Đông Hồ
  address: Số 1 đường Lê Lợi, xã Đông Hồ
  phone: 0296 3 999 999
  email: vanphong@dongho.example.vn
  url: https://dongho.example.vn/
  logo: media/Biểu trưng.svg
channels:
  - name: Zalo
    url: https://zalo.me/dongho
licence: CC BY 4.0
places:
  market: Chợ và bến xe
levels:
  hamlet: Cấp ấp
kinds:
  hackathon: Cuộc thi lập trình
"""

THEME = """
title: Phổ cập hạ tầng số & sáng tạo ứng dụng số <để phát triển kinh tế - xã hội>
name: Ngày Chuyển đổi số năm 2026
body: Ủy ban nhân dân xã Đông Hồ
level: ward
start: 2026-11-15
end: 30/11/2026
opening: activities/le-phat-dong.md
image: {src: media/ảnh lớn.png, alt: Quang cảnh lễ phát động, credit: Văn phòng, licence: CC BY 4.0, caption: Lễ phát động}
---
Thông điệp của năm.
"""

PLAN = """
title: Kế hoạch Ngày Chuyển đổi số
kind: Kế hoạch
number: "12"
symbol: KH-UBND
issued: 2026-10
issuer: Ủy ban nhân dân xã Đông Hồ
file: media/ke-hoach.pdf
---
# Mục đích

1. Nâng cao nhận thức.
2. Phổ cập kỹ năng.

## Yêu cầu

Thiết thực[^1], tiết kiệm.

[^1]: Theo nghị quyết của hội đồng.
"""

SLOGANS = """
title: Nơi công cộng
places: [public, market]
rule: pick
at_least: 2
order: 1
---
- Chuyển đổi số là của dân, do dân, vì dân
- Không ai bị bỏ lại phía sau -- Liên Hợp Quốc

  Ghi chú về câu này.
- Chuyển đổi số: “Đi từng ngõ, gõ từng nhà”
"""

OUTLINE = """
title: Đề cương tuyên truyền
label: Phụ lục 1
---
# Phần một

Đoạn thứ nhất.

# Phần hai

Đoạn thứ hai.
"""

# Name of the file: front matter beyond the title.
ACTIVITIES = {
    "le-phat-dong": "kind: opening\nlevel: ward\nstart: 2026-11-15 07:30\nend: 2026-11-15 09:00\nplace: Nhà văn hóa xã\n"
                    "address: Số 2 đường Lê Lợi\nmap: [10.38, 104.49]\nfee: 0\nphone: 0296 3 999 999\naudience: [Cán bộ, Người dân]\n"
                    "programme: [{time: \"07:30\", text: Đón đại biểu}, {time: \"08:00\", text: Khai mạc}]",
    "hop-truc-tuyen": "kind: talk\nlevel: hamlet\nstart: 2026-11-20 19:00\nonline: https://hop.example.vn/phong\nregistration: https://hop.example.vn/dang-ky\nstatus: moved_online",
    "hoan-lai": "kind: hackathon\nstart: 2026-11-28\nprevious_start: 2026-11-16\nplace: Trường học\naddress: Ấp 2, xã Đông Hồ\nstatus: postponed",
    "da-huy": "kind: sport\nstart: 2026-11-18\nstatus: cancelled",
    "da-to-chuc": "kind: class\nstart: 2026-11-16\nend: 2026-11-17\nplace: Trung tâm\nstatus: held\nclasses: 3\nparticipants: 1250\nprogramme: [Học, Thực hành]",
    "ca-dot": "kind: publicity\nplace_note: Các ấp tự chọn nơi treo\nfee: 50.000 đồng một người",
}

ABOUT = """
title: Giới thiệu
aliases: [/cu/gioi-thieu/, /gioi-thieu-cu.html]
image: {src: ../media/ảnh lớn.png, alt: ""}
---
# Văn bản

Một đoạn có **chữ đậm**, *chữ nghiêng*, ~~chữ gạch~~, `mã`, [liên kết](https://dongho.example.vn/a?b=1&c=2) và https://dongho.example.vn/.
Một chữ dài: NghiencuukhoahocvaphattriencongnghethongtintruyenthongquocgiaVietNamnam2026quaranhdai.

![Người dân học kỹ năng số](../media/nho.png "Lớp học tại ấp 1")

> Trích dẫn của một người.

- [x] Đã làm
- [ ] Chưa làm

| Cột thứ nhất | Cột thứ hai | Cột thứ ba | Cột thứ tư | Cột thứ năm | Cột thứ sáu |
|---|---:|---|---|---|---|
| Nội dung dài của ô | 1.250 | Nội dung dài của ô | Nội dung dài của ô | Nội dung dài của ô | Nội dung dài của ô |
| Ô | | Ô | Ô | Ô | Ô |

## Mục con

1. Một
   - Hai
   - Ba
2. Bốn

```
một dòng mã rất dài, không ngắt được, dài hơn màn hình của điện thoại nhỏ nhất mà người dân còn dùng
```

# Văn bản

Chú thích[^a].

https://www.youtube.com/watch?v=abcdefghijk

[^a]: Nội dung chú thích, có [liên kết](lien-he.md).
"""

RICH_NEWS = """
title: Tin có ảnh, đính chính & nguồn ngoài
date: 2026-11-17 08:00
updated: 2026-11-18
body: Phòng Văn hóa xã Đông Hồ
place: Xã Đông Hồ
activity: ../activities/le-phat-dong.md
outlet: Báo Tỉnh
outlet_url: https://bao.example.vn/tin
tags: [chuyển đổi số, thanh niên]
image: {src: ../media/ảnh lớn.png, alt: Quang cảnh, caption: Toàn cảnh buổi lễ, credit: Văn phòng}
photos:
  - {src: ../media/nho.png, alt: Ảnh một, caption: Ảnh một}
  - {src: ../media/ảnh lớn.png, alt: Ảnh hai}
corrections:
  - {date: 2026-11-18, text: Sửa số người dự từ 1.200 thành 1.250.}
---
Xem [lễ phát động](../activities/le-phat-dong.md) và [kế hoạch](../plan.md#yeu-cau).
"""


def write(folder: Path) -> Path:
    """Writes the campaign as `folder`/Content and returns that path."""
    content = folder / "Content"

    def put(name: str, text: str) -> None:
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text if name == "site.yml" else "---\n" + text.strip() + "\n", "utf-8")

    put("site.yml", SITE)
    put("pages/gioi-thieu.md", ABOUT)
    put("pages/lien-he.md", "title: Liên hệ\n---\nXin gửi thư tới văn phòng.")
    put("2026/theme.md", THEME)
    put("2026/plan.md", PLAN)
    put("2026/outline.md", OUTLINE)
    put("2026/slogans/cong-cong.md", SLOGANS)
    for name, fields in ACTIVITIES.items():
        put(f"2026/activities/{name}.md", f"title: Hoạt động {name}\n{fields}\n---\nNội dung của hoạt động.")
    put("2026/news/tin-anh.md", RICH_NEWS)
    for number in range(1, NEWS):
        put(f"2026/news/tin-{number}.md", f"title: Tin số {number}\ndate: 2026-10-{number % 28 + 1:02}\n---\nNội dung tin số {number}.")
    put("2026/news/het-han.md", "title: Thông báo đã hết hạn\ndate: 2026-10-01\nexpires: 2026-11-01\n---\nĐã qua.")
    put("2026/news/nhap.md", f"title: {SECRET} một\ndate: 2026-10-01\ndraft: true\n---\n{SECRET}")
    put("2026/news/mai-sau.md", f"title: {SECRET} hai\ndate: 2026-12-24\n---\n{SECRET}")
    put("2026/activities/nhap.md", f"title: {SECRET} ba\ndraft: true\n---\n{SECRET}")
    put("2025/theme.md", "name: Ngày Chuyển đổi số năm 2025\nstatus: cancelled\nstart: 2025-10-10\nend: 2025-10-10\n---\nXin hẹn năm sau.")
    put("2024/theme.md", "name: Ngày Chuyển đổi số năm 2024\n---\n")
    picture(content / "2026/media/ảnh lớn.png", 1600, 900)
    picture(content / "2026/media/nho.png", 320, 240)
    picture(content / "media/ảnh lớn.png", 1600, 900)
    picture(content / "media/nho.png", 320, 240)
    (content / "media/Biểu trưng.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64"><circle cx="32" cy="32" r="30"/></svg>\n', "utf-8")
    (content / "2026/media/ke-hoach.pdf").write_bytes(b"%PDF-1.4\n%%EOF\n")
    return content


def picture(path: Path, width: int, height: int) -> None:
    """A plain grey PNG of this size."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes([96 + y * 64 // height]) * width for y in range(height))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
                     + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
