"""One page of each type of the example site, and one that is missing."""

KINDS = {
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
