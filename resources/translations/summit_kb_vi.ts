<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Summit KB</source>
        <translation>Giới thiệu Summit KB</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Find, read and cite resolutions, speeches and reports in Vietnamese, without a network.</source>
        <translation>Tìm, đọc và trích dẫn nghị quyết, phát biểu, báo cáo bằng tiếng Việt, không cần mạng.</translation>
    </message>
    <message>
        <source>Summit KB is free software under the MIT licence.</source>
        <translation>Summit KB là phần mềm tự do theo giấy phép MIT.</translation>
    </message>
    <message>
        <source>It uses Qt and PySide6 under the GNU Lesser General Public License, version 3. They are separate files of this installation; you may replace them by your own builds.</source>
        <translation>Chương trình dùng Qt và PySide6 theo giấy phép GNU LGPL phiên bản 3. Hai thư viện này là các tệp riêng trong bản cài đặt; bạn có thể thay bằng bản tự biên dịch.</translation>
    </message>
    <message>
        <source>Built with:</source>
        <translation>Xây dựng bằng:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>AbsentNote</name>
    <message numerus="yes">
        <source>%1 is not in this library; %Ln documents here refer to it.</source>
        <translation>
            <numerusform>%1 không có trong thư viện này; có %Ln tài liệu ở đây nhắc tới.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Xem báo cáo</translation>
    </message>
    <message>
        <source>Progress of adding</source>
        <translation>Tiến độ thêm tài liệu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Đang chuẩn bị…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents added</source>
        <translation>
            <numerusform>Đã thêm %Ln tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln tệp đã có sẵn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be added</source>
        <translation>
            <numerusform>%Ln tệp không thêm được</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đã dừng</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Working…</source>
        <translation>Đang làm…</translation>
    </message>
    <message>
        <source>Progress of the work</source>
        <translation>Tiến độ công việc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>Undone: %Ln documents changed</source>
        <translation>
            <numerusform>Đã hoàn tác: %Ln tài liệu thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln documents changed</source>
        <translation>
            <numerusform>Đã làm lại: %Ln tài liệu thay đổi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Filters in force</source>
        <translation>Bộ lọc đang dùng</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Bỏ bộ lọc %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Bỏ bộ lọc này</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Bỏ tất cả</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Choose documents to add</source>
        <translation>Chọn tài liệu để thêm</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message>
        <source>Choose a folder to add</source>
        <translation>Chọn thư mục để thêm</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Go to the search field</source>
        <translation>Đến ô tìm kiếm</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Hiện hoặc ẩn bộ lọc</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Đến danh sách kết quả</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Bỏ tất cả bộ lọc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến tới</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cách tìm</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Thêm thư mục…</translation>
    </message>
    <message>
        <source>Librarian&apos;s desk</source>
        <translation>Bàn thủ thư</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Đóng thẻ</translation>
    </message>
    <message>
        <source>Open the last closed document</source>
        <translation>Mở lại tài liệu vừa đóng</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Thẻ kế tiếp</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Thẻ trước</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Tiếng Việt / English</source>
        <translation>Tiếng Việt / English</translation>
    </message>
    <message>
        <source>Light / dark / as the system</source>
        <translation>Sáng / tối / theo hệ thống</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Cài đặt…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Trình đơn</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>About Summit KB</source>
        <translation>Giới thiệu Summit KB</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>Best match</source>
        <translation>Phù hợp nhất</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mới nhất</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Khoảng %1</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details and relations</source>
        <translation>Chi tiết và quan hệ</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>chưa xác nhận</translation>
    </message>
    <message>
        <source>Show the documents of this topic</source>
        <translation>Hiện tài liệu của chủ đề này</translation>
    </message>
    <message>
        <source>not in this library</source>
        <translation>không có trong thư viện này</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the locator</source>
        <translation>Sao chép địa chỉ</translation>
    </message>
    <message>
        <source>An address that finds this page again in this library</source>
        <translation>Địa chỉ để tìm lại trang này trong thư viện</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>trang {page}</translation>
    </message>
</context>
<context>
    <name>DocumentShelf</name>
    <message>
        <source>Newest documents</source>
        <translation>Tài liệu mới nhất</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message>
        <source>Drop to add to the library</source>
        <translation>Thả để thêm vào thư viện</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>This library has no documents yet</source>
        <translation>Thư viện chưa có tài liệu nào</translation>
    </message>
    <message>
        <source>Drag files or a folder into this window, or choose them. PDF, Word, Excel, PowerPoint, OpenDocument, HTML, e-mail and text are read; the originals stay where they are.</source>
        <translation>Kéo tệp hoặc thư mục vào cửa sổ này, hoặc bấm nút để chọn. Chương trình đọc PDF, Word, Excel, PowerPoint, OpenDocument, HTML, thư điện tử và văn bản thường; tệp gốc vẫn ở nguyên chỗ cũ.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Thêm tài liệu…</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Narrow the search</source>
        <translation>Thu hẹp kết quả</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %Ln documents</source>
        <translation>
            <numerusform>%1, %Ln tài liệu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetRows</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Hiện thêm %Ln mục</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>Lỗi của chương trình</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Chương trình vừa gặp lỗi</translation>
    </message>
    <message>
        <source>Your documents are not affected. You can go on working; if it happens again, copy the text below and send it to support.</source>
        <translation>Tài liệu của bạn không bị ảnh hưởng và bạn có thể làm việc tiếp. Nếu lỗi lặp lại, hãy sao chép nội dung dưới đây và gửi cho bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Chi tiết lỗi</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Sao chép nội dung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>LibrarianTab</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>MatchBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Tìm trong tài liệu này</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Chỗ khớp trước</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Chỗ khớp sau</translation>
    </message>
    <message>
        <source>Accents exactly as typed</source>
        <translation>Khớp dấu đúng như đã gõ</translation>
    </message>
    <message>
        <source>Close and clear the marks</source>
        <translation>Đóng và xóa các chỗ tô</translation>
    </message>
    <message>
        <source>With accents</source>
        <translation>Đúng dấu</translation>
    </message>
    <message>
        <source>Without accents</source>
        <translation>Bỏ dấu</translation>
    </message>
    <message>
        <source>How accents count</source>
        <translation>Cách tính dấu</translation>
    </message>
    <message>
        <source>Accents exactly as typed (Ctrl+Shift+A)</source>
        <translation>Đúng dấu như đã gõ (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Accents do not matter (Ctrl+Shift+A)</source>
        <translation>Không phân biệt dấu (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Không có chỗ khớp</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln chỗ khớp</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
</context>
<context>
    <name>MatchDelegate</name>
    <message>
        <source>Page {page}</source>
        <translation>Trang {page}</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>Matches</source>
        <translation>Chỗ khớp</translation>
    </message>
</context>
<context>
    <name>MatchListModel</name>
    <message>
        <source>Page {page}: {text}</source>
        <translation>Trang {page}: {text}</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>NoteBar</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>Không mở được thư viện</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Đang mở thư viện…</translation>
    </message>
    <message>
        <source>The first start reads every document once; it is quick after that.</source>
        <translation>Lần chạy đầu, chương trình đọc qua mọi tài liệu một lượt; từ lần sau sẽ mở ngay.</translation>
    </message>
    <message>
        <source>Progress of opening</source>
        <translation>Tiến độ mở thư viện</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>Chọn thư viện khác…</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Choose a library folder</source>
        <translation>Chọn thư mục thư viện</translation>
    </message>
    <message>
        <source>Documents are being added</source>
        <translation>Đang thêm tài liệu</translation>
    </message>
    <message>
        <source>Stop adding and close? What has been added so far stays.</source>
        <translation>Dừng thêm và đóng chương trình? Những gì đã thêm vẫn được giữ.</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
</context>
<context>
    <name>PageBox</name>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Go to a page: its number, or the one printed on it (Ctrl+G)</source>
        <translation>Đến một trang: số thứ tự, hoặc số in trên trang (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
</context>
<context>
    <name>PageListModel</name>
    <message>
        <source>Page {page}</source>
        <translation>Trang {page}</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Select the whole page</source>
        <translation>Chọn cả trang</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Vừa trang</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Xoay phải</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Sao chép kèm viện dẫn</translation>
    </message>
    <message>
        <source>Copy with short reference</source>
        <translation>Sao chép kèm viện dẫn ngắn</translation>
    </message>
    <message>
        <source>Search for the selection</source>
        <translation>Tìm phần đã chọn</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Các trang của tài liệu</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Trang {page} / {count}</translation>
    </message>
</context>
<context>
    <name>PlaceShelf</name>
    <message>
        <source>Continue reading</source>
        <translation>Đọc tiếp</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Chọn tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Tăng</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Tìm trong:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Lùi</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục cha</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Thư mục &amp;mới</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Dạng danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Dạng chi tiết</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổi &amp;tên</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Hiện tệp ẩ&amp;n</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Máy tính</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Sao chép địa chỉ &amp;liên kết</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QueryExample</name>
    <message>
        <source>nghi quyet do thi thong minh</source>
        <translation>nghi quyet do thi thong minh</translation>
    </message>
    <message>
        <source>All the words, with or without accents</source>
        <translation>Có đủ các từ, gõ có dấu hay không dấu</translation>
    </message>
    <message>
        <source>đường</source>
        <translation>đường</translation>
    </message>
    <message>
        <source>Words typed with accents: exact ones come first</source>
        <translation>Từ gõ có dấu: kết quả đúng dấu đứng trước</translation>
    </message>
    <message>
        <source>=đường</source>
        <translation>=đường</translation>
    </message>
    <message>
        <source>Only with exactly these accents</source>
        <translation>Chỉ những từ đúng từng dấu</translation>
    </message>
    <message>
        <source>&quot;dữ liệu mở&quot;</source>
        <translation>&quot;dữ liệu mở&quot;</translation>
    </message>
    <message>
        <source>The exact phrase</source>
        <translation>Đúng cụm từ này</translation>
    </message>
    <message>
        <source>&quot;dữ liệu giao thông&quot;~5</source>
        <translation>&quot;dữ liệu giao thông&quot;~5</translation>
    </message>
    <message>
        <source>These words near each other, at most five apart</source>
        <translation>Các từ này gần nhau, cách nhau không quá năm từ</translation>
    </message>
    <message>
        <source>y tế OR giáo dục</source>
        <translation>y tế HOẶC giáo dục</translation>
    </message>
    <message>
        <source>One or the other</source>
        <translation>Một trong hai</translation>
    </message>
    <message>
        <source>thông minh -giao thông</source>
        <translation>thông minh -giao</translation>
    </message>
    <message>
        <source>The first words, without the word after the minus sign</source>
        <translation>Có các từ đầu, không có từ sau dấu trừ</translation>
    </message>
    <message>
        <source>(nước OR điện) thông minh</source>
        <translation>(nước HOẶC điện) thông minh</translation>
    </message>
    <message>
        <source>Brackets group words</source>
        <translation>Ngoặc đơn gom các từ thành nhóm</translation>
    </message>
    <message>
        <source>thông*</source>
        <translation>thông*</translation>
    </message>
    <message>
        <source>Words that begin like this</source>
        <translation>Từ bắt đầu như vậy</translation>
    </message>
    <message>
        <source>43-NQ/TW</source>
        <translation>43-NQ/TW</translation>
    </message>
    <message>
        <source>A document number, written any way: NQ 43, 43/nq-tw</source>
        <translation>Số hiệu văn bản, viết kiểu nào cũng được: NQ 43, 43/nq-tw</translation>
    </message>
    <message>
        <source>title:resolution issuer:&quot;bộ chính trị&quot;</source>
        <translation>tiêu-đề:&quot;thành phố&quot; cơ-quan:&quot;bộ chính trị&quot;</translation>
    </message>
    <message>
        <source>Fields: title, topic, type, number, issuer, speaker, year, date</source>
        <translation>Trường: tiêu-đề, chủ-đề, loại, số, cơ-quan, người, năm, ngày</translation>
    </message>
    <message>
        <source>year:2014..2019</source>
        <translation>năm:2014..2019</translation>
    </message>
    <message>
        <source>A range of years</source>
        <translation>Trong khoảng năm</translation>
    </message>
    <message>
        <source>date:&gt;=2019-01-24</source>
        <translation>ngày:&gt;=2019-01-24</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Từ ngày này trở đi</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>How to search</source>
        <translation>Cách tìm</translation>
    </message>
    <message>
        <source>Press an example to try it.</source>
        <translation>Bấm vào ví dụ để thử.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>There are no words to find or to copy here: this is probably a scan.</source>
        <translation>Tài liệu này không có chữ để tìm hoặc sao chép; có thể đây là bản quét.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report of adding</source>
        <translation>Báo cáo thêm tài liệu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be added</source>
        <translation>
            <numerusform>%Ln tệp không thêm được</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents added</source>
        <translation>
            <numerusform>Đã thêm %Ln tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln tệp đã có sẵn</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file as document %1</source>
        <translation>Trùng với tài liệu %1</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Sao chép báo cáo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Show or hide the filters</source>
        <translation>Hiện hoặc ẩn bộ lọc</translation>
    </message>
    <message>
        <source>Documents found</source>
        <translation>Tài liệu tìm thấy</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search documents, numbers, topics</source>
        <translation>Tìm tài liệu, số hiệu, chủ đề</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Results appear while you type. Down leads to the suggestions and results.</source>
        <translation>Kết quả hiện ra trong khi gõ. Phím Mũi tên xuống đưa tới gợi ý và kết quả.</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cách tìm</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa ô tìm kiếm</translation>
    </message>
</context>
<context>
    <name>SearchHint</name>
    <message>
        <source>nghi quyet 43 do thi thong minh</source>
        <translation>nghi quyet 43 do thi thong minh</translation>
    </message>
    <message>
        <source>“thành phố thông minh”</source>
        <translation>“thành phố thông minh”</translation>
    </message>
    <message>
        <source>year:2014..2019</source>
        <translation>năm:2014..2019</translation>
    </message>
    <message>
        <source>NQ 43</source>
        <translation>NQ 43</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln tài liệu không đọc được</numerusform>
        </translation>
    </message>
    <message>
        <source>Type with or without accents; an exact phrase goes in quotation marks. Try:</source>
        <translation>Gõ có dấu hay không dấu đều được; cụm từ chính xác đặt trong ngoặc kép. Thử xem:</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the desk</source>
        <translation>Các mục của bàn thủ thư</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Chờ xác nhận</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Thùng rác</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>The language of the windows; documents stay as they are.</source>
        <translation>Ngôn ngữ của giao diện; tài liệu giữ nguyên.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Sáng, tối, hoặc theo hệ thống.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>For everything in the windows.</source>
        <translation>Áp dụng cho mọi chữ trong cửa sổ.</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Thư mục thư viện</translation>
    </message>
    <message>
        <source>Empty: your own copy of the library the program came with.</source>
        <translation>Để trống: bản sao riêng của thư viện đi kèm chương trình.</translation>
    </message>
    <message>
        <source>Go on where I left off</source>
        <translation>Tiếp tục từ lần trước</translation>
    </message>
    <message>
        <source>Open the same documents and the same search at the next start.</source>
        <translation>Lần mở sau, hiện lại các tài liệu và lần tìm đang dở.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Mở kết quả</translation>
    </message>
    <message>
        <source>Open the result in the background</source>
        <translation>Mở kết quả ở thẻ nền</translation>
    </message>
    <message>
        <source>From the field to suggestions and results</source>
        <translation>Từ ô tìm xuống gợi ý và kết quả</translation>
    </message>
    <message>
        <source>Set or remove a filter</source>
        <translation>Đặt hoặc bỏ bộ lọc</translation>
    </message>
    <message>
        <source>Close suggestions, then clear the field</source>
        <translation>Đóng gợi ý, rồi xóa ô tìm</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Tìm trong tài liệu</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Chỗ khớp sau</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Chỗ khớp trước</translation>
    </message>
    <message>
        <source>Matches with or without accents</source>
        <translation>Khớp có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Đến một trang</translation>
    </message>
    <message>
        <source>Pages or text</source>
        <translation>Trang gốc hoặc toàn văn</translation>
    </message>
    <message>
        <source>Contents, pages and matches</source>
        <translation>Mục lục, trang và chỗ khớp</translation>
    </message>
    <message>
        <source>Details and relations</source>
        <translation>Chi tiết và quan hệ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>Cỡ thật</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Vừa trang</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Xoay phải</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Contents, pages and matches</source>
        <translation>Mục lục, trang và chỗ khớp</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Chỗ khớp</translation>
    </message>
    <message>
        <source>Beside the document</source>
        <translation>Bên cạnh tài liệu</translation>
    </message>
    <message>
        <source>No headings were found in this document.</source>
        <translation>Tài liệu này không có đề mục.</translation>
    </message>
    <message>
        <source>This document has no pages; it is read as text.</source>
        <translation>Tài liệu này không chia trang; đọc ở dạng toàn văn.</translation>
    </message>
    <message>
        <source>Nothing is looked for. Press Ctrl+F to find words in this document.</source>
        <translation>Chưa tìm gì. Bấm Ctrl+F để tìm từ trong tài liệu này.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Trang đầu</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Từ ngữ</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Tài liệu đang mở</translation>
    </message>
    <message>
        <source>Librarian&apos;s desk</source>
        <translation>Bàn thủ thư</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>Đóng “%1”</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Sao chép kèm viện dẫn</translation>
    </message>
    <message>
        <source>Copy with short reference</source>
        <translation>Sao chép kèm viện dẫn ngắn</translation>
    </message>
    <message>
        <source>Search for the selection</source>
        <translation>Tìm phần đã chọn</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>TextSetter</name>
    <message>
        <source>Page {page}</source>
        <translation>Trang {page}</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text of the document</source>
        <translation>Toàn văn tài liệu</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Contents, pages and matches</source>
        <translation>Mục lục, trang và chỗ khớp</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Vừa trang</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Xoay phải</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Chỉ văn bản</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Tìm trong tài liệu này</translation>
    </message>
    <message>
        <source>Details and relations</source>
        <translation>Chi tiết và quan hệ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Thêm tài liệu</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message numerus="yes">
        <source>Topic %1, %Ln documents</source>
        <translation>
            <numerusform>Chủ đề %1, %Ln tài liệu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriterLine</name>
    <message>
        <source>%1 is changing this library since %2. You can read everything; changes wait until they have finished.</source>
        <translation>%1 đang sửa thư viện này từ %2. Vẫn đọc được mọi tài liệu; muốn sửa thì chờ người đó làm xong.</translation>
    </message>
</context>
<context>
    <name>ZeroHits</name>
    <message>
        <source>No document matches “%1”</source>
        <translation>Không có tài liệu nào khớp với “%1”</translation>
    </message>
    <message>
        <source>No document matches</source>
        <translation>Không có tài liệu nào khớp</translation>
    </message>
    <message numerus="yes">
        <source>Searched: all %Ln documents of the library “%1”</source>
        <translation>
            <numerusform>Đã tìm trong toàn bộ %Ln tài liệu của “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>Hiểu là: %1</translation>
    </message>
    <message>
        <source>These filters are on:</source>
        <translation>Các bộ lọc đang bật:</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Tìm không dùng bộ lọc</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Có phải ý bạn là:</translation>
    </message>
    <message>
        <source>Tips: type fewer words; leave out the accents if you are not sure of them; write OR between words when one of them is enough.</source>
        <translation>Mẹo: gõ ít từ hơn; bỏ dấu nếu không chắc; viết HOẶC giữa các từ khi chỉ cần một từ khớp.</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Size in per cent (Ctrl+0 for 100 %)</source>
        <translation>Cỡ theo phần trăm (Ctrl+0 là 100 %)</translation>
    </message>
</context>
</TS>
