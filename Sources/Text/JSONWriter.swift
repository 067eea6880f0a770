/// Writes one JSON value straight into bytes, member by member, in the order of the calls.
///
/// For what every page has: a ``JSONText`` of the same data is a tree of small objects, made to be written once. The keys
/// are the program's own words and are not escaped; texts are, so that the JSON can stand in a `script` element of HTML.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    /// Whether the next member or item is the first one of its object or list.
    private var isFirst = true

    package init() {}

    package mutating func object(_ key: String? = nil, _ members: (inout JSONWriter) -> Void) {
        enclosed(key, "{", "}", members)
    }

    /// - Parameter item: writes the item with that number, from 0. Numbers instead of the items themselves, so that the
    ///   function is compiled once, for all modules.
    package mutating func list(_ key: String? = nil, of count: Int, _ item: (inout JSONWriter, Int) -> Void) {
        enclosed(key, "[", "]") { json in for index in 0..<count { item(&json, index) } }
    }

    /// A string; none when the text is nil.
    package mutating func text(_ key: String? = nil, _ text: String?) {
        if let text { string(key) { $0.appendJSON(text) } }
    }

    /// A string in several pieces.
    ///
    /// - Parameter pieces: appends each with `appendJSON`.
    package mutating func string(_ key: String? = nil, _ pieces: (inout [UInt8]) -> Void) {
        begin(key)
        bytes.append(UInt8(ascii: "\""))
        pieces(&bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func number(_ key: String? = nil, _ number: Int) {
        begin(key)
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Ends the value, and writes what stands behind it and before the next one.
    package mutating func outside(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        isFirst = true
    }

    /// A value that was written before.
    package mutating func value(_ key: String? = nil, _ json: JSONText) {
        begin(key)
        json.append(to: &bytes)
    }

    private mutating func enclosed(
        _ key: String?, _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ content: (inout JSONWriter) -> Void
    ) {
        begin(key)
        bytes.append(UInt8(ascii: open))
        isFirst = true
        content(&self)
        bytes.append(UInt8(ascii: close))
        isFirst = false
    }

    private mutating func begin(_ key: String?) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        guard let key else { return }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: key.utf8)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }
}
