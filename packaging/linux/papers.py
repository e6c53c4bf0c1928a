"""Files that an official adds: a PDF with text, a Word file, a scan that waits for recognition."""

from __future__ import annotations

import shutil
from pathlib import Path

from docx import Document
from PIL import Image, ImageDraw, ImageFont

import release

_FONT = release.ROOT / "resources" / "fonts" / "NotoSerif-Regular.ttf"
_DOTS = 200
_LINES = (
    "ỦY BAN NHÂN DÂN THÀNH PHỐ",
    "Số: 12/BC-UBND",
    "BÁO CÁO",
    "Kết quả xây dựng đô thị thông minh năm 2019",
    "Đây là một bản quét thử nghiệm, không có lớp chữ nào.",
    "Thành phố đã hoàn thành mười sáu chương trình, đề án.",
)


def make(folder: Path) -> Path:
    """The three files in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    source = next(iter(sorted((release.ROOT / "corpus").rglob("*.pdf"))))
    shutil.copyfile(source, folder / "Nghị quyết.pdf")
    paper = Document()
    paper.add_heading("Bản thuyết minh thử nghiệm", 1)
    paper.add_paragraph("Một tệp Word được thêm vào thư viện của phòng.")
    paper.save(str(folder / "Thuyết minh.docx"))
    _scan(folder / "Bản quét.pdf")
    return folder


def _scan(path: Path) -> None:
    image = Image.new("L", (int(8.27 * _DOTS), int(11.69 * _DOTS)), 250)
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(str(_FONT), 34)
    for number, line in enumerate(_LINES):
        draw.text((180, 240 + 90 * number), line, fill=20, font=font)
    image.save(path, resolution=_DOTS)
