import Diagnostics

/// Keeps texts away from libcmark-gfm that would cost it seconds or gigabytes.
///
/// Version 0.29.0.gfm.6 of the library takes quadratic time for some inputs, and for tables even
/// quadratic memory (CVE-2023-37463 and others). One pass over the bytes bounds that work before
/// it is done. The limits are far above what a page of a campaign holds: the longest official
/// plan among the seeds is 36 KB and its longest paragraph has 2 KB.
struct InputLimits {
    /// Bytes of a body: some 300 printed pages.
    static let body = 1 << 20
    /// Bytes of a line, which to an officer is a paragraph: some five pages without a break.
    static let line = 20_000
    /// Bars in a line: a table of a hundred columns fits no screen and no paper.
    static let bars = 100
    /// Quotes and lists inside each other: more than a reader can follow by a factor of ten.
    static let nesting = 100
    /// Columns times rows of one table: the library makes every missing cell.
    static let cells = 20_000
    /// The same for all tables of a body.
    static let allCells = 200_000
    /// Bytes that uses of link definitions may grow to.
    static let expansion = 10 << 20
    /// Estimated nanoseconds of quadratic work in a body, a third of a second. An ordinary long
    /// page has less than a thousandth of it.
    static let work = 300_000_000

    private let text: MarkdownText

    init(_ text: MarkdownText) { self.text = text }

    /// Whether the text may be parsed; what is too much is reported, the first of each kind.
    func hold(into report: inout Report) -> Bool {
        guard text.body.count <= Self.body else {
            add(
                .bodyTooLong, into: &report, at: text.body.lowerBound..<text.body.lowerBound,
                vi: "nội dung dài \(text.body.count / 1024) KB, nhiều nhất là \(Self.body / 1024) KB",
                en: "the body has \(text.body.count / 1024) KB, at most \(Self.body / 1024) KB are allowed",
                fixVi: "chia thành nhiều tệp", fixEn: "divide it into several files")
            return false
        }
        var scan = LimitScan()
        var holds = true
        var start = text.body.lowerBound
        while start < text.body.upperBound, holds {
            let end =
                text.bytes[start..<text.body.upperBound].firstIndex(of: UInt8(ascii: "\n"))
                ?? text.body.upperBound
            scan.read(text.bytes[start..<end])
            if let excess = scan.excess {
                tell(excess, start..<end, scan, into: &report)
                holds = false
            }
            start = end + 1
        }
        return holds
    }

    private func tell(
        _ excess: LimitScan.Excess, _ line: Range<Int>, _ scan: LimitScan, into report: inout Report
    ) {
        switch excess {
        case .line:
            add(
                .lineTooLong, into: &report, at: line,
                vi: "dòng này dài \(line.count) byte, nhiều nhất là \(Self.line)",
                en: "this line has \(line.count) bytes, at most \(Self.line) are allowed",
                fixVi: "ngắt thành nhiều đoạn, giữa hai đoạn để một dòng trống",
                fixEn: "break it into paragraphs with an empty line between them")
        case .bars:
            add(
                .tooManyColumns, into: &report, at: line,
                vi: "dòng này có hơn \(Self.bars) dấu |, quá nhiều cột cho một bảng",
                en: "this line has more than \(Self.bars) bars |: too many columns for a table",
                fixVi: "chia thành nhiều bảng ít cột hơn, hoặc đăng bảng dưới dạng tệp trong media/",
                fixEn: "divide the table, or publish it as a file in media/")
        case .nesting:
            add(
                .tooDeep, into: &report, at: line,
                vi: "dòng này mở đầu bằng hơn \(Self.nesting) dấu danh sách hoặc trích dẫn (- * + > 1.)",
                en: "this line begins with more than \(Self.nesting) marks of lists or quotes (- * + > 1.)",
                fixVi: "bớt các dấu ở đầu dòng; đường kẻ ngang thì viết ---",
                fixEn: "remove marks; a line across the page is written ---")
        case .cells:
            add(
                .tableTooLarge, into: &report, at: line,
                vi: "đến dòng này bảng đã quá \(Self.cells) ô (các bảng trong tệp: \(Self.allCells) ô)",
                en: "at this line the table has passed \(Self.cells) cells (all tables: \(Self.allCells))",
                fixVi: "chia thành nhiều bảng, hoặc đăng bảng dưới dạng tệp trong media/",
                fixEn: "divide the table, or publish it as a file in media/")
        case .expansion:
            add(
                .definitionsTooLong, into: &report, at: line,
                vi: "địa chỉ khai dạng [nhãn]: … quá dài so với số lần dùng",
                en: "addresses defined as [label]: … are too long for how often they are used",
                fixVi: "rút ngắn địa chỉ, hoặc ghi thẳng địa chỉ vào từng liên kết",
                fixEn: "shorten them, or write the address into each link")
        case .work:
            add(
                .tooManySigns, into: &report, at: line,
                vi: "từ đây trở lên có quá nhiều dấu \(scan.mainSign) liền nhau trong một đoạn nên không xử lý được",
                en: "up to here one paragraph holds too many signs \(scan.mainSign) to be processed",
                fixVi:
                    "tách đoạn bằng dòng trống; dấu không dùng để định dạng thì viết \\ ở trước, hoặc đặt cả đoạn vào khối ```",
                fixEn:
                    "split it by empty lines, or put the text into a ``` block; write \\ before signs that are no markup"
            )
        }
    }

    private func add(
        _ rule: Rule, into report: inout Report, at range: Range<Int>, vi: String, en: String,
        fixVi: String, fixEn: String
    ) {
        report.add(
            rule, vi: vi, en: en,
            at: Span(path: text.path, start: range.lowerBound, end: range.upperBound),
            fixes: [.init(Localized(vi: fixVi, en: fixEn))])
    }
}
