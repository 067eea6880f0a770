"""One page of each type, and one that is missing. The second campaign adds what the example has no occasion for."""

from typing import NamedTuple


class Place(NamedTuple):
    """A page of one of the built sites."""

    site: str
    address: str


EXAMPLE = {
    "home": "",
    "edition-current": "2024/",
    "edition-past": "2023/",
    "slogans": "2023/khau-hieu/",
    "slogan-short": "2023/khau-hieu/hoc-hoc-nua-hoc-mai/",
    "slogan-long": "2023/khau-hieu/chung-ta-phai-hoc-phai-co-gang-hoc-nhieu-khong-chiu-kho-hoc/",
    "slogans-of-all-years": "khau-hieu/",
    "outline": "2023/de-cuong/",
    "activities": "2023/hoat-dong/",
    "activity-with-place": "2023/hoat-dong/le-khai-mac/",
    "activity-undated": "2024/hoat-dong/hoi-sach/",
    "news-list": "2023/tin-tuc/",
    "news": "2023/tin-tuc/le-khai-mac-tai-truong-thcs-le-loi/",
    "plan": "2023/ke-hoach/",
    "archive": "luu-tru/",
    "press": "bao-chi/",
    "standing": "gioi-thieu/",
    "missing": "khong/co/trang-nay/",
}

OTHER = {
    "home-running": "",
    "edition-cancelled": "2025/",
    "edition-bare": "2024/",
    "activities-in-every-state": "2026/hoat-dong/",
    "activity-with-programme": "2026/hoat-dong/le-phat-dong/",
    "activity-postponed": "2026/hoat-dong/hoan-lai/",
    "activity-cancelled": "2026/hoat-dong/da-huy/",
    "activity-online": "2026/hoat-dong/hop-truc-tuyen/",
    "activity-held": "2026/hoat-dong/da-to-chuc/",
    "news-with-pictures": "2026/tin-tuc/tin-anh/",
    "news-page-two": "2026/tin-tuc/trang/2/",
    "news-expired": "2026/tin-tuc/het-han/",
    "plan-with-file": "2026/ke-hoach/",
    "all-of-markdown": "gioi-thieu/",
    "press-with-contacts": "bao-chi/",
}

KINDS = {name: Place("root", address) for name, address in EXAMPLE.items()} | {
    name: Place("other", address) for name, address in OTHER.items()
}
