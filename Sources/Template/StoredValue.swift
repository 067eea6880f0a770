/// A value of a record, looked at where it lies: the address of its memory, and what is written there.
///
/// A copy of a text or a list counts a reference, and on several threads the counts of shared texts are contended. So
/// the machine copies nothing: it goes from address to address through a record that stays alive and unchanged until
/// the page is written. Only this file reads such memory. That each address holds what its ``Form`` tells is the work
/// of ``Shape``, whose fields are stored properties with their types.
@safe struct StoredValue {
    private let address: UnsafeRawPointer
    private let form: Form

    fileprivate init(_ address: UnsafeRawPointer, _ form: Form) {
        unsafe self.address = unsafe address
        self.form = form
    }

    /// Calls `look` with a model as the outermost record. No value that it is given may outlive the call.
    static func with<Model>(_ model: borrowing Model, _ look: (StoredValue) -> Void) {
        unsafe withUnsafePointer(to: model) { unsafe look(StoredValue(UnsafeRawPointer($0), .record)) }
    }

    /// The same with a record made at run time.
    static func with(_ record: Record, _ look: (StoredValue) -> Void) {
        unsafe withUnsafePointer(to: record) {
            if let fields = unsafe StoredValue(UnsafeRawPointer($0), .made).entered { look(fields) }
        }
    }

    /// Whether a section shows the value. False are absent values, `false`, empty lists, and empty text or HTML.
    ///
    /// Mustache does not specify empty text and HTML; here they are false, so that pages have no empty headings.
    var isTruthy: Bool {
        switch form {
        case .text: unsafe !read(String.self).pointee.isEmpty
        case .optionalText: unsafe !(read(String?.self).pointee?.isEmpty ?? true)
        case .html: unsafe !read([UInt8].self).pointee.isEmpty
        case .optionalHTML, .body: unsafe !(read([UInt8]?.self).pointee?.isEmpty ?? true)
        case .flag: unsafe read(Bool.self).pointee
        case .texts: unsafe !read([String].self).pointee.isEmpty
        case .record, .made, .values: true
        case .optionalRecord(let type): unsafe type.isThere(at: address)
        case .shared(let type): unsafe type.shared(at: address) != nil
        case .list(let type): unsafe type.list(at: address).count > 0
        case .value: unsafe read(Value.self).pointee.isTruthy
        }
    }

    /// Appends the text, escaped; nothing for a value that is absent.
    func appendText(to output: inout [UInt8]) {
        switch form {
        case .text: unsafe output.appendEscaped(read(String.self).pointee)
        case .optionalText: if let text = unsafe read(String?.self).pointee { output.appendEscaped(text) }
        case .value: if case .text(let text) = unsafe read(Value.self).pointee { output.appendEscaped(text) }
        case .html, .optionalHTML, .body, .flag, .texts, .record, .optionalRecord, .shared, .list, .made, .values: break
        }
    }

    /// Appends the HTML; nothing for a value that is absent.
    ///
    /// - Returns: The range of the output when the HTML is a whole body.
    func appendHTML(to output: inout [UInt8]) -> Range<Int>? {
        let start = output.count
        switch form {
        case .html: unsafe output.append(contentsOf: read([UInt8].self).pointee)
        case .optionalHTML: if let html = unsafe read([UInt8]?.self).pointee { output.append(contentsOf: html) }
        case .body:
            if let html = unsafe read([UInt8]?.self).pointee { output.append(contentsOf: html) }
            return start < output.count ? start..<output.count : nil
        case .value: if case .html(let html) = unsafe read(Value.self).pointee { output.append(contentsOf: html) }
        case .text, .optionalText, .flag, .texts, .record, .optionalRecord, .shared, .list, .made, .values: break
        }
        return nil
    }

    // MARK: Within

    /// The field of a record that ``entered`` gave.
    func field(_ place: FieldPlace) -> StoredValue {
        if case .values(let count) = form {
            precondition(Int(place.offset) < count * MemoryLayout<Value>.stride, "a record of another shape")
        }
        return unsafe StoredValue(address + Int(place.offset), place.form)
    }

    /// What a section makes the innermost scope: the record, or the text or HTML itself. Nil when the value is false.
    var entered: StoredValue? {
        switch form {
        case .record, .values: self
        case .text, .optionalText, .html, .optionalHTML, .body, .flag, .texts, .list: isTruthy ? self : nil
        case .optionalRecord(let type): unsafe type.isThere(at: address) ? StoredValue(address, .record) : nil
        case .shared(let type): unsafe type.shared(at: address).map { unsafe StoredValue($0, .record) }
        case .made: unsafe fields(of: read(Record.self).pointee)
        case .value:
            if case .record(let record) = unsafe read(Value.self).pointee {
                fields(of: record)
            } else {
                isTruthy ? self : nil
            }
        }
    }

    /// The fields of a record made at run time, whose values lie one behind the other.
    private func fields(of record: Record) -> StoredValue {
        let count = record.values.count
        return unsafe record.values.withUnsafeBufferPointer {
            unsafe StoredValue($0.baseAddress.map { unsafe UnsafeRawPointer($0) } ?? address, .values(count: count))
        }
    }

    /// The items of a list; none for any other value.
    var items: StoredItems {
        switch form {
        case .texts: return unsafe StoredItems(read([String].self).pointee, .text)
        case .list(let type): return unsafe StoredItems(type.list(at: address), .record)
        case .value:
            switch unsafe read(Value.self).pointee {
            case .list(let records): return StoredItems(records, .made)
            case .texts(let texts): return StoredItems(texts, .text)
            case .absent, .text, .html, .flag, .record: return StoredItems([String](), .text)
            }
        case .text, .optionalText, .html, .optionalHTML, .body, .flag, .record, .optionalRecord, .shared, .made,
            .values:
            return StoredItems([String](), .text)
        }
    }

    private func read<T>(_ type: T.Type) -> UnsafePointer<T> { unsafe address.assumingMemoryBound(to: type) }
}

/// The items of a list, one behind the other in memory.
@safe struct StoredItems {
    let count: Int
    private let start: UnsafeRawPointer?
    private let stride: Int
    private let form: Form

    fileprivate init<Item>(_ items: [Item], _ form: Form) {
        count = items.count
        unsafe start = unsafe items.withUnsafeBufferPointer { unsafe UnsafeRawPointer($0.baseAddress) }
        stride = MemoryLayout<Item>.stride
        self.form = form
    }

    fileprivate init(_ list: (start: UnsafeRawPointer?, count: Int, stride: Int), _ form: Form) {
        unsafe start = list.start
        unsafe count = list.count
        unsafe stride = list.stride
        self.form = form
    }

    /// The item as the innermost scope; nil beyond the end.
    func scope(_ index: Int) -> StoredValue? {
        guard index < count, let start = unsafe start else { return nil }
        return unsafe StoredValue(start + index * stride, form).entered ?? StoredValue(start + index * stride, form)
    }
}

/// What only the type of a record tells of the memory that holds it: requirements, so that the code is compiled for
/// each type.
package protocol StoredRecord: Sendable {
    /// Whether a `Self?` holds a value.
    static func isThere(at address: UnsafeRawPointer) -> Bool
    /// The elements of a `[Self]`.
    static func list(at address: UnsafeRawPointer) -> (start: UnsafeRawPointer?, count: Int, stride: Int)
}

extension StoredRecord {
    @inlinable package static func isThere(at address: UnsafeRawPointer) -> Bool {
        unsafe address.assumingMemoryBound(to: Self?.self).pointee != nil
    }

    @inlinable package static func list(
        at address: UnsafeRawPointer
    ) -> (start: UnsafeRawPointer?, count: Int, stride: Int) {
        unsafe address.assumingMemoryBound(to: [Self].self).pointee.withUnsafeBufferPointer {
            unsafe (UnsafeRawPointer($0.baseAddress), $0.count, MemoryLayout<Self>.stride)
        }
    }

    fileprivate static func shared(at address: UnsafeRawPointer) -> UnsafeRawPointer? {
        guard let shared = unsafe address.assumingMemoryBound(to: Shared<Self>?.self).pointee else { return nil }
        return unsafe shared.one.withUnsafeBufferPointer { unsafe UnsafeRawPointer($0.baseAddress) }
    }
}

extension [UInt8] {
    /// Appends bytes that lie elsewhere, in one piece and without counting a reference.
    mutating func append(_ bytes: borrowing Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}
