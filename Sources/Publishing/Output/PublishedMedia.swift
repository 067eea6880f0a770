import Campaign

/// The published form of a media file.
enum PublishedMedia {
    /// JPEG and PNG without metadata (place and device of the photo) but with their orientation; everything else
    /// unchanged. The bytes decide, not the name. Damaged pictures were refused before.
    static func bytes(_ bytes: [UInt8]) -> [UInt8] {
        JPEG.withoutMetadata(bytes) ?? PNG.withoutMetadata(bytes) ?? bytes
    }
}
