import Campaign

/// What of a media file goes out to the public.
enum PublishedMedia {
    /// JPEG and PNG without metadata (where and by which device they were taken), with their orientation;
    /// everything else as it is. The bytes decide, not the name. Damaged pictures have been refused before.
    static func bytes(_ bytes: [UInt8]) -> [UInt8] {
        JPEG.withoutMetadata(bytes) ?? PNG.withoutMetadata(bytes) ?? bytes
    }
}
