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
        <source>Licences in full…</source>
        <translation>Toàn văn giấy phép…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Documents and sentences</source>
        <translation>Tài liệu và các câu</translation>
    </message>
    <message>
        <source>The texts are being read…</source>
        <translation>Đang đọc các văn bản…</translation>
    </message>
    <message>
        <source>There is nothing in this library yet.</source>
        <translation>Thư viện này chưa có gì.</translation>
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
    <message>
        <source>Open it where it refers to %1</source>
        <translation>Mở tại chỗ nhắc tới %1</translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Xem các tệp</translation>
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
    <message>
        <source>less than a minute left</source>
        <translation>còn chưa đầy một phút</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>còn khoảng %Ln phút</numerusform>
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
    <name>Aloud</name>
    <message>
        <source>This computer has no Vietnamese voice.</source>
        <translation>Máy này chưa có giọng đọc tiếng Việt.</translation>
    </message>
    <message>
        <source>This computer has no English voice.</source>
        <translation>Máy này chưa có giọng đọc tiếng Anh.</translation>
    </message>
    <message>
        <source>This computer has no voice to read aloud with.</source>
        <translation>Máy này chưa có giọng đọc nào.</translation>
    </message>
    <message>
        <source>Settings &gt; Time &amp; language &gt; Speech &gt; Add voices: choose Vietnamese, then start the program again.</source>
        <translation>Vào Cài đặt &gt; Thời gian &amp; ngôn ngữ &gt; Giọng nói &gt; Thêm giọng nói, chọn Tiếng Việt, rồi mở lại chương trình.</translation>
    </message>
    <message>
        <source>System Settings &gt; Accessibility &gt; Spoken Content &gt; System voice &gt; Manage voices: choose Vietnamese, then start the program again.</source>
        <translation>Vào Cài đặt hệ thống &gt; Trợ năng &gt; Nội dung được đọc &gt; Giọng nói hệ thống &gt; Quản lý giọng nói, chọn Tiếng Việt, rồi mở lại chương trình.</translation>
    </message>
    <message>
        <source>Install the program espeak-ng (Debian, Ubuntu: sudo apt install espeak-ng; Fedora: sudo dnf install espeak-ng), then start the program again.</source>
        <translation>Cài chương trình espeak-ng (Debian, Ubuntu: sudo apt install espeak-ng; Fedora: sudo dnf install espeak-ng), rồi mở lại chương trình.</translation>
    </message>
</context>
<context>
    <name>AloudBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>Đọc thành tiếng</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Câu trước</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Câu sau</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Thôi đọc thành tiếng</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Giọng đọc</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Đọc tiếp</translation>
    </message>
</context>
<context>
    <name>AloudDesk</name>
    <message>
        <source>Looking for voices…</source>
        <translation>Đang tìm giọng đọc…</translation>
    </message>
    <message>
        <source>There is nothing to read aloud yet.</source>
        <translation>Chưa có gì để đọc thành tiếng.</translation>
    </message>
    <message>
        <source>That was the end of the document.</source>
        <translation>Đã đọc hết tài liệu.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>From the documents, word for word</source>
        <translation>Trích nguyên văn từ tài liệu</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Sao chép kèm viện dẫn</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>trang %1</translation>
    </message>
</context>
<context>
    <name>AnsweringDialog</name>
    <message>
        <source>Your account is kept with the document and in the history.</source>
        <translation>Tài khoản của bạn được ghi cùng tài liệu và trong lịch sử.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Thêm vào thư viện</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) bear a secrecy mark</source>
        <translation>
            <numerusform>%Ln tài liệu có dấu chỉ độ mật</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the library already</source>
        <translation>
            <numerusform>%Ln tệp đã có trong thư viện</numerusform>
        </translation>
    </message>
    <message>
        <source>State secrets must not be kept on a computer that is not approved for them. Add this only when the mark was lifted or read wrongly.</source>
        <translation>Bí mật nhà nước không được lưu trên máy tính chưa được phép. Chỉ thêm khi dấu mật đã được giải hoặc bị đọc nhầm.</translation>
    </message>
    <message>
        <source>Each becomes a second document with the same bytes.</source>
        <translation>Mỗi tệp sẽ thành một tài liệu thứ hai có nội dung giống hệt.</translation>
    </message>
    <message>
        <source>I, {account}, have checked the mark and answer for adding this.</source>
        <translation>Tôi, {account}, đã kiểm tra dấu mật và chịu trách nhiệm về việc thêm này.</translation>
    </message>
    <message>
        <source>I, {account}, want this copy as a document of its own.</source>
        <translation>Tôi, {account}, muốn bản sao này là một tài liệu riêng.</translation>
    </message>
</context>
<context>
    <name>BatchFields</name>
    <message>
        <source>What it is</source>
        <translation>Nhận dạng</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Khác</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>As the file has it</source>
        <translation>Như trong tệp</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Sau khi chuyển</translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <source>Published on %1 by %2</source>
        <translation>%2 phát hành ngày %1</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Không, giữ nguyên</translation>
    </message>
    <message>
        <source>You will read edition %1 again, with its documents as they were. Your notes, collections and searches stay. You can return at any time, without a stick.</source>
        <translation>Bạn sẽ đọc lại ấn bản %1, với các tài liệu như khi đó. Ghi chú, hồ sơ và tìm kiếm của bạn vẫn còn. Lúc nào cũng trở lại được, không cần USB.</translation>
    </message>
    <message>
        <source>Read edition %1 again?</source>
        <translation>Đọc lại ấn bản %1?</translation>
    </message>
    <message>
        <source>Yes, read edition %1</source>
        <translation>Đúng, đọc ấn bản %1</translation>
    </message>
    <message>
        <source>Edition %1 is kept on this computer</source>
        <translation>Ấn bản %1 vẫn được giữ trên máy này</translation>
    </message>
    <message>
        <source>You went back from edition %1</source>
        <translation>Bạn đã quay về từ ấn bản %1</translation>
    </message>
    <message>
        <source>Return to edition %1…</source>
        <translation>Trở lại ấn bản %1…</translation>
    </message>
    <message>
        <source>Go back to edition %1…</source>
        <translation>Quay về ấn bản %1…</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message numerus="yes">
        <source>%Ln documents are new for saved searches</source>
        <translation>
            <numerusform>%Ln tài liệu mới khớp tìm kiếm đã lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Đánh dấu đã xem tất cả</translation>
    </message>
</context>
<context>
    <name>BesideBar</name>
    <message>
        <source>Read</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Chỗ khác nhau</translation>
    </message>
    <message>
        <source>How the two texts are shown</source>
        <translation>Cách hiện hai văn bản</translation>
    </message>
    <message>
        <source>Scroll both together</source>
        <translation>Cuộn cả hai bên cùng nhau</translation>
    </message>
    <message>
        <source>Copy both paragraphs with their references</source>
        <translation>Sao chép cả hai đoạn kèm dẫn nguồn</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Đổi chỗ hai bên</translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message>
        <source>Comparing…</source>
        <translation>Đang so sánh…</translation>
    </message>
    <message>
        <source>Choose a document for this side</source>
        <translation>Chọn một tài liệu cho bên này</translation>
    </message>
    <message>
        <source>Choose a second document, and both stand side by side.</source>
        <translation>Hãy chọn tài liệu thứ hai; hai bên sẽ đứng song song.</translation>
    </message>
    <message>
        <source>Two places of one document; each side scrolls by itself.</source>
        <translation>Hai chỗ trong cùng một tài liệu; mỗi bên cuộn riêng.</translation>
    </message>
    <message>
        <source>Aligning paragraphs…</source>
        <translation>Đang dóng các đoạn…</translation>
    </message>
    <message>
        <source>Two versions of one text</source>
        <translation>Hai phiên bản của một văn bản</translation>
    </message>
    <message>
        <source>Two documents; each side scrolls by itself.</source>
        <translation>Hai tài liệu; mỗi bên cuộn riêng.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) copied with reference</source>
        <translation>
            <numerusform>Đã sao chép %Ln đoạn kèm dẫn nguồn</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a paragraph first, or go to one with Alt+Down.</source>
        <translation>Trước hết hãy trỏ vào một đoạn, hoặc đến một đoạn bằng Alt+Xuống.</translation>
    </message>
</context>
<context>
    <name>BesideParts</name>
    <message>
        <source>Find on both sides</source>
        <translation>Tìm ở cả hai bên</translation>
    </message>
</context>
<context>
    <name>BookBar</name>
    <message numerus="yes">
        <source>The book is made: %n page(s)</source>
        <translation>
            <numerusform>Đã lập xong tập tài liệu: %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the book</source>
        <translation>Tiến độ lập tập tài liệu</translation>
    </message>
    <message>
        <source>What to know of this book</source>
        <translation>Những điều cần biết về tập này</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Open the book</source>
        <translation>Mở tập tài liệu</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Những điều cần biết</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>%1 is not in this library and was left out.</source>
        <translation>%1 không có trong thư viện này nên đã để ra ngoài.</translation>
    </message>
    <message>
        <source>%1: pages %2 are pictures, as the owner of the file forbids copying.</source>
        <translation>%1: trang %2 nằm trong tập dưới dạng ảnh vì chủ tệp không cho sao chép.</translation>
    </message>
    <message>
        <source>%1: pages %2 are pictures, as they could not be taken over.</source>
        <translation>%1: trang %2 được vẽ lại thành ảnh vì không lấy nguyên được.</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Plain</source>
        <translation>Giản dị</translation>
    </message>
    <message>
        <source>Official: framed, with the office</source>
        <translation>Trang trọng: có khung, tên cơ quan</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Không có bìa</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Các tài liệu</translation>
    </message>
    <message>
        <source>Documents and their chapters</source>
        <translation>Tài liệu và các chương</translation>
    </message>
    <message>
        <source>Documents, chapters and articles</source>
        <translation>Tài liệu, chương và điều</translation>
    </message>
    <message>
        <source>No contents</source>
        <translation>Không có mục lục</translation>
    </message>
    <message>
        <source>As they are put</source>
        <translation>Đúng chỗ đã xếp</translation>
    </message>
    <message>
        <source>All at the beginning</source>
        <translation>Tất cả ở đầu tập</translation>
    </message>
    <message>
        <source>Behind the document quoted</source>
        <translation>Sau tài liệu được trích</translation>
    </message>
    <message>
        <source>Make a briefing book</source>
        <translation>Lập tập tài liệu họp</translation>
    </message>
    <message>
        <source>Source and edition on every page</source>
        <translation>Ghi nguồn và ấn bản trên từng trang</translation>
    </message>
    <message>
        <source>A sheet with the reference before every document</source>
        <translation>Tờ ghi xuất xứ trước mỗi tài liệu</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not in this library and will be left out.</source>
        <translation>
            <numerusform>%n tài liệu không có trong thư viện này nên sẽ để ra ngoài.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>Lập tập</translation>
    </message>
    <message>
        <source>Name a folder and a file.</source>
        <translation>Hãy ghi thư mục và tên tệp.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Phụ đề</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>At the top of the cover.</source>
        <translation>Ghi ở đầu trang bìa.</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Ngày họp</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi họp</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Bìa</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Đoạn trích</translation>
    </message>
    <message>
        <source>Language of the book</source>
        <translation>Ngôn ngữ của tập</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Where to put the book</source>
        <translation>Lưu tập tài liệu vào đâu</translation>
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
    <name>CardMenu</name>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open in the background</source>
        <translation>Mở ở thẻ nền</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Vì sao có kết quả này?</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Tìm tài liệu tương tự</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Song song</translation>
    </message>
    <message>
        <source>Diagram of relations</source>
        <translation>Sơ đồ quan hệ</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>Trích dẫn…</translation>
    </message>
    <message>
        <source>Cite all found…</source>
        <translation>Trích dẫn mọi kết quả…</translation>
    </message>
    <message>
        <source>Copy the locator</source>
        <translation>Sao chép địa chỉ</translation>
    </message>
    <message>
        <source>Copy a link to this place</source>
        <translation>Sao chép liên kết đến chỗ này</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Mô tả…</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>Sửa các trường</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Bỏ vào thùng rác</translation>
    </message>
</context>
<context>
    <name>CeremonyDialog</name>
    <message>
        <source>Make keys</source>
        <translation>Tạo khóa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Who may publish</source>
        <translation>Ai được phát hành</translation>
    </message>
    <message>
        <source>A publishing key signs each edition. Root keys say which publishing key counts; different people hold them, and some of them together replace a key that is lost or stolen. Each holder types a passphrase of their own on the following pages.</source>
        <translation>Khóa phát hành ký từng ấn bản. Khóa gốc quyết định khóa phát hành nào có hiệu lực; mỗi khóa gốc do một người giữ, và vài người cùng ký thì thay được khóa bị mất hay bị lộ. Ở các trang sau, mỗi người giữ khóa tự gõ mật khẩu của mình.</translation>
    </message>
    <message>
        <source>Three root keys of which two sign together survive one loss and one theft.</source>
        <translation>Ba khóa gốc, hai khóa cùng ký: mất một khóa hay lộ một khóa vẫn an toàn.</translation>
    </message>
    <message>
        <source>Publisher&apos;s folder</source>
        <translation>Thư mục phát hành</translation>
    </message>
    <message>
        <source>Root keys</source>
        <translation>Số khóa gốc</translation>
    </message>
    <message>
        <source>Sign together</source>
        <translation>Số khóa phải cùng ký</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>It stays with who publishes, and is used for every edition.</source>
        <translation>Người phát hành giữ khóa này và dùng cho mọi ấn bản.</translation>
    </message>
    <message>
        <source>The publishing key</source>
        <translation>Khóa phát hành</translation>
    </message>
    <message>
        <source>Root key %1 of %2</source>
        <translation>Khóa gốc %1 trong %2</translation>
    </message>
    <message>
        <source>Its holder sits here now. The key goes onto a stick of its own, which is kept in a place of its own and used only when a key is replaced.</source>
        <translation>Mời người giữ khóa ngồi vào máy. Khóa được ghi vào một USB riêng, cất một nơi riêng và chỉ dùng khi phải thay khóa.</translation>
    </message>
    <message>
        <source>Make the keys</source>
        <translation>Tạo các khóa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Documents that change</source>
        <translation>Các tài liệu thay đổi</translation>
    </message>
    <message>
        <source>Open the document as it is now</source>
        <translation>Mở tài liệu như hiện nay</translation>
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
    <name>ChangesStep</name>
    <message>
        <source>What changes</source>
        <translation>Những gì thay đổi</translation>
    </message>
    <message>
        <source>Changes by topic</source>
        <translation>Thay đổi theo chủ đề</translation>
    </message>
    <message>
        <source>Seen when the library is checked.</source>
        <translation>Sẽ hiện sau khi kiểm tra thư viện.</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <translation>Chưa có chủ đề</translation>
    </message>
    <message>
        <source>added</source>
        <translation>thêm</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>sửa đổi</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>hết hiệu lực</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>bỏ</translation>
    </message>
    <message numerus="yes">
        <source>The first edition: %Ln document(s)</source>
        <translation>
            <numerusform>Ấn bản đầu tiên: %Ln tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is otherwise than in edition %1. Publishing again is possible.</source>
        <translation>Không có gì khác ấn bản %1. Vẫn có thể phát hành lại.</translation>
    </message>
    <message>
        <source>Edition %1 since edition %2: %3. An update carries %4.</source>
        <translation>Ấn bản %1 so với ấn bản %2: %3. Bản cập nhật nặng %4.</translation>
    </message>
    <message>
        <source>Edition %1 holds what edition %2 holds.</source>
        <translation>Ấn bản %1 có đúng những gì ấn bản %2 có.</translation>
    </message>
    <message>
        <source>no document, only lists of the library</source>
        <translation>không tài liệu nào, chỉ các danh mục của thư viện</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>The library is checked</source>
        <translation>Kiểm tra thư viện</translation>
    </message>
    <message>
        <source>Check and compare</source>
        <translation>Kiểm tra và so sánh</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Checked when the edition was signed.</source>
        <translation>Đã kiểm tra khi ký ấn bản.</translation>
    </message>
    <message>
        <source>Every file is compared with what was added, and the library with the last edition. Nothing is written.</source>
        <translation>Mọi tệp được so với lúc thêm vào, thư viện được so với ấn bản gần nhất. Không ghi gì.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>và %Ln điều nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) must be mended before publishing:</source>
        <translation>
            <numerusform>%Ln điều phải sửa trước khi phát hành:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Không có vướng mắc.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s), which do not stop publishing</source>
        <translation>
            <numerusform>%Ln cảnh báo, không cản việc phát hành</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln document(s) something is not confirmed yet</source>
        <translation>
            <numerusform>%Ln tài liệu còn điều chưa xác nhận</numerusform>
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
    <name>Chooser</name>
    <message>
        <source>Add to a collection</source>
        <translation>Thêm vào hồ sơ</translation>
    </message>
    <message>
        <source>Which collection</source>
        <translation>Vào hồ sơ nào</translation>
    </message>
    <message>
        <source>Find, or type the name of a new one</source>
        <translation>Tìm, hoặc gõ tên hồ sơ mới</translation>
    </message>
    <message>
        <source>Collection: find, or name a new one</source>
        <translation>Hồ sơ: tìm, hoặc đặt tên hồ sơ mới</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Thêm gì</translation>
    </message>
    <message>
        <source>Pages to add</source>
        <translation>Các trang cần thêm</translation>
    </message>
    <message numerus="yes">
        <source>of %n page(s)</source>
        <translation>
            <numerusform>trong %n trang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Hồ sơ mới: %1</translation>
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
    <name>CitationStyles</name>
    <message>
        <source>Decree 30/2020/NĐ-CP</source>
        <translation>Nghị định 30/2020/NĐ-CP</translation>
    </message>
    <message>
        <source>Ministry of Education and Training</source>
        <translation>Bộ Giáo dục và Đào tạo</translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Choose a citation style</source>
        <translation>Chọn kiểu trích dẫn</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Kiểu trích dẫn (*.csl)</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>Xuất tài liệu tham khảo</translation>
    </message>
    <message>
        <source>references</source>
        <translation>tai-lieu-tham-khao</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Sao chép danh mục</translation>
    </message>
    <message>
        <source>Copy the list of references</source>
        <translation>Sao chép danh mục tài liệu tham khảo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất ra tệp…</translation>
    </message>
    <message>
        <source>RIS, BibTeX, CSL-JSON or Dublin Core, as a file</source>
        <translation>RIS, BibTeX, CSL-JSON hoặc Dublin Core, thành tệp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>There is nothing to cite.</source>
        <translation>Không có gì để trích dẫn.</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into Word or LibreOffice.</source>
        <translation>Đã sao chép. Có thể dán vào Word hoặc LibreOffice.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) written to %1</source>
        <translation>
            <numerusform>Đã ghi %n tài liệu ra %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… và %1 tài liệu nữa</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Trong bài</translation>
    </message>
    <message>
        <source>When it is mentioned again</source>
        <translation>Khi nhắc lại</translation>
    </message>
    <message>
        <source>In the list of references</source>
        <translation>Trong danh mục tài liệu tham khảo</translation>
    </message>
</context>
<context>
    <name>CiteForm</name>
    <message>
        <source>Another style (.csl)…</source>
        <translation>Kiểu khác (.csl)…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) mentioned so far</source>
        <translation>
            <numerusform>Đã viện dẫn %n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing mentioned yet</source>
        <translation>Chưa viện dẫn tài liệu nào</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>You are writing</source>
        <translation>Bài đang viết</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Kiểu trích dẫn</translation>
    </message>
    <message>
        <source>What you are writing</source>
        <translation>Bài đang viết</translation>
    </message>
    <message>
        <source>no name: remembered until the window closes</source>
        <translation>không đặt tên: ghi nhớ đến khi đóng cửa sổ</translation>
    </message>
    <message>
        <source>Language of the references</source>
        <translation>Ngôn ngữ của tài liệu tham khảo</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Bắt đầu lại</translation>
    </message>
    <message>
        <source>Forget what was mentioned: the next mention is in full</source>
        <translation>Quên những gì đã viện dẫn: lần tới viện dẫn đầy đủ</translation>
    </message>
</context>
<context>
    <name>CitingHits</name>
    <message>
        <source>Copied with reference: %1</source>
        <translation>Đã sao chép kèm viện dẫn: %1</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>Divider</source>
        <translation>Tờ phân cách</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Cả tài liệu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Đoạn trích</translation>
    </message>
    <message>
        <source>not in this library</source>
        <translation>không có trong thư viện</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>trang %1</translation>
    </message>
    <message>
        <source>set anew</source>
        <translation>trình bày lại</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Open a document or go to a result first; then Ctrl+B adds it.</source>
        <translation>Hãy mở một tài liệu hoặc chọn một kết quả, rồi nhấn Ctrl+B để thêm.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added to “%1”</source>
        <translation>
            <numerusform>Đã thêm %n mục vào “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in “%1” already</source>
        <translation>Đã có sẵn trong “%1”</translation>
    </message>
    <message>
        <source>Show the collection</source>
        <translation>Xem hồ sơ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Taken out of “%1” again</source>
        <translation>Đã lấy lại khỏi “%1”</translation>
    </message>
    <message numerus="yes">
        <source>All %n document(s) of the results that are shown</source>
        <translation>
            <numerusform>Tất cả %n tài liệu trong các kết quả đang hiện</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>Cả tài liệu</translation>
    </message>
    <message>
        <source>This page: %1</source>
        <translation>Trang này: %1</translation>
    </message>
    <message>
        <source>The words selected: “%1”</source>
        <translation>Đoạn đang chọn: “%1”</translation>
    </message>
</context>
<context>
    <name>CollectionCounts</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n đoạn trích</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) set anew</source>
        <translation>
            <numerusform>%n văn bản trình bày lại</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionDialog</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>The title of the briefing book.</source>
        <translation>Là tiêu đề của tập tài liệu họp.</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Phụ đề</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>For you alone; it is not printed.</source>
        <translation>Chỉ dành cho bạn; không in ra.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>CollectionHead</name>
    <message>
        <source>Move up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translation>Sửa mục</translation>
    </message>
    <message>
        <source>Remove from the collection</source>
        <translation>Bỏ khỏi hồ sơ</translation>
    </message>
    <message>
        <source>Add a divider</source>
        <translation>Thêm tờ phân cách</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Cite, or export references…</source>
        <translation>Trích dẫn, hoặc xuất tài liệu tham khảo…</translation>
    </message>
    <message>
        <source>Save the collection as a file…</source>
        <translation>Lưu hồ sơ thành tệp…</translation>
    </message>
    <message>
        <source>Make the book…</source>
        <translation>Lập tập tài liệu…</translation>
    </message>
</context>
<context>
    <name>CollectionSide</name>
    <message>
        <source>New collection</source>
        <translation>Hồ sơ mới</translation>
    </message>
    <message>
        <source>Rename, subtitle and note</source>
        <translation>Tên, phụ đề và ghi chú</translation>
    </message>
    <message>
        <source>Copy the collection</source>
        <translation>Nhân bản hồ sơ</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Xóa hồ sơ</translation>
    </message>
    <message>
        <source>Take in a collection from a file…</source>
        <translation>Nhận hồ sơ từ tệp…</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Hồ sơ</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>No collection yet</source>
        <translation>Chưa có hồ sơ nào</translation>
    </message>
    <message>
        <source>A collection holds documents, pages and quotes in the order you give them, and becomes one PDF for a meeting. Add to one with Ctrl+B wherever you read or search.</source>
        <translation>Hồ sơ gom tài liệu, trang và đoạn trích theo thứ tự bạn xếp, rồi thành một tệp PDF cho cuộc họp. Nhấn Ctrl+B ở bất cứ đâu khi đọc hay tìm để thêm vào.</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Hồ sơ mới…</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>Hồ sơ này chưa có gì</translation>
    </message>
    <message>
        <source>Press Ctrl+B on a search result, in a document or on words you selected.</source>
        <translation>Nhấn Ctrl+B trên một kết quả, trong tài liệu hoặc trên đoạn đang chọn.</translation>
    </message>
    <message>
        <source>Add a divider…</source>
        <translation>Thêm tờ phân cách…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed; Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Đã bỏ %n mục; Ctrl+Z để lấy lại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>There is nothing to present yet.</source>
        <translation>Chưa có gì để trình chiếu.</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Chưa có gì để in.</translation>
    </message>
</context>
<context>
    <name>ComfortMenu</name>
    <message>
        <source>Reading mode</source>
        <translation>Chế độ đọc</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Đọc thành tiếng</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Trình chiếu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
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
        <source>Where I was…</source>
        <translation>Những nơi đã qua…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Lưu tìm kiếm này…</translation>
    </message>
    <message>
        <source>Saved searches and history…</source>
        <translation>Tìm kiếm đã lưu và lịch sử…</translation>
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
        <source>My notes</source>
        <translation>Ghi chú của tôi</translation>
    </message>
    <message>
        <source>People and events</source>
        <translation>Người và sự kiện</translation>
    </message>
    <message>
        <source>Diagram of relations</source>
        <translation>Sơ đồ quan hệ</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Song song</translation>
    </message>
    <message>
        <source>Collections and briefing books</source>
        <translation>Hồ sơ và tập tài liệu họp</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>Thêm vào hồ sơ…</translation>
    </message>
    <message>
        <source>Librarian&apos;s desk</source>
        <translation>Bàn thủ thư</translation>
    </message>
    <message>
        <source>Editions: what is read, and newer ones</source>
        <translation>Ấn bản: đang đọc bản nào, có bản mới không</translation>
    </message>
    <message>
        <source>Publish an edition</source>
        <translation>Phát hành ấn bản</translation>
    </message>
    <message>
        <source>Copy a link to this place</source>
        <translation>Sao chép liên kết đến chỗ này</translation>
    </message>
    <message>
        <source>Set a mark here…</source>
        <translation>Đánh dấu chỗ này…</translation>
    </message>
    <message>
        <source>Go to a mark…</source>
        <translation>Đến chỗ đã đánh dấu…</translation>
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
        <source>Find anything by its name…</source>
        <translation>Tìm mọi thứ theo tên…</translation>
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
        <source>Full screen</source>
        <translation>Toàn màn hình</translation>
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
        <source>Report for IT…</source>
        <translation>Báo cáo cho bộ phận CNTT…</translation>
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
    <name>Comparing</name>
    <message>
        <source>Choose the publisher&apos;s root.json</source>
        <translation>Chọn tệp root.json của đơn vị phát hành</translation>
    </message>
    <message>
        <source>Roots of trust</source>
        <translation>Gốc tin cậy</translation>
    </message>
</context>
<context>
    <name>ComparingDialog</name>
    <message>
        <source>Compare two texts</source>
        <translation>So sánh hai văn bản</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Giữ cả hai</translation>
    </message>
    <message>
        <source>The second is a newer version</source>
        <translation>Văn bản sau là phiên bản mới hơn</translation>
    </message>
    <message>
        <source>The second is an older version</source>
        <translation>Văn bản sau là phiên bản cũ hơn</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <translation>Bỏ văn bản sau</translation>
    </message>
    <message>
        <source>They stay two documents and are told to be nearly the same</source>
        <translation>Vẫn là hai tài liệu, được ghi là gần trùng nội dung</translation>
    </message>
    <message>
        <source>Its file becomes the newest version of the first document</source>
        <translation>Tệp của nó thành phiên bản mới nhất của tài liệu trước</translation>
    </message>
    <message>
        <source>Its file is kept as an older version of the first</source>
        <translation>Tệp của nó được giữ làm phiên bản cũ của tài liệu trước</translation>
    </message>
    <message>
        <source>To the trash; it can be brought back</source>
        <translation>Vào thùng rác; có thể khôi phục</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Đang so sánh…</translation>
    </message>
</context>
<context>
    <name>ConfirmingSection</name>
    <message>
        <source>Describe them one by one</source>
        <translation>Mô tả lần lượt</translation>
    </message>
    <message>
        <source>Nothing waits to be confirmed</source>
        <translation>Không còn gì chờ xác nhận</translation>
    </message>
    <message>
        <source>What is read from new documents comes here, the most doubtful first.</source>
        <translation>Những gì đọc được từ tài liệu mới sẽ về đây, tài liệu đáng ngờ nhất đứng đầu.</translation>
    </message>
    <message>
        <source>Documents in which something waits</source>
        <translation>Tài liệu còn chờ xác nhận</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s), the most doubtful first</source>
        <translation>
            <numerusform>%Ln tài liệu, đáng ngờ nhất trước</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>Saved search: rename or remove</source>
        <translation>Tìm kiếm đã lưu: đổi tên hoặc bỏ</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Lưu tìm kiếm này</translation>
    </message>
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
    <name>Counts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>thêm %n tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) away</source>
        <translation>
            <numerusform>Cách %n bước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n mục liên quan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other relation(s) here</source>
        <translation>
            <numerusform>%n quan hệ khác ở đây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not looked into</source>
        <translation>
            <numerusform>%n văn bản chưa đọc để tìm liên kết</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>còn %n chưa hiện</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurrentCard</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Kiểm tra ngay</translation>
    </message>
    <message>
        <source>Take a root of trust…</source>
        <translation>Nhận gốc tin cậy…</translation>
    </message>
    <message>
        <source>Another root…</source>
        <translation>Gốc tin cậy khác…</translation>
    </message>
    <message>
        <source>Published on %1 by %2</source>
        <translation>%2 phát hành ngày %1</translation>
    </message>
    <message>
        <source>Edition %1 is in use</source>
        <translation>Ấn bản %1 đang dùng</translation>
    </message>
    <message>
        <source>There is a problem with the editions here</source>
        <translation>Ấn bản trên máy này có vấn đề</translation>
    </message>
    <message>
        <source>No edition here yet</source>
        <translation>Máy này chưa có ấn bản</translation>
    </message>
    <message>
        <source>You are reading a library of this computer. Everything works with it. An edition is a library that its publisher has signed: nothing of it is shown before every file of it has been verified.</source>
        <translation>Bạn đang đọc một thư viện của máy này, mọi việc vẫn như thường. Ấn bản là thư viện đã được đơn vị phát hành ký: chương trình chỉ mở sau khi kiểm tra mọi tệp đều đúng.</translation>
    </message>
    <message>
        <source>Editions come on a stick, on a share or in a folder. Plug in the stick, or add the folder below.</source>
        <translation>Ấn bản được gửi qua USB, ổ mạng hoặc thư mục. Hãy cắm USB, hoặc thêm thư mục ở bên dưới.</translation>
    </message>
    <message>
        <source>This edition is %1. Ask its publisher, or IT, for a newer one.</source>
        <translation>Ấn bản này %1. Hãy xin bản mới từ đơn vị phát hành hoặc bộ phận CNTT.</translation>
    </message>
    <message>
        <source>Verified %1: not as signed: %2. Take the edition again.</source>
        <translation>Kiểm tra lúc %1: không còn đúng như khi ký: %2. Hãy nhận lại ấn bản.</translation>
    </message>
    <message>
        <source>Verified %1: every file is as it was signed.</source>
        <translation>Đã kiểm tra lúc %1: mọi tệp đúng như khi ký.</translation>
    </message>
    <message>
        <source>The publisher&apos;s fingerprint, set by IT: %1</source>
        <translation>Dấu vân tay của đơn vị phát hành, do bộ phận CNTT đặt: %1</translation>
    </message>
    <message>
        <source>The publisher&apos;s fingerprint, as the program brought it: %1</source>
        <translation>Dấu vân tay của đơn vị phát hành, đi kèm chương trình: %1</translation>
    </message>
    <message>
        <source>The publisher&apos;s fingerprint, as you took it: %1</source>
        <translation>Dấu vân tay của đơn vị phát hành, do bạn nhận: %1</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>24/01/2019</source>
        <translation>24/01/2019</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Both documents are kept</source>
        <translation>Đã giữ cả hai tài liệu</translation>
    </message>
    <message>
        <source>The document is the newest version of the other now</source>
        <translation>Tài liệu đã thành phiên bản mới nhất của tài liệu kia</translation>
    </message>
    <message>
        <source>The document is an older version of the other now</source>
        <translation>Tài liệu đã thành phiên bản cũ của tài liệu kia</translation>
    </message>
    <message>
        <source>The document is in the trash now</source>
        <translation>Tài liệu đã vào thùng rác</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Add now</source>
        <translation>Thêm ngay</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Mô tả…</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Mở tài liệu</translation>
    </message>
    <message>
        <source>Add all the same…</source>
        <translation>Vẫn thêm…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Add once more…</source>
        <translation>Thêm lần nữa…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>So sánh…</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>Mở thư mục chứa tệp</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%Ln documents are in the trash now</source>
        <translation>
            <numerusform>Đã bỏ %Ln tài liệu vào thùng rác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents: what was read is confirmed</source>
        <translation>
            <numerusform>%Ln tài liệu: đã xác nhận những gì máy đọc được</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Hồ sơ mới</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Tên hồ sơ</translation>
    </message>
    <message>
        <source>The collection “%1” is deleted; Ctrl+Z brings it back.</source>
        <translation>Đã xóa hồ sơ “%1”; Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source>Save the collection as a file</source>
        <translation>Lưu hồ sơ thành tệp</translation>
    </message>
    <message>
        <source>The collection is saved in %1</source>
        <translation>Đã lưu hồ sơ vào %1</translation>
    </message>
    <message>
        <source>Take in a collection</source>
        <translation>Nhận hồ sơ từ tệp</translation>
    </message>
</context>
<context>
    <name>DeletingBox</name>
    <message>
        <source>Delete for good</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln documents for good? They cannot be brought back.</source>
        <translation>
            <numerusform>Xóa hẳn %Ln tài liệu? Sẽ không lấy lại được nữa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>và %Ln tài liệu nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DescribeForm</name>
    <message>
        <source>Fields of the document</source>
        <translation>Các trường của tài liệu</translation>
    </message>
</context>
<context>
    <name>DescribingPage</name>
    <message>
        <source>Accept all sure ones</source>
        <translation>Nhận mọi mục chắc chắn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to decide</source>
        <translation>
            <numerusform>còn %Ln mục chưa quyết định</numerusform>
        </translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Đã quyết định hết</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Đã lưu: {title}</translation>
    </message>
    <message>
        <source>Not saved: look at the fields marked.</source>
        <translation>Chưa lưu: xem các trường được đánh dấu.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>What you decided here is not saved. Leave it all the same?</source>
        <translation>Những gì bạn vừa quyết định chưa được lưu. Vẫn rời đi?</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Fill in or mend “%1”; several documents at once if it is alike.</source>
        <translation>Điền hoặc sửa “%1”; nhiều tài liệu cùng giá trị thì sửa một lượt.</translation>
    </message>
    <message>
        <source>Compare with the page beside the form; confirm or mend it.</source>
        <translation>So với trang bên cạnh biểu mẫu rồi xác nhận hoặc sửa.</translation>
    </message>
    <message>
        <source>Mend the number, date or issuer of one of them, or remove one.</source>
        <translation>Sửa số, ngày hoặc cơ quan của một trong hai tài liệu, hoặc bỏ một tài liệu.</translation>
    </message>
    <message>
        <source>Compare them: keep both, make one a version, or remove one.</source>
        <translation>So sánh rồi giữ cả hai, nhận một bản làm phiên bản, hoặc bỏ một bản.</translation>
    </message>
    <message>
        <source>Press the button. The documents themselves are not affected.</source>
        <translation>Bấm nút bên cạnh. Tài liệu không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Mở tài liệu</translation>
    </message>
    <message>
        <source>Mend the field</source>
        <translation>Sửa trường này</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Mô tả…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>So sánh hai tài liệu…</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Hiện cả hai</translation>
    </message>
    <message>
        <source>Go to topics and rules</source>
        <translation>Đến chủ đề và quy tắc</translation>
    </message>
    <message>
        <source>Bring the index up to date</source>
        <translation>Cập nhật chỉ mục</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details and relations</source>
        <translation>Chi tiết và quan hệ</translation>
    </message>
    <message>
        <source>Recognised from pictures (OCR), confidence {0} %</source>
        <translation>Nhận dạng từ ảnh (OCR), độ tin cậy {0} %</translation>
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
        <source>Diagram</source>
        <translation>Sơ đồ</translation>
    </message>
    <message>
        <source>Show these relations as a diagram (Ctrl+Shift+R)</source>
        <translation>Xem các quan hệ này trên sơ đồ (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>not in this library</source>
        <translation>không có trong thư viện này</translation>
    </message>
    <message>
        <source>Side by side: {title}</source>
        <translation>Đặt song song: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Phiên bản {number}</translation>
    </message>
    <message>
        <source>{version}, until {day}</source>
        <translation>{version}, đến ngày {day}</translation>
    </message>
    <message>
        <source>{version}: show it beside the newest</source>
        <translation>{version}: xem bên cạnh bản mới nhất</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Mô tả…</translation>
    </message>
    <message>
        <source>Confirm or correct these details with the page beside them</source>
        <translation>Xác nhận hoặc sửa các thông tin này, có trang tài liệu bên cạnh</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Việc khác…</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>Sửa các trường</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Bỏ vào thùng rác</translation>
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
    <name>DifferenceView</name>
    <message>
        <source>Previous difference</source>
        <translation>Chỗ khác trước</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Chỗ khác tiếp theo</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Cạnh nhau</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>Trên dưới</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Cách trình bày</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Toàn văn</translation>
    </message>
    <message>
        <source>Also show the paragraphs that are the same</source>
        <translation>Hiện cả những đoạn giống nhau</translation>
    </message>
    <message>
        <source>Differences of the two texts</source>
        <translation>Chỗ khác nhau của hai văn bản</translation>
    </message>
    <message>
        <source>Difference {number} of {count}</source>
        <translation>Chỗ khác {number}/{count}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Trang {page}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) the same</source>
        <translation>
            <numerusform>%Ln đoạn giống nhau</numerusform>
        </translation>
    </message>
    <message>
        <source>Show further differences</source>
        <translation>Hiện thêm chỗ khác nhau</translation>
    </message>
    <message>
        <source>Both have the same words; only the layout may differ.</source>
        <translation>Hai bên cùng lời văn; chỉ cách trình bày có thể khác.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) less</source>
        <translation>
            <numerusform>bớt %Ln từ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) more</source>
        <translation>
            <numerusform>thêm %Ln từ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentChooser</name>
    <message>
        <source>Which document?</source>
        <translation>Tài liệu nào?</translation>
    </message>
    <message>
        <source>Title or number</source>
        <translation>Tên hoặc số, ký hiệu</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>No document has these words in its title or number.</source>
        <translation>Không tài liệu nào có các chữ này trong tên hoặc số, ký hiệu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; type on</source>
        <translation>
            <numerusform>Còn %Ln tài liệu; hãy gõ thêm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln tài liệu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentHeads</name>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Thêm lúc</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người thêm</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Chờ xác nhận</translation>
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
    <name>DocumentsSection</name>
    <message>
        <source>Not applied</source>
        <translation>Chưa áp dụng</translation>
    </message>
    <message>
        <source>The fields you edited are not applied yet. Leave them all the same?</source>
        <translation>Các trường vừa sửa chưa được áp dụng. Vẫn rời đi?</translation>
    </message>
    <message>
        <source>No document fits these filters</source>
        <translation>Không có tài liệu nào khớp bộ lọc</translation>
    </message>
    <message>
        <source>Words may be typed without accents; fewer filters show more.</source>
        <translation>Có thể gõ không dấu; bớt bộ lọc thì hiện nhiều hơn.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>This library has no documents yet</source>
        <translation>Thư viện chưa có tài liệu nào</translation>
    </message>
    <message>
        <source>Import files or a folder; what can be read of them is proposed.</source>
        <translation>Hãy nhập tệp hoặc thư mục; những gì máy đọc được sẽ được đề xuất.</translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>Đến mục Nhập</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message numerus="yes">
        <source>%Ln note(s) deleted</source>
        <translation>
            <numerusform>Đã xóa %Ln ghi chú</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) recoloured</source>
        <translation>
            <numerusform>Đã đổi màu %Ln ghi chú</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Đã lưu ghi chú.</translation>
    </message>
    <message>
        <source>The note is on the new words now.</source>
        <translation>Ghi chú nay gắn với câu chữ mới.</translation>
    </message>
    <message>
        <source>Kept without a place until the next version.</source>
        <translation>Giữ lại không có chỗ cho đến phiên bản sau.</translation>
    </message>
    <message>
        <source>The note has its place again.</source>
        <translation>Ghi chú đã có chỗ trở lại.</translation>
    </message>
    <message>
        <source>The document of this note is not in the library any more. Perhaps another has the words:</source>
        <translation>Tài liệu của ghi chú này không còn trong thư viện. Có thể tài liệu khác có các câu chữ ấy:</translation>
    </message>
    <message>
        <source>You keep this note without a place. It may be here:</source>
        <translation>Bạn giữ ghi chú này không có chỗ. Có thể nó ở đây:</translation>
    </message>
    <message>
        <source>Other places the words may have gone to:</source>
        <translation>Những chỗ khác mà câu chữ có thể đã chuyển đến:</translation>
    </message>
    <message>
        <source>Its words are no longer where they were. Which of these is the place?</source>
        <translation>Câu chữ của ghi chú không còn ở chỗ cũ. Chỗ nào dưới đây là đúng?</translation>
    </message>
    <message>
        <source>Copied with reference.</source>
        <translation>Đã sao chép kèm viện dẫn.</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Thêm vào hồ sơ</translation>
    </message>
    <message>
        <source>Added to “%1”</source>
        <translation>Đã thêm vào “%1”</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Hồ sơ mới</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Tên hồ sơ</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Xuất ghi chú</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written to {file}</source>
        <translation>
            <numerusform>Đã ghi %Ln ghi chú vào {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in notes from a file</source>
        <translation>Nhập ghi chú từ tệp</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
    <message>
        <source>{taken} of {read} notes taken in; the newer of two stays.</source>
        <translation>Đã nhập {taken} trong {read} ghi chú; bản mới hơn được giữ.</translation>
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
    <name>EditPanel</name>
    <message numerus="yes">
        <source>Edit %Ln documents</source>
        <translation>
            <numerusform>Sửa %Ln tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is chosen</source>
        <translation>Chưa chọn tài liệu nào</translation>
    </message>
    <message>
        <source>This edit was begun for other documents than are chosen now.</source>
        <translation>Đang sửa dở các tài liệu đã chọn trước đó, không phải các tài liệu đang chọn.</translation>
    </message>
    <message>
        <source>Close the fields</source>
        <translation>Đóng phần sửa</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Bỏ sửa</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message numerus="yes">
        <source>Confirm what was read (%Ln documents)</source>
        <translation>
            <numerusform>Xác nhận những gì máy đọc được (%Ln tài liệu)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Chưa sửa gì.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faults are to be mended first.</source>
        <translation>
            <numerusform>Có %Ln chỗ cần sửa lại trước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %Ln documents</source>
        <translation>
            <numerusform>Sẽ sửa %Ln tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents changed</source>
        <translation>
            <numerusform>Đã sửa %Ln tài liệu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionLine</name>
    <message>
        <source>%1, not an edition</source>
        <translation>%1, không phải ấn bản</translation>
    </message>
    <message>
        <source>Edition %1 is at hand: see what changes</source>
        <translation>Đã có ấn bản %1: xem có gì mới</translation>
    </message>
</context>
<context>
    <name>EditionWords</name>
    <message>
        <source>Edition %1</source>
        <translation>Ấn bản %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln ngày trước</numerusform>
        </translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>do %1 ký</translation>
    </message>
    <message numerus="yes">
        <source>older than the %Ln day(s) that are accepted</source>
        <translation>
            <numerusform>đã quá %Ln ngày được chấp nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amended</source>
        <translation>
            <numerusform>%Ln sửa đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer in force</source>
        <translation>
            <numerusform>%Ln hết hiệu lực</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln rút khỏi thư viện</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>sửa đổi</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>hết hiệu lực</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>rút khỏi thư viện</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on amended documents</source>
        <translation>
            <numerusform>%Ln ghi chú trên tài liệu được sửa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on documents taken out</source>
        <translation>
            <numerusform>%Ln ghi chú trên tài liệu bị rút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln dấu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln collection(s)</source>
        <translation>
            <numerusform>%Ln hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>a newer edition</source>
        <translation>ấn bản mới hơn</translation>
    </message>
    <message>
        <source>the edition you went back from</source>
        <translation>ấn bản bạn đã quay về từ đó</translation>
    </message>
    <message>
        <source>the edition in use</source>
        <translation>ấn bản đang dùng</translation>
    </message>
    <message>
        <source>an older edition</source>
        <translation>ấn bản cũ hơn</translation>
    </message>
    <message>
        <source>an edition that is refused</source>
        <translation>ấn bản không được chấp nhận</translation>
    </message>
    <message>
        <source>an edition; nobody is trusted yet</source>
        <translation>có ấn bản, chưa chọn đơn vị phát hành để tin</translation>
    </message>
    <message>
        <source>no edition</source>
        <translation>không có ấn bản</translation>
    </message>
    <message>
        <source>not reachable now</source>
        <translation>hiện không kết nối được</translation>
    </message>
    <message>
        <source>set by IT</source>
        <translation>do bộ phận CNTT đặt</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>do bạn thêm</translation>
    </message>
    <message>
        <source>a drive that is plugged in</source>
        <translation>ổ đang cắm</translation>
    </message>
    <message>
        <source>opened just now</source>
        <translation>vừa mở</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>Editions</source>
        <translation>Ấn bản</translation>
    </message>
    <message>
        <source>Choose a folder with editions</source>
        <translation>Chọn thư mục có ấn bản</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>«several values»</source>
        <translation>«nhiều giá trị»</translation>
    </message>
    <message>
        <source>«will be empty»</source>
        <translation>«sẽ để trống»</translation>
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
    <name>EmptyQueue</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>Thả tệp hoặc thư mục vào đây</translation>
    </message>
    <message>
        <source>Or paste them with Ctrl+V, or choose them with the buttons.</source>
        <translation>Hoặc dán bằng Ctrl+V, hoặc chọn bằng các nút ở trên.</translation>
    </message>
    <message>
        <source>PDF, Word, Excel, PowerPoint, e-mail with attachments, web pages, text, scans, images, ZIP: each becomes a document, and what could not be read is listed with its reason.</source>
        <translation>PDF, Word, Excel, PowerPoint, thư điện tử kèm tệp, trang web, văn bản, bản quét, ảnh, ZIP: mỗi tệp thành một tài liệu; tệp không đọc được thì nêu rõ lý do.</translation>
    </message>
</context>
<context>
    <name>EventShelf</name>
    <message numerus="yes">
        <source>All events (%Ln more)</source>
        <translation>
            <numerusform>Mọi sự kiện (còn %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln tài liệu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>The table changed %Ln document(s)</source>
        <translation>
            <numerusform>Bảng kê đã sửa %Ln tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) written to {path}</source>
        <translation>
            <numerusform>Đã ghi %Ln tài liệu vào {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written to {path}</source>
        <translation>
            <numerusform>Đã ghi %Ln tệp vào {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeButton</name>
    <message>
        <source>Move in and out</source>
        <translation>Xuất, nhập</translation>
    </message>
    <message>
        <source>Export a table…</source>
        <translation>Xuất bảng kê…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Nhập bảng kê…</translation>
    </message>
    <message>
        <source>Export the whole library…</source>
        <translation>Xuất cả thư viện…</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>Export a table of the documents</source>
        <translation>Xuất bảng kê tài liệu</translation>
    </message>
    <message>
        <source>Table for Excel and LibreOffice</source>
        <translation>Bảng cho Excel và LibreOffice</translation>
    </message>
    <message>
        <source>Import a table that was changed</source>
        <translation>Nhập bảng kê đã sửa</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bảng kê</translation>
    </message>
    <message>
        <source>Export the whole library</source>
        <translation>Xuất cả thư viện</translation>
    </message>
    <message>
        <source>BagIt bag</source>
        <translation>Gói BagIt</translation>
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
    <name>FieldDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Identity</source>
        <translation>Thông tin nhận biết</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Event and place</source>
        <translation>Sự kiện và nơi</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Validity and marks</source>
        <translation>Hiệu lực và dấu</translation>
    </message>
    <message>
        <source>Language, source, rights</source>
        <translation>Ngôn ngữ, nguồn, quyền</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Leave “%1” as it is</source>
        <translation>Giữ nguyên “%1”</translation>
    </message>
    <message>
        <source>rejected: will be empty</source>
        <translation>đã bỏ: sẽ để trống</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>đã nhận</translation>
    </message>
    <message>
        <source>Page {page}: “{words}”</source>
        <translation>Trang {page}: “{words}”</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>page %1</source>
        <translation>trang %1</translation>
    </message>
    <message numerus="yes">
        <source>Quoted in %Ln works</source>
        <translation>
            <numerusform>Được nêu trong %Ln văn kiện</numerusform>
        </translation>
    </message>
    <message>
        <source>A shows every sentence.</source>
        <translation>Phím A cho xem mọi câu.</translation>
    </message>
</context>
<context>
    <name>FigureShelf</name>
    <message numerus="yes">
        <source>All figures (%Ln more)</source>
        <translation>
            <numerusform>Mọi con số (còn %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures and targets</source>
        <translation>Con số và mục tiêu</translation>
    </message>
    <message>
        <source>The texts are being read for figures…</source>
        <translation>Đang đọc các văn bản để tìm con số…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Đã thêm</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Chưa thêm</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter by title, number, issuer, topic …, with or without accents</source>
        <translation>Lọc theo tên, số hiệu, cơ quan, chủ đề…, gõ có dấu hay không dấu</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>Lọc tài liệu</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Xóa ô lọc</translation>
    </message>
    <message>
        <source>Show the other documents too</source>
        <translation>Hiện cả các tài liệu khác</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents chosen elsewhere</source>
        <translation>
            <numerusform>%Ln tài liệu chọn từ nơi khác</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Chờ xác nhận</translation>
    </message>
    <message>
        <source>Without topic</source>
        <translation>Chưa có chủ đề</translation>
    </message>
    <message>
        <source>Without date</source>
        <translation>Chưa có ngày</translation>
    </message>
    <message>
        <source>Low quality</source>
        <translation>Chất lượng thấp</translation>
    </message>
    <message>
        <source>Added today</source>
        <translation>Thêm hôm nay</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Mọi chủ đề</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>All issuers</source>
        <translation>Mọi cơ quan</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trong số %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>đã chọn %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Các cột</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Issuers and signers</source>
        <translation>Cơ quan, người ký</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Từ vựng</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Gộp…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Chuyển…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Xóa…</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Chủ đề mới</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>No places yet</source>
        <translation>Chưa có nơi nào</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Closed, for they are not in it: %1</source>
        <translation>Đã đóng vì không còn trong ấn bản: %1</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>New in the watched folder</source>
        <translation>Mới trong thư mục theo dõi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Đang đọc</translation>
    </message>
    <message>
        <source>Recognising text</source>
        <translation>Đang nhận dạng chữ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Đã thêm</translation>
    </message>
    <message>
        <source>Added as a new version</source>
        <translation>Đã thêm thành bản mới</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Đã mở</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Đã có trong thư viện</translation>
    </message>
    <message>
        <source>Secrecy mark: waits for you</source>
        <translation>Có dấu mật: chờ bạn quyết định</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Chưa thêm</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>Recognising text: page {page} of {pages}</source>
        <translation>Nhận dạng chữ: trang {page}/{pages}</translation>
    </message>
    <message>
        <source>Added as version {version}</source>
        <translation>Đã thêm thành bản {version}</translation>
    </message>
    <message>
        <source>Opened; files inside: {count}</source>
        <translation>Đã mở; số tệp bên trong: {count}</translation>
    </message>
    <message>
        <source>Added, with a note</source>
        <translation>Đã thêm, có lưu ý</translation>
    </message>
    <message>
        <source>The library has these very bytes.</source>
        <translation>Thư viện đã có đúng tệp này.</translation>
    </message>
    <message>
        <source>Nothing is to be done; or add it once more as a document of its own.</source>
        <translation>Không cần làm gì; hoặc thêm lần nữa thành một tài liệu riêng.</translation>
    </message>
    <message>
        <source>Adding was stopped before this file.</source>
        <translation>Việc thêm đã dừng trước tệp này.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Hãy thử lại.</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message>
        <source>There are no files in the clipboard.</source>
        <translation>Bộ nhớ tạm không có tệp nào.</translation>
    </message>
    <message>
        <source>Copy files or folders in the file manager first.</source>
        <translation>Hãy chép tệp hoặc thư mục trong trình quản lý tệp trước.</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>Edit the item</source>
        <translation>Sửa mục</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Stands on a sheet alone.</source>
        <translation>Đứng riêng trên một tờ.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>A divider needs a heading.</source>
        <translation>Tờ phân cách cần có tiêu đề.</translation>
    </message>
    <message numerus="yes">
        <source>For example 2-4, 7. Empty: all %n page(s).</source>
        <translation>
            <numerusform>Ví dụ 2-4, 7. Để trống: cả %n trang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Stands in the contents in place of the title.</source>
        <translation>Thay tên tài liệu trong mục lục.</translation>
    </message>
    <message>
        <source>Own heading</source>
        <translation>Tiêu đề riêng</translation>
    </message>
    <message>
        <source>Remark, printed in italics</source>
        <translation>Nhận xét, in nghiêng</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Open in the reader</source>
        <translation>Mở để đọc</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Items of the collection</source>
        <translation>Các mục của hồ sơ</translation>
    </message>
</context>
<context>
    <name>Jumping</name>
    <message>
        <source>The index is up to date</source>
        <translation>Chỉ mục đã được cập nhật</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The saved search “%1” was removed.</source>
        <translation>Đã bỏ tìm kiếm đã lưu “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <source>The keys are made. Print the record, and try each key once.</source>
        <translation>Đã tạo khóa. Hãy in biên bản và thử mỗi khóa một lần.</translation>
    </message>
    <message>
        <source>The key is replaced.</source>
        <translation>Đã thay khóa.</translation>
    </message>
    <message>
        <source>The key is replaced. Publish again now.</source>
        <translation>Đã thay khóa. Hãy phát hành lại ngay.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Không có gì để bỏ.</translation>
    </message>
    <message>
        <source>Remove %1 of files that none of the newest %2 editions has?</source>
        <translation>Bỏ %1 tệp mà không ấn bản nào trong %2 ấn bản mới nhất còn dùng?</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation>Giải phóng dung lượng</translation>
    </message>
    <message>
        <source>Updates for computers with an earlier edition can still be made.</source>
        <translation>Vẫn làm được bản cập nhật cho máy đang dùng ấn bản cũ hơn.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Bỏ các tệp đó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Đã bỏ: %1.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Held by</source>
        <translation>Người giữ</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Thư mục hoặc USB</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Hai lần nhập mật khẩu không giống nhau.</translation>
    </message>
    <message>
        <source>That is short. Four words that do not go together are strong.</source>
        <translation>Mật khẩu này ngắn. Bốn từ không liên quan đến nhau thì khó đoán.</translation>
    </message>
    <message>
        <source>Nobody can help when it is forgotten. It is written down nowhere here.</source>
        <translation>Quên mật khẩu thì không ai lấy lại được. Chương trình không ghi mật khẩu ở đâu cả.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Make keys…</source>
        <translation>Tạo khóa…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Thư mục khác…</translation>
    </message>
    <message>
        <source>I have a publisher&apos;s folder…</source>
        <translation>Tôi đã có thư mục phát hành…</translation>
    </message>
    <message>
        <source>A key is lost or stolen…</source>
        <translation>Khóa bị mất hoặc bị lộ…</translation>
    </message>
    <message>
        <source>Record of keys…</source>
        <translation>Biên bản khóa…</translation>
    </message>
    <message>
        <source>Free room…</source>
        <translation>Giải phóng dung lượng…</translation>
    </message>
    <message>
        <source>Nothing has been published from here</source>
        <translation>Chưa phát hành gì từ máy này</translation>
    </message>
    <message>
        <source>Editions are signed, so that readers know whom they come from and that nothing was changed on the way. Keys are made once, with the people who will hold them.</source>
        <translation>Ấn bản được ký để người đọc biết ấn bản do ai phát hành và không bị sửa trên đường đi. Khóa chỉ tạo một lần, cùng với những người sẽ giữ khóa.</translation>
    </message>
    <message>
        <source>There is no publisher&apos;s folder at %1 any more.</source>
        <translation>Ở %1 không còn thư mục phát hành.</translation>
    </message>
    <message>
        <source>Published into %1</source>
        <translation>Phát hành vào %1</translation>
    </message>
    <message>
        <source>%1 of %2 root keys replace a key. They hold until %3.</source>
        <translation>%1 trong %2 khóa gốc cùng ký thì thay được khóa. Hạn đến %3.</translation>
    </message>
    <message>
        <source>Fingerprint of the root of trust: %1</source>
        <translation>Dấu vân tay của gốc tin cậy: %1</translation>
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
    <name>LicencesDialog</name>
    <message>
        <source>Licences of all parts</source>
        <translation>Giấy phép của mọi thành phần</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>LikeLine</name>
    <message>
        <source>Back to where you were</source>
        <translation>Trở lại chỗ vừa rồi</translation>
    </message>
    <message>
        <source>Similar to a passage of</source>
        <translation>Tương tự một đoạn trong</translation>
    </message>
    <message>
        <source>Similar to the document</source>
        <translation>Tương tự tài liệu</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>Mở tại chỗ đó</translation>
    </message>
    <message>
        <source>By the words: %1</source>
        <translation>Theo các từ: %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, trang %2</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>One a line</source>
        <translation>Mỗi dòng một mục</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>{document} (not in the library)</source>
        <translation>{document} (không có trong thư viện)</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <translation>Được nhắc tới trong</translation>
    </message>
    <message>
        <source>Search the library for {words}</source>
        <translation>Tìm {words} trong thư viện</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Điều khoản</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>told by the context</source>
        <translation>theo ngữ cảnh</translation>
    </message>
    <message>
        <source>the only one known here</source>
        <translation>văn bản duy nhất biết được ở đây</translation>
    </message>
    <message>
        <source>one of these may be meant</source>
        <translation>có thể là một trong các văn bản này</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>không có trong thư viện</translation>
    </message>
    <message>
        <source>replaced or repealed by another document</source>
        <translation>đã bị văn bản khác thay thế hoặc bãi bỏ</translation>
    </message>
    <message>
        <source>Mentioned in: {titles}</source>
        <translation>Được nhắc tới trong: {titles}</translation>
    </message>
    <message>
        <source>Click, or Enter: what mentions it, search for it</source>
        <translation>Nhấp hoặc Enter: xem tài liệu nào nhắc tới, tìm trong thư viện</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} tài liệu</translation>
    </message>
    <message>
        <source>Click, or Enter: choose</source>
        <translation>Nhấp hoặc Enter: chọn</translation>
    </message>
    <message>
        <source>Click, or Enter: its documents</source>
        <translation>Nhấp hoặc Enter: xem các tài liệu</translation>
    </message>
    <message>
        <source>Click, or Enter: open; with Ctrl in the background</source>
        <translation>Nhấp hoặc Enter: mở; thêm Ctrl: mở ở thẻ nền</translation>
    </message>
</context>
<context>
    <name>MarksHost</name>
    <message>
        <source>Open a document first: a mark is a place in one.</source>
        <translation>Hãy mở một tài liệu trước: dấu là một chỗ trong tài liệu.</translation>
    </message>
    <message>
        <source>Mark “%1” is set here.</source>
        <translation>Đã đặt dấu “%1” ở đây.</translation>
    </message>
    <message>
        <source>Mark “%1” is here now; it was elsewhere before.</source>
        <translation>Dấu “%1” nay ở đây; trước đó ở chỗ khác.</translation>
    </message>
    <message>
        <source>Mark “%1” is removed.</source>
        <translation>Đã bỏ dấu “%1”.</translation>
    </message>
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
    <name>MeaningLine</name>
    <message>
        <source>“%1” means:</source>
        <translation>“%1” nghĩa là:</translation>
    </message>
    <message>
        <source>Abbreviations with several meanings</source>
        <translation>Chữ viết tắt có nhiều nghĩa</translation>
    </message>
    <message>
        <source>“%1” means %2</source>
        <translation>“%1” nghĩa là %2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Hỏi lại</translation>
    </message>
    <message>
        <source>Search for this meaning as well</source>
        <translation>Tìm cả theo nghĩa này</translation>
    </message>
</context>
<context>
    <name>MeantLine</name>
    <message>
        <source>Did you mean:</source>
        <translation>Có phải ý bạn là:</translation>
    </message>
    <message>
        <source>Search this instead</source>
        <translation>Tìm theo câu này</translation>
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
    <name>NameDialog</name>
    <message>
        <source>Saved search</source>
        <translation>Tìm kiếm đã lưu</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Lưu tìm kiếm này</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Finds: %1</source>
        <translation>Tìm: %1</translation>
    </message>
    <message>
        <source>The start page and the bell tell when new or amended documents match.</source>
        <translation>Khi có tài liệu mới hoặc sửa đổi khớp với tìm kiếm này, trang đầu và chuông sẽ báo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>NameShelf</name>
    <message>
        <source>People and organisations</source>
        <translation>Người, cơ quan, tổ chức</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tất cả</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Also printed as</source>
        <translation>Cách ghi khác</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>What is read is brought to these names; the check tells of others.</source>
        <translation>Tên đọc được sẽ đưa về các tên này; mục Kiểm tra báo những tên khác.</translation>
    </message>
    <message>
        <source>Open authorities.toml</source>
        <translation>Mở authorities.toml</translation>
    </message>
    <message>
        <source>No lists of names yet</source>
        <translation>Chưa có danh sách tên</translation>
    </message>
    <message>
        <source>They stand in the file authorities.toml in the library&apos;s folder; “summit-kb authorities add” adds a name.</source>
        <translation>Danh sách nằm trong tệp authorities.toml ở thư mục của thư viện; lệnh “summit-kb authorities add” thêm một tên.</translation>
    </message>
    <message>
        <source>Issuers and signers</source>
        <translation>Cơ quan, người ký</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Mark as seen</source>
        <translation>Đánh dấu đã xem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new documents</source>
        <translation>
            <numerusform>%Ln tài liệu mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amended documents</source>
        <translation>
            <numerusform>%Ln tài liệu sửa đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>và %Ln tài liệu khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amended</source>
        <translation>
            <numerusform>%Ln sửa đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Sửa đổi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
</context>
<context>
    <name>NoMatchRows</name>
    <message>
        <source>No document has %1.</source>
        <translation>Không tài liệu nào có %1.</translation>
    </message>
    <message>
        <source>The words of %1 are in the library, but nowhere in a row.</source>
        <translation>Các từ của %1 có trong thư viện, nhưng không đứng liền nhau ở đâu.</translation>
    </message>
    <message>
        <source>No document has the value %1.</source>
        <translation>Không tài liệu nào có giá trị %1.</translation>
    </message>
    <message>
        <source>The filter %1 leaves out all that the rest finds.</source>
        <translation>Bộ lọc %1 loại hết kết quả của phần còn lại.</translation>
    </message>
    <message>
        <source>%1 takes away all that the rest finds.</source>
        <translation>%1 bỏ hết kết quả của phần còn lại.</translation>
    </message>
    <message>
        <source>%1 is in no document together with the rest.</source>
        <translation>%1 không ở cùng tài liệu nào với phần còn lại.</translation>
    </message>
    <message>
        <source>There are no documents in the library yet.</source>
        <translation>Thư viện chưa có tài liệu nào.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Search without this filter: %1</source>
        <translation>Tìm không dùng bộ lọc này: %1</translation>
    </message>
    <message>
        <source>Search for %2: %1</source>
        <translation>Tìm %2: %1</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Highlight</source>
        <translation>Tô sáng</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Thêm ghi chú</translation>
    </message>
    <message>
        <source>Select a sentence</source>
        <translation>Chọn một câu</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Sửa ghi chú</translation>
    </message>
    <message>
        <source>Colour of the note</source>
        <translation>Màu của ghi chú</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Sao chép ghi chú</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Xóa ghi chú</translation>
    </message>
    <message>
        <source>Bookmark this page</source>
        <translation>Đánh dấu trang này</translation>
    </message>
    <message>
        <source>Remove the bookmark of this page</source>
        <translation>Bỏ đánh dấu trang này</translation>
    </message>
    <message>
        <source>All notes on this document</source>
        <translation>Mọi ghi chú về tài liệu này</translation>
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
    <name>NoteColour</name>
    <message>
        <source>Yellow</source>
        <translation>Vàng</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Xanh lá</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Xanh dương</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Hồng</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Tím</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>What the note says</source>
        <translation>Lời ghi chú</translation>
    </message>
    <message>
        <source>Write a note; it is kept by itself</source>
        <translation>Viết ghi chú; được lưu tự động</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Xóa ghi chú</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>NoteFilters</name>
    <message>
        <source>Filters of notes</source>
        <translation>Bộ lọc ghi chú</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %Ln note(s)</source>
        <translation>
            <numerusform>{name}, %Ln ghi chú</numerusform>
        </translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Highlight</source>
        <translation>Tô sáng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Đánh dấu trang</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes on this document</source>
        <translation>Ghi chú trên tài liệu này</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Trang {page}</translation>
    </message>
    <message>
        <source>Lost: {reason}</source>
        <translation>Mất chỗ: {reason}</translation>
    </message>
    <message>
        <source>The words have changed since.</source>
        <translation>Câu chữ đã đổi từ khi ghi chú.</translation>
    </message>
    <message>
        <source>Made on an older version.</source>
        <translation>Ghi trên bản cũ hơn.</translation>
    </message>
</context>
<context>
    <name>NoteLost</name>
    <message>
        <source>there are no words to find it by</source>
        <translation>không có chữ để tìm lại</translation>
    </message>
    <message>
        <source>the words stand in several places now</source>
        <translation>câu chữ nay có ở nhiều chỗ</translation>
    </message>
    <message>
        <source>the words are no longer in the document</source>
        <translation>câu chữ không còn trong tài liệu</translation>
    </message>
    <message>
        <source>the document has no text</source>
        <translation>tài liệu không có văn bản</translation>
    </message>
    <message>
        <source>the document is not in this library</source>
        <translation>tài liệu không có trong thư viện này</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Open in the document</source>
        <translation>Mở trong tài liệu</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Viết ghi chú</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Sao chép kèm viện dẫn</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Thêm vào hồ sơ</translation>
    </message>
    <message>
        <source>Yes, this is the place</source>
        <translation>Đúng, đây là chỗ của nó</translation>
    </message>
    <message>
        <source>Keep it without a place</source>
        <translation>Giữ lại không có chỗ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Hồ sơ mới…</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Page {page}</source>
        <translation>Trang {page}</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>My notes</source>
        <translation>Ghi chú của tôi</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>The note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>What the note says</source>
        <translation>Nội dung ghi chú</translation>
    </message>
    <message>
        <source>Write a note; it is kept by itself</source>
        <translation>Viết ghi chú; được lưu tự động</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Sao chép kèm viện dẫn</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Thêm vào hồ sơ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Yes, this is the place</source>
        <translation>Đúng, đây là chỗ của nó</translation>
    </message>
    <message>
        <source>Look for another place</source>
        <translation>Tìm chỗ khác</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) chosen</source>
        <translation>
            <numerusform>Đã chọn %Ln ghi chú</numerusform>
        </translation>
    </message>
    <message>
        <source>No note chosen</source>
        <translation>Chưa chọn ghi chú nào</translation>
    </message>
</context>
<context>
    <name>NoteState</name>
    <message>
        <source>Not looked for yet</source>
        <translation>Chưa tìm chỗ</translation>
    </message>
    <message>
        <source>In their place</source>
        <translation>Đúng chỗ</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Câu chữ đã đổi</translation>
    </message>
    <message>
        <source>Lost their place</source>
        <translation>Mất chỗ</translation>
    </message>
    <message>
        <source>Kept without a place</source>
        <translation>Giữ không có chỗ</translation>
    </message>
    <message>
        <source>Document gone</source>
        <translation>Tài liệu không còn</translation>
    </message>
</context>
<context>
    <name>NoteTold</name>
    <message>
        <source>The words have changed: perhaps here</source>
        <translation>Câu chữ đã đổi: có thể ở đây</translation>
    </message>
    <message>
        <source>Kept without a place</source>
        <translation>Giữ không có chỗ</translation>
    </message>
    <message>
        <source>The document is not in this library</source>
        <translation>Tài liệu không có trong thư viện này</translation>
    </message>
    <message>
        <source>Lost: {reason}</source>
        <translation>Mất chỗ: {reason}</translation>
    </message>
</context>
<context>
    <name>NotebookHead</name>
    <message>
        <source>{listed} of {all} notes</source>
        <translation>{listed} trong {all} ghi chú</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln ghi chú</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln chosen note(s)</source>
        <translation>
            <numerusform>Xuất %Ln ghi chú đã chọn</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the notes listed</source>
        <translation>Xuất các ghi chú đang liệt kê</translation>
    </message>
    <message>
        <source>For Word (RTF)…</source>
        <translation>Cho Word (RTF)…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Trang web (HTML)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Bảng (CSV)…</translation>
    </message>
    <message>
        <source>For another computer (JSON)…</source>
        <translation>Cho máy khác (JSON)…</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Ghi chú của tôi</translation>
    </message>
    <message>
        <source>Words in the notes, accents or not</source>
        <translation>Từ trong ghi chú, có dấu hay không dấu</translation>
    </message>
    <message>
        <source>Narrow the notes by words</source>
        <translation>Lọc ghi chú theo từ</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Theo tài liệu</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation>Thứ tự ghi chú</translation>
    </message>
    <message>
        <source>Filters of notes</source>
        <translation>Bộ lọc ghi chú</translation>
    </message>
    <message>
        <source>Take in notes from a file…</source>
        <translation>Nhập ghi chú từ tệp…</translation>
    </message>
</context>
<context>
    <name>NotebookPage</name>
    <message>
        <source>No notes yet</source>
        <translation>Chưa có ghi chú nào</translation>
    </message>
    <message>
        <source>Select words in a document and press H to highlight them or N to write a note; B keeps the page. Everything you mark is listed here.</source>
        <translation>Chọn chữ trong tài liệu rồi nhấn H để tô sáng hoặc N để viết ghi chú; B đánh dấu trang. Mọi thứ bạn đánh dấu đều có ở đây.</translation>
    </message>
    <message>
        <source>Take in notes from a file…</source>
        <translation>Nhập ghi chú từ tệp…</translation>
    </message>
    <message>
        <source>No note is like that</source>
        <translation>Không có ghi chú nào như vậy</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Hiện mọi ghi chú</translation>
    </message>
    <message>
        <source>The document is not in this library.</source>
        <translation>Tài liệu không có trong thư viện này.</translation>
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
    <name>OfferCard</name>
    <message>
        <source>Published on %1 by %2, lies at %3</source>
        <translation>%2 phát hành ngày %1, đang ở %3</translation>
    </message>
    <message>
        <source>Edition %1 is newer</source>
        <translation>Có ấn bản %1 mới hơn</translation>
    </message>
    <message>
        <source>Edition %1 is at hand</source>
        <translation>Có ấn bản %1</translation>
    </message>
    <message>
        <source>Take edition %1</source>
        <translation>Dùng ấn bản %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>IT takes editions for this computer; ask IT.</source>
        <translation>Bộ phận CNTT nhận ấn bản cho máy này; hãy hỏi bộ phận đó.</translation>
    </message>
    <message>
        <source>%1. You may stop.</source>
        <translation>%1. Bạn có thể bấm Dừng.</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Đang xem có gì thay đổi…</translation>
    </message>
    <message>
        <source>Of your own: %1. Nothing of it is lost.</source>
        <translation>Của bạn: %1. Không mất gì.</translation>
    </message>
    <message>
        <source>%1 to copy; %2 are free on this computer.</source>
        <translation>Chép %1; máy này còn trống %2.</translation>
    </message>
    <message>
        <source>This update is for computers that have a later edition than this one. Ask the publisher for the whole of edition %1.</source>
        <translation>Bản cập nhật này dành cho máy đã có ấn bản sau bản của máy này. Hãy xin đơn vị phát hành bản đầy đủ của ấn bản %1.</translation>
    </message>
    <message>
        <source>There is too little room: %1 are needed.</source>
        <translation>Không đủ chỗ: cần %1.</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Xem từng tài liệu</translation>
    </message>
    <message>
        <source>The edition in use can be read meanwhile.</source>
        <translation>Trong lúc đó vẫn đọc được ấn bản đang dùng.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Places where the note may be</source>
        <translation>Những chỗ có thể của ghi chú</translation>
    </message>
    <message>
        <source>Look for other words in the document</source>
        <translation>Tìm từ khác trong tài liệu</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Đặt vào đây</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Xem chỗ này</translation>
    </message>
    <message>
        <source>Keep it without a place</source>
        <translation>Giữ lại không có chỗ</translation>
    </message>
    <message>
        <source>Looking for places…</source>
        <translation>Đang tìm chỗ…</translation>
    </message>
    <message>
        <source>Nothing there is like these words. Look for other words below.</source>
        <translation>Không có chỗ nào giống câu chữ này. Hãy tìm từ khác ở dưới.</translation>
    </message>
    <message>
        <source>{percent} % alike</source>
        <translation>Giống {percent} %</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Trang {page}</translation>
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
    <name>OperationDialog</name>
    <message>
        <source>What this will touch</source>
        <translation>Việc này tác động đến</translation>
    </message>
    <message>
        <source>Documents that will be written</source>
        <translation>Các tài liệu sẽ được ghi</translation>
    </message>
    <message>
        <source>Into which &amp;topic:</source>
        <translation>&amp;Gộp vào chủ đề:</translation>
    </message>
    <message>
        <source>Below which &amp;topic:</source>
        <translation>&amp;Chuyển vào dưới chủ đề:</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Cấp cao nhất</translation>
    </message>
    <message>
        <source>Give its documents another &amp;topic:</source>
        <translation>&amp;Gán cho các tài liệu một chủ đề khác:</translation>
    </message>
    <message>
        <source>&amp;Take it from its documents, without another</source>
        <translation>&amp;Bỏ khỏi các tài liệu, không thay</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Choose a topic first.</source>
        <translation>Hãy chọn một chủ đề trước.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>và %Ln tài liệu nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln chủ đề</numerusform>
        </translation>
    </message>
    <message>
        <source>copies too</source>
        <translation>cả bản sao</translation>
    </message>
    <message>
        <source>watching “{folder}”</source>
        <translation>đang theo dõi “{folder}”</translation>
    </message>
    <message>
        <source>For all files</source>
        <translation>Cho mọi tệp</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Thư mục theo dõi</translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation>Chủ đề…</translation>
    </message>
    <message>
        <source>Add copies too</source>
        <translation>Thêm cả bản sao</translation>
    </message>
    <message>
        <source>Files whose very bytes the library has become documents once more.</source>
        <translation>Tệp giống hệt tệp đã có cũng được thêm thành tài liệu nữa.</translation>
    </message>
    <message>
        <source>Type: read from each document</source>
        <translation>Loại: đọc từ từng tài liệu</translation>
    </message>
    <message>
        <source>None: new files in a folder can be found by themselves.</source>
        <translation>Chưa có: chương trình có thể tự tìm tệp mới trong một thư mục.</translation>
    </message>
    <message>
        <source>{folder} cannot be reached at the moment</source>
        <translation>Hiện không vào được {folder}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Choose the watched folder</source>
        <translation>Chọn thư mục theo dõi</translation>
    </message>
    <message>
        <source>Add new files without asking</source>
        <translation>Tự thêm tệp mới</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>Không theo dõi nữa</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Chọn thư mục cần theo dõi</translation>
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
    <message>
        <source>There is no place here that a link could lead to.</source>
        <translation>Ở đây không có chỗ nào để liên kết dẫn đến.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Đã sao chép liên kết.</translation>
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
    <name>PageBeside</name>
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
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Xem dạng chữ</translation>
    </message>
</context>
<context>
    <name>PageBox</name>
    <message>
        <source>Page or article</source>
        <translation>Trang hoặc điều khoản</translation>
    </message>
    <message>
        <source>Go to a page or an article: 12, iv, Điều 5 khoản 2, đ5 k2 (Ctrl+G)</source>
        <translation>Tới một trang hoặc điều khoản: 12, iv, Điều 5 khoản 2, đ5 k2 (Ctrl+G)</translation>
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
        <source>Cite…</source>
        <translation>Trích dẫn…</translation>
    </message>
    <message>
        <source>Search for the selection</source>
        <translation>Tìm phần đã chọn</translation>
    </message>
    <message>
        <source>Find passages like this</source>
        <translation>Tìm đoạn tương tự</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Tài liệu trước</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Tài liệu sau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Lưu và sang tài liệu sau</translation>
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
    <name>Palette</name>
    <message>
        <source>Describe this document</source>
        <translation>Mô tả tài liệu này</translation>
    </message>
    <message>
        <source>Edit the fields of this document</source>
        <translation>Sửa các trường của tài liệu này</translation>
    </message>
    <message>
        <source>History of this document</source>
        <translation>Lịch sử của tài liệu này</translation>
    </message>
    <message>
        <source>Move this document to the trash</source>
        <translation>Đưa tài liệu này vào thùng rác</translation>
    </message>
    <message>
        <source>Open a document first</source>
        <translation>Hãy mở một tài liệu trước</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Không làm được ở đây</translation>
    </message>
    <message>
        <source>A command, document, topic, setting …</source>
        <translation>Lệnh, tài liệu, chủ đề, cài đặt …</translation>
    </message>
    <message>
        <source>Find anything by its name</source>
        <translation>Tìm mọi thứ theo tên</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Các mục phù hợp</translation>
    </message>
    <message>
        <source>Arrows show each place · Enter: stay there · Esc: back to where you were</source>
        <translation>Phím mũi tên xem từng chỗ · Enter: ở lại đó · Esc: về chỗ cũ</translation>
    </message>
    <message>
        <source>A letter or digit, or a name for this place; Enter sets the mark.</source>
        <translation>Gõ một chữ cái, chữ số hoặc một tên cho chỗ này; Enter để đặt dấu.</translation>
    </message>
    <message>
        <source>A letter or digit goes to its mark at once · Enter: go · F2: rename · Ctrl+Delete: remove</source>
        <translation>Gõ chữ cái hoặc chữ số để đến ngay dấu đó · Enter: đến · F2: đổi tên · Ctrl+Delete: bỏ dấu</translation>
    </message>
    <message>
        <source>Enter gives the mark this name.</source>
        <translation>Enter để đặt tên này cho dấu.</translation>
    </message>
    <message>
        <source>Enter: open · Ctrl+Enter: in the background · &gt; commands · @ places in the document · : page or article · # topics · &lt; where I was · &apos; marks</source>
        <translation>Enter: mở · Ctrl+Enter: mở trong nền · &gt; lệnh · @ mục trong tài liệu · : trang hoặc điều · # chủ đề · &lt; nơi đã qua · &apos; dấu</translation>
    </message>
    <message>
        <source>There are no marks yet: Ctrl+Shift+K sets one.</source>
        <translation>Chưa có dấu nào: Ctrl+Shift+K để đặt dấu.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Không có gì mang tên này.</translation>
    </message>
    <message>
        <source>Nothing is called so. The search field looks inside the documents.</source>
        <translation>Không có gì mang tên này. Ô tìm kiếm tìm được cả trong nội dung tài liệu.</translation>
    </message>
    <message>
        <source>The first {shown} of {total}</source>
        <translation>{shown} mục đầu trong {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to “{place}”</source>
        <translation>Đến “{place}”</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Trang {page}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>trang {page}</translation>
    </message>
    <message>
        <source>Select words in the document first</source>
        <translation>Hãy chọn chữ trong tài liệu trước</translation>
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
        <source>This place beside its translation</source>
        <translation>Chỗ này bên cạnh bản dịch</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Tô sáng màu vàng</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Tô sáng màu lục</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Tô sáng màu lam</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Tô sáng màu hồng</translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation>Tô sáng màu tím</translation>
    </message>
    <message>
        <source>now: {value}</source>
        <translation>hiện tại: {value}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>on</source>
        <translation>bật</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>do chương trình chọn</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Mark this place as “{name}”</source>
        <translation>Đánh dấu chỗ này là “{name}”</translation>
    </message>
    <message>
        <source>Move “{name}” to this place</source>
        <translation>Chuyển dấu “{name}” đến chỗ này</translation>
    </message>
    <message>
        <source>Call this mark “{name}”</source>
        <translation>Đổi tên dấu này thành “{name}”</translation>
    </message>
    <message>
        <source>Its document is not in the library</source>
        <translation>Tài liệu của dấu không còn trong thư viện</translation>
    </message>
</context>
<context>
    <name>PaletteGroup</name>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>Trong tài liệu</translation>
    </message>
    <message>
        <source>Librarian&apos;s desk</source>
        <translation>Bàn thủ thư</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cài đặt</translation>
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
        <source>Saved search</source>
        <translation>Tìm kiếm đã lưu</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Where I was</source>
        <translation>Nơi đã qua</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Dấu</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Đề mục</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Hiện mật khẩu</translation>
    </message>
    <message>
        <source>Capital letters seem to be locked (Caps Lock).</source>
        <translation>Có vẻ đang bật Caps Lock.</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>undone</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 tài liệu nữa</translation>
    </message>
</context>
<context>
    <name>PastFilter</name>
    <message>
        <source>Filter by document, field, action …</source>
        <translation>Lọc theo tài liệu, trường, việc đã làm…</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Lọc lịch sử</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Mọi lúc</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Show the history of all documents</source>
        <translation>Hiện lịch sử của mọi tài liệu</translation>
    </message>
</context>
<context>
    <name>PastSection</name>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Các thay đổi, mới nhất trước</translation>
    </message>
    <message>
        <source>What the marked change changed</source>
        <translation>Thay đổi đang chọn đã sửa những gì</translation>
    </message>
    <message>
        <source>No change fits</source>
        <translation>Không có thay đổi nào khớp</translation>
    </message>
    <message>
        <source>Every change of documents and topics is listed here, with who made it.</source>
        <translation>Mọi thay đổi của tài liệu và chủ đề đều được ghi ở đây, kèm tên người sửa.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Documents and fields</source>
        <translation>Tài liệu và trường</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Document or file</source>
        <translation>Tài liệu hoặc tệp</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Redo this change</source>
        <translation>Làm lại thay đổi này</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Hoàn tác thay đổi này</translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln documents changed</source>
        <translation>
            <numerusform>Đã làm lại: %Ln tài liệu thay đổi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastShelf</name>
    <message>
        <source>Recent searches</source>
        <translation>Tìm gần đây</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Toàn bộ lịch sử</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
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
    <name>PlaceWords</name>
    <message>
        <source>Start page</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>Tìm: {words}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>trang {page}</translation>
    </message>
    <message>
        <source>Librarian&apos;s desk</source>
        <translation>Bàn thủ thư</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Nhập bảng kê</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>Also change %Ln document(s) edited after the table was written</source>
        <translation>
            <numerusform>Sửa cả %Ln tài liệu đã được sửa sau khi xuất bảng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln change(s)</source>
        <translation>
            <numerusform>Ghi %Ln thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in the table are wrong</source>
        <translation>
            <numerusform>Bảng kê có %Ln chỗ sai</numerusform>
        </translation>
    </message>
    <message>
        <source>The table changes nothing</source>
        <translation>Bảng kê không thay đổi gì</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in {documents}</source>
        <translation>
            <numerusform>%Ln thay đổi ở {documents}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written until all of them are mended in the table.</source>
        <translation>Sửa hết các chỗ sai trong bảng rồi mới ghi được.</translation>
    </message>
    <message>
        <source>Columns nobody knows, left aside: {columns}</source>
        <translation>Cột không rõ, bỏ qua: {columns}</translation>
    </message>
    <message>
        <source>Columns that only tell something, changes left aside: {columns}</source>
        <translation>Cột chỉ để xem, bỏ qua thay đổi: {columns}</translation>
    </message>
    <message>
        <source>The signatures are missing: documents edited since cannot be told.</source>
        <translation>Thiếu cột dấu nhận biết: không biết được tài liệu nào đã sửa sau khi xuất bảng.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Chỗ sai</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Trong bảng</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Merge “%1” into another topic</source>
        <translation>Gộp “%1” vào chủ đề khác</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Chuyển “%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Xóa “%1”</translation>
    </message>
    <message>
        <source>“%1” is merged into “%2”.</source>
        <translation>Đã gộp “%1” vào “%2”.</translation>
    </message>
    <message>
        <source>“%1” was moved.</source>
        <translation>Đã chuyển “%1”.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Đã xóa “%1”.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>Đã lưu “%1”.</translation>
    </message>
    <message>
        <source>The topic “%1” goes.</source>
        <translation>Chủ đề “%1” không còn.</translation>
    </message>
    <message>
        <source>Moved in the tree: %1</source>
        <translation>Đổi chỗ trong cây: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents get other topics.</source>
        <translation>
            <numerusform>%Ln tài liệu đổi chủ đề.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents get other proposals.</source>
        <translation>
            <numerusform>%Ln tài liệu đổi đề xuất.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is written.</source>
        <translation>Không ghi tài liệu nào.</translation>
    </message>
    <message numerus="yes">
        <source>Search takes in %Ln documents again.</source>
        <translation>
            <numerusform>Lập chỉ mục lại %Ln tài liệu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules that follow: %1</source>
        <translation>Quy tắc đổi theo: %1</translation>
    </message>
    <message>
        <source>“%1” gets the names: %2</source>
        <translation>“%1” nhận thêm các tên: %2</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Trình chiếu</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Trang {page} trên {count}</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Đến trang {page}</translation>
    </message>
    <message>
        <source>→ next · ← back · number and Enter: go there · B black · W white · M marks · L pointer · S spotlight · Esc leave</source>
        <translation>→ tiếp · ← lùi · số rồi Enter: đến trang · B màn đen · W màn trắng · M dấu tô · L con trỏ · S rọi sáng · Esc thoát</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Page {page}</source>
        <translation>Trang {page}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Trang {page} / {count}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Pages</source>
        <translation>Trang in</translation>
    </message>
    <message>
        <source>Marked on them</source>
        <translation>In kèm</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>This page ({page})</source>
        <translation>Trang đang xem ({page})</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Các trang:</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Phần đang chọn</translation>
    </message>
    <message>
        <source>for example 1-3, 5</source>
        <translation>ví dụ 1-3, 5</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Các trang cần in</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Phần tô màu và ghi chú</translation>
    </message>
    <message>
        <source>Matches of the search</source>
        <translation>Chỗ khớp khi tìm</translation>
    </message>
    <message>
        <source>There are pages 1 to {count}.</source>
        <translation>Tài liệu có các trang từ 1 đến {count}.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Tờ trước</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Tờ sau</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Tờ {number} trên {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved.</source>
        <translation>
            <numerusform>Đã lưu %n tờ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>Đã gửi %n tờ tới máy in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Đã dừng in.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Work list: what needs it most first</source>
        <translation>Danh sách việc, cần nhất trước</translation>
    </message>
</context>
<context>
    <name>ProblemsSection</name>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kiểm tra ngay</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Sao chép báo cáo</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Các loại vấn đề</translation>
    </message>
    <message>
        <source>Problems of this kind</source>
        <translation>Các vấn đề thuộc loại này</translation>
    </message>
    <message>
        <source>The library has not been checked yet</source>
        <translation>Chưa kiểm tra thư viện lần nào</translation>
    </message>
    <message>
        <source>Checking compares every file with what was added, and looks for missing fields, broken relations, poor texts and copies. Nothing is changed.</source>
        <translation>Kiểm tra so từng tệp với lúc thêm, tìm trường còn thiếu, quan hệ hỏng, văn bản kém và bản sao. Không có gì bị sửa.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Không có vấn đề gì</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln lỗi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln cảnh báo</numerusform>
        </translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>kiểm tra lúc %1</translation>
    </message>
    <message>
        <source>the library has changed since</source>
        <translation>từ đó thư viện đã thay đổi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>The report is copied</source>
        <translation>Đã sao chép báo cáo</translation>
    </message>
</context>
<context>
    <name>ProposedRelationCard</name>
    <message>
        <source>Page {page}: “{words}”</source>
        <translation>Trang {page}: “{words}”</translation>
    </message>
    <message>
        <source>Which document is meant</source>
        <translation>Tài liệu được nói tới</translation>
    </message>
    <message>
        <source>Which of these is meant?</source>
        <translation>Tài liệu nào được nói tới?</translation>
    </message>
    <message>
        <source>Not in the library: kept as absent.</source>
        <translation>Không có trong thư viện: ghi là thiếu.</translation>
    </message>
</context>
<context>
    <name>PublishingPage</name>
    <message>
        <source>Publish an edition</source>
        <translation>Phát hành ấn bản</translation>
    </message>
    <message>
        <source>This library is an edition that somebody else publishes</source>
        <translation>Thư viện này là ấn bản do nơi khác phát hành</translation>
    </message>
    <message>
        <source>Open the library you look after, and publish from there.</source>
        <translation>Mở thư viện do bạn quản lý rồi phát hành từ đó.</translation>
    </message>
    <message>
        <source>The publisher&apos;s folder</source>
        <translation>Thư mục phát hành</translation>
    </message>
    <message>
        <source>Edition %1 is published.</source>
        <translation>Đã phát hành ấn bản %1.</translation>
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
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
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
    <name>QueueList</name>
    <message>
        <source>Files to be added</source>
        <translation>Các tệp cần thêm</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>This scan has not been recognised yet: there are no words to find here.</source>
        <translation>Bản quét này chưa được nhận dạng nên chưa có chữ để tìm.</translation>
    </message>
    <message>
        <source>There are no words to find or to copy here.</source>
        <translation>Ở đây không có chữ để tìm hay sao chép.</translation>
    </message>
</context>
<context>
    <name>ReadingCiting</name>
    <message>
        <source>Copied with reference: %1</source>
        <translation>Đã sao chép kèm viện dẫn: %1</translation>
    </message>
</context>
<context>
    <name>ReadingLinks</name>
    <message>
        <source>No more links</source>
        <translation>Hết liên kết</translation>
    </message>
</context>
<context>
    <name>ReadingMode</name>
    <message>
        <source>Normal</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ban đêm</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Giấy ngà</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Chữ lớn</translation>
    </message>
</context>
<context>
    <name>ReadingNotes</name>
    <message>
        <source>The note is copied.</source>
        <translation>Đã sao chép ghi chú.</translation>
    </message>
    <message>
        <source>The note is removed; Ctrl+Z brings it back.</source>
        <translation>Đã xóa ghi chú; Ctrl+Z lấy lại.</translation>
    </message>
    <message>
        <source>The note is back.</source>
        <translation>Đã lấy lại ghi chú.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Đã lưu ghi chú.</translation>
    </message>
    <message>
        <source>Selected: {words}</source>
        <translation>Đã chọn: {words}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record of keys</source>
        <translation>Biên bản khóa</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Where to put the record</source>
        <translation>Nơi lưu biên bản</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>The edition in use is untouched.</source>
        <translation>Ấn bản đang dùng vẫn nguyên.</translation>
    </message>
    <message>
        <source>This edition was not taken</source>
        <translation>Không nhận ấn bản này</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open where the text says so (page {0})</source>
        <translation>Mở chỗ văn bản nêu (trang {0})</translation>
    </message>
    <message>
        <source>Confirm or reject what was read…</source>
        <translation>Xác nhận hoặc bác bỏ điều máy đọc…</translation>
    </message>
    <message>
        <source>Put in the middle</source>
        <translation>Đưa vào giữa</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Tìm tài liệu này</translation>
    </message>
    <message>
        <source>All of this event</source>
        <translation>Toàn bộ sự kiện này</translation>
    </message>
    <message>
        <source>Choose for side by side</source>
        <translation>Chọn để đặt cạnh nhau</translation>
    </message>
    <message>
        <source>Do not choose it any more</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Side by side with the chosen one</source>
        <translation>Đặt cạnh tài liệu đã chọn</translation>
    </message>
    <message>
        <source>Side by side with the middle one</source>
        <translation>Đặt cạnh tài liệu ở giữa</translation>
    </message>
    <message>
        <source>Enter shows them</source>
        <translation>nhấn Enter để xem</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Sao chép hình</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Sao chép danh sách</translation>
    </message>
    <message>
        <source>Save as picture or graph…</source>
        <translation>Lưu thành hình hoặc đồ thị…</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>In danh sách…</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Lưu sơ đồ</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Không rõ ngày</translation>
    </message>
    <message>
        <source>Read in a text, not confirmed</source>
        <translation>Đọc được trong văn bản, chưa xác nhận</translation>
    </message>
    <message>
        <source>Changed or replaced by another</source>
        <translation>Đã bị sửa đổi hoặc thay thế</translation>
    </message>
    <message>
        <source>Event or session</source>
        <translation>Sự kiện hoặc phiên</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Relation, and who says so</source>
        <translation>Quan hệ, và căn cứ vào đâu</translation>
    </message>
</context>
<context>
    <name>RelationsBar</name>
    <message>
        <source>By time</source>
        <translation>Theo thời gian</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Theo loại</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>Cách xếp</translation>
    </message>
    <message>
        <source>Direct relations only</source>
        <translation>Chỉ quan hệ trực tiếp</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>Hai bước</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Ba bước</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Số bước</translation>
    </message>
    <message>
        <source>Relations shown</source>
        <translation>Quan hệ được hiện</translation>
    </message>
    <message>
        <source>Choose which kinds of relations are shown</source>
        <translation>Chọn những loại quan hệ được hiện</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Cả thư viện</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Hiện toàn bộ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Copy, save, print</source>
        <translation>Sao chép, lưu, in</translation>
    </message>
    <message>
        <source>Links in texts that nobody has confirmed ({0})</source>
        <translation>Liên kết trong văn bản chưa ai xác nhận ({0})</translation>
    </message>
    <message>
        <source>Lines between the others</source>
        <translation>Đường nối giữa các tài liệu khác</translation>
    </message>
</context>
<context>
    <name>RelationsFrame</name>
    <message>
        <source>Diagram of relations</source>
        <translation>Sơ đồ quan hệ</translation>
    </message>
    <message>
        <source>Relations as a list</source>
        <translation>Danh sách quan hệ</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Đang xem</translation>
    </message>
    <message>
        <source>Arrows walk, letters find, Enter opens, Space puts in the middle, Backspace goes back, + − 0 zoom</source>
        <translation>Mũi tên: di chuyển · Gõ chữ: tìm · Enter: mở · Dấu cách: đưa vào giữa · Backspace: quay lại · + − 0: phóng, thu</translation>
    </message>
    <message>
        <source>Nothing is known to be related</source>
        <translation>Chưa biết tài liệu nào liên quan</translation>
    </message>
    <message>
        <source>Neither the record nor the text names another document. Relations are confirmed at the librarian&apos;s desk.</source>
        <translation>Hồ sơ và văn bản đều không nêu tài liệu nào khác. Quan hệ được xác nhận ở bàn thủ thư.</translation>
    </message>
</context>
<context>
    <name>RelationsPage</name>
    <message>
        <source>Relations: {0}</source>
        <translation>Quan hệ: {0}</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Cả thư viện</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”</source>
        <translation>Không có mục nào tên là “%1”</translation>
    </message>
</context>
<context>
    <name>RelationsRow</name>
    <message numerus="yes">
        <source>%Ln relation(s) are kept with other documents</source>
        <translation>
            <numerusform>%Ln quan hệ được ghi ở tài liệu khác</numerusform>
        </translation>
    </message>
    <message>
        <source>None known.</source>
        <translation>Chưa có.</translation>
    </message>
    <message>
        <source>Take this relation away</source>
        <translation>Bỏ quan hệ này</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace a key</source>
        <translation>Thay khóa</translation>
    </message>
    <message>
        <source>The publishing key is lost or stolen</source>
        <translation>Khóa phát hành bị mất hoặc bị lộ</translation>
    </message>
    <message>
        <source>Root key %1 is lost, or its holder leaves: %2</source>
        <translation>Khóa gốc %1 bị mất, hoặc người giữ chuyển đi: %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc đã xảy ra</translation>
    </message>
    <message>
        <source>Root key that signs, %1 of %2</source>
        <translation>Khóa gốc cùng ký, %1 trong %2</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Mật khẩu của khóa này</translation>
    </message>
    <message>
        <source>New key held by</source>
        <translation>Người giữ khóa mới</translation>
    </message>
    <message>
        <source>File of the new key</source>
        <translation>Tệp khóa mới</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Thay khóa</translation>
    </message>
    <message>
        <source>After this, publish again at once: what the old key signed counts no more. If it was stolen, look first at what lies in the publisher&apos;s folder and on shares.</source>
        <translation>Sau đó phát hành lại ngay: chữ ký của khóa cũ hết tác dụng. Nếu khóa bị lộ, trước hết xem lại những gì đang nằm trong thư mục phát hành và trên các ổ mạng.</translation>
    </message>
    <message>
        <source>The key that goes signs nothing any more. Editions go on as before.</source>
        <translation>Khóa bị thay không ký được gì nữa. Các ấn bản vẫn như trước.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Hai lần nhập mật khẩu không giống nhau.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report for IT</source>
        <translation>Báo cáo cho bộ phận CNTT</translation>
    </message>
    <message>
        <source>Looking at the program and the computer…</source>
        <translation>Đang xem chương trình và máy tính…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>It tells IT which version runs where, what is set, and what went wrong lately. The contents of documents, your notes and what you searched for are not in it. Read it before you send it.</source>
        <translation>Báo cáo cho bộ phận CNTT biết phiên bản nào đang chạy ở đâu, máy được cài đặt thế nào và gần đây có lỗi gì. Trong báo cáo không có nội dung tài liệu, ghi chú hay những gì bạn đã tìm. Hãy đọc lại trước khi gửi.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Đã sao chép.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Đã lưu vào %1</translation>
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
    <name>Rooms</name>
    <message>
        <source>People and events</source>
        <translation>Người và sự kiện</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Ghi chú của tôi</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Song song</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ấn bản</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Phát hành</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>What became of the file</source>
        <translation>Kết quả của tệp</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file to see what became of it.</source>
        <translation>Chọn một tệp để xem kết quả.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>{percent} % of the words are the same</source>
        <translation>{percent} % chữ giống nhau</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Describe with the page beside…</source>
        <translation>Mô tả, có trang bên cạnh…</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>Sửa các trường</translation>
    </message>
    <message>
        <source>Confirm what was read</source>
        <translation>Xác nhận những gì máy đọc được</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>So sánh hai tài liệu</translation>
    </message>
    <message>
        <source>Copy the locator</source>
        <translation>Sao chép địa chỉ</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation>Xuất bảng kê…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Bỏ vào thùng rác</translation>
    </message>
</context>
<context>
    <name>RowWalk</name>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>Đoạn {number} trên {count}</translation>
    </message>
    <message>
        <source>no counterpart on the other side</source>
        <translation>bên kia không có đoạn tương ứng</translation>
    </message>
    <message>
        <source>the counterpart is not sure</source>
        <translation>đoạn tương ứng chưa chắc</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of paragraphs</source>
        <translation>
            <numerusform>%Ln cặp đoạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only on the left</source>
        <translation>
            <numerusform>%Ln đoạn chỉ có ở bên trái</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only on the right</source>
        <translation>
            <numerusform>%Ln đoạn chỉ có ở bên phải</numerusform>
        </translation>
    </message>
    <message>
        <source>No counterpart here</source>
        <translation>Không có đoạn tương ứng</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Trong</translation>
    </message>
    <message>
        <source>Proposes</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Where these words stand, these values are proposed when documents are added.</source>
        <translation>Khi thêm tài liệu, chỗ nào có các từ này thì đề xuất các giá trị này.</translation>
    </message>
    <message>
        <source>Open rules.toml</source>
        <translation>Mở rules.toml</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Chưa có quy tắc</translation>
    </message>
    <message>
        <source>Rules stand in the file rules.toml in the library&apos;s folder; “summit-kb rules test” shows what they find.</source>
        <translation>Quy tắc nằm trong tệp rules.toml ở thư mục của thư viện; lệnh “summit-kb rules test” cho xem quy tắc tìm được gì.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>một trong: %1</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <translation>tất cả: %1</translation>
    </message>
    <message>
        <source>exactly: %1</source>
        <translation>đúng nguyên văn: %1</translation>
    </message>
    <message>
        <source>pattern: %1</source>
        <translation>mẫu: %1</translation>
    </message>
    <message>
        <source>%1 (at once)</source>
        <translation>%1 (gán ngay)</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>đề mục</translation>
    </message>
    <message>
        <source>text</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>tên tệp</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>thư mục</translation>
    </message>
</context>
<context>
    <name>SavedShelf</name>
    <message>
        <source>Saved searches</source>
        <translation>Tìm kiếm đã lưu</translation>
    </message>
    <message>
        <source>All saved searches</source>
        <translation>Mọi tìm kiếm đã lưu</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>All topics</source>
        <translation>Mọi chủ đề</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Mọi sự kiện</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Mọi loại</translation>
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
    <name>SearchesDialog</name>
    <message>
        <source>Searches</source>
        <translation>Tìm kiếm của tôi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Which searches</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Xóa lịch sử</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Tìm kiếm đã lưu</translation>
    </message>
    <message>
        <source>Past searches</source>
        <translation>Các lần tìm trước</translation>
    </message>
    <message>
        <source>No search in this list has these words.</source>
        <translation>Không có tìm kiếm nào chứa những từ này.</translation>
    </message>
    <message>
        <source>Press the star above the results, or Ctrl+D, to keep a search here.</source>
        <translation>Bấm ngôi sao phía trên kết quả, hoặc Ctrl+D, để lưu tìm kiếm vào đây.</translation>
    </message>
    <message>
        <source>No history of searches is kept; that is a setting.</source>
        <translation>Lịch sử tìm kiếm đang tắt trong phần thiết lập.</translation>
    </message>
    <message>
        <source>The searches you make are listed here.</source>
        <translation>Những lần tìm của bạn sẽ hiện ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>Đã bỏ “%1”.</translation>
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
    <name>SectionParts</name>
    <message>
        <source>Add files…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Thêm thư mục…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Add the files or paths in the clipboard (Ctrl+V)</source>
        <translation>Thêm các tệp hoặc đường dẫn trong bộ nhớ tạm (Ctrl+V)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Sao chép báo cáo</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Dọn tệp đã xong</translation>
    </message>
    <message>
        <source>How to add</source>
        <translation>Cách thêm</translation>
    </message>
    <message>
        <source>Add all new files</source>
        <translation>Thêm mọi tệp mới</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Thử lại tất cả</translation>
    </message>
    <message>
        <source>Describe what was added</source>
        <translation>Mô tả các tài liệu vừa thêm</translation>
    </message>
    <message>
        <source>Find a topic, with or without accents</source>
        <translation>Tìm chủ đề, gõ dấu hay không đều được</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Tìm chủ đề</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Drag a topic or press Alt+arrows to move it; F2 edits, Del removes.</source>
        <translation>Kéo chủ đề hoặc bấm Alt+mũi tên để chuyển; F2 sửa, Del xóa.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Chưa có chủ đề</translation>
    </message>
    <message>
        <source>Topics are what documents are about. They lead readers on the start page and beside search results, and are proposed for new documents.</source>
        <translation>Chủ đề cho biết tài liệu nói về điều gì: dẫn người đọc ở trang đầu và bên kết quả tìm kiếm, và được đề xuất cho tài liệu mới.</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Chủ đề mới</translation>
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
    <message>
        <source>Librarian&apos;s desk</source>
        <translation>Bàn thủ thư</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Mark the selection</source>
        <translation>Đánh dấu phần được chọn</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Thêm ghi chú</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Sao chép kèm viện dẫn</translation>
    </message>
</context>
<context>
    <name>SendStep</name>
    <message>
        <source>Hand it out</source>
        <translation>Chuyển giao ấn bản</translation>
    </message>
    <message>
        <source>Stick, share or folder</source>
        <translation>USB, ổ mạng hoặc thư mục</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>Nội dung chép</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Possible once an edition is published.</source>
        <translation>Thực hiện được khi đã phát hành một ấn bản.</translation>
    </message>
    <message>
        <source>Copy edition %1</source>
        <translation>Chép ấn bản %1</translation>
    </message>
    <message>
        <source>Edition %1 lies at %2: %3 copied, read back and verified.</source>
        <translation>Đã chép ấn bản %1 vào %2: %3, đã đọc lại và kiểm tra.</translation>
    </message>
    <message>
        <source>Copying… Leave the stick where it is.</source>
        <translation>Đang chép… Đừng rút USB.</translation>
    </message>
    <message>
        <source>What is copied is read back and verified.</source>
        <translation>Những gì chép ra được đọc lại và kiểm tra.</translation>
    </message>
    <message>
        <source>%1 to copy, %2 free there.</source>
        <translation>Cần chép %1, nơi đó còn trống %2.</translation>
    </message>
    <message>
        <source>%1 to copy, the rest lies there already; %2 free.</source>
        <translation>Cần chép %1, phần còn lại đã có ở đó; còn trống %2.</translation>
    </message>
    <message>
        <source>All of it lies there already; %2 free.</source>
        <translation>Nơi đó đã có đủ, không phải chép gì; còn trống %2.</translation>
    </message>
    <message>
        <source>Too little room: %1 to copy, %2 free there.</source>
        <translation>Không đủ chỗ: cần chép %1, chỉ trống %2.</translation>
    </message>
    <message>
        <source>Everything: for any computer</source>
        <translation>Toàn bộ, dùng cho mọi máy</translation>
    </message>
    <message>
        <source>An update for computers that have edition %1 (%2)</source>
        <translation>Bản cập nhật cho máy đang có ấn bản %1 (%2)</translation>
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
    <message>
        <source>Reading mode</source>
        <translation>Chế độ đọc</translation>
    </message>
    <message>
        <source>How documents look, whether the window is light or dark. Ctrl+Alt+M.</source>
        <translation>Tài liệu trông thế nào, dù cửa sổ sáng hay tối. Ctrl+Alt+M.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ban đêm</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Giấy ngà</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Chữ lớn</translation>
    </message>
    <message>
        <source>Letters of text</source>
        <translation>Kiểu chữ của văn bản</translation>
    </message>
    <message>
        <source>For documents shown as text, not as pages.</source>
        <translation>Khi tài liệu hiện ở dạng văn bản, không phải dạng trang.</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Như cửa sổ</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Có chân</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Không chân</translation>
    </message>
    <message>
        <source>Width of text</source>
        <translation>Bề rộng cột chữ</translation>
    </message>
    <message>
        <source>Letters in a line of documents shown as text.</source>
        <translation>Số chữ cái trên một dòng ở dạng văn bản.</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>Giãn dòng</translation>
    </message>
    <message>
        <source>Of the size of letters, in documents shown as text.</source>
        <translation>So với cỡ chữ, ở dạng văn bản.</translation>
    </message>
    <message>
        <source>Vietnamese voice</source>
        <translation>Giọng đọc tiếng Việt</translation>
    </message>
    <message>
        <source>Reads Vietnamese paragraphs aloud.</source>
        <translation>Đọc thành tiếng các đoạn tiếng Việt.</translation>
    </message>
    <message>
        <source>English voice</source>
        <translation>Giọng đọc tiếng Anh</translation>
    </message>
    <message>
        <source>Reads English paragraphs aloud.</source>
        <translation>Đọc thành tiếng các đoạn tiếng Anh.</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>Tốc độ đọc thành tiếng</translation>
    </message>
    <message>
        <source>Of the speed the voice itself has.</source>
        <translation>So với tốc độ sẵn có của giọng đọc.</translation>
    </message>
    <message>
        <source>Remember my searches</source>
        <translation>Nhớ các lần tìm</translation>
    </message>
    <message>
        <source>On this computer only. Without it none is kept, and those that were are removed.</source>
        <translation>Chỉ trên máy này. Khi tắt, không lần tìm nào được giữ và những lần đã giữ bị xóa.</translation>
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
    <message>
        <source>Set by your IT department</source>
        <translation>Do bộ phận CNTT đặt</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Sheet as it will be printed</source>
        <translation>Tờ giấy như khi in ra</translation>
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
        <source>Side by side</source>
        <translation>Song song</translation>
    </message>
    <message>
        <source>At the librarian&apos;s desk</source>
        <translation>Tại bàn thủ thư</translation>
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
        <source>Why the result is here</source>
        <translation>Vì sao có kết quả này</translation>
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
        <source>Commands, from the empty search field</source>
        <translation>Các lệnh, từ ô tìm kiếm trống</translation>
    </message>
    <message>
        <source>Close suggestions, clear the field, go back to what was read</source>
        <translation>Đóng gợi ý, xóa ô tìm, trở lại chỗ đang đọc</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>Sang bên kia</translation>
    </message>
    <message>
        <source>Next paragraph on both sides</source>
        <translation>Đoạn sau ở cả hai bên</translation>
    </message>
    <message>
        <source>Paragraph before on both sides</source>
        <translation>Đoạn trước ở cả hai bên</translation>
    </message>
    <message>
        <source>Copy both paragraphs with their references</source>
        <translation>Sao chép cả hai đoạn kèm dẫn nguồn</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Đổi chỗ hai bên</translation>
    </message>
    <message>
        <source>Choose another document</source>
        <translation>Chọn tài liệu khác</translation>
    </message>
    <message>
        <source>Scroll both together</source>
        <translation>Cuộn cả hai bên cùng nhau</translation>
    </message>
    <message>
        <source>Diagram: put in the middle</source>
        <translation>Sơ đồ: đưa vào giữa</translation>
    </message>
    <message>
        <source>Diagram: what was there before</source>
        <translation>Sơ đồ: quay lại</translation>
    </message>
    <message>
        <source>Diagram: next kind of relation</source>
        <translation>Sơ đồ: loại quan hệ kế tiếp</translation>
    </message>
    <message>
        <source>Diagram: choose two for side by side</source>
        <translation>Sơ đồ: chọn hai tài liệu để đặt cạnh nhau</translation>
    </message>
    <message>
        <source>Diagram: all of it</source>
        <translation>Sơ đồ: hiện toàn bộ</translation>
    </message>
    <message>
        <source>Import the files in the clipboard</source>
        <translation>Nhập các tệp trong bộ nhớ tạm</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Hoàn tác thay đổi vừa rồi</translation>
    </message>
    <message>
        <source>Accept the field, go to the next</source>
        <translation>Nhận trường này, sang trường sau</translation>
    </message>
    <message>
        <source>Accept everything that is sure</source>
        <translation>Nhận mọi mục chắc chắn</translation>
    </message>
    <message>
        <source>Save, describe the next</source>
        <translation>Lưu, mô tả tài liệu sau</translation>
    </message>
    <message>
        <source>Save the description</source>
        <translation>Lưu phần mô tả</translation>
    </message>
    <message>
        <source>Next document to describe</source>
        <translation>Tài liệu sau cần mô tả</translation>
    </message>
    <message>
        <source>Previous document to describe</source>
        <translation>Tài liệu trước cần mô tả</translation>
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
        <source>Next link (Enter: follow it)</source>
        <translation>Liên kết sau (Enter: đi tới)</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Liên kết trước</translation>
    </message>
    <message>
        <source>Go to a page or an article</source>
        <translation>Tới một trang hoặc điều khoản</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Sao chép kèm viện dẫn</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>Trích dẫn…</translation>
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
    <message>
        <source>Next reading mode</source>
        <translation>Chế độ đọc tiếp theo</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>Đọc thành tiếng, hoặc thôi đọc</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Trình chiếu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Highlight what is selected; 1 to 5 in a colour</source>
        <translation>Tô sáng phần được chọn; 1 đến 5 theo màu</translation>
    </message>
    <message>
        <source>Write a note on what is selected</source>
        <translation>Ghi chú phần được chọn</translation>
    </message>
    <message>
        <source>Select the sentence of the match; one more</source>
        <translation>Chọn câu chứa kết quả; thêm một câu</translation>
    </message>
    <message>
        <source>Select one sentence less</source>
        <translation>Bớt một câu</translation>
    </message>
    <message>
        <source>Bookmark the page, or take it back</source>
        <translation>Đánh dấu trang, hoặc bỏ đánh dấu</translation>
    </message>
    <message>
        <source>Bring a removed note back</source>
        <translation>Lấy lại ghi chú đã xóa</translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>version {number}</source>
        <translation>phiên bản {number}</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Chưa có tài liệu</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Chỉ hiện chữ</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Mở trong trình đọc</translation>
    </message>
    <message>
        <source>Choose another document</source>
        <translation>Chọn tài liệu khác</translation>
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
        <source>Notes</source>
        <translation>Ghi chú</translation>
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
    <message>
        <source>No notes yet. Select words and press H to highlight them, N to write a note; B bookmarks the page.</source>
        <translation>Chưa có ghi chú. Chọn chữ rồi nhấn H để tô sáng, N để ghi chú; B đánh dấu trang.</translation>
    </message>
</context>
<context>
    <name>SignStep</name>
    <message>
        <source>Sign and publish</source>
        <translation>Ký và phát hành</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Đơn vị phát hành</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Có gì mới</translation>
    </message>
    <message>
        <source>Publishing key</source>
        <translation>Khóa phát hành</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>the name readers see, such as the office</source>
        <translation>tên người đọc nhìn thấy, như Văn phòng Sở</translation>
    </message>
    <message>
        <source>for readers, in a few sentences; it need not be there</source>
        <translation>vài câu cho người đọc; không bắt buộc</translation>
    </message>
    <message>
        <source>The passphrase is not kept, and is forgotten after signing.</source>
        <translation>Mật khẩu không được lưu, và bị quên ngay sau khi ký.</translation>
    </message>
    <message>
        <source>Publish edition %1</source>
        <translation>Phát hành ấn bản %1</translation>
    </message>
    <message>
        <source>Signing… The last edition holds until this is whole.</source>
        <translation>Đang ký… Ấn bản trước vẫn có hiệu lực đến khi xong.</translation>
    </message>
    <message>
        <source>Edition %1 is published.</source>
        <translation>Đã phát hành ấn bản %1.</translation>
    </message>
    <message>
        <source>Possible once nothing stands in the way.</source>
        <translation>Thực hiện được khi không còn vướng mắc.</translation>
    </message>
</context>
<context>
    <name>SimilarSection</name>
    <message>
        <source>Similar documents</source>
        <translation>Tài liệu tương tự</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>trang %1</translation>
    </message>
    <message>
        <source>All that are similar</source>
        <translation>Xem tất cả tài liệu tương tự</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Looking…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>No place is known yet.</source>
        <translation>Chưa có nơi nào.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tìm lại</translation>
    </message>
    <message>
        <source>Where editions come from</source>
        <translation>Nơi lấy ấn bản</translation>
    </message>
    <message>
        <source>IT sets the places for this computer.</source>
        <translation>Bộ phận CNTT đặt các nơi này cho máy.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Thêm thư mục…</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>Xem %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Bỏ %1</translation>
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
        <source>Searched before</source>
        <translation>Đã tìm</translation>
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
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Từ ngữ</translation>
    </message>
</context>
<context>
    <name>SureMark</name>
    <message>
        <source>sure</source>
        <translation>chắc chắn</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>có lẽ đúng</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>đáng ngờ</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Documents of the library</source>
        <translation>Tài liệu của thư viện</translation>
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
    <name>TargetTree</name>
    <message>
        <source>Find a topic</source>
        <translation>Tìm chủ đề</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Empty this field</source>
        <translation>Để trống trường này</translation>
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
        <source>Cite…</source>
        <translation>Trích dẫn…</translation>
    </message>
    <message>
        <source>Search for the selection</source>
        <translation>Tìm phần đã chọn</translation>
    </message>
    <message>
        <source>Find passages like this</source>
        <translation>Tìm đoạn tương tự</translation>
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
    <name>TextSlides</name>
    <message>
        <source>Page {page}</source>
        <translation>Trang {page}</translation>
    </message>
    <message>
        <source>The text is being set…</source>
        <translation>Đang dàn chữ…</translation>
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
    <name>TimelineStrip</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline from %1 to %2</source>
        <translation>Dòng thời gian từ %1 đến %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>Left and right: years. Down and up: what is in the year. Enter opens.</source>
        <translation>Trái, phải: năm. Xuống, lên: những gì trong năm. Enter để mở.</translation>
    </message>
    <message>
        <source>year of its event</source>
        <translation>năm của sự kiện</translation>
    </message>
    <message>
        <source>year in its number</source>
        <translation>năm trong số hiệu</translation>
    </message>
    <message>
        <source>year in its title</source>
        <translation>năm trong tên</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more events</source>
        <translation>
            <numerusform>và %Ln sự kiện nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents have no year</source>
        <translation>
            <numerusform>%Ln tài liệu không rõ năm</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolutions, schemes, plans</source>
        <translation>Nghị quyết, đề án, kế hoạch</translation>
    </message>
    <message>
        <source>Speeches and papers</source>
        <translation>Phát biểu, tham luận</translation>
    </message>
    <message>
        <source>Summaries and others</source>
        <translation>Bản tóm tắt và tài liệu khác</translation>
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
        <source>Reading mode, aloud, presentation, print</source>
        <translation>Chế độ đọc, đọc thành tiếng, trình chiếu, in</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Đọc thành tiếng</translation>
    </message>
    <message>
        <source>Cite what is selected, or the page</source>
        <translation>Trích dẫn đoạn được chọn, hoặc trang này</translation>
    </message>
    <message>
        <source>Side by side with its translation or another document</source>
        <translation>Đặt song song với bản dịch hoặc tài liệu khác</translation>
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
    <name>TopicDialog</name>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Space ticks, Enter is done.</source>
        <translation>Phím cách để đánh dấu, Enter là xong.</translation>
    </message>
</context>
<context>
    <name>TopicDocuments</name>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Tài liệu</translation>
    </message>
    <message>
        <source>Documents of the topic</source>
        <translation>Các tài liệu của chủ đề</translation>
    </message>
    <message>
        <source>With topics below</source>
        <translation>Kể cả chủ đề con</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Xem trong bảng</translation>
    </message>
</context>
<context>
    <name>TopicForm</name>
    <message>
        <source>Vietnamese &amp;label</source>
        <translation>&amp;Nhãn tiếng Việt</translation>
    </message>
    <message>
        <source>&amp;English label</source>
        <translation>Nhãn tiếng &amp;Anh</translation>
    </message>
    <message>
        <source>Synon&amp;yms, one a line</source>
        <translation>Từ đồng n&amp;ghĩa, mỗi dòng một từ</translation>
    </message>
    <message>
        <source>&amp;Abbreviations, one a line</source>
        <translation>&amp;Chữ viết tắt, mỗi dòng một chữ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Chủ đề mới</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Both labels are needed.</source>
        <translation>Cần cả hai nhãn.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved. Search takes in %Ln documents again.</source>
        <translation>
            <numerusform>Chưa lưu. Lưu sẽ lập chỉ mục lại %Ln tài liệu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Chưa lưu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with the topics below</source>
        <translation>
            <numerusform>%Ln kể cả chủ đề con</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals wait</source>
        <translation>
            <numerusform>%Ln đề xuất đang chờ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicMap</name>
    <message>
        <source>Topic map</source>
        <translation>Bản đồ chủ đề</translation>
    </message>
    <message>
        <source>Topics by the number of their documents. Arrows walk, Enter searches.</source>
        <translation>Các chủ đề theo số tài liệu. Phím mũi tên để đi, Enter để tìm.</translation>
    </message>
    <message numerus="yes">
        <source>Topic %1, %Ln documents</source>
        <translation>
            <numerusform>Chủ đề %1, %Ln tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Chung với %1</translation>
    </message>
</context>
<context>
    <name>TopicsEditor</name>
    <message>
        <source>Find a topic</source>
        <translation>Tìm chủ đề</translation>
    </message>
</context>
<context>
    <name>TopicsRow</name>
    <message>
        <source>Choose topics…</source>
        <translation>Chọn chủ đề…</translation>
    </message>
    <message>
        <source>Take this topic away</source>
        <translation>Bỏ chủ đề này</translation>
    </message>
</context>
<context>
    <name>TopicsSection</name>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Chủ đề mới</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Gộp…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Chuyển…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Xóa…</translation>
    </message>
</context>
<context>
    <name>TrashSection</name>
    <message>
        <source>Trash</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Removed documents stay here, whole, until they are deleted for good. Nobody finds them by searching.</source>
        <translation>Tài liệu đã bỏ nằm nguyên vẹn ở đây cho đến khi xóa hẳn; tìm kiếm không thấy chúng.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Xóa hẳn…</translation>
    </message>
    <message>
        <source>Removed documents</source>
        <translation>Tài liệu đã bỏ</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Thùng rác trống</translation>
    </message>
    <message>
        <source>What is removed from the library can be brought back from here.</source>
        <translation>Tài liệu bỏ khỏi thư viện có thể lấy lại từ đây.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Bỏ lúc</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người bỏ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents are back in the library</source>
        <translation>
            <numerusform>Đã lấy lại %Ln tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents deleted for good</source>
        <translation>
            <numerusform>Đã xóa hẳn %Ln tài liệu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message>
        <source>An edition lies at %1. Before any of it is opened, this computer must know whose signature counts. That is settled once, with a number told on paper.</source>
        <translation>Có ấn bản ở %1. Trước khi mở, máy này cần biết chữ ký của ai là đúng. Chỉ làm một lần, bằng dãy số đơn vị phát hành báo trên giấy.</translation>
    </message>
    <message>
        <source>Whom do you trust?</source>
        <translation>Tin đơn vị phát hành nào?</translation>
    </message>
    <message>
        <source>IT settles this for your computer; ask IT.</source>
        <translation>Việc này do bộ phận CNTT quyết định; hãy hỏi bộ phận đó.</translation>
    </message>
    <message>
        <source>Compare the number…</source>
        <translation>So dãy số…</translation>
    </message>
    <message>
        <source>I was given a file…</source>
        <translation>Tôi đã nhận một tệp…</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Whom to trust</source>
        <translation>Tin đơn vị phát hành nào</translation>
    </message>
    <message>
        <source>Is this the number you were told?</source>
        <translation>Có đúng dãy số bạn được báo không?</translation>
    </message>
    <message>
        <source>Compare it, group by group, with the number on the paper of the publisher, or have it read out to you by telephone. Do not take it from the stick itself.</source>
        <translation>So từng nhóm với dãy số trên giấy của đơn vị phát hành, hoặc nhờ họ đọc qua điện thoại. Đừng lấy dãy số từ chính USB này.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>Đọc từ tệp %1</translation>
    </message>
    <message>
        <source>All eight groups are the same</source>
        <translation>Cả tám nhóm đều giống</translation>
    </message>
    <message>
        <source>The number: %1</source>
        <translation>Dãy số: %1</translation>
    </message>
    <message>
        <source>It differs, or I have no number</source>
        <translation>Khác, hoặc tôi không có dãy số</translation>
    </message>
    <message>
        <source>Trust this publisher</source>
        <translation>Tin đơn vị phát hành này</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Hoàn tác (Ctrl+Z)</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Việc vừa làm</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>Edition %1 has been put in use.</source>
        <translation>Ấn bản %1 đã được đưa vào dùng.</translation>
    </message>
    <message>
        <source>You go on reading the one before until you say so.</source>
        <translation>Bạn vẫn đọc ấn bản trước cho đến khi bạn chọn đổi.</translation>
    </message>
    <message>
        <source>A newer edition (%1, %2) lies at %3.</source>
        <translation>Có ấn bản mới hơn (số %1, ngày %2) ở %3.</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>Xem có gì thay đổi</translation>
    </message>
    <message>
        <source>Edition %1 is in use now.</source>
        <translation>Đang dùng ấn bản %1.</translation>
    </message>
    <message>
        <source>You read edition %1 again.</source>
        <translation>Bạn đang đọc lại ấn bản %1.</translation>
    </message>
    <message>
        <source>Notes, collections and searches are as they were.</source>
        <translation>Ghi chú, hồ sơ và tìm kiếm vẫn như trước.</translation>
    </message>
    <message>
        <source>Files of this edition are not as they were signed.</source>
        <translation>Có tệp của ấn bản này không còn đúng như khi ký.</translation>
    </message>
    <message>
        <source>Take the edition again from its source, or go back to the other one.</source>
        <translation>Hãy nhận lại ấn bản từ nơi lấy, hoặc quay về ấn bản kia.</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Đọc ngay</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Accept</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>None on this computer</source>
        <translation>Máy này không có</translation>
    </message>
    <message>
        <source>The first there is</source>
        <translation>Giọng đầu tiên có được</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>fields: {count}</source>
        <translation>trường: {count}</translation>
    </message>
    <message>
        <source>topics: {count}</source>
        <translation>chủ đề: {count}</translation>
    </message>
    <message>
        <source>relations: {count}</source>
        <translation>quan hệ: {count}</translation>
    </message>
    <message>
        <source>doubtful: {count}</source>
        <translation>đáng ngờ: {count}</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Read from the text as a whole</source>
        <translation>Đọc từ toàn văn</translation>
    </message>
    <message>
        <source>By the format of the file</source>
        <translation>Theo định dạng tệp</translation>
    </message>
    <message>
        <source>The file says so of itself</source>
        <translation>Theo thông tin ghi trong tệp</translation>
    </message>
    <message>
        <source>From the name of the file</source>
        <translation>Theo tên tệp</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>đề mục</translation>
    </message>
    <message>
        <source>text</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>quy tắc</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>The library has changed since; search again to see it as it is now.</source>
        <translation>Thư viện đã thay đổi từ lúc đó; hãy tìm lại để xem như bây giờ.</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Vì sao có kết quả này?</translation>
    </message>
    <message>
        <source>The list is ordered by date: the newest first.</source>
        <translation>Danh sách đang xếp theo ngày, mới nhất trước.</translation>
    </message>
    <message>
        <source>No words were searched: only the filters decide.</source>
        <translation>Không tìm từ nào: chỉ có bộ lọc quyết định.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>WideningLine</name>
    <message>
        <source>Also searched:</source>
        <translation>Cũng tìm:</translation>
    </message>
    <message>
        <source>Only the words typed.</source>
        <translation>Chỉ tìm các từ đã gõ.</translation>
    </message>
    <message>
        <source>Do not search this name</source>
        <translation>Không tìm tên này</translation>
    </message>
    <message>
        <source>Only the words typed</source>
        <translation>Chỉ tìm các từ đã gõ</translation>
    </message>
    <message>
        <source>Also searched: %1. Leave out</source>
        <translation>Cũng tìm: %1. Bỏ ra</translation>
    </message>
    <message>
        <source>Search other names as well</source>
        <translation>Tìm cả tên gọi khác</translation>
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
    <name>YearsBar</name>
    <message>
        <source>Documents by year</source>
        <translation>Tài liệu theo năm</translation>
    </message>
</context>
<context>
    <name>ZeroHits</name>
    <message>
        <source>No document matches</source>
        <translation>Không có tài liệu nào khớp</translation>
    </message>
    <message>
        <source>No document matches %1</source>
        <translation>Không có tài liệu nào khớp với %1</translation>
    </message>
    <message numerus="yes">
        <source>Searched: all %Ln documents of the library “%1”</source>
        <translation>
            <numerusform>Đã tìm trong toàn bộ %Ln tài liệu của “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>edition %1 of %2</source>
        <translation>ấn bản số %1 ngày %2</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>Hiểu là: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans are not recognised yet (OCR): their words cannot be found.</source>
        <translation>
            <numerusform>%Ln bản quét chưa nhận dạng chữ (OCR): chưa tìm được chữ trong đó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln documents no text could be read: only their titles are found.</source>
        <translation>
            <numerusform>%Ln tài liệu chưa đọc được chữ: chỉ tìm được theo tên.</numerusform>
        </translation>
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
