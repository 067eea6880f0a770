import CShippedTheme

/// The theme that comes with the program: whatever a site's own theme lacks is taken from here. It is part of the
/// program itself, so that neither a clone nor an installed folder is needed.
package enum ShippedTheme {
    /// By path from the theme's folder.
    package static let files: [String: [UInt8]] = {
        var files: [String: [UInt8]] = [:]
        var index: UInt = 0
        while let file = unsafe loa_shipped_file(index)?.pointee {
            index += 1
            guard let path = unsafe file.path, let bytes = unsafe file.bytes else { continue }
            unsafe files[String(cString: path)] = Array(UnsafeBufferPointer(start: bytes, count: Int(file.length)))
        }
        return files
    }()
}
