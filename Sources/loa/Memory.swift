import CLinux

/// Settings of the memory allocator.
enum Memory {
    /// Makes glibc return buffers of 128 KiB and more to the system as soon as they are freed.
    ///
    /// By default, glibc raises that limit with each large buffer that is freed, up to 32 MiB: lists and feeds of a
    /// large site then leave unusable holes, a seventh of the peak at ten thousand pages. See mallopt(3).
    static func givesLargeBuffersBack() { mallopt(M_MMAP_THRESHOLD, 128 << 10) }
}
