/// What the first bytes of a picture tell: its kind and its size.
package struct ImageProbe: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case jpeg, png, gif, webp, svg
    }

    package let kind: Kind
    /// In pixels as shown, after the EXIF orientation has been heeded.
    package let width: Int
    package let height: Int
}
