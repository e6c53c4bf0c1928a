"""Words at which the noun phrase of a figure ends, and words that make no noun of one."""

from __future__ import annotations

_STOP_VI_WORDS = """
của và hoặc được bị là đã đang sẽ để trong tại ở với cho từ theo do bởi có mà thì này đó trên
dưới đến tới về khi nếu như cùng vào ra qua giữa sau trước không chưa cũng lại còn nên vì gồm
bao thuộc đạt chỉ phải cần gì nào nhờ bằng mỗi ấy kia đều rồi vẫn nói hay hơn nhưng so gặp
khác
"""
STOP_VI = frozenset(_STOP_VI_WORDS.split())

_STOP_EN_WORDS = """
the a an in on at to for from with by as is are was were be been has have had will would that
which who it its this these those and or but over under between per than into about when where
while if not may can of because so then they he she we you do does did can could should
"""
STOP_EN = frozenset(_STOP_EN_WORDS.split())

_VAGUE_WORDS = """
điều thứ việc mức câu điểm phần bước loại mặt lần cách dòng cột trang bảng cấp tầng chữ ý hạn
mốc số tháng ngày giờ phút nhóm bên con cái chiếc tên từ ký năm tuần khoản nguồn văn tài bản
tiếng vế đoạn mục chương mô
things points questions steps kinds levels ways parts sources groups times columns rows lines
pages days hours minutes months dates words letters names figures years weeks sides others more
documents texts items numbers chapters sections
"""
VAGUE = frozenset(_VAGUE_WORDS.split())

_EMPTY_BEFORE_WORDS = """
là đạt góp đóng bố trí chiếm tăng giảm trên khoảng hơn bằng lên gần tới đến từ có ước dự kiến với về
cho và
of is was at about over nearly some to around reached reaching with for and than
"""
EMPTY_BEFORE = frozenset(_EMPTY_BEFORE_WORDS.split())

# Money has its source behind it: 600 tỷ đồng (từ) hợp tác với doanh nghiệp.
STOP_OF_MONEY = STOP_VI - {"với", "của"}
